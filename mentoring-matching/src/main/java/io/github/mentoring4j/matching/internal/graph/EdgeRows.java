package io.github.mentoring4j.matching.internal.graph;

import java.util.stream.IntStream;

/**
 * Edges of a bipartite graph in compressed rows: the edges of row r stand at the places {@code start(r)} to
 * {@code end(r) - 1}, each with a column and a weight of one or several words, most important word first.
 *
 * <p>Arrays that fit are adopted, not copied, and must not be written to afterwards: a copy would double the memory of a
 * solve. Parallel edges are kept apart. Takes 4 + 8w bytes an edge of w words, and 4 more if the edges had to be sorted.
 */
public final class EdgeRows {
    private final int[] starts;
    private final int[] columns;
    private final long[][] words;
    private final int[] numbers; // empty where place and number are the same

    private EdgeRows(int[] starts, int[] columns, long[][] words, int[] numbers) {
        this.starts = starts;
        this.columns = columns;
        this.words = words;
        this.numbers = numbers;
    }

    /**
     * Adopts edges that stand in rows already; the number of an edge is its place.
     *
     * @param starts one entry a row, the place of its first edge, ascending from 0; then the number of edges
     * @param columns one entry an edge
     * @param words for each word one entry an edge
     * @return the rows
     * @throws IllegalArgumentException if the arrays do not fit together
     */
    public static EdgeRows of(int[] starts, int[] columns, long[]... words) {
        boolean ascending =
                starts.length > 0 && starts[0] == 0 && starts[starts.length - 1] == columns.length && words.length > 0;
        for (int row = 1; row < starts.length && ascending; row++) {
            ascending = starts[row - 1] <= starts[row];
        }
        for (long[] word : words) {
            ascending &= word.length == columns.length;
        }
        if (!ascending) {
            throw new IllegalArgumentException("arrays of rows, columns and words do not fit together");
        }
        return new EdgeRows(starts.clone(), columns, words.clone(), new int[0]);
    }

    /**
     * Brings edges of any order into rows, in the given order within each row (a counting sort); edges in ascending
     * order of row are adopted as they are.
     *
     * @param rowCount number of rows
     * @param rows one entry an edge, 0 to rowCount - 1
     * @param columns one entry an edge
     * @param words for each word one entry an edge
     * @return the rows; an edge keeps the number that it has in the arrays
     * @throws IllegalArgumentException if the arrays do not fit together
     */
    public static EdgeRows group(int rowCount, int[] rows, int[] columns, long[]... words) {
        int[] starts = new int[rowCount + 1];
        boolean ascending = true;
        for (int edge = 0; edge < rows.length; edge++) {
            starts[rows[edge] + 1]++;
            ascending &= edge == 0 || rows[edge - 1] <= rows[edge];
        }
        for (int row = 0; row < rowCount; row++) {
            starts[row + 1] += starts[row];
        }
        if (ascending) {
            return of(starts, columns, words);
        }
        Rows order = Rows.group(rowCount, rows);
        int[] numbers = IntStream.range(0, rows.length).map(order::item).toArray();
        long[][] sorted = new long[words.length][rows.length];
        for (int word = 0; word < words.length; word++) {
            for (int place = 0; place < numbers.length; place++) {
                sorted[word][place] = words[word][numbers[place]];
            }
        }
        EdgeRows placed =
                of(starts, IntStream.of(numbers).map(number -> columns[number]).toArray(), sorted);
        return new EdgeRows(placed.starts, placed.columns, placed.words, numbers);
    }

    /**
     * Number of rows.
     *
     * @return how many, empty ones included
     */
    public int rowCount() {
        return starts.length - 1;
    }

    /**
     * Number of edges.
     *
     * @return how many
     */
    public int size() {
        return columns.length;
    }

    /**
     * Number of words of each weight.
     *
     * @return at least 1
     */
    public int wordCount() {
        return words.length;
    }

    /**
     * Place of the first edge of a row.
     *
     * @param row number of the row
     * @return a place; the row is empty if it equals {@code end(row)}
     */
    public int start(int row) {
        return starts[row];
    }

    /**
     * Place after the last edge of a row.
     *
     * @param row number of the row
     * @return a place
     */
    public int end(int row) {
        return starts[row + 1];
    }

    /**
     * Number that an edge was given with.
     *
     * @param place place of the edge
     * @return its number, from 0
     */
    public int number(int place) {
        return numbers.length == 0 ? place : numbers[place];
    }

    /**
     * All first places, then the number of edges.
     *
     * @return the array itself, for reading only
     */
    public int[] starts() {
        return starts;
    }

    /**
     * Columns of all edges, by place.
     *
     * @return the array itself, for reading only
     */
    public int[] columns() {
        return columns;
    }

    /**
     * One word of all weights, by place.
     *
     * @param word 0 for the most important one
     * @return the array itself, for reading only
     */
    public long[] word(int word) {
        return words[word];
    }
}
