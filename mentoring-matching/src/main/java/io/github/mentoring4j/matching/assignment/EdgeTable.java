package io.github.mentoring4j.matching.assignment;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntToLongFunction;

/**
 * Weighted edges in the order in which they were added, numbered from 0; 8 bytes an edge and 8 more a level.
 *
 * <p>What the ends mean is the problem's business, and so is whether they exist. Parallel edges are edges of their own.
 */
public final class EdgeTable {
    private final int size;
    private final boolean isInOrder;
    private final int gridWidth;
    private final int[] from;
    private final int[] to;
    private final long[][] weights;
    private final long[] largest; // of each level

    private EdgeTable(Builder builder) {
        this.size = builder.size;
        this.isInOrder = builder.isInOrder;
        this.gridWidth = builder.gridWidth();
        this.from = Arrays.copyOf(builder.from, size);
        this.to = Arrays.copyOf(builder.to, size);
        this.weights = new long[builder.weights.length][];
        Arrays.setAll(weights, level -> Arrays.copyOf(builder.weights[level], size));
        this.largest = new long[weights.length];
        Arrays.setAll(largest, level -> largest(weights[level]));
    }

    private static long largest(long[] weights) {
        long highest = 0;
        long lowest = 0;
        for (long weight : weights) {
            highest = Math.max(highest, weight);
            lowest = Math.min(lowest, weight);
        }
        return lowest == Long.MIN_VALUE ? Long.MAX_VALUE : Math.max(highest, -lowest);
    }

    /**
     * Starts an empty table.
     *
     * @param levels how many numbers each weight has, at least 1
     * @return a builder
     * @throws IllegalArgumentException if there is no level
     */
    public static Builder builder(int levels) {
        return builder(levels, 16);
    }

    /**
     * Starts an empty table with room.
     *
     * @param levels how many numbers each weight has, at least 1
     * @param room how many edges will come; more may
     * @return a builder
     * @throws IllegalArgumentException if there is no level or the room is negative
     */
    public static Builder builder(int levels, int room) {
        if (levels < 1 || room < 0) {
            throw new IllegalArgumentException("table of " + levels + " levels with room for " + room + " edges");
        }
        return new Builder(levels, room);
    }

    /**
     * How many edges there are.
     *
     * @return zero or more
     */
    public int size() {
        return size;
    }

    /**
     * How many numbers each weight has.
     *
     * @return at least 1
     */
    public int levels() {
        return weights.length;
    }

    /**
     * Whether the first ends never go down from one edge to the next. Such a table need not be sorted for a solve.
     *
     * @return true if so, also of an empty table
     */
    public boolean isInOrder() {
        return isInOrder;
    }

    /**
     * How many places each agent meets where agents 0, 1, 2, ... meet places 0, 1, 2, ... each, all of them, once and in this order. The ends
     * of such a table follow from the number of the edge.
     *
     * @return the number of places, or zero if the table is not like that
     */
    public int gridWidth() {
        return gridWidth;
    }

    /**
     * Greatest absolute weight at a level.
     *
     * @param level from 0, the most important, to {@code levels() - 1}
     * @return zero or more; the greatest number there is stands for one beyond it
     */
    public long largest(int level) {
        return largest[level];
    }

    /**
     * One end of an edge: the agent, or one of two people.
     *
     * @param edge from 0 to {@code size() - 1}
     * @return its number
     */
    public int from(int edge) {
        return from[edge];
    }

    /**
     * The other end of an edge: the place, or the other of two people.
     *
     * @param edge from 0 to {@code size() - 1}
     * @return its number
     */
    public int to(int edge) {
        return to[edge];
    }

    /**
     * One number of an edge's weight.
     *
     * @param edge from 0 to {@code size() - 1}
     * @param level from 0, the most important, to {@code levels() - 1}
     * @return the number
     */
    public long weight(int edge, int level) {
        return weights[level][edge];
    }

    /**
     * All first ends at once.
     *
     * @return a view for reading, one number an edge
     */
    public IntBuffer allFrom() {
        return IntBuffer.wrap(from).asReadOnlyBuffer();
    }

