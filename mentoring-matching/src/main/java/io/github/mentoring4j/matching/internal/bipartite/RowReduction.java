package io.github.mentoring4j.matching.internal.bipartite;

import static io.github.mentoring4j.matching.internal.bipartite.Stage.NONE;

/**
 * Gives most rows an edge without any search: each takes its best column if that has room, or else, where the column has
 * one seat, takes it over and raises its price until the second best is as good.
 *
 * <p>Problem: first row prices, and a choice that is in order with all prices; rows that find no seat are left to
 * {@link RowSearch}.
 * Precondition: each row takes one edge at most; rows with an edge are in order.
 * Cost: two passes over the edges, and as many row scans again for rows displaced.
 * Ties: a column with room comes before a full one, then the first. A function of the graph alone.
 *
 * <p>Source: augmenting row reduction of R. Jonker, A. Volgenant, Computing 38, 1987, doi:10.1007/BF02278710.
 */
final class RowReduction {
    private static final int PASSES = 2;
    private static final int SCANS_A_ROW = 4;

    private final Stage stage;
    private final Duals duals;
    private final Roster roster;
    private int bestEdge;
    private long best;
    private long second;

    RowReduction(Stage stage, Duals duals, Roster roster) {
        this.stage = stage;
        this.duals = duals;
        this.roster = roster;
    }

    void run(Meter meter) {
        int[] waiting = new int[stage.rowCount];
        int count = 0;
        for (int row = 0; row < stage.rowCount; row++) {
            if (roster.rowLoad[row] == 0) {
                waiting[count++] = row;
            }
        }
        for (int pass = 0; pass < PASSES; pass++) {
            int kept = 0;
            int scans = SCANS_A_ROW * count;
            for (int index = 0; index < count; index++) {
                int row = waiting[index];
                int turnedAway = row;
                while (row != NONE) {
                    turnedAway = row;
                    if (meter.isStoppedAfter(stage.starts[row + 1] - stage.starts[row])) {
                        return;
                    }
                    row = place(row, scans-- > 0);
                }
                if (roster.rowLoad[turnedAway] == 0 && bestEdge != NONE) {
                    waiting[kept++] = turnedAway;
                }
            }
            count = kept;
        }
    }

    /** Seats a row if it can; answers the row displaced for it. */
    private int place(int row, boolean mayDisplace) {
        scan(row);
        duals.rows[row] = best;
        if (bestEdge == NONE || stage.rowUpper[row] == 0) {
            return NONE;
        }
        int column = stage.columns[bestEdge];
        if (stage.hasRoom(column, duals, roster)) {
            roster.take(roster.slotStart[row], bestEdge);
            return NONE;
        }
        if (!mayDisplace
                || best == second
                || second == Long.MIN_VALUE
                || stage.columnUpper[column] != 1
                || stage.groupOf[column] != NONE
                || roster.columnLoad[column] == 0) {
            return NONE;
        }
        int slot = roster.firstAt[column];
        roster.drop(slot);
        duals.columns[column] += best - second;
        duals.rows[row] = second;
        roster.take(roster.slotStart[row], bestEdge);
        return roster.rowOf[slot];
    }

    private void scan(int row) {
        best = stage.rowLower[row] == 0 ? 0 : Long.MIN_VALUE;
        second = best;
        bestEdge = NONE;
        boolean isFull = true;
        for (int edge = stage.starts[row]; edge < stage.starts[row + 1]; edge++) {
            int column = stage.columns[edge];
            long net = stage.weights[edge] - duals.columns[column];
            if (net > best) {
                second = best;
                best = net;
                bestEdge = edge;
                isFull = roster.columnLoad[column] >= stage.columnUpper[column];
            } else if (net > second || (net == best && isFull)) {
                second = net;
                if (net == best && isFull && roster.columnLoad[column] < stage.columnUpper[column]) {
                    bestEdge = edge;
                    isFull = false;
                }
            }
        }
    }
}
