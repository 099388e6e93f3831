package io.github.mentoring4j.matching.internal.flow;

import io.github.mentoring4j.matching.internal.graph.LevelVectors;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.vavr.control.Option;

/**
 * Maximum-weight matching of needs to seats with nested limits by successive shortest augmenting paths.
 *
 * <p>Problem: needs 0..n-1 with at most one edge each, d desks and m mentors with upper limits, e edges with weight
 * vectors of k levels and any sign; greatest total over all feasible sets of any size, compared lexicographically.
 * Precondition: no absolute weight component exceeds {@code Long.MAX_VALUE / (16 (n + 1))}, otherwise
 * {@link IllegalArgumentException}.
 * Cost: time O(n k (e + (n + d + m) log(d + m))) at worst, far less where searches end early; space
 * O(e + k (n + d + m)), no recursion.
 * Ties: needs enter in ascending order, a search leaves equal distances in ascending order of desk, then mentor, and
 * keeps the first of equal paths; hence the result is a function of the graph alone, edge order included.
 * Certificate: prices of needs, desks and mentors.
 * Not for: lower limits, needs with several places, limits across both sides.
 *
 * <p>Source: N. Tomizawa, Networks 1(2), 1971, doi:10.1002/net.3230010206; J. Edmonds, R. M. Karp, J. ACM 19(2), 1972,
 * doi:10.1145/321694.321699; one row at a time after R. Jonker, A. Volgenant, Computing 38, 1987,
 * doi:10.1007/BF02278710.
 */
public final class ShortestPathSeatMatching {
    /*
     * Range. Let W be the largest absolute component of a weight. Prices of desks and mentors are always the difference
     * of two path lengths in some residual graph, or zero; a path passes each need once, hence holds at most 2n
     * weights. So a price stays within 4nW; a need's price within (4n + 1)W; a distance, being a path length plus the
     * prices of its two ends, within (10n + 1)W; and the sums formed on the way add one price and one weight more.
     */
    private static final long WEIGHTS_IN_A_SUM = 16;

    private ShortestPathSeatMatching() {}

    /**
     * Finds a best matching.
     *
     * @param graph needs, limits and edges
     * @param pulse asked before each need enters, with the number of needs so far and of all needs
     * @return the matching and its prices; nothing if the pulse stopped the solve
     * @throws IllegalArgumentException if the weights are too large for exact sums
     */
    public static Option<SeatAnswer> prove(SeatGraph graph, Pulse pulse) {
        int needs = graph.needCount();
        LevelVectors.requireHeadroom(graph.edges().weights(), WEIGHTS_IN_A_SUM * (needs + 1L));
        SeatPrices prices = new SeatPrices(graph);
        SeatRosters rosters = new SeatRosters(graph);
        SeatSearch search = new SeatSearch(graph, rosters, prices);
        for (int need = 0; need < needs; need++) {
            if (!pulse.beat(need, needs)) {
                return Option.none();
            }
            search.serve(need);
        }
        return Option.some(new SeatAnswer(rosters.chosenEdges(), prices.gains, prices.prices));
    }

    /**
     * Finds a best matching, without its proof.
     *
     * @param graph needs, limits and edges
     * @param pulse as for {@link #prove}
     * @return for each need the number of its edge, or -1; nothing if the pulse stopped the solve
     */
    public static Option<int[]> solve(SeatGraph graph, Pulse pulse) {
        return prove(graph, pulse).map(SeatAnswer::edges);
    }

    /**
     * A best matching with its proof.
     *
     * @param edges for each need the number of its edge, or -1
     * @param gains the price of each need, its levels side by side
     * @param prices the price of each desk, then of each mentor; a desk's is at most its mentor's while it has room
     */
    @SuppressWarnings("ArrayRecordComponent") // within the engine, arrays are handed over
    public record SeatAnswer(int[] edges, long[] gains, long[] prices) {}
}