    /**
     * All other ends at once.
     *
     * @return a view for reading, one number an edge
     */
    public IntBuffer allTo() {
        return IntBuffer.wrap(to).asReadOnlyBuffer();
    }

    /**
     * One level of all weights at once.
     *
     * @param level from 0, the most important, to {@code levels() - 1}
     * @return a view for reading, one number an edge
     */
    public LongBuffer allWeights(int level) {
        return LongBuffer.wrap(weights[level]).asReadOnlyBuffer();
    }

    /**
     * Copies a stretch of one level of the weights.
     *
     * @param level from 0, the most important, to {@code levels() - 1}
     * @param begin the first edge
     * @param end the edge after the last
     * @param into takes the weights, from its beginning
     * @throws IndexOutOfBoundsException if there are no such edges, or no room
     */
    public void copyWeights(int level, int begin, int end, long[] into) {
        System.arraycopy(weights[level], begin, into, 0, end - begin);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof EdgeTable that)
                || !allFrom().equals(that.allFrom())
                || !allTo().equals(that.allTo())
                || levels() != that.levels()) {
            return false;
        }
        for (int level = 0; level < levels(); level++) {
            if (!allWeights(level).equals(that.allWeights(level))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Objects.hash(allFrom(), allTo(), allWeights(0));
    }

    @Override
    public String toString() {
        return size + " edges of " + levels() + " levels";
    }

    /** A table under construction; not thread-safe. Nothing is allocated for a single edge. */
    public static final class Builder {
        private int size;
        private boolean isInOrder = true;
        private boolean isGrid = true;
        private int width; // of a grid, once its first row is whole
        private int[] from;
        private int[] to;
        private final long[][] weights;

        private Builder(int levels, int room) {
            this.from = new int[room];
            this.to = new int[room];
            this.weights = new long[levels][room];
        }

        /**
         * Adds an edge of a table of one level.
         *
         * @param from one end
         * @param to the other end
         * @param weight the weight
         * @return this builder
         * @throws IllegalArgumentException if the table has more levels
         */
        public Builder add(int from, int to, long weight) {
            if (weights.length != 1) {
                throw new IllegalArgumentException("one weight for " + weights.length + " levels");
            }
            grow();
            weights[0][size] = weight;
            return end(from, to);
        }

        /**
         * Adds an edge.
         *
         * @param from one end
         * @param to the other end
         * @param weight its number by level, asked once for each from 0 on
         * @return this builder
         */
        public Builder add(int from, int to, IntToLongFunction weight) {
            grow();
            for (int level = 0; level < weights.length; level++) {
                weights[level][size] = weight.applyAsLong(level);
            }
            return end(from, to);
        }

        private Builder end(int one, int other) {
            isInOrder &= size == 0 || from[size - 1] <= one;
            isGrid = isGrid && goesOnAsGrid(one, other);
            from[size] = one;
            to[size] = other;
            size++;
            return this;
        }

        private boolean goesOnAsGrid(int one, int other) {
            if (size == 0) {
                return one == 0 && other == 0;
            }
            int before = from[size - 1];
            if (one == before) {
                return other == to[size - 1] + 1;
            }
            width = before == 0 ? size : width;
            return one == before + 1 && other == 0 && to[size - 1] == width - 1;
        }

        private int gridWidth() {
            if (!isGrid || size == 0) {
                return 0;
            }
            int last = to[size - 1] + 1;
            return from[size - 1] == 0 || last == width ? last : 0;
        }

        private void grow() {
            if (size == from.length) {
                int room = Math.max(16, Math.addExact(size, size >> 1));
                from = Arrays.copyOf(from, room);
                to = Arrays.copyOf(to, room);
                Arrays.setAll(weights, level -> Arrays.copyOf(weights[level], room));
            }
        }

        /**
         * Closes the table; the builder may go on and serve for a longer one.
         *
         * @return the edges added so far
         */
        public EdgeTable build() {
            return new EdgeTable(this);
        }
    }
}
