package io.github.mentoring4j.matching.internal.bipartite;

import java.util.Arrays;

/**
 * The best edges of one row at given column prices.
 *
 * <p>Cost: a pass over the row, and O(k) now and then to drop the worse half of 2k edges kept. Ties: the first edges from
 * a place that differs from row to row; otherwise rows that value everybody alike would all keep the same few columns.
 */
final class BestEdges {
    private final Stage stage;
    private final int[] edges;
    private final long[] nets;
    private final int most;
    private int count;
    private long floor = Long.MIN_VALUE;
    private final long[] scratch;

    BestEdges(Stage stage, int most) {
        this.stage = stage;
        this.most = most;
        this.edges = new int[2 * most];
        this.nets = new long[2 * most];
        this.scratch = new long[2 * most];
    }

    /** Keeps the best edges of a row, at least half as many as wanted if the row has them: the last row's floor may do. */
    void collectBest(int row, long[] prices) {
        long guess = floor == Long.MIN_VALUE ? floor : floor - 1;
        collect(row, prices, guess);
        if (2 * count < most && guess != Long.MIN_VALUE) {
            collect(row, prices, Long.MIN_VALUE);
        }
    }

    /** Keeps the edges of a row whose net weight is above a floor, the best ones if there are too many. */
    void collect(int row, long[] prices, long above) {
        int start = stage.starts[row];
        int end = stage.starts[row + 1];
        count = 0;
        floor = above;
        if (start < end) {
            int turn = start + (int) Math.floorMod(row * 0x9E3779B97F4A7C15L, (long) (end - start));
            scan(turn, end, prices);
            scan(start, turn, prices);
            if (count > most) {
                cut();
            }
        }
    }

    private void scan(int from, int to, long[] prices) {
        int[] columns = stage.columns;
        long[] weights = stage.weights;
        for (int edge = from; edge < to; edge++) {
            long net = weights[edge] - prices[columns[edge]];
            if (net > floor) {
                edges[count] = edge;
                nets[count++] = net;
                if (count == edges.length) {
                    cut();
                }
            }
        }
    }

    /* Keeps the best; of equal ones at the border the first. */
    private void cut() {
        System.arraycopy(nets, 0, scratch, 0, count);
        Arrays.sort(scratch, 0, count);
        floor = scratch[count - most];
        int ties = most;
        for (int index = count - 1; index >= 0 && scratch[index] > floor; index--) {
            ties--;
        }
        int kept = 0;
        for (int index = 0; index < count; index++) {
            if (nets[index] > floor || (nets[index] == floor && ties-- > 0)) {
                edges[kept] = edges[index];
                nets[kept++] = nets[index];
            }
        }
        count = kept;
    }

    int count() {
        return count;
    }

    int edge(int index) {
        return edges[index];
    }

    /** No edge left out has a net weight above this. */
    long floor() {
        return floor;
    }
}
