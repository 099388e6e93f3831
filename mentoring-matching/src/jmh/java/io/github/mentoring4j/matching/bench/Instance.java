package io.github.mentoring4j.matching.bench;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * A graph with one weight an edge; the heaviest matching is wanted.
 *
 * <p>In a bipartite instance tails are rows, used at most once each, and heads are columns, each with a capacity. In a
 * general one both ends are vertices 0 to rows - 1, used at most once each.
 */
final class Instance {
    /** What the ends of an edge are. */
    enum Shape {
        /** All rows meet all columns, as many of the one as of the other; weights are positive, so that a heaviest matching covers all. */
        SQUARE,
        /** Rows meet some columns; whoever does not help may be left out. */
        SPARSE,
        /** Vertices meet each other. */
        GENERAL
    }

    final Shape shape;
    final int rows;
    final int[] capacities;
    final int[] tails;
    final int[] heads;
    final long[] weights;

    private Instance(Shape shape, int rows, int[] capacities, Edges edges) {
        this.shape = shape;
        this.rows = rows;
        this.capacities = capacities;
        this.tails = Arrays.copyOf(edges.tails, edges.size);
        this.heads = Arrays.copyOf(edges.heads, edges.size);
        this.weights = Arrays.copyOf(edges.weights, edges.size);
    }

    /** All rows meet all columns. */
    static Instance square(int size, Weight weight) {
        Edges edges = new Edges(Math.multiplyExact(size, size));
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                edges.add(row, column, weight.of(row, column));
            }
        }
        return new Instance(Shape.SQUARE, size, ones(size), edges);
    }

    /** Rows meet some columns. */
    static Instance sparse(int rows, int[] capacities, Edges edges) {
        return new Instance(Shape.SPARSE, rows, capacities.clone(), edges);
    }

    /** Vertices meet each other. */
    static Instance general(int vertices, Edges edges) {
        return new Instance(Shape.GENERAL, vertices, ones(0), edges);
    }

    int size() {
        return weights.length;
    }

    long heaviest() {
        return Arrays.stream(weights).max().orElse(0);
    }

    /** So many columns with room for one. */
    static int[] ones(int count) {
        return capacities(count, column -> 1);
    }

    /** So many columns with the room that a rule gives. */
    static int[] capacities(int count, IntUnaryOperator rule) {
        int[] capacities = new int[count];
        Arrays.setAll(capacities, rule);
        return capacities;
    }

    /** The weight of an edge by its ends. */
    @FunctionalInterface
    interface Weight {
        long of(int row, int column);
    }

    /** Edges under construction. */
    static final class Edges {
        private int[] tails;
        private int[] heads;
        private long[] weights;
        private int size;

        Edges(int room) {
            tails = new int[room];
            heads = new int[room];
            weights = new long[room];
        }

        void add(int tail, int head, long weight) {
            if (size == tails.length) {
                int room = Math.max(16, Math.multiplyExact(size, 2));
                tails = Arrays.copyOf(tails, room);
                heads = Arrays.copyOf(heads, room);
                weights = Arrays.copyOf(weights, room);
            }
            tails[size] = tail;
            heads[size] = head;
            weights[size] = weight;
            size++;
        }
    }
}
