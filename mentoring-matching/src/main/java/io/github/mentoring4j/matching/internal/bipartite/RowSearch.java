package io.github.mentoring4j.matching.internal.bipartite;

import static io.github.mentoring4j.matching.internal.bipartite.Stage.NONE;

import java.util.Arrays;

/**
 * Finds an edge for a row that lacks one: the shortest way, by reduced weights, to a place that is free or to a row that
 * may go without; then moves everybody on the way.
 *
 * <p>Problem: the prices and the choice fulfil {@link BipartitePrices} but for rows, columns and groups that have fewer
 * edges than their price or lower limit demands; {@link #serve} brings one row an edge or lets one row do without.
 * Cost: O(e + n log n) a call at worst; touched nodes only.
 * Ties: the first way found of equally short ones; a function of the graph alone.
 * Certificate: the prices stay in order; where no way exists, the nodes reached are a {@link BipartiteAnswer.Cause#TOO_MUCH_IN} set.
 *
 * <p>Source: E. W. Dijkstra, Numer. Math. 1, 1959, doi:10.1007/BF01386390; J. Edmonds, R. M. Karp, J. ACM 19(2), 1972,
 * doi:10.1145/321694.321699; early end and late repricing after R. Jonker, A. Volgenant, Computing 38, 1987,
 * doi:10.1007/BF02278710.
 */
final class RowSearch {
    /*
     * The network: from outside into each row, along edges to columns, on to the group or outside, from groups outside.
     * A chosen edge may be undone: the way leads from its column back to its row. Reduced lengths are never negative:
     *   row r -> column c, edge not chosen       row price + column price - weight
     *   column c -> row r, edge chosen           weight - row price - column price (zero where rows have one slot)
     *   column c -> its group, or outside        price there (outside 0) - column price, if c has room
     *   group -> column, if c is above its lower limit      column price - group price
     *   group -> outside, if it has room         - group price
     *   row -> outside, if it is above its lower limit      row price
     * A column or group that lacks edges ends a way by itself.
     */
    private static final long FAR = Long.MAX_VALUE;
    private static final int VIA_GROUP = -2;

    private final Stage stage;
    private final Duals duals;
    private final Roster roster;
    private final Meter meter;
    private final int groupAt; // node number of group 0
    private final int rowAt; // node number of row 0
    private final long[] distance; // of nodes
    private final int[] touched;
    private int touchedCount;
    private final int[] settled;
    private int settledCount;
    private final int[] ready; // reached at the very distance that is being settled
    private int readyCount;
    private final NodeHeap heap = new NodeHeap();
    private final int[] edgeInto; // of a column, or VIA_GROUP
    private final int[] rowInto; // of a column
    private final int[] columnInto; // of a group
    private final int[] slotInto; // of a row: the slot whose edge the way undoes; NONE at its start
    private long bound; // length of the shortest whole way so far
    private int end; // the node where it ends

    RowSearch(Stage stage, Duals duals, Roster roster, Meter meter) {
        this.meter = meter;
        this.stage = stage;
        this.duals = duals;
        this.roster = roster;
        this.groupAt = stage.columnCount;
        this.rowAt = stage.columnCount + stage.groupCount;
        int nodes = rowAt + stage.rowCount;
        this.distance = new long[nodes];
        Arrays.fill(distance, FAR);
        this.touched = new int[nodes];
        this.settled = new int[nodes];
        this.ready = new int[nodes];
        this.edgeInto = new int[stage.columnCount];
        this.rowInto = new int[stage.columnCount];
        this.columnInto = new int[stage.groupCount];
        this.slotInto = new int[stage.rowCount];
    }

    /** Whether a row has fewer edges than its price or its lower limit demands. */
    boolean isLacking(int row) {
        return roster.rowLoad[row] < (duals.rows[row] > 0 ? stage.rowUpper[row] : stage.rowLower[row]);
    }

    /** Gives the row one more edge, or ends its lack; false if the meter stopped the search or if there is no
     * way, and then {@link #isReached} tells why. */
    boolean serve(int source) {
        clear();
        bound = FAR;
        end = NONE;
        reachRow(source, 0, NONE, FAR);
        search();
        if (end == NONE) {
            return false;
        }
        reprice();
        augment();
        return true;
    }

    /** Whether the last search reached a node: columns first, then groups, then rows. */
    boolean isReached(int node) {
        return distance[node] != FAR;
    }

    private void clear() {
        for (int index = 0; index < touchedCount; index++) {
            distance[touched[index]] = FAR;
        }
        touchedCount = 0;
        settledCount = 0;
        readyCount = 0;
        heap.clear();
    }

    private void search() {
        while (true) {
            int node;
            if (readyCount > 0) {
                node = ready[--readyCount];
            } else if (heap.isEmpty() || heap.leastKey() >= bound) {
                return;
            } else {
                long key = heap.leastKey();
                node = heap.poll();
                if (key != distance[node]) {
                    continue;
                }
            }
            if (distance[node] >= bound) {
                continue;
            }
            if (node >= rowAt && meter.isStoppedAfter(stage.starts[node - rowAt + 1] - stage.starts[node - rowAt])) {
                end = NONE;
                return;
            }
            settled[settledCount++] = node;
            if (node < groupAt) {
                settleColumn(node);
            } else if (node < rowAt) {
                settleGroup(node - groupAt);
            } else {
                scanRow(node - rowAt);
            }
        }
    }

