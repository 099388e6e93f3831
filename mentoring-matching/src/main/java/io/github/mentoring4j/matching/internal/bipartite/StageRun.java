package io.github.mentoring4j.matching.internal.bipartite;

import static io.github.mentoring4j.matching.internal.bipartite.Stage.NONE;

import io.vavr.control.Option;
import java.util.Arrays;

/**
 * Solves one stage: an auction for first prices where it helps, then the exact searches; with many edges a row, on its
 * best edges first.
 */
final class StageRun {
    private static final int CORE_PAYS = 24; // edges a row

    private final WholeStage whole;
    private final Meter meter;
    private Option<StageSolver> solver = Option.none();
    private int[] places = new int[0]; // of the solver's edges in the stage; empty if it has all

    StageRun(WholeStage whole, Meter meter) {
        this.whole = whole;
        this.meter = meter;
    }

    StageSolver.End solve() {
        Stage nodes = whole.nodes();
        if (whole.edgeCount() > (long) CORE_PAYS * nodes.rowCount && PriceAuction.isFit(nodes)) {
            SparseCore core = new SparseCore(whole, meter);
            if (core.solve()) {
                solver = Option.some(core.solver());
                places = core.places();
                return StageSolver.End.DONE;
            }
            if (meter.isStoppedAfter(0)) {
                return StageSolver.End.STOPPED;
            }
        }
        Stage stage = whole.inArrays();
        StageSolver full = new StageSolver(stage, new Duals(stage), new Roster(stage), meter);
        solver = Option.some(full);
        auction(stage, full.duals, whole.largest, meter);
        return full.solve();
    }

    /** First prices for a stage without any, by an auction where no row takes several edges. */
    static void auction(Stage part, Duals duals, long largest, Meter meter) {
        if (!PriceAuction.isFit(part)) {
            return;
        }
        if (part.groupCount == 0) {
            auction(part, duals.columns, largest, meter);
        } else {
            SharedSeats shared = new SharedSeats(part);
            long[] prices = new long[part.columnCount + part.groupCount];
            auction(shared.stage(), prices, largest, meter);
            shared.hand(prices, duals);
        }
    }

    private static void auction(Stage part, long[] prices, long largest, Meter meter) {
        Increments increments = Increments.of(part, largest);
        if (increments.last() > 0) {
            new PriceAuction(part, prices, meter).run(largest, increments.first(), increments.last());
        }
    }

    /** The solver that finished the stage; there is one once {@link #solve} has answered and was not stopped. */
    StageSolver solver() {
        return solver.getOrElseThrow(IllegalStateException::new);
    }

    Duals duals() {
        return solver().duals;
    }

    Roster roster() {
        return solver().roster;
    }

    /** The chosen edges. */
    int[] chosen() {
        return Arrays.stream(roster().edgeOf)
                .filter(edge -> edge != NONE)
                .map(edge -> places.length == 0 ? edge : places[edge])
                .toArray();
    }
}
