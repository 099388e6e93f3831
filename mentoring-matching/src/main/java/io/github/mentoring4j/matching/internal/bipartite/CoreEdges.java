package io.github.mentoring4j.matching.internal.bipartite;

import io.github.mentoring4j.matching.internal.graph.RowReader;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** Some of a stage's edges, chosen row by row, and for each row how good the edges left out can be. */
final class CoreEdges {
    private static final int SAMPLE = 24; // edges a row

    private final Stage nodes;
    private final RowReader rows;
    private final int best; // edges a row
    private final Meter meter;
    private final long[] floors; // of rows: best net weight left out, less the fall of prices up to then
    private int[] starts;
    private int[] places = new int[0]; // in the whole stage
    private int[] columns = new int[0];
    private long[] weights = new long[0];
    private int size;

    CoreEdges(WholeStage whole, int best, Meter meter) {
        this.nodes = whole.nodes();
        this.rows = whole.reader();
        this.best = best;
        this.meter = meter;
        this.floors = new long[nodes.rowCount];
        this.starts = new int[nodes.rowCount + 1];
    }

    /** Places of the edges in the whole stage; more room than edges. */
    int[] places() {
        return places;
    }

    /** The stage with these edges alone. */
    Stage stage() {
        return nodes.withEdges(starts, Arrays.copyOf(columns, size), Arrays.copyOf(weights, size));
    }

    /** Takes each row's best edges. */
    void takeBest() {
        BestEdges found = new BestEdges(best);
        renew(Math.multiplyExact(nodes.rowCount, best + 1));
        for (int row = 0; row < nodes.rowCount && !isStoppedAt(row); row++) {
            rows.read(row);
            found.collectBest(rows, turn(row));
            take(row, found);
            floors[row] = found.floor();
            starts[row + 1] = size;
        }
    }

    /** Takes each row's best edges at prices, and all whose net weight is within a margin of the best. */
    void takeNear(long[] prices, long margin) {
        BestEdges found = new BestEdges(best);
        renew(Math.multiplyExact(nodes.rowCount, 2 * best));
        for (int row = 0; row < nodes.rowCount && !isStoppedAt(row); row++) {
            rows.read(row);
            found.collectNear(rows, turn(row), prices, margin);
            take(row, found);
            floors[row] = found.floor();
            starts[row + 1] = size;
        }
    }

    /**
     * Adds to each row the best edges that its price does not cover.
     *
     * @param fall how much cheaper a column may have become since the first choice of edges
     * @param most edges a row
     * @return false if there are none
     */
    boolean letIn(Duals duals, long fall, int most) {
        BestEdges found = new BestEdges(most);
        int before = size;
        regrow(before + most, row -> {
            long price = duals.rows[row];
            if (price < floors[row] + fall && !isStoppedAt(row)) {
                rows.read(row);
                found.collect(rows, turn(row), duals.columns, price);
                take(row, found);
                floors[row] = found.floor() - fall;
            }
        });
        return size > before;
    }

    /**
     * Adds to each row the edges left out that come within a margin of its best at rough prices, so that the exact searches, which go far to
     * mend a row that gets an edge late, seldom have to.
     *
     * @param fall how much cheaper a column may have become since the first choice of edges
     * @param most edges a row
     */
    void letInNear(long[] prices, long margin, long fall, int most) {
        BestEdges found = new BestEdges(most);
        regrow(size + most, row -> {
            int start = starts[row];
            long top = Long.MIN_VALUE;
            for (int edge = start; edge < size; edge++) {
                top = Math.max(top, weights[edge] - prices[columns[edge]]);
            }
            if (start < size && top - margin < floors[row] + fall && !isStoppedAt(row)) {
                rows.read(row);
                found.collect(rows, turn(row), prices, top - margin);
                takeNew(row, found);
                floors[row] = found.floor() - fall;
            }
        });
    }

    /** Whether the rows' edges leave many columns out. */
    boolean isConcentrated() {
        return count(met()) * 4L < Math.min(nodes.columnCount, nodes.rowCount) * 3L;
    }

    /**
     * Adds all edges of the columns that no row counts among its best: without them one row too many would bid for the others, up to the prices
     * at which somebody gives up. Costs a pass over all edges if there are such columns.
     */
    void meetAll() {
        boolean[] met = met();
        if (count(met) == nodes.columnCount) {
            return;
        }
        regrow(size, row -> {
            if (isStoppedAt(row)) {
                return;
            }
            rows.read(row);
            int from = rows.from();
            for (int edge = from; edge < from + rows.count(); edge++) {
                if (!met[rows.columns()[edge]]) {
                    take(nodes.starts[row] + edge - from, rows.columns()[edge], rows.weights()[edge]);
                }
            }
        });
    }

