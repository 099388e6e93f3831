package io.github.mentoring4j.matching.internal.graph;

/**
 * Compressed rows: the items 0, 1, 2, ... grouped by row, ascending within each row.
 *
 * <p>The items of row r stand at the places {@code start(r)} to {@code end(r) - 1}. Built in O(items + rows).
 */
public final class Rows {
    private final int[] starts;
    private final int[] items;

    private Rows(int[] starts, int[] items) {
        this.starts = starts;
        this.items = items;
    }

    /**
     * Groups items by the row each of them names (a counting sort).
     *
     * @param rowCount number of rows
     * @param rowOfItem one entry an item, 0 to rowCount - 1
     * @return the rows
     */
    public static Rows group(int rowCount, int[] rowOfItem) {
        int[] starts = new int[rowCount + 1];
        for (int row : rowOfItem) {
            starts[row + 1]++;
        }
        for (int row = 0; row < rowCount; row++) {
            starts[row + 1] += starts[row];
        }
        int[] items = new int[rowOfItem.length];
        int[] next = starts.clone();
        for (int item = 0; item < rowOfItem.length; item++) {
            items[next[rowOfItem[item]]++] = item;
        }
        return new Rows(starts, items);
    }

    /**
     * Place of the first item of a row.
     *
     * @param row number of the row
     * @return a place; the row is empty if it equals {@code end(row)}
     */
    public int start(int row) {
        return starts[row];
    }

    /**
     * Place after the last item of a row.
     *
     * @param row number of the row
     * @return a place
     */
    public int end(int row) {
        return starts[row + 1];
    }

    /**
     * Item at a place.
     *
     * @param place from {@code start(row)} to {@code end(row) - 1} for the items of a row
     * @return the item's number
     */
    public int item(int place) {
        return items[place];
    }
}
