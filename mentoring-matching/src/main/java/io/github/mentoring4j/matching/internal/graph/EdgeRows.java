package io.github.mentoring4j.matching.internal.graph;

import io.vavr.control.Option;
import java.util.Arrays;
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
    private final Option<Grid> grid;

    private EdgeRows(int[] starts, int[] columns, long[][] words, int[] numbers, Option<Grid> grid) {
        this.starts = starts;
        this.columns = columns;
        this.words = words;
        this.numbers = numbers;
        this.grid = grid;
    }

    /** Weights of a graph in which all rows meet all columns, read where they are kept. */
    public interface Grid {
        /**
         * Number of columns.
         *
         * @return at least 1
         */
        int width();

        /**
         * Number of words of each weight.
         *
         * @return at least 1
         */
        int wordCount();

        /**
         * Greatest absolute weight.
         *
         * @param word 0 for the most important one
         * @return zero or more
         */
        long largest(int word);

        /**
         * Reads the weights of a stretch of edges.
         *
         * @param word 0 for the most important one
         * @param from place of the first edge
         * @param to place after the last edge
         * @param into takes them, from its beginning
         */
        void read(int word, int from, int to, long[] into);
    }

    /**
     * Edges of a graph in which all rows meet all columns: the edge of row r and column c stands at place r times width, plus c. Nothing is
     * copied; what an edge takes beside the grid is nothing.
     *
     * @param rowCount number of rows
     * @param grid the weights
     * @return the rows; the number of an edge is its place
     */
    public static EdgeRows of(int rowCount, Grid grid) {
        int[] starts = new int[rowCount + 1];
        Math.multiplyExact(rowCount, grid.width());
        Arrays.setAll(starts, row -> row * grid.width());
        return new EdgeRows(starts, new int[0], new long[0][], new int[0], Option.some(grid));
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
        return new EdgeRows(starts.clone(), columns, words.clone(), new int[0], Option.none());
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
        return new EdgeRows(placed.starts, placed.columns, placed.words, numbers, Option.none());
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
        return starts[starts.length - 1];
    }

    /**
     * Number of words of each weight.
     *
     * @return at least 1
     */
    public int wordCount() {
        return grid.fold(() -> words.length, Grid::wordCount);
    }

    /**
     * Whether the edges stand in a grid that is read where it is.
     *
     * @return false if they are in arrays
     */
    public boolean isGrid() {
        return grid.isDefined();
    }

    /**
     * Greatest number of a column, and one more.
     *
     * @return zero if there are no edges; costs a pass over edges in arrays
     */
    public int columnBound() {
        return grid.fold(() -> Arrays.stream(columns).max().orElse(-1) + 1, Grid::width);
    }

    /**
     * Greatest absolute weight; costs a pass over edges in arrays.
     *
     * @param word 0 for the most important one
     * @return zero or more; the least number there is stays negative, for its absolute value does not exist
     */
    public long largest(int word) {
        return grid.fold(() -> largest(words[word]), each -> each.largest(word));
    }

    private static long largest(long[] weights) {
        long highest = 0;
        long lowest = 0;
        for (long weight : weights) {
            highest = Math.max(highest, weight);
            lowest = Math.min(lowest, weight);
        }
        return lowest == Long.MIN_VALUE ? lowest : Math.max(highest, -lowest);
    }

    /**
     * The column of an edge.
     *
     * @param place place of the edge
     * @return its column
     */
    public int column(int place) {
        return grid.fold(() -> columns[place], each -> place % each.width());
    }

    /**
     * One word of an edge's weight.
     *
     * @param word 0 for the most important one
     * @param place place of the edge
     * @return the number
     */
    public long weight(int word, int place) {
        return grid.fold(() -> words[word][place], each -> {
            long[] one = new long[1];
            each.read(word, place, place + 1, one);
            return one[0];
        });
    }

    /**
     * Reads one word of the weights row by row.
     *
     * @param word 0 for the most important one
     * @return a reader at no row
     */
    public RowReader reader(int word) {
        return grid.fold(() -> RowReader.of(starts, columns, words[word]), each -> RowReader.of(starts, each, word));
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
     * @return the array itself, for reading only; a new one for a grid
     */
    public int[] columns() {
        if (!isGrid()) {
            return columns;
        }
        int[] all = new int[size()];
        int width = columnBound();
        for (int place = 0, column = 0; place < all.length; place++, column = column + 1 == width ? 0 : column + 1) {
            all[place] = column;
        }
        return all;
    }

    /**
     * One word of all weights, by place.
     *
     * @param word 0 for the most important one
     * @return the array itself, for reading only; a new one for a grid
     */
    public long[] word(int word) {
        return grid.fold(() -> words[word], each -> {
            long[] all = new long[size()];
            each.read(word, 0, all.length, all);
            return all;
        });
    }
}
