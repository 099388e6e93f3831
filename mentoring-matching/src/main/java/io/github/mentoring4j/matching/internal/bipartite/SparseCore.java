package io.github.mentoring4j.matching.internal.bipartite;

import static io.github.mentoring4j.matching.internal.bipartite.Stage.NONE;

import io.vavr.control.Option;
import java.util.Arrays;

/**
 * Solves a stage with many edges a row on a few of them, then lets in those that the prices show to be missing, until
 * none is.
 *
 * <p>Problem: as for {@link StageSolver}, no row taking more than one edge; stuck searches say nothing here, for the edges left out might help.
 * Cost: a pass over the edges to choose, one more if some column is among nobody's best, a pass over the rows that come near the edges left
 * out and one over the rows whose prices do not vouch for them, and the solve of the core; where rows agree on what is best, a few passes more.
 * Ties: as in {@link BestEdges} and {@link PriceAuction}; a function of the graph alone.
 * Certificate: prices in order with all edges. A row whose price is not below the best net weight left out when its
 * edges were chosen, plus what columns have become cheaper since, needs no second look.
 *
 * <p>Source: A. Volgenant, Comput. Oper. Res. 23(10), 1996, doi:10.1016/0305-0548(96)00010-X, for the core of best edges;
 * the choice by what rows agree on is our own.
 */
final class SparseCore {
    private static final int MORE = 12; // edges a row and round
    private static final int ROUNDS = 40;
    private static final int ROUGH = 300; // the largest weight's share
    private static final int MOST_BEATEN = 3; // a third of the rows; with more, prices are too far off to go on from
    private static final int MOST_LEFT_OVER = 16; // a sixteenth of the rows; with more, edges to seats are missing

    private static final int BEST_OF_MANY = 20; // edges a row
    private static final int BEST_OF_FEW = 12; // edges a row, where rows have few
    private static final int MANY = 120; // edges a row

    private final WholeStage whole;
    private final Stage stage; // its nodes
    private final Meter meter;
    private final long largest;
    private final CoreEdges core;
    private Option<StageSolver> solver = Option.none();
    private long fall; // sum of the largest falls of a column's price from round to round

    SparseCore(WholeStage whole, Meter meter) {
        this.whole = whole;
        this.stage = whole.nodes();
        this.largest = whole.largest;
        this.meter = meter;
        this.core = new CoreEdges(whole, hasMany(whole) ? BEST_OF_MANY : BEST_OF_FEW, meter);
    }

    private static boolean hasMany(WholeStage whole) {
        return whole.edgeCount() > (long) MANY * whole.nodes().rowCount;
    }

    /** The solver of the last core; there is one once {@link #solve} has answered yes. */
    StageSolver solver() {
        return solver.getOrElseThrow(IllegalStateException::new);
    }

    /** Places of the core's edges in the stage. */
    int[] places() {
        return core.places();
    }

    /** Whether prices came out that are in order with all edges; if not, the meter stopped it or the core was of no use. */
    boolean solve() {
        Duals duals = new Duals(stage);
        long[] before = new long[stage.columnCount]; // prices that the core was chosen by
        core.takeBest();
        if (meter.isStoppedAfter(0)) {
            return false;
        }
        if (!core.isConcentrated()) {
            core.meetAll();
            before = takeMoreAmidAuction(duals, before);
        } else if (stage.groupCount == 0 && hasMany(whole)) {
            before = takeNearBest(duals.columns);
        } else {
            return false;
        }
        Stage part = core.stage();
        Roster roster = new Roster(part);
        for (int round = 0; round < ROUNDS; round++) {
            StageSolver attempt = new StageSolver(part, duals, roster, meter);
            solver = Option.some(attempt);
            if (attempt.solve() != StageSolver.End.DONE || !duals.isWithin(Ranges.firstPrice(stage, largest))) {
                return false;
            }
            lower(duals, roster);
            noteFall(before, duals.columns);
            if (fall > Ranges.firstPrice(stage, largest)) {
                return false; // sums of falls have no bound of their own
            }
            before = duals.columns.clone();
            int[] chosen = chosen(roster);
            boolean isMore = core.letIn(duals, fall, MORE);
            if (meter.isStoppedAfter(0)) {
                return false;
            }
            if (!isMore) {
                return true;
            }
            part = core.stage();
            roster = new Roster(part);
            boolean[] beaten = beaten(part, duals);
            if (count(beaten) > stage.rowCount / MOST_BEATEN) {
                StageRun.auction(part, duals, largest, meter);
            } else {
                resume(part, roster, chosen, beaten);
            }
        }
        return false;
    }