    /** The hot loop: all edges of a row. A chosen edge of a row with one slot leads back where the way came from. */
    private void scanRow(int row) {
        long here = distance[rowAt + row];
        long base = here + duals.rows[row];
        long[] prices = duals.columns;
        int[] columns = stage.columns;
        long[] weights = stage.weights;
        boolean simple = roster.isSimple;
        for (int edge = stage.starts[row]; edge < stage.starts[row + 1]; edge++) {
            int column = columns[edge];
            long reached = base + prices[column] - weights[edge];
            if (reached < distance[column] && reached < bound && (simple || !roster.isChosen(edge))) {
                edgeInto[column] = edge;
                rowInto[column] = row;
                reachColumn(column, reached, here);
            }
        }
    }

    private void reachColumn(int column, long reached, long here) {
        if (roster.columnLoad[column] < stage.columnUpper[column]) {
            int group = stage.groupOf[column];
            long outside = stage.outside(column, duals);
            if (duals.columns[column] > outside || roster.columnLoad[column] < stage.columnLower[column]) {
                finish(column, reached);
            } else if (group == NONE) {
                finish(column, reached - duals.columns[column]);
            }
        }
        reach(column, reached, here);
    }

    private void finish(int node, long whole) {
        if (whole < bound) {
            bound = whole;
            end = node;
        }
    }

    private void reach(int node, long reached, long here) {
        if (distance[node] == FAR) {
            touched[touchedCount++] = node;
        }
        distance[node] = reached;
        if (reached < bound) {
            if (reached == here) {
                ready[readyCount++] = node;
            } else {
                heap.add(reached, node);
            }
        }
    }

    private void reachRow(int row, long reached, int slot, long here) {
        if (reached < distance[rowAt + row]) {
            slotInto[row] = slot;
            int load = duals.rows[row] > 0 ? stage.rowUpper[row] : roster.rowLoad[row];
            if (load > stage.rowLower[row] && duals.rows[row] >= 0) {
                finish(rowAt + row, reached + duals.rows[row]);
            }
            reach(rowAt + row, reached, here);
        }
    }

    private void settleColumn(int column) {
        long here = distance[column];
        long price = duals.columns[column];
        for (int slot = roster.firstAt[column]; slot != NONE; slot = roster.nextOf[slot]) {
            int row = roster.rowOf[slot];
            long reached = here + stage.weights[roster.edgeOf[slot]] - duals.rows[row] - price;
            if (reached < bound) {
                reachRow(row, reached, slot, here);
            }
        }
        int group = stage.groupOf[column];
        if (group != NONE && roster.columnLoad[column] < stage.columnUpper[column]) {
            long reached = here + duals.groups[group] - price;
            if (reached < bound && reached < distance[groupAt + group]) {
                columnInto[group] = column;
                reach(groupAt + group, reached, here);
            }
        }
    }

    private void settleGroup(int group) {
        long here = distance[groupAt + group];
        long price = duals.groups[group];
        int load = stage.load(group, duals, roster);
        if (load < stage.groupUpper[group]) {
            finish(groupAt + group, price > 0 || load < stage.groupLower[group] ? here : here - price);
        }
        for (int place = stage.members.start(group); place < stage.members.end(group); place++) {
            int column = stage.members.item(place);
            long reached = here + duals.columns[column] - price;
            if (roster.columnLoad[column] > stage.columnLower[column]
                    && reached < bound
                    && reached < distance[column]) {
                edgeInto[column] = VIA_GROUP;
                reach(column, reached, here);
            }
        }
    }

    /* A way of length D makes everything settled at distance x dearer, rows less eager, by D - x. */
    private void reprice() {
        for (int index = 0; index < settledCount; index++) {
            int node = settled[index];
            long change = bound - distance[node];
            if (node < groupAt) {
                duals.columns[node] += change;
            } else if (node < rowAt) {
                duals.groups[node - groupAt] += change;
            } else {
                duals.rows[node - rowAt] -= change;
            }
        }
    }

    private void augment() {
        int column;
        if (end >= rowAt) {
            int slot = slotInto[end - rowAt];
            if (slot == NONE) {
                return;
            }
            column = roster.drop(slot);
        } else {
            column = end < groupAt ? end : columnInto[end - groupAt];
        }
        while (true) {
            while (edgeInto[column] == VIA_GROUP) {
                column = columnInto[stage.groupOf[column]];
            }
            int edge = edgeInto[column];
            int row = rowInto[column];
            int slot = slotInto[row];
            if (slot == NONE) {
                roster.take(roster.freeSlot(row), edge);
                return;
            }
            column = roster.drop(slot);
            roster.take(slot, edge);
        }
    }
}
