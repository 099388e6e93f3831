package io.github.mentoring4j.matching.internal.bipartite;

import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import java.util.Arrays;

/**
 * Rows, columns and groups of columns with limits, and the edges between rows and columns; immutable.
 *
 * <p>A choice is a set of edges. It is feasible if the number of chosen edges at each row, at each column, and at the
 * columns of each group together lies within the limits. Sought is a feasible choice of greatest total weight, compared
 * word by word.
 */
public final class BipartiteProblem {
    /** Stands for the group of a column that has none. */
    public static final int NO_GROUP = -1;

    private final EdgeRows edges;
    private final Limits rows;
    private final Limits columns;
    private final Limits groups;
    private final int[] groupOf;

    private BipartiteProblem(EdgeRows edges, Limits rows, Limits columns, Limits groups, int[] groupOf) {
        this.edges = edges;
        this.rows = rows;
        this.columns = columns;
        this.groups = groups;
        this.groupOf = groupOf;
    }

    /**
     * A problem without groups.
     *
     * @param edges the edges
     * @param rows limits of the rows
     * @param columns limits of the columns
     * @return the problem
     * @throws IllegalArgumentException if rows differ in number or an edge names no column
     */
    public static BipartiteProblem of(EdgeRows edges, Limits rows, Limits columns) {
        if (edges.rowCount() != rows.count()) {
            throw new IllegalArgumentException(
                    "edges for " + edges.rowCount() + " rows but limits for " + rows.count());
        }
        if (edges.isGrid()) {
            requireColumn(edges.columnBound() - 1, columns);
        } else {
            for (int column : edges.columns()) {
                requireColumn(column, columns);
            }
        }
        int[] groupOf = new int[columns.count()];
        Arrays.fill(groupOf, NO_GROUP);
        return new BipartiteProblem(edges, rows, columns, Limits.upTo(), groupOf);
    }

    private static void requireColumn(int column, Limits columns) {
        if (column < 0 || column >= columns.count()) {
            throw new IllegalArgumentException(
                    "an edge leads to column " + column + " of " + columns.count() + " columns");
        }
    }

    /**
     * The same problem with groups.
     *
     * @param groupOf the group of each column, or {@link #NO_GROUP}
     * @param groups limits of the groups
     * @return a problem
     * @throws IllegalArgumentException if columns differ in number or one names no group
     */
    public BipartiteProblem withGroups(int[] groupOf, Limits groups) {
        if (groupOf.length != columns.count()) {
            throw new IllegalArgumentException(
                    "groups for " + groupOf.length + " columns but there are " + columns.count());
        }
        for (int group : groupOf) {
            if (group < NO_GROUP || group >= groups.count()) {
                throw new IllegalArgumentException("a column is in group " + group + " of " + groups.count());
            }
        }
        return new BipartiteProblem(edges, rows, columns, groups, groupOf.clone());
    }

    /**
     * The edges.
     *
     * @return in compressed rows
     */
    public EdgeRows edges() {
        return edges;
    }

    /**
     * Limits of the rows.
     *
     * @return one pair a row
     */
    public Limits rows() {
        return rows;
    }

    /**
     * Limits of the columns.
     *
     * @return one pair a column
     */
    public Limits columns() {
        return columns;
    }

    /**
     * Limits of the groups.
     *
     * @return one pair a group
     */
    public Limits groups() {
        return groups;
    }

    /**
     * Group of a column.
     *
     * @param column number of the column
     * @return its group, or {@link #NO_GROUP}
     */
    public int groupOf(int column) {
        return groupOf[column];
    }
}
