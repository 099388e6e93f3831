package io.github.mentoring4j.matching.internal.bipartite;

import io.github.mentoring4j.matching.internal.graph.Rows;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * One word's problem: limits of all nodes, edges in compressed rows, one weight each. The arrays are shared, not copied.
 *
 * <p>Upper limits are cut to what a node's edges, or a group's columns, can take, but for columns that take one at most; lower limits to zero; they are stated below zero where more
 * edges than demanded are in for good. The stated limits are kept beside the cut ones.
 * Where one number speaks of all nodes, columns come first, then groups, then rows.
 */
final class Stage {
    static final int NONE = -1;

    final Bounds stated;
    final int rowCount;
    final int columnCount;
    final int groupCount;
    final int[] rowLower;
    final int[] rowUpper;
    final int[] columnLower;
    final int[] columnUpper;
    final int[] groupLower;
    final int[] groupUpper;
    final int[] groupOf;
    final int[] starts;
    final int[] columns;
    final long[] weights;
    final Rows members; // columns of each group

    Stage(Bounds stated, int[] groupOf, int[] starts, int[] columns, long[] weights) {
        this(stated, groupOf, starts, columns, weights, () -> degrees(columns, groupOf.length));
    }

    private Stage(Bounds stated, int[] groupOf, int[] starts, int[] columns, long[] weights, Supplier<int[]> degrees) {
        this.stated = stated;
        this.rowLower = fromZero(stated.rowLower);
        this.rowUpper = stated.rowUpper.clone();
        this.columnLower = fromZero(stated.columnLower);
        this.columnUpper = stated.columnUpper.clone();
        this.groupLower = fromZero(stated.groupLower);
        this.groupUpper = stated.groupUpper.clone();
        this.rowCount = rowUpper.length;
        this.columnCount = columnUpper.length;
        this.groupCount = groupUpper.length;
        this.groupOf = groupOf;
        this.starts = starts;
        this.columns = columns;
        this.weights = weights;
        this.members = members(groupOf, groupCount);
        cut(degrees);
    }

    /** A stage in which all rows meet the first columns, as many as the grid is wide, without the edges. */
    static Stage ofGrid(Bounds stated, int[] groupOf, int[] starts, int width) {
        int[] degrees = new int[groupOf.length];
        Arrays.fill(degrees, 0, width, starts.length - 1);
        return new Stage(stated, groupOf, starts, new int[0], new long[0], () -> degrees);
    }

    private Stage(Stage whole, int[] starts, int[] columns, long[] weights) {
        this.stated = whole.stated;
        this.rowLower = whole.rowLower;
        this.rowUpper = whole.rowUpper;
        this.columnLower = whole.columnLower;
        this.columnUpper = whole.columnUpper;
        this.groupLower = whole.groupLower;
        this.groupUpper = whole.groupUpper;
        this.rowCount = whole.rowCount;
        this.columnCount = whole.columnCount;
        this.groupCount = whole.groupCount;
        this.groupOf = whole.groupOf;
        this.starts = starts;
        this.columns = columns;
        this.weights = weights;
        this.members = whole.members;
    }

    /** Whether a column may take one more edge at the present prices. */
    boolean hasRoom(int column, Duals duals, Roster roster) {
        int load = roster.columnLoad[column];
        long own = duals.columns[column] - outside(column, duals);
        return load < columnUpper[column]
                && (load < columnLower[column]
                        || own > 0
                        || (own == 0 && hasGroupRoom(groupOf[column], duals, roster)));
    }

    private boolean hasGroupRoom(int group, Duals duals, Roster roster) {
        return group == NONE
                || load(group, duals, roster) < (duals.groups[group] < 0 ? groupLower[group] : groupUpper[group]);
    }

    /** The same nodes and limits with some of the edges. */
    Stage withEdges(int[] someStarts, int[] someColumns, long[] someWeights) {
        return new Stage(this, someStarts, someColumns, someWeights);
    }

    private void cut(Supplier<int[]> degrees) {
        for (int row = 0; row < rowCount; row++) {
            rowUpper[row] = Math.min(rowUpper[row], starts[row + 1] - starts[row]);
        }
        cutColumns(degrees);
        long[] inner = new long[groupCount];
        for (int column = 0; column < columnCount; column++) {
            if (groupOf[column] != NONE) {
                inner[groupOf[column]] += columnUpper[column];
            }
        }
        for (int group = 0; group < groupCount; group++) {
            groupUpper[group] = (int) Math.min(groupUpper[group], inner[group]);
        }
    }

    /* A limit of one needs no cutting: it takes a pass over the edges to know the columns that have none. */
    private void cutColumns(Supplier<int[]> degrees) {
        if (Arrays.stream(columnUpper).anyMatch(limit -> limit > 1)
                || Arrays.stream(columnLower).anyMatch(limit -> limit > 0)) {
            int[] most = degrees.get();
            Arrays.setAll(columnUpper, column -> Math.min(columnUpper[column], most[column]));
        }
    }

    private static int[] degrees(int[] columns, int columnCount) {
        int[] degrees = new int[columnCount];
        for (int column : columns) {
            degrees[column]++;
        }
        return degrees;
    }

    private static int[] fromZero(int[] lower) {
        return Arrays.stream(lower).map(limit -> Math.max(0, limit)).toArray();
    }

    /* Columns without a group stand in a last row of their own, which nobody reads. */
    private static Rows members(int[] groupOf, int groupCount) {
        int[] rows = groupOf.clone();
        for (int column = 0; column < rows.length; column++) {
            rows[column] = rows[column] == NONE ? groupCount : rows[column];
        }
        return Rows.group(groupCount + 1, rows);
    }

    /** Price that a column pays where it has room: its group's, or nothing. */
    long outside(int column, Duals duals) {
        return groupOf[column] == NONE ? 0 : duals.groups[groupOf[column]];
    }

    /** Number of seats of a group that are taken or kept free for its columns' lower limits and prices. */
    int load(int group, Duals duals, Roster roster) {
        int load = 0;
        for (int place = members.start(group); place < members.end(group); place++) {
            int column = members.item(place);
            load += duals.columns[column] > duals.groups[group]
                    ? columnUpper[column]
                    : Math.max(columnLower[column], roster.columnLoad[column]);
        }
        return load;
    }

    /** Limits of all nodes. */
    static final class Bounds {
        final int[] rowLower;
        final int[] rowUpper;
        final int[] columnLower;
        final int[] columnUpper;
        final int[] groupLower;
        final int[] groupUpper;

        Bounds(Limits rows, Limits columns, Limits groups) {
            this.rowLower = rows.lowers();
            this.rowUpper = rows.uppers();
            this.columnLower = columns.lowers();
            this.columnUpper = columns.uppers();
            this.groupLower = groups.lowers();
            this.groupUpper = groups.uppers();
        }

        Bounds(Bounds other) {
            this.rowLower = other.rowLower.clone();
            this.rowUpper = other.rowUpper.clone();
            this.columnLower = other.columnLower.clone();
            this.columnUpper = other.columnUpper.clone();
            this.groupLower = other.groupLower.clone();
            this.groupUpper = other.groupUpper.clone();
        }
    }
}
