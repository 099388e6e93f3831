package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.LevelVectors;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import io.vavr.control.Option;
import java.util.Arrays;

/**
 * Maximum-weight matching, not necessarily perfect, on a general graph by the primal-dual method with blossoms.
 *
 * <p>Problem: vertices 0..n-1, e edges with weight vectors of k levels and any sign; greatest total over all sets of
 * edges without a common vertex, of any size, compared lexicographically. Parallel edges are allowed.
 * Precondition: no loops, and no absolute weight component above {@code Long.MAX_VALUE / (128 (n + 1))}, otherwise
 * {@link IllegalArgumentException}.
 * Cost: time O(n k (n^2 + e log e)) at worst, space O(k (n + e)), no recursion.
 * Ties: events at the same price go pairs first, then growth, then opening, each by ascending edge, vertex or blossom
 * number; hence the result is a function of the graph alone, edge order included.
 * Certificate: prices of vertices and odd sets, not yet handed out.
 * Not for: capacities above one; bipartite graphs, where {@code ShortestPathSeatMatching} is faster.
 *
 * <p>Source: J. Edmonds, J. Res. Nat. Bur. Standards 69B, 1965, doi:10.6028/jres.069B.013; stages and bookkeeping after
 * Z. Galil, ACM Comput. Surv. 18(1), 1986, doi:10.1145/6462.6502.
 */
public final class BlossomMatching {
    /*
     * Range. Let W be the largest absolute component of a weight; prices are doubled. When a stage ends by an
     * augmentation, a tight path joins two free vertices, whose common price is therefore half a signed sum of at most
     * n doubled weights: within nW. (Prices of blossoms cancel along it, as it takes as many matched as unmatched edges
     * inside each.) Every vertex of a tree differs from plus or minus that price by a tight path again, at most 2nW;
     * others keep the price of an earlier stage or the first, W. So between stages prices of vertices stay within
     * 3nW, and those of nested blossoms add up to 2W + 6nW at most, each hence to 4W + 12nW. Within a stage the price
     * of free vertices is pinned, at each event, by an edge that has become tight or a blossom that has come to zero:
     * within 9nW + 2W; all other sums add a bounded number of these. No sum reaches 128 (n + 1) W.
     */
    private static final long WEIGHTS_IN_A_SUM = 128;

    private BlossomMatching() {}

    /**
     * Finds a best matching.
     *
     * @param vertexCount vertices are 0 to vertexCount - 1
     * @param edges between vertices; tail and head may be given either way round
     * @param pulse asked before each stage, with the number of pairs so far and the most there can be
     * @return for each vertex the number of its matched edge, or -1 where it stays alone; nothing if the pulse stopped
     *     the solve
     * @throws IllegalArgumentException if the number of vertices is negative, an edge leaves the range of vertices or is
     *     a loop, or the weights are too large for exact sums
     */
    public static Option<int[]> solve(int vertexCount, VectorEdges edges, Pulse pulse) {
        requireGraph(vertexCount, edges);
        LevelVectors.requireHeadroom(edges.weights(), WEIGHTS_IN_A_SUM * (vertexCount + 1L));
        BlossomNest nest = new BlossomNest(vertexCount, edges);
        BlossomSearch search = new BlossomSearch(edges, nest, new BlossomPrices(nest, edges));
        int pairs = 0;
        do {
            if (!pulse.beat(pairs, vertexCount / 2)) {
                return Option.none();
            }
            pairs++;
        } while (search.addPair());
        int[] matched = new int[vertexCount];
        Arrays.setAll(matched, vertex -> nest.mate(vertex) >> 1); // -1 stays -1
        return Option.some(matched);
    }

    private static void requireGraph(int vertexCount, VectorEdges edges) {
        if (vertexCount < 0) {
            throw new IllegalArgumentException("number of vertices is " + vertexCount);
        }
        edges.requireEnds(vertexCount, vertexCount);
        for (int edge = 0; edge < edges.size(); edge++) {
            if (edges.tail(edge) == edges.head(edge)) {
                throw new IllegalArgumentException("edge " + edge + " is a loop at vertex " + edges.tail(edge));
            }
        }
    }
}
