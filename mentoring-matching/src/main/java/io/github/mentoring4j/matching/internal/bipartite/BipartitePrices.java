package io.github.mentoring4j.matching.internal.bipartite;

/**
 * Prices that prove a choice best, one number a word for each row, column and group; for reading only.
 *
 * <p>What they must fulfil, all comparisons with zero being lexicographic over the words (the sign of a vector is the
 * sign of its first word that is not zero): let the reduced weight of an edge be its weight less the price of its row,
 * of its column, and of the column's group if it has one. Then
 *
 * <ol>
 *   <li>a chosen edge has a reduced weight of at least zero, any other edge of at most zero; where the row's
 *       upper limit is one, a chosen edge has exactly zero, so that prices alone cover all its edges;
 *   <li>a row, column or group with a price above zero has as many chosen edges as its upper limit allows;
 *   <li>one with a price below zero has as many as its lower limit demands.
 * </ol>
 *
 * <p>Why that proves it: the total of any feasible choice is the sum of its reduced weights plus the sum over nodes of
 * price times chosen edges. The chosen set makes each summand as great as any feasible choice could.
 */
public final class BipartitePrices {
    private final long[][] rows;
    private final long[][] columns;
    private final long[][] groups;

    BipartitePrices(long[][] rows, long[][] columns, long[][] groups) {
        this.rows = rows;
        this.columns = columns;
        this.groups = groups;
    }

    /**
     * Number of words.
     *
     * @return at least 1
     */
    public int wordCount() {
        return rows.length;
    }

    /**
     * Prices of the rows.
     *
     * @param word 0 for the most important one
     * @return the array itself, one entry a row
     */
    public long[] rows(int word) {
        return rows[word];
    }

    /**
     * Prices of the columns, their groups' prices not included.
     *
     * @param word 0 for the most important one
     * @return the array itself, one entry a column
     */
    public long[] columns(int word) {
        return columns[word];
    }

    /**
     * Prices of the groups.
     *
     * @param word 0 for the most important one
     * @return the array itself, one entry a group
     */
    public long[] groups(int word) {
        return groups[word];
    }
}
