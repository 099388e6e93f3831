package io.github.mentoring4j.matching.internal.bipartite;

import static io.github.mentoring4j.matching.internal.bipartite.Stage.NONE;

import io.github.mentoring4j.matching.internal.graph.Rows;
import java.util.Arrays;

/**
 * Fills a gap: a column or group that its lower limit or its price says should have more edges. The mirror image of
 * {@link RowSearch}, searching backwards from the gaps to where one more edge can come from, or to a place that may lower
 * its price to zero instead.
 *
 * <p>Problem: as there, once no row lacks an edge.
 * Cost: O(e + n log n) a call at worst, and O(e) once for the columns' view of the edges.
 * Ties: the first way found of equally short ones; a function of the graph alone.
 * Certificate: where no way exists, the nodes reached are a {@link BipartiteAnswer.Cause#TOO_MUCH_OUT} set.
 *
 * <p>Source: as for {@link RowSearch}.
 */
final class GapSearch {
    private static final long FAR = Long.MAX_VALUE;
    private static final int VIA_GROUP = -2;

    private final Stage stage;
    private final Duals duals;
    private final Roster roster;
    private final Meter meter;
    private final Rows edgesByColumn;
    private final int[] rowOfEdge;
    private final int groupAt;
    private final int rowAt;
    private final long[] distance; // of nodes, backwards
    private final int[] touched;
    private int touchedCount;
    private final int[] settled;
    private int settledCount;
    private final NodeHeap heap = new NodeHeap();
    private final int[] slotOutOf; // of a column: the slot whose edge the way undoes, VIA_GROUP, or NONE at a gap
    private final int[] edgeOutOf; // of a row
    private final int[] columnOutOf; // of a group: the column that gives way, or NONE at a gap
    private long bound;
    private int end; // the node where the way comes in from outside

    GapSearch(Stage stage, Duals duals, Roster roster, Meter meter) {
        this.meter = meter;
        this.stage = stage;
        this.duals = duals;
        this.roster = roster;
        this.rowOfEdge = new int[stage.columns.length];
        for (int row = 0; row < stage.rowCount; row++) {
            Arrays.fill(rowOfEdge, stage.starts[row], stage.starts[row + 1], row);
        }
        this.edgesByColumn = Rows.group(stage.columnCount, stage.columns);
        this.groupAt = stage.columnCount;
        this.rowAt = stage.columnCount + stage.groupCount;
        int nodes = rowAt + stage.rowCount;
        this.distance = new long[nodes];
        Arrays.fill(distance, FAR);
        this.touched = new int[nodes];
        this.settled = new int[nodes];
        this.slotOutOf = new int[stage.columnCount];
        this.edgeOutOf = new int[stage.rowCount];
        this.columnOutOf = new int[stage.groupCount];
    }

    static boolean isGap(int column, Stage stage, Duals duals, Roster roster) {
        int load = roster.columnLoad[column];
        return load < stage.columnLower[column]
                || (load < stage.columnUpper[column] && duals.columns[column] > stage.outside(column, duals));
    }

    static boolean isGroupGap(int group, Stage stage, Duals duals, Roster roster) {
        int load = stage.load(group, duals, roster);
        return load < stage.groupLower[group] || (load < stage.groupUpper[group] && duals.groups[group] > 0);
    }

    /** Makes the gap at a column smaller by one edge, or another gap on the way to it; false if there is no way. */
    boolean fillColumn(int column) {
        clear();
        if (stage.groupOf[column] == NONE) {
            openColumn(column);
        } else {
            for (int other = 0; other < stage.columnCount; other++) {
                if (stage.groupOf[other] != NONE && isGap(other, stage, duals, roster)) {
                    openColumn(other); // no way may lead through a gap: in a group it would count a kept seat twice
                }
            }
        }
        return fill();
    }

    /** The same for a group, once no column has a gap. */
    boolean fillGroup(int group) {
        clear();
        columnOutOf[group] = NONE;
        reach(groupAt + group, 0);
        return fill();
    }

    /** Whether the last search reached a node: columns first, then groups, then rows. */
    boolean isReached(int node) {
        return distance[node] != FAR;
    }

    private void openColumn(int column) {
        slotOutOf[column] = NONE;
        reach(column, 0);
    }

    private boolean fill() {
        search();
        if (end == NONE) {
            return false;
        }
        reprice();
        augment();
        return true;
    }

    private void clear() {
        for (int index = 0; index < touchedCount; index++) {
            distance[touched[index]] = FAR;
        }
        touchedCount = 0;
        settledCount = 0;
        heap.clear();
        bound = FAR;
        end = NONE;
    }

