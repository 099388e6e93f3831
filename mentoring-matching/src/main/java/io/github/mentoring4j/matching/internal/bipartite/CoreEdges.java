package io.github.mentoring4j.matching.internal.bipartite;

import java.util.Arrays;

/** Some of a stage's edges, chosen row by row, and for each row how good the edges left out can be. */
final class CoreEdges {
    private static final int BEST = 20; // edges a row
    private static final int SAMPLE = 24; // edges a row

    private final Stage stage;
    private final Meter meter;
    private final long[] floors; // of rows: best net weight left out, less the fall of prices up to then
    private int[] starts;
    private int[] places;
    private int size;

    CoreEdges(Stage stage, Meter meter) {
        this.stage = stage;
        this.meter = meter;
        this.floors = new long[stage.rowCount];
        this.starts = new int[stage.rowCount + 1];
        this.places = new int[0];
    }

    /** Places of the edges in the stage. */
    int[] places() {
        return places;
    }

    /** The stage with these edges alone. */
    Stage stage() {
        return part(starts, places);
    }

    /** Takes each row's best edges. */
    void takeBest(long[] prices) {
        BestEdges best = new BestEdges(stage, BEST);
        int[] grown = new int[Math.multiplyExact(stage.rowCount, 2 * BEST)];
        size = 0;
        for (int row = 0; row < stage.rowCount && !isStoppedAt(row); row++) {
            best.collectBest(row, prices);
            for (int index = 0; index < best.count(); index++) {
                grown[size++] = best.edge(index);
            }
            floors[row] = best.floor();
            starts[row + 1] = size;
        }
        close(grown);
    }

    /** Takes all edges whose net weight is within a margin of their row's best. */
    void takeNear(long[] prices, long margin) {
        int[] grown = new int[Math.multiplyExact(stage.rowCount, 2 * BEST)];
        size = 0;
        for (int row = 0; row < stage.rowCount && !isStoppedAt(row); row++) {
            int from = stage.starts[row];
            int to = stage.starts[row + 1];
            grown = withRoom(grown, to - from);
            long best = Long.MIN_VALUE;
            for (int edge = from; edge < to; edge++) {
                best = Math.max(best, stage.weights[edge] - prices[stage.columns[edge]]);
            }
            long floor = from == to ? best : best - margin;
            for (int edge = from; edge < to; edge++) {
                if (stage.weights[edge] - prices[stage.columns[edge]] >= floor) {
                    grown[size++] = edge;
                }
            }
            floors[row] = floor;
            starts[row + 1] = size;
        }
        close(grown);
    }

    /**
     * Adds to each row the best edges that its price does not cover.
     *
     * @param fall how much cheaper a column may have become since the first choice of edges
     * @param most edges a row
     * @return false if there are none
     */
    boolean letIn(Duals duals, long fall, int most) {
        BestEdges best = new BestEdges(stage, most);
        int[] grownStarts = new int[stage.rowCount + 1];
        int[] grown = new int[places.length + most];
        int before = places.length;
        size = 0;
        for (int row = 0; row < stage.rowCount; row++) {
            int kept = starts[row + 1] - starts[row];
            grown = withRoom(grown, kept + most);
            System.arraycopy(places, starts[row], grown, size, kept);
            size += kept;
            long price = duals.rows[row];
            if (price < floors[row] + fall && !isStoppedAt(row)) {
                best.collect(row, duals.columns, price);
                for (int index = 0; index < best.count(); index++) {
                    grown[size++] = best.edge(index);
                }
                floors[row] = best.floor() - fall;
            }
            grownStarts[row + 1] = size;
        }
        starts = grownStarts;
        close(grown);
        return size > before;
    }

    /** Whether the rows' edges leave many columns out. */
    boolean isConcentrated() {
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

    /**
     * The stage with a few edges of each row, one from each stretch of the row, by a fixed mix of row and stretch: without
     * the mix, rows would fall into classes that share no column.
     */
    Stage sample() {
        int[] sampleStarts = new int[stage.rowCount + 1];
        int[] sample = new int[Math.multiplyExact(stage.rowCount, SAMPLE)];
        int taken = 0;
        for (int row = 0; row < stage.rowCount; row++) {
            int degree = stage.starts[row + 1] - stage.starts[row];
            for (int index = 0; index < Math.min(SAMPLE, degree); index++) {
                long from = (long) index * degree / SAMPLE;
                long width = Math.max(1, (index + 1L) * degree / SAMPLE - from);
                long mixed = mix((long) row * SAMPLE + index);
                sample[taken++] = stage.starts[row] + (int) (from + Math.floorMod(mixed, width));
            }
            sampleStarts[row + 1] = taken;
        }
        return part(sampleStarts, Arrays.copyOf(sample, taken));
    }

    /* The finisher of SplitMix64: Steele, Lea, Flood, OOPSLA 2014, doi:10.1145/2660193.2660195. */
    private static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private boolean isStoppedAt(int row) {
        return meter.isStoppedAfter(stage.starts[row + 1] - stage.starts[row]);
    }

    private int[] withRoom(int[] grown, int more) {
        return grown.length - size >= more ? grown : Arrays.copyOf(grown, Math.addExact(size, size / 2 + more));
    }

    private void close(int[] grown) {
        places = Arrays.copyOf(grown, size);
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
}
