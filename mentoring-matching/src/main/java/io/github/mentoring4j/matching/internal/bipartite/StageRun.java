package io.github.mentoring4j.matching.internal.bipartite;

import static io.github.mentoring4j.matching.internal.bipartite.Stage.NONE;

import java.util.Arrays;

/**
 * Solves one stage: an auction for first prices where it helps, then the exact searches; with many edges a row, on its
 * best edges first.
 */
final class StageRun {
    private static final int CORE_PAYS = 120; // edges a row
    private static final long FINE = 100_000;

    private final Stage stage;
    private final Meter meter;
    private final long largest;
    private StageSolver solver;
    private int[] places = new int[0]; // of the solver's edges in the stage; empty if it has all

    StageRun(Stage stage, Meter meter) {
        this.stage = stage;
        this.meter = meter;
        this.largest = Ranges.largest(stage.weights);
        this.solver = new StageSolver(stage, new Duals(stage), new Roster(stage), meter);
    }

    StageSolver.End solve() {
        if (stage.columns.length > (long) CORE_PAYS * stage.rowCount && PriceAuction.isFit(stage)) {
            SparseCore core = new SparseCore(stage, largest, meter);
            StageSolver.End end = core.solve();
            if (end == StageSolver.End.DONE || end == StageSolver.End.STOPPED) {
                solver = core.solver();
                places = core.places();
                return end;
            }
        }
        Duals duals = solver.duals;
        auction(stage, duals, largest, meter);
        return solver.solve();
    }

    /** First prices for a stage without any, by an auction where no row takes several edges. */
    static void auction(Stage part, Duals duals, long largest, Meter meter) {
        if (!PriceAuction.isFit(part)) {
            return;
        }
        long finest = Math.max(1, largest / FINE);
        if (part.groupCount == 0) {
            new PriceAuction(part, duals.columns, meter).run(largest, finest);
        } else {
            SharedSeats shared = new SharedSeats(part);
            long[] prices = new long[part.columnCount + part.groupCount];
            new PriceAuction(shared.stage(), prices, meter).run(largest, finest);
            shared.hand(prices, duals);
        }
    }

    StageSolver solver() {
        return solver;
    }

    Duals duals() {
        return solver.duals;
    }

    Roster roster() {
        return solver.roster;
    }

    /** The chosen edges. */
    int[] chosen() {
        return Arrays.stream(solver.roster.edgeOf)
                .filter(edge -> edge != NONE)
                .map(edge -> places.length == 0 ? edge : places[edge])
                .toArray();
    }
}