    private boolean[] met() {
        boolean[] met = new boolean[nodes.columnCount];
        for (int edge = 0; edge < size; edge++) {
            met[columns[edge]] = true;
        }
        return met;
    }

    private static int count(boolean[] marks) {
        int count = 0;
        for (boolean mark : marks) {
            count += mark ? 1 : 0;
        }
        return count;
    }

    /* Takes what each row has, then what it is to get. */
    private void regrow(int room, IntConsumer addTo) {
        int[] oldStarts = starts;
        int[] oldPlaces = places;
        int[] oldColumns = columns;
        long[] oldWeights = weights;
        starts = new int[nodes.rowCount + 1];
        renew(room);
        for (int row = 0; row < nodes.rowCount; row++) {
            int kept = oldStarts[row + 1] - oldStarts[row];
            makeRoom(kept);
            System.arraycopy(oldPlaces, oldStarts[row], places, size, kept);
            System.arraycopy(oldColumns, oldStarts[row], columns, size, kept);
            System.arraycopy(oldWeights, oldStarts[row], weights, size, kept);
            size += kept;
            addTo.accept(row);
            starts[row + 1] = size;
        }
    }

    /**
     * The stage with a few edges of each row, one from each stretch of the row, by a fixed mix of row and stretch: without
     * the mix, rows would fall into classes that share no column.
     */
    Stage sample() {
        int[] sampleStarts = new int[nodes.rowCount + 1];
        int[] sampleColumns = new int[Math.multiplyExact(nodes.rowCount, SAMPLE)];
        long[] sampleWeights = new long[sampleColumns.length];
        int taken = 0;
        for (int row = 0; row < nodes.rowCount; row++) {
            rows.read(row);
            int degree = rows.count();
            for (int index = 0; index < Math.min(SAMPLE, degree); index++) {
                long from = (long) index * degree / SAMPLE;
                long width = Math.max(1, (index + 1L) * degree / SAMPLE - from);
                long mixed = mix((long) row * SAMPLE + index);
                int edge = rows.from() + (int) (from + Math.floorMod(mixed, width));
                sampleColumns[taken] = rows.columns()[edge];
                sampleWeights[taken++] = rows.weights()[edge];
            }
            sampleStarts[row + 1] = taken;
        }
        return nodes.withEdges(sampleStarts, Arrays.copyOf(sampleColumns, taken), Arrays.copyOf(sampleWeights, taken));
    }

    /* The finisher of SplitMix64: Steele, Lea, Flood, OOPSLA 2014, doi:10.1145/2660193.2660195. */
    private static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /* Where a row begins to look for its best edges: another place in each row. */
    private int turn(int row) {
        return rows.count() == 0 ? 0 : (int) Math.floorMod(row * 0x9E3779B97F4A7C15L, (long) rows.count());
    }

    private boolean isStoppedAt(int row) {
        return meter.isStoppedAfter(nodes.starts[row + 1] - nodes.starts[row]);
    }

    private void renew(int room) {
        places = new int[room];
        columns = new int[room];
        weights = new long[room];
        size = 0;
    }

    private void makeRoom(int more) {
        if (places.length - size < more) {
            int room = Math.addExact(size, size / 2 + more);
            places = Arrays.copyOf(places, room);
            columns = Arrays.copyOf(columns, room);
            weights = Arrays.copyOf(weights, room);
        }
    }

    private void take(int row, BestEdges found) {
        makeRoom(found.count());
        int start = nodes.starts[row];
        int from = rows.from();
        for (int number = 0; number < found.count(); number++) {
            int index = found.index(number);
            places[size] = start + index;
            columns[size] = rows.columns()[from + index];
            weights[size++] = rows.weights()[from + index];
        }
    }

    private void takeNew(int row, BestEdges found) {
        int had = size;
        for (int number = 0; number < found.count(); number++) {
            int place = nodes.starts[row] + found.index(number);
            boolean isNew = true;
            for (int edge = starts[row]; edge < had && isNew; edge++) {
                isNew = places[edge] != place;
            }
            if (isNew) {
                int edge = rows.from() + found.index(number);
                take(place, rows.columns()[edge], rows.weights()[edge]);
            }
        }
    }

    private void take(int place, int column, long weight) {
        makeRoom(1);
        places[size] = place;
        columns[size] = column;
        weights[size++] = weight;
    }
}