    /*
     * Prices of a first round tell which rows will come down to edges left out; they get these before the finer rounds. A row that gets an edge
     * only later costs an exact search that goes far. Where that round leaves rows without a seat and seats without a row, the edges between
     * them are missing: best edges say as little there as where all want the same.
     */
    private long[] takeMoreAmidAuction(Duals duals, long[] before) {
        Stage part = core.stage();
        Increments increments = Increments.of(part, largest);
        if (stage.groupCount > 0 || !increments.areSeveral()) {
            StageRun.auction(part, duals, largest, meter);
            return before;
        }
        long first = increments.first();
        PriceAuction auction = new PriceAuction(part, duals.columns, meter);
        auction.run(largest, first, first);
        if (auction.leftOver() > stage.rowCount / MOST_LEFT_OVER && hasMany(whole)) {
            Arrays.fill(duals.columns, 0);
            return takeNearBest(duals.columns);
        }
        noteFall(before, duals.columns);
        long[] now = duals.columns.clone();
        core.letInNear(now, first, fall, MORE);
        Increments rest = increments.afterFirst();
        new PriceAuction(core.stage(), duals.columns, meter).run(largest, rest.first(), rest.last());
        return now;
    }

    /*
     * Where all rows want the same few columns, best edges say nothing before prices do. Rough prices come from a sample
     * of edges, then from one round over all edges. That round ends with a choice in which nobody is worse off than at
     * the best by more than the increment; so the edges that near the best hold a choice near the best one. Rows with few of them get their
     * best ones besides, or rounds would be spent on letting these in.
     */
    private long[] takeNearBest(long[] prices) {
        long rough = Math.max(1, largest / ROUGH);
        new PriceAuction(core.sample(), prices, meter).run(largest, rough);
        new PriceAuction(whole.inArrays(), prices, meter).run(largest, rough, rough);
        core.takeNear(prices, 2 * rough);
        long[] chosenBy = prices.clone();
        new PriceAuction(core.stage(), prices, meter).run(largest, rough / 6, Math.max(1, largest / 1_000_000));
        return chosenBy;
    }

    /*
     * If every row has all the edges it may have, all columns may grow cheaper and all rows dearer by the same. High
     * prices of rows vouch for more edges left out.
     */
    private void lower(Duals duals, Roster roster) {
        boolean areAllServed =
                stage.groupCount == 0 && Arrays.stream(roster.rowLoad).allMatch(load -> load == 1);
        long least = areAllServed ? Arrays.stream(duals.columns).min().orElse(0) : 0;
        long fallen = Math.max(0, least);
        Arrays.setAll(duals.rows, row -> duals.rows[row] + fallen);
        Arrays.setAll(duals.columns, column -> duals.columns[column] - fallen);
    }

    private void noteFall(long[] before, long[] now) {
        long most = 0;
        for (int column = 0; column < now.length; column++) {
            most = Math.max(most, before[column] - now[column]);
        }
        fall += most;
    }

    private int[] chosen(Roster roster) {
        return Arrays.stream(roster.edgeOf)
                .map(edge -> edge == NONE ? NONE : core.places()[edge])
                .toArray();
    }

    /** The rows with an edge worth more than their price. */
    private boolean[] beaten(Stage part, Duals duals) {
        boolean[] beaten = new boolean[stage.rowCount];
        for (int row = 0; row < stage.rowCount; row++) {
            for (int edge = part.starts[row]; edge < part.starts[row + 1] && !beaten[row]; edge++) {
                beaten[row] = part.weights[edge] - duals.columns[part.columns[edge]] > duals.rows[row];
            }
        }
        return beaten;
    }

    private static int count(boolean[] marks) {
        int count = 0;
        for (boolean mark : marks) {
            count += mark ? 1 : 0;
        }
        return count;
    }

    /** Takes over the old choice but at rows whose choice is beaten. */
    private void resume(Stage part, Roster roster, int[] chosen, boolean[] beaten) {
        for (int row = 0; row < stage.rowCount; row++) {
            for (int slot = roster.slotStart[row]; slot < roster.slotStart[row + 1] && !beaten[row]; slot++) {
                for (int edge = part.starts[row]; edge < part.starts[row + 1] && chosen[slot] != NONE; edge++) {
                    if (core.places()[edge] == chosen[slot]) {
                        roster.take(slot, edge);
                    }
                }
            }
        }
    }
}
