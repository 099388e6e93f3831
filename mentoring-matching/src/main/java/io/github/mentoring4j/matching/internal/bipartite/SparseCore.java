package io.github.mentoring4j.matching.internal.bipartite;

import static io.github.mentoring4j.matching.internal.bipartite.Stage.NONE;

import java.util.Arrays;

/**
 * Solves a stage with many edges a row on a few of them, then lets in those that the prices show to be missing, until
 * none is.
 *
 * <p>Problem: as for {@link StageSolver}; stuck searches say nothing here, for the edges left out might help.
 * Cost: a pass over the edges to choose, a pass over the rows whose prices do not vouch for the edges left out, and the
 * solve of the core.
 * Certificate: prices in order with all edges: a row whose price is not below the best net weight left out when its edges were chosen, plus
 * what columns have become cheaper since, needs no second look.
 *
 * <p>Source: column generation as for transportation problems; for assignment: A. Volgenant, Comput. Oper. Res. 23(10),
 * 1996, doi:10.1016/0305-0548(96)00010-X.
 */
final class SparseCore {
    private static final int FIRST = 20; // edges a row
    private static final int MORE = 12; // edges a row and round
    private static final int ROUNDS = 40;

    private final Stage stage;
    private final Meter meter;
    private final long largest;
    private final long[] floors; // of rows: best net weight left out, less the fall of prices up to then
    private long fall; // sum of the largest falls of a column's price from round to round
    private int[] starts;
    private int[] places;
    private StageSolver solver;

    SparseCore(Stage stage, long largest, Meter meter) {
        this.stage = stage;
        this.largest = largest;
        this.meter = meter;
        this.floors = new long[stage.rowCount];
        this.starts = new int[stage.rowCount + 1];
        this.places = new int[0];
        this.solver = new StageSolver(stage, new Duals(stage), new Roster(stage), meter);
    }

    StageSolver solver() {
        return solver;
    }

    /** Places of the core's edges in the stage. */
    int[] places() {
        return places;
    }

    StageSolver.End solve() {
        long[] before = new long[stage.columnCount];
        choose(before);
        if (isConcentrated()) {
            return StageSolver.End.ROW_STUCK;
        }
        Stage core = core();
        Duals duals = new Duals(stage);
        StageRun.auction(core, duals, largest, meter);
        Roster roster = new Roster(core);
        for (int round = 0; round < ROUNDS; round++) {
            solver = new StageSolver(core, duals, roster, meter);
            StageSolver.End end = solver.solve();
            if (end != StageSolver.End.DONE || !duals.isWithin(Ranges.firstPrice(stage, largest))) {
                return end == StageSolver.End.DONE ? StageSolver.End.ROW_STUCK : end;
            }
            noteFall(before, duals.columns);
            before = duals.columns.clone();
            int[] chosen = chosen(roster);
            boolean isMore = letIn(duals);
            if (meter.isStoppedAfter(0)) {
                return StageSolver.End.STOPPED;
            }
            if (!isMore) {
                return end;
            }
            core = core();
            roster = new Roster(core);
            resume(core, duals, roster, chosen);
        }
        return StageSolver.End.ROW_STUCK;
    }

    private void choose(long[] prices) {
        BestEdges best = new BestEdges(stage, FIRST);
        int[] grown = new int[Math.multiplyExact(stage.rowCount, FIRST)];
        int size = 0;
        for (int row = 0;
                row < stage.rowCount && !meter.isStoppedAfter(stage.starts[row + 1] - stage.starts[row]);
                row++) {
            best.collect(row, prices, Long.MIN_VALUE);
            for (int index = 0; index < best.count(); index++) {
                grown[size++] = best.edge(index);
            }
            floors[row] = best.floor();
            starts[row + 1] = size;
        }
        places = Arrays.copyOf(grown, size);
    }

    /** Whether the rows' best edges leave many columns out. */
    private boolean isConcentrated() {
        boolean[] met = new boolean[stage.columnCount];
        int count = 0;
        for (int place : places) {
            if (!met[stage.columns[place]]) {
                met[stage.columns[place]] = true;
                count++;
            }
        }
        return count * 4L < Math.min(stage.columnCount, stage.rowCount) * 3L;
    }

    private Stage core() {
        return part(starts, places);
    }

    private Stage part(int[] partStarts, int[] partPlaces) {
        int[] columns = new int[partPlaces.length];
        long[] weights = new long[partPlaces.length];
        for (int edge = 0; edge < columns.length; edge++) {
            columns[edge] = stage.columns[partPlaces[edge]];
            weights[edge] = stage.weights[partPlaces[edge]];
        }
        return stage.withEdges(partStarts, columns, weights);
    }

    private void noteFall(long[] before, long[] now) {
        long most = 0;
        for (int column = 0; column < now.length; column++) {
            most = Math.max(most, before[column] - now[column]);
        }
        fall += most;
    }

    private int[] chosen(Roster roster) {
        int[] chosen = new int[roster.edgeOf.length];
        for (int slot = 0; slot < chosen.length; slot++) {
            chosen[slot] = roster.edgeOf[slot] == NONE ? NONE : places[roster.edgeOf[slot]];
        }
        return chosen;
    }

    /** Adds to each row the best edges that its price does not cover; false if there are none. */
    private boolean letIn(Duals duals) {
        BestEdges best = new BestEdges(stage, MORE);
        int[] grownStarts = new int[stage.rowCount + 1];
        int[] grown = new int[places.length + MORE];
        int size = 0;
        for (int row = 0; row < stage.rowCount; row++) {
            if (grown.length - size < starts[row + 1] - starts[row] + MORE) {
                grown = Arrays.copyOf(grown, Math.addExact(size, size / 2 + starts[row + 1] - starts[row] + MORE));
            }
            System.arraycopy(places, starts[row], grown, size, starts[row + 1] - starts[row]);
            size += starts[row + 1] - starts[row];
            long price = duals.rows[row];
            if (price < floors[row] + fall && !meter.isStoppedAfter(stage.starts[row + 1] - stage.starts[row])) {
                best.collect(row, duals.columns, price);
                for (int index = 0; index < best.count(); index++) {
                    grown[size++] = best.edge(index);
                }
                floors[row] = best.floor() - fall;
            }
            grownStarts[row + 1] = size;
        }
        boolean isMore = size > places.length;
        starts = grownStarts;
        places = Arrays.copyOf(grown, size);
        return isMore;
    }

    /** Takes over the old choice but at rows with new edges that beat it. */
    private void resume(Stage core, Duals duals, Roster roster, int[] chosen) {
        for (int row = 0; row < stage.rowCount; row++) {
            long price = Long.MIN_VALUE;
            for (int edge = starts[row]; edge < starts[row + 1]; edge++) {
                price = Math.max(price, core.weights[edge] - duals.columns[core.columns[edge]]);
            }
            boolean isInOrder = price <= duals.rows[row];
            for (int slot = roster.slotStart[row]; slot < roster.slotStart[row + 1] && isInOrder; slot++) {
                for (int edge = starts[row]; edge < starts[row + 1] && chosen[slot] != NONE; edge++) {
                    if (places[edge] == chosen[slot]) {
                        roster.take(slot, edge);
                    }
                }
            }
        }
    }
}
