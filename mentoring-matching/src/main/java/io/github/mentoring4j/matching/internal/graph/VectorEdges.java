package io.github.mentoring4j.matching.internal.graph;

import java.util.Arrays;

/**
 * Edges of a graph with a weight vector each, in the order in which they were added; edge numbers count from 0.
 *
 * <p>What tail and head mean is the kernel's business. Parallel edges are kept apart. Takes 8 + 8k bytes an edge.
 */
public final class VectorEdges {
    private final int levels;
    private final int[] tails;
    private final int[] heads;
    private final long[] weights;

    private VectorEdges(int levels, int[] tails, int[] heads, long[] weights) {
        this.levels = levels;
        this.tails = tails;
        this.heads = heads;
        this.weights = weights;
    }

    /**
     * Edges that lie in arrays already; nothing is copied.
     *
     * @param levels number of components of each weight, at least 1
     * @param tails first ends, one entry an edge; from now on for reading only, as are the other arrays
     * @param heads second ends, one entry an edge
     * @param weights component l of edge e at e * levels + l
     * @return the edges
     * @throws IllegalArgumentException if there is no level or the lengths do not fit together
     */
    public static VectorEdges of(int levels, int[] tails, int[] heads, long[] weights) {
        if (levels < 1 || heads.length != tails.length || weights.length != (long) levels * tails.length) {
            throw new IllegalArgumentException(tails.length + " tails, " + heads.length + " heads and " + weights.length
                    + " components of weights of " + levels + " levels");
        }
        return new VectorEdges(levels, tails, heads, weights);
    }

    /**
     * Starts an empty list of edges.
     *
     * @param levels number of components of each weight, at least 1
     * @return a builder without edges
     * @throws IllegalArgumentException if there is no level
     */
    public static Builder builder(int levels) {
        if (levels < 1) {
            throw new IllegalArgumentException("levels must be at least 1 but is " + levels);
        }
        return new Builder(levels);
    }

    /**
     * Number of components of each weight.
     *
     * @return at least 1
     */
    public int levels() {
        return levels;
    }

    /**
     * Number of edges.
     *
     * @return how many were added
     */
    public int size() {
        return tails.length;
    }

    /**
     * First end of an edge.
     *
     * @param edge number of the edge
     * @return the tail it was added with
     */
    public int tail(int edge) {
        return tails[edge];
    }

    /**
     * Second end of an edge.
     *
     * @param edge number of the edge
     * @return the head it was added with
     */
    public int head(int edge) {
        return heads[edge];
    }

    /**
     * First ends of all edges.
     *
     * @return the array itself, for reading only
     */
    public int[] tails() {
        return tails;
    }

    /**
     * Second ends of all edges.
     *
     * @return the array itself, for reading only
     */
    public int[] heads() {
        return heads;
    }

    /**
     * All weights: component l of edge e stands at e * levels + l.
     *
     * @return the array itself, for reading only; a copy would double the memory of a solve
     */
    public long[] weights() {
        return weights;
    }

    /**
     * Adds up the weights of some edges.
     *
     * @param edges edge numbers, each counted as often as it occurs; negative numbers stand for no edge
     * @return the sum, one entry a level
     * @throws ArithmeticException if a component of the sum does not fit into a {@code long}
     */
    public long[] total(int[] edges) {
        long[] sum = new long[levels];
        for (int edge : edges) {
            for (int level = 0; edge >= 0 && level < levels; level++) {
                sum[level] = Math.addExact(sum[level], weights[edge * levels + level]);
            }
        }
        return sum;
    }

    /**
     * Demands that all ends lie within a range.
     *
     * @param tailCount tails must be 0 to tailCount - 1
     * @param headCount heads must be 0 to headCount - 1
     * @throws IllegalArgumentException naming the first edge with an end outside
     */
    public void requireEnds(int tailCount, int headCount) {
        int signs = 0; // below zero once any end is outside; without a branch an edge
        for (int edge = 0; edge < tails.length; edge++) {
            signs |= tails[edge] | heads[edge] | (tailCount - 1 - tails[edge]) | (headCount - 1 - heads[edge]);
        }
        for (int edge = 0; signs < 0 && edge < tails.length; edge++) {
            if (tails[edge] < 0 || tails[edge] >= tailCount || heads[edge] < 0 || heads[edge] >= headCount) {
                throw new IllegalArgumentException("edge " + edge + " from " + tails[edge] + " to " + heads[edge]
                        + " leaves the graph of " + tailCount + " tails and " + headCount + " heads");
            }
        }
    }

    /**
     * Groups the edges by their tails.
     *
     * @param tailCount number of rows; every tail must lie below it
     * @return one row a tail, edge numbers ascending in each
     */
    public Rows byTail(int tailCount) {
        return Rows.group(tailCount, tails);
    }

    /** Edges under construction; not thread-safe. */
    public static final class Builder {
        private final int levels;
        private int size;
        private int[] tails = new int[16];
        private int[] heads = new int[16];
        private long[] weights;

        private Builder(int levels) {
            this.levels = levels;
            this.weights = new long[16 * levels];
        }

        /**
         * Appends an edge.
         *
         * @param tail its first end
         * @param head its second end
         * @param weight one number a level, most important first
         * @return this builder
         * @throws IllegalArgumentException if the weight has more or fewer components than there are levels
         */
        public Builder add(int tail, int head, long... weight) {
            if (weight.length != levels) {
                throw new IllegalArgumentException(
                        "weight of " + weight.length + " components where there are " + levels + " levels");
            }
            return addFrom(tail, head, weight, 0);
        }

        /**
         * Appends an edge whose weight lies in a larger array; nothing is allocated for it.
         *
         * @param tail its first end
         * @param head its second end
         * @param source array that holds the weight
         * @param at place of the most important level in it
         * @return this builder
         * @throws IndexOutOfBoundsException if the array ends before the weight does
         */
        public Builder addFrom(int tail, int head, long[] source, int at) {
            if (size == tails.length) {
                int room = Math.multiplyExact(size, 2);
                tails = Arrays.copyOf(tails, room);
                heads = Arrays.copyOf(heads, room);
                weights = Arrays.copyOf(weights, Math.multiplyExact(room, levels));
            }
            System.arraycopy(source, at, weights, size * levels, levels);
            tails[size] = tail;
            heads[size] = head;
            size++;
            return this;
        }

        /**
         * Closes the list; the builder may go on and serve for a longer one.
         *
         * @return the edges added so far
         */
        public VectorEdges build() {
            return new VectorEdges(
                    levels,
                    Arrays.copyOf(tails, size),
                    Arrays.copyOf(heads, size),
                    Arrays.copyOf(weights, size * levels));
        }
    }
}
