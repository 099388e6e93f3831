package io.github.mentoring4j.matching.internal.bipartite;

import io.github.mentoring4j.matching.internal.graph.RowReader;

/**
 * The best edges of one row at given column prices.
 *
 * <p>Cost: a pass over the row, and O(k) now and then to drop the worse half of 2k edges kept. Ties: the first edges from
 * a place that differs from row to row; otherwise rows that value everybody alike would all keep the same few columns.
 */
final class BestEdges {
    private final int most;
    private final int[] indices; // in the row
    private final long[] nets;
    private final long[] scratch;
    private int count;
    private long floor = Long.MIN_VALUE;
    private long reach = Long.MAX_VALUE; // how far below its best edge a row's kept edges went

    BestEdges(int most) {
        this.most = most;
        this.indices = new int[2 * most];
        this.nets = new long[2 * most];
        this.scratch = new long[2 * most];
    }

    /**
     * Keeps the best edges of a row without prices: about as many as wanted, at least half and at most twice as many if the row has them.
     * How far below the best edge those of the last row reached tells how far to look.
     */
    void collectBest(RowReader row, int turn) {
        long best = best(row);
        collectFree(row, turn, reach == Long.MAX_VALUE ? Long.MIN_VALUE : best - reach - 1);
        if (2 * count < Math.min(most, row.count())) {
            collectFree(row, turn, Long.MIN_VALUE);
        }
        if (floor > Long.MIN_VALUE && count > 0) {
            long step = (best - floor) >> 4;
            reach = Math.max(0, best - floor - 1)
                    + (4 * count > 5 * most ? -step : 4 * count < 3 * most ? step + 1 : 0);
        }
    }

    private static long best(RowReader row) {
        long best = Long.MIN_VALUE;
        long[] all = row.weights();
        for (int edge = row.from(); edge < row.from() + row.count(); edge++) {
            best = Math.max(best, all[edge]);
        }
        return best;
    }

    private void collectFree(RowReader row, int turn, long above) {
        count = 0;
        floor = above;
        int from = row.from();
        scanFree(row.weights(), from + turn, from + row.count(), from);
        scanFree(row.weights(), from, from + turn, from);
    }

    /* The hot loop of dense problems: what it keeps stands in variables of its own, so that nothing is stored for an edge that is not kept. */
    private void scanFree(long[] all, int begin, int end, int from) {
        int[] keptIndices = indices;
        long[] keptNets = nets;
        int kept = count;
        long bar = floor;
        for (int edge = begin; edge < end; edge++) {
            long weight = all[edge];
            if (weight > bar) {
                keptIndices[kept] = edge - from;
                keptNets[kept++] = weight;
                if (kept == keptNets.length) {
                    count = kept;
                    cut();
                    kept = count;
                    bar = floor;
                }
            }
        }
        count = kept;
    }

    /** Keeps the edges of a row whose net weight is above a floor, the best ones if there are too many. */
    void collect(RowReader row, int turn, long[] prices, long above) {
        count = 0;
        floor = above;
        scan(row, turn, row.count(), prices);
        scan(row, 0, turn, prices);
        if (count > most) {
            cut();
        }
    }

    private void scan(RowReader row, int begin, int end, long[] prices) {
        int from = row.from();
        int[] rowColumns = row.columns();
        long[] rowWeights = row.weights();
        long bar = floor;
        for (int index = begin; index < end; index++) {
            long net = rowWeights[from + index] - prices[rowColumns[from + index]];
            if (net > bar) {
                bar = keep(index, net);
            }
        }
    }

    private long keep(int index, long net) {
        indices[count] = index;
        nets[count++] = net;
        if (count == indices.length) {
            cut();
        }
        return floor;
    }

    /* Keeps the best; of equal ones at the border the first. */
    private void cut() {
        System.arraycopy(nets, 0, scratch, 0, count);
        floor = Selection.largest(scratch, count, most);
        int ties = most;
        for (int index = 0; index < count; index++) {
            ties -= nets[index] > floor ? 1 : 0;
        }
        int kept = 0;
        for (int index = 0; index < count; index++) {
            if (nets[index] > floor || (nets[index] == floor && ties-- > 0)) {
                indices[kept] = indices[index];
                nets[kept++] = nets[index];
            }
        }
        count = kept;
    }

    int count() {
        return count;
    }

    /** Which edge of the row. */
    int index(int number) {
        return indices[number];
    }

    /** No edge left out has a net weight above this. */
    long floor() {
        return floor;
    }
}
