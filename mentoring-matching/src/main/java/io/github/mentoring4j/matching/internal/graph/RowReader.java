package io.github.mentoring4j.matching.internal.graph;

import java.util.stream.IntStream;

/**
 * Shows edges and one word of their weights row by row, wherever they are kept: those of the row read last stand from {@link #from} on,
 * {@link #count} of them, in {@link #columns} and {@link #weights}.
 *
 * <p>Rows in arrays are shown where they are; rows of a grid are read into the room of one row, which stays in the nearest memory. Not
 * thread-safe.
 */
public final class RowReader {
    private final int[] starts;
    private final int[] columns;
    private final long[] weights;
    private final boolean isInPlace;
    private final Fetch fetch;
    private int from;
    private int count;

    private RowReader(int[] starts, int[] columns, long[] weights, boolean isInPlace, Fetch fetch) {
        this.starts = starts;
        this.columns = columns;
        this.weights = weights;
        this.isInPlace = isInPlace;
        this.fetch = fetch;
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
        return new RowReader(starts, columns, weights, true, (start, end) -> {});
    }

    static RowReader of(int[] starts, EdgeRows.Grid grid, int word) {
        int[] columns = IntStream.range(0, grid.width()).toArray();
        long[] weights = new long[columns.length];
        return new RowReader(starts, columns, weights, false, (start, end) -> grid.read(word, start, end, weights));
    }

    /**
     * Goes to a row.
     *
     * @param row number of the row
     */
    public void read(int row) {
        int start = starts[row];
        int end = starts[row + 1];
        fetch.read(start, end);
        from = isInPlace ? start : 0;
        count = end - start;
    }

    /**
     * Number of edges of the row.
     *
     * @return zero or more
     */
    public int count() {
        return count;
    }

    /**
     * Where the row begins in both arrays.
     *
     * @return an index
     */
    public int from() {
        return from;
    }

    /**
     * Columns of the edges.
     *
     * @return the array itself, for reading only
     */
    public int[] columns() {
        return columns;
    }

    /**
     * Weights of the edges.
     *
     * @return the array itself, for reading only, until the next row is read
     */
    public long[] weights() {
        return weights;
    }

    /** Brings the weights of a stretch of edges to where the reader shows them. */
    @FunctionalInterface
    private interface Fetch {
        void read(int start, int end);
    }
}
