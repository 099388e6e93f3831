package io.github.mentoring4j.matching.internal.bipartite;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.vavr.control.Option;

/** Solves one stage: rows first, one edge after another, then the gaps that remain. */
final class StageSolver {
    /** How a stage ended. */
    enum End {
        DONE,
        ROW_STUCK,
        GAP_STUCK,
        STOPPED
    }

    final Stage stage;
    final Duals duals;
    final Roster roster;
    private final RowSearch rowSearch;
    private Option<GapSearch> gapSearch = Option.none(); // made when it is needed: it costs a pass over the edges

    StageSolver(Stage stage) {
        this.stage = stage;
        this.duals = new Duals(stage);
        this.roster = new Roster(stage);
        this.rowSearch = new RowSearch(stage, duals, roster);
    }

    End solve(Pulse pulse) {
        for (int row = 0; row < stage.rowCount; row++) {
            raise(row);
        }
        for (int row = 0; row < stage.rowCount; row++) {
            while (rowSearch.lack(row) > 0) {
                if (!pulse.beat(row, stage.rowCount)) {
                    return End.STOPPED;
                }
                if (!rowSearch.serve(row)) {
                    return End.ROW_STUCK;
                }
            }
        }
        return fillGaps(pulse);
    }

    /** Whether the search that got stuck reached a node. */
    boolean isReached(End end, int node) {
        return end == End.ROW_STUCK ? rowSearch.isReached(node) : gapSearch.exists(search -> search.isReached(node));
    }

    /** Least price of a row that keeps its edges in order. */
    private void raise(int row) {
        boolean mayBeEmpty = stage.rowLower[row] == 0 || stage.starts[row] == stage.starts[row + 1];
        long price = mayBeEmpty ? 0 : Long.MIN_VALUE;
        for (int edge = stage.starts[row]; edge < stage.starts[row + 1]; edge++) {
            price = Math.max(price, stage.weights[edge] - duals.columns[stage.columns[edge]]);
        }
        duals.rows[row] = price;
    }

    private End fillGaps(Pulse pulse) {
        for (int column = 0; column < stage.columnCount; column++) {
            while (GapSearch.isGap(column, stage, duals, roster)) {
                if (!pulse.beat(stage.rowCount, stage.rowCount)) {
                    return End.STOPPED;
                }
                if (!gapSearch().fillColumn(column)) {
                    return End.GAP_STUCK;
                }
            }
        }
        for (int group = 0; group < stage.groupCount; group++) {
            while (GapSearch.isGroupGap(group, stage, duals, roster)) {
                if (!pulse.beat(stage.rowCount, stage.rowCount)) {
                    return End.STOPPED;
                }
                if (!gapSearch().fillGroup(group)) {
                    return End.GAP_STUCK;
                }
            }
        }
        return End.DONE;
    }

    private GapSearch gapSearch() {
        gapSearch = gapSearch.orElse(() -> Option.some(new GapSearch(stage, duals, roster)));
        return gapSearch.getOrElseThrow(IllegalStateException::new);
    }
}
