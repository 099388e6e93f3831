package io.github.mentoring4j.matching.internal.bipartite;

/**
 * Prices of one stage while it is solved.
 *
 * <p>A column's price here is the whole price of a seat in it, its group's price included.
 */
final class Duals {
    final long[] rows;
    final long[] columns;
    final long[] groups;

    Duals(Stage stage) {
        this.rows = new long[stage.rowCount];
        this.columns = new long[stage.columnCount];
        this.groups = new long[stage.groupCount];
    }

    /** Whether no price is larger than a bound, either way. */
    boolean isWithin(long bound) {
        return isWithin(rows, bound) && isWithin(columns, bound) && isWithin(groups, bound);
    }

    private static boolean isWithin(long[] prices, long bound) {
        for (long price : prices) {
            if (price > bound || price < -bound) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes away prices of limits that the stage cut and that do not bind as stated.
     *
     * <p>A node with a price above zero has as many edges as its cut limit allows; if that is less than stated, all its
     * edges are chosen, and without the price they are in order all the same. One with a price below zero stands at its
     * lower limit; if that is more than stated, it is zero, none of its edges is chosen, and the same holds.
     */
    void trim(Stage stage, Roster roster) {
        Stage.Bounds stated = stage.stated;
        for (int group = 0; group < groups.length; group++) {
            boolean isCut = groups[group] > 0
                    ? stage.groupUpper[group] < stated.groupUpper[group]
                    : stage.groupLower[group] > stated.groupLower[group];
            groups[group] = isCut ? 0 : groups[group]; // its columns keep the whole price of a seat
        }
        for (int column = 0; column < columns.length; column++) {
            long outside = stage.outside(column, this);
            int load = roster.columnLoad[column];
            if (columns[column] > outside ? load < stated.columnUpper[column] : load > stated.columnLower[column]) {
                columns[column] = outside;
            }
        }
        for (int row = 0; row < rows.length; row++) {
            int load = roster.rowLoad[row];
            if (rows[row] > 0 ? load < stated.rowUpper[row] : load > stated.rowLower[row]) {
                rows[row] = 0;
            }
        }
    }
}
