package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.LevelVectors;

/**
 * What one solve carries from search to search: the matching, its half cycles, the blossoms and all prices.
 *
 * <p>Prices of vertices are doubled, prices of blossoms are not (they only ever change by whole units, which count
 * double in the sum of an edge). Between searches: no edge that is in use has price + price + blossoms below twice its
 * weight; matched edges and those of cycles have exactly that; blossoms are at least zero, and so are vertices that may
 * stay alone. A vertex is <em>pending</em> while it is unmatched and either may not be, or has a price above zero.
 */
final class PairState {
    private static final int NONE = -1;

    private final PairGraph graph;
    private final BlossomNest nest;
    private final HalfCycles cycles;
    private final long[] prices; // vertices, then blossoms
    private final Beat beat;
    private final int[] order;

    PairState(PairGraph graph, Beat beat) {
        this.graph = graph;
        this.nest = new BlossomNest(graph);
        this.cycles = new HalfCycles(graph, nest);
        this.prices = new long[Math.multiplyExact(nest.nodeCount(), graph.words())];
        this.beat = beat;
        this.order = new int[graph.vertexCount()];
        int demanded = 0;
        for (int vertex = 0; vertex < order.length; vertex++) {
            demanded += graph.mustCover(vertex) ? 1 : 0;
        }
        int covered = 0;
        for (int vertex = 0; vertex < order.length; vertex++) {
            order[graph.mustCover(vertex) ? covered++ : demanded + vertex - covered] = vertex;
        }
    }

    /**
     * The order in which vertices bid and search: those that have to be covered first, each kind ascending. They take
     * what nobody else is paired with yet, and do not have to win it back by long searches later.
     */
    int[] order() {
        return order;
    }

    PairGraph graph() {
        return graph;
    }

    BlossomNest nest() {
        return nest;
    }

    HalfCycles cycles() {
        return cycles;
    }

    long[] prices() {
        return prices;
    }

    Beat beat() {
        return beat;
    }

    boolean isPending(int vertex) {
        return nest.mate(vertex) == NONE
                && !cycles.holds(vertex)
                && (graph.mustCover(vertex) || LevelVectors.signum(prices, vertex * graph.words(), graph.words()) != 0);
    }

    /** Whether searches may start: the prices of all unmatched vertices are within a bound. */
    boolean isWithin(long bound) {
        int words = graph.words();
        for (int vertex = 0; vertex < graph.vertexCount(); vertex++) {
            for (int word = 0; word < words && nest.mate(vertex) == NONE; word++) {
                if (Math.abs(prices[vertex * words + word]) > bound) {
                    return false;
                }
            }
        }
        return true;
    }
}
