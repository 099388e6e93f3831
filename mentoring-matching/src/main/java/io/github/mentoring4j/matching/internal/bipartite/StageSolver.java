package io.github.mentoring4j.matching.internal.bipartite;

import io.vavr.control.Option;

/**
 * Finishes a stage exactly from any column prices and any choice in order with them: rows first, then gaps. Where rows take several edges, it begins
 * without a choice.
 */
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
    private final Meter meter;
    private final RowSearch rowSearch;
    private Option<GapSearch> gapSearch = Option.none(); // made when it is needed: it costs a pass over the edges

    StageSolver(Stage stage, Duals duals, Roster roster, Meter meter) {
        this.stage = stage;
        this.duals = duals;
        this.roster = roster;
        this.meter = meter;
        this.rowSearch = new RowSearch(stage, duals, roster, meter);
    }

    End solve() {
        if (roster.isSimple) {
            new RowReduction(stage, duals, roster).run(meter);
        } else {
            raiseRows();
        }
        if (meter.isStoppedAfter(0)) {
            return End.STOPPED;
        }
        for (int row = 0; row < stage.rowCount; row++) {
            meter.reach(row);
            while (rowSearch.isLacking(row)) {
                if (!rowSearch.serve(row)) {
                    return stoppedOr(End.ROW_STUCK);
                }
            }
        }
        End end = fillGaps();
        tighten();
        return end;
    }

    /** Whether the search that got stuck reached a node. */
    boolean isReached(End end, int node) {
        return end == End.ROW_STUCK ? rowSearch.isReached(node) : gapSearch.exists(search -> search.isReached(node));
    }

    /** Prices from zero up that cover all edges of the rows, none of which has an edge yet. */
    private void raiseRows() {
        for (int row = 0; row < stage.rowCount; row++) {
            long price = 0;
            for (int edge = stage.starts[row]; edge < stage.starts[row + 1]; edge++) {
                price = Math.max(price, stage.weights[edge] - duals.columns[stage.columns[edge]]);
            }
            duals.rows[row] = price;
        }
    }

    /*
     * Filling gaps may leave a chosen edge worth more than its prices. Where it is the only edge its row can have, the
     * row's price takes the rest; so only edges left out are ever worth more than their prices.
     */
    private void tighten() {
        for (int row = 0; row < stage.rowCount; row++) {
            if (stage.rowUpper[row] == 1 && roster.rowLoad[row] == 1) {
                int edge = roster.edgeOf[roster.slotStart[row]];
                duals.rows[row] = stage.weights[edge] - duals.columns[stage.columns[edge]];
            }
        }
    }

    private End fillGaps() {
        for (int column = 0; column < stage.columnCount; column++) {
            while (GapSearch.isGap(column, stage, duals, roster)) {
                if (!gapSearch().fillColumn(column)) {
                    return stoppedOr(End.GAP_STUCK);
                }
            }
        }
        for (int group = 0; group < stage.groupCount; group++) {
            while (GapSearch.isGroupGap(group, stage, duals, roster)) {
                if (!gapSearch().fillGroup(group)) {
                    return stoppedOr(End.GAP_STUCK);
                }
            }
        }
        return End.DONE;
    }

    /* A search that found nothing was stopped or is stuck. */
    private End stoppedOr(End stuck) {
        return meter.isStoppedAfter(0) ? End.STOPPED : stuck;
    }

    private GapSearch gapSearch() {
        gapSearch = gapSearch.orElse(() -> Option.some(new GapSearch(stage, duals, roster, meter)));
        return gapSearch.getOrElseThrow(IllegalStateException::new);
    }
}