    private void reach(int node, long reached) {
        if (distance[node] == FAR) {
            touched[touchedCount++] = node;
        }
        distance[node] = reached;
        heap.add(reached, node);
    }

    private boolean isNearer(int node, long reached) {
        return reached < bound && reached < distance[node];
    }

    private void finish(int node, long whole) {
        if (whole < bound) {
            bound = whole;
            end = node;
        }
    }

    private void search() {
        while (!heap.isEmpty() && heap.leastKey() < bound) {
            long key = heap.leastKey();
            int node = heap.poll();
            if (key != distance[node]) {
                continue;
            }
            if (node < groupAt && meter.isStoppedAfter(edgesByColumn.end(node) - edgesByColumn.start(node))) {
                end = NONE;
                return;
            }
            settled[settledCount++] = node;
            if (node < groupAt) {
                settleColumn(node);
            } else if (node < rowAt) {
                settleGroup(node - groupAt);
            } else {
                settleRow(node - rowAt);
            }
        }
    }

    private void settleColumn(int column) {
        long here = distance[column];
        long price = duals.columns[column];
        int group = stage.groupOf[column];
        long outside = stage.outside(column, duals);
        int load = price > outside ? stage.columnUpper[column] : roster.columnLoad[column];
        if (load > stage.columnLower[column]) {
            if (group == NONE) {
                finish(column, here + price);
            } else if (isNearer(groupAt + group, here + price - outside)) {
                columnOutOf[group] = column;
                reach(groupAt + group, here + price - outside);
            }
        }
        for (int place = edgesByColumn.start(column); place < edgesByColumn.end(column); place++) {
            int edge = edgesByColumn.item(place);
            int row = rowOfEdge[edge];
            long reached = here + duals.rows[row] + price - stage.weights[edge];
            if (isNearer(rowAt + row, reached) && !isChosen(row, edge)) {
                edgeOutOf[row] = edge;
                reach(rowAt + row, reached);
            }
        }
    }

    private boolean isChosen(int row, int edge) {
        return roster.isSimple
                ? roster.slotStart[row] < roster.slotStart[row + 1] && roster.edgeOf[roster.slotStart[row]] == edge
                : roster.isChosen(edge);
    }

    private void settleRow(int row) {
        long here = distance[rowAt + row];
        long price = duals.rows[row];
        if (price <= 0 && roster.rowLoad[row] < stage.rowUpper[row]) {
            finish(rowAt + row, here - price);
        }
        for (int slot = roster.slotStart[row]; slot < roster.slotStart[row + 1]; slot++) {
            int edge = roster.edgeOf[slot];
            if (edge != NONE) {
                int column = stage.columns[edge];
                long reached = here + stage.weights[edge] - price - duals.columns[column];
                if (isNearer(column, reached)) {
                    slotOutOf[column] = slot;
                    reach(column, reached);
                }
            }
        }
    }

    private void settleGroup(int group) {
        long here = distance[groupAt + group];
        long price = duals.groups[group];
        int load = price > 0 ? stage.groupUpper[group] : stage.load(group, duals, roster);
        if (load > stage.groupLower[group]) {
            finish(groupAt + group, here + price);
        }
        for (int place = stage.members.start(group); place < stage.members.end(group); place++) {
            int column = stage.members.item(place);
            long reached = here + price - duals.columns[column];
            if (duals.columns[column] <= price
                    && roster.columnLoad[column] < stage.columnUpper[column]
                    && isNearer(column, reached)) {
                slotOutOf[column] = VIA_GROUP;
                reach(column, reached);
            }
        }
    }

    /* The mirror image: what lies on the way grows cheaper, rows more eager. */
    private void reprice() {
        for (int index = 0; index < settledCount; index++) {
            int node = settled[index];
            long change = bound - distance[node];
            if (node < groupAt) {
                duals.columns[node] -= change;
            } else if (node < rowAt) {
                duals.groups[node - groupAt] -= change;
            } else {
                duals.rows[node - rowAt] += change;
            }
        }
    }

    private void augment() {
        int node = end;
        int slot = NONE; // freed on the way and to be filled next
        while (true) {
            if (node >= rowAt) {
                int row = node - rowAt;
                int edge = edgeOutOf[row];
                roster.take(slot == NONE ? roster.freeSlot(row) : slot, edge);
                node = stage.columns[edge];
            } else if (node >= groupAt) {
                node = columnOutOf[node - groupAt];
            } else if (slotOutOf[node] == VIA_GROUP) {
                node = groupAt + stage.groupOf[node];
            } else {
                slot = slotOutOf[node];
                if (slot != NONE) {
                    roster.drop(slot);
                    node = rowAt + roster.rowOf[slot];
                } else {
                    return;
                }
            }
            if (node == NONE) {
                return;
            }
        }
    }
}
