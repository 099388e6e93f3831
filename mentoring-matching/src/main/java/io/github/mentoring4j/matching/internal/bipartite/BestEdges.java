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
    private int[] indices; // in the row
    private long[] nets;
    private long[] scratch;
    private long[] rowNets = new long[0]; // of all edges of the row read last
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
     * Keeps the best edges of a row without prices: about as many as wanted, at least half of that, or of a shorter row, and fewer than twice as many.
     * How far below the best edge those of the last row reached tells how far to look.
     */
    void collectBest(RowReader row, int turn) {
        int from = row.from();
        int to = from + row.count();
        collectBest(row.weights(), from, to, turn, greatest(row.weights(), from, to));
    }

    /**
     * Keeps all edges of a row whose net weight is within a margin of the best, or, where these are fewer than wanted, the best ones as
     * {@link #collectBest} does.
     */
    void collectNear(RowReader row, int turn, long[] prices, long margin) {
        int size = row.count();
        readNets(row, prices);
        long top = greatest(rowNets, 0, size);
        int near = 0;
        for (int index = 0; index < size; index++) {
            near += rowNets[index] >= top - margin ? 1 : 0;
        }
        if (near < most) {
            collectBest(rowNets, 0, size, turn, top);
            return;
        }
        makeRoom(near);
        count = 0;
        floor = top - margin;
        for (int index = 0; index < size; index++) {
            if (rowNets[index] >= floor) {
                indices[count] = index;
                nets[count++] = rowNets[index];
            }
        }
    }

    private void collectBest(long[] all, int from, int to, int turn, long greatest) {
        collectAbove(all, from, to, turn, reach == Long.MAX_VALUE ? Long.MIN_VALUE : greatest - reach - 1);
        if (2 * count < Math.min(most, to - from)) {
            collectAbove(all, from, to, turn, Long.MIN_VALUE);
        }
        if (floor > Long.MIN_VALUE && count > 0) {
            long step = (greatest - floor) >> 4;
            reach = Math.max(0, greatest - floor - 1)
                    + (4 * count > 5 * most ? -step : 4 * count < 3 * most ? step + 1 : 0);
        }
    }

    private void collectAbove(long[] all, int from, int to, int turn, long above) {
        count = 0;
        floor = above;
        scanAbove(all, from + turn, to, from);
        scanAbove(all, from, from + turn, from);
    }

    private void readNets(RowReader row, long[] prices) {
        if (rowNets.length < row.count()) {
            rowNets = new long[row.count()];
        }
        int from = row.from();
        int[] rowColumns = row.columns();
        long[] rowWeights = row.weights();
        for (int index = 0; index < row.count(); index++) {
            rowNets[index] = rowWeights[from + index] - prices[rowColumns[from + index]];
        }
    }

    private static long greatest(long[] all, int from, int to) {
        long greatest = Long.MIN_VALUE;
        for (int index = from; index < to; index++) {
            greatest = Math.max(greatest, all[index]);
        }
        return greatest;
    }

    private void makeRoom(int room) {
        if (indices.length < room) {
            indices = new int[room];
            nets = new long[room];
            scratch = new long[room];
        }
    }

    /* The hot loop of dense problems: what it keeps stands in variables of its own, so that nothing is stored for an edge that is not kept. */
    private void scanAbove(long[] all, int begin, int end, int from) {
        int[] keptIndices = indices;
        long[] keptNets = nets;
        int kept = count;
        long bar = floor;
        for (int edge = begin; edge < end; edge++) {
            long weight = all[edge];
            if (weight > bar) {
                keptIndices[kept] = edge - from;
                keptNets[kept++] = weight;
                if (kept == 2 * most) {
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
        if (count == 2 * most) {
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
