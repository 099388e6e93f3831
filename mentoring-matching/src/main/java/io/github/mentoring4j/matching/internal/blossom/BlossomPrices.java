package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.LevelVectors;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.Arrays;

/**
 * Prices of vertices and blossoms and the slacks of edges, all doubled so that halves stay whole.
 *
 * <p>Invariants: prices are at least zero; for an edge outside all blossoms, slack = price + price - 2 weight is at least
 * zero; inside, the prices of all blossoms that hold both ends make the difference zero on cycles and matched edges.
 * Free vertices share one price, which no vertex falls below.
 */
final class BlossomPrices {
    private final int levels;
    private final int vertexCount;
    private final long[] weights;
    private final Darts darts;
    private final long[] prices; // vertices, then blossoms

    BlossomPrices(BlossomNest nest, VectorEdges edges) {
        this.levels = edges.levels();
        this.vertexCount = nest.vertexCount();
        this.weights = edges.weights();
        this.darts = nest.darts();
        this.prices = new long[Math.multiplyExact(nest.nodeCount(), levels)];
        int heaviest = -1;
        for (int edge = 0; edge < edges.size(); edge++) {
            boolean heavier = heaviest < 0
                    ? LevelVectors.signum(weights, edge * levels, levels) > 0
                    : LevelVectors.compare(weights, edge * levels, weights, heaviest * levels, levels) > 0;
            heaviest = heavier ? edge : heaviest;
        }
        for (int vertex = 0; heaviest >= 0 && vertex < vertexCount; vertex++) {
            System.arraycopy(weights, heaviest * levels, prices, vertex * levels, levels);
        }
    }

    void readPrice(int node, long[] out) {
        System.arraycopy(prices, node * levels, out, 0, levels);
    }

    void readSlack(int dart, long[] out) {
        System.arraycopy(prices, darts.tail(dart) * levels, out, 0, levels);
        LevelVectors.addMultiple(out, 0, 1, prices, darts.head(dart) * levels, levels);
        LevelVectors.addMultiple(out, 0, -2, weights, (dart >> 1) * levels, levels);
    }

    /** Whether the first of two darts into the same vertex has less slack. */
    boolean isTighter(int dart, int rival) {
        int tail = darts.tail(dart) * levels;
        int rivalTail = darts.tail(rival) * levels;
        for (int level = 0; level < levels; level++) {
            long mine = prices[tail + level] - 2 * weights[(dart >> 1) * levels + level];
            long other = prices[rivalTail + level] - 2 * weights[(rival >> 1) * levels + level];
            if (mine != other) {
                return mine < other;
            }
        }
        return false;
    }

    void change(int node, long factor, long[] step) {
        LevelVectors.addMultiple(prices, node * levels, factor, step, 0, levels);
    }

    void clear(int node) {
        Arrays.fill(prices, node * levels, (node + 1) * levels, 0);
    }
}
