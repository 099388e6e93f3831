package io.github.mentoring4j.matching.internal.graph;

import java.util.stream.IntStream;

/**
 * Shows edges and one word of their weights row by row, wherever they are kept: those of the row read last stand from {@link #from} on,
 * {@link #count} of them, in {@link #columns} and {@link #weights}.
 *
 * <p>Rows in arrays are shown where they are; rows of a grid are read into the room of one row, which stays in the nearest memory. Not
 * thread-safe.
 */
public abstract sealed class RowReader {
    private final int[] starts;
    private final int[] columns;
    private final long[] weights;

    private RowReader(int[] starts, int[] columns, long[] weights) {
        this.starts = starts;
        this.columns = columns;
        this.weights = weights;
    }

    /**
     * A reader of rows in arrays.
     *
     * @param starts place of the first edge of each row, then the number of edges
     * @param columns one entry an edge
     * @param weights one entry an edge
     * @return a reader that has read no row yet
     */
    public static RowReader of(int[] starts, int[] columns, long[] weights) {
        return new ArrayRows(starts, columns, weights);
    }

    static RowReader of(int[] starts, EdgeRows.Grid grid, int word) {
        return new GridRows(starts, grid, word);
    }

    /**
     * Goes to a row.
     *
     * @param row number of the row
     */
    public final void read(int row) {
        read(starts[row], starts[row + 1]);
    }

    abstract void read(int start, int end);

    /**
     * Number of edges of the row.
     *
     * @return zero or more
     */
    public abstract int count();

    /**
     * Where the row begins in both arrays.
     *
     * @return an index
     */
    public abstract int from();

    /**
     * Columns of the edges.
     *
     * @return the array itself, for reading only
     */
    public final int[] columns() {
        return columns;
    }

    /**
     * Weights of the edges.
     *
     * @return the array itself, for reading only, until the next row is read
     */
    public final long[] weights() {
        return weights;
    }

    private static final class ArrayRows extends RowReader {
        private int from;
        private int count;

        ArrayRows(int[] starts, int[] columns, long[] weights) {
            super(starts, columns, weights);
        }

        @Override
        void read(int start, int end) {
            from = start;
            count = end - start;
        }

        @Override
        public int count() {
            return count;
        }

        @Override
        public int from() {
            return from;
        }
    }

    private static final class GridRows extends RowReader {
        private final EdgeRows.Grid grid;
        private final int word;

        GridRows(int[] starts, EdgeRows.Grid grid, int word) {
            super(starts, IntStream.range(0, grid.width()).toArray(), new long[grid.width()]);
            this.grid = grid;
            this.word = word;
        }

        @Override
        void read(int start, int end) {
            grid.read(word, start, end, weights());
        }

        @Override
        public int count() {
            return grid.width();
        }

        @Override
        public int from() {
            return 0;
        }
    }
}
