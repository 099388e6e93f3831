package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.blossom.TreeSearch.Outcome;
import io.github.mentoring4j.matching.internal.graph.LevelVectors;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import java.util.Arrays;

/**
 * Maximum-weight matching on a general graph: a half-integral optimum first, blossoms for what it leaves.
 *
 * <p>Problem: vertices 0..n-1, e edges with weight vectors of w words and any sign; greatest total over all sets of
 * edges without a common vertex that cover every vertex which has to be covered, compared lexicographically. Loops are
 * never chosen; of parallel edges the heaviest may be; of equal totals any.
 * Precondition: no absolute weight component above {@code Long.MAX_VALUE / (64 (n + 1))}, otherwise
 * {@link IllegalArgumentException}.
 * Cost: at most n searches of O(w e log e + n^2) each; bids and the half-integral optimum, whose searches end at the
 * first odd cycle, leave few of them to blossoms. Space O(w (n + e)), no recursion.
 * Ties: vertices that have to be covered bid and search first, each kind in ascending order, and a search keeps the first of equal events; hence the result is a
 * function of the graph alone, edge order included.
 * Certificate: {@link PairCertificate}, or the barrier of {@link PairAnswer.Infeasible}.
 * Not for: capacities above one; bipartite graphs, for which there is a kernel of their own.
 *
 * <p>Source: J. Edmonds, J. Res. Nat. Bur. Standards 69B, 1965, doi:10.6028/jres.069B.013; start from the fractional
 * optimum after U. Derigs, A. Metz, Computing 36, 1986, doi:10.1007/BF02240072; one tree at a time with changes of
 * price kept aside as by Z. Galil, ACM Comput. Surv. 18(1), 1986, doi:10.1145/6462.6502.
 */
public final class BlossomMatching {
    /*
     * Range. Let W be the largest absolute component of a weight and B = 2(n + 1)W. Prices of vertices are doubled, so an
     * edge adds at most 2W to a sum along a path of tight edges, and a path at most 2nW (the prices of blossoms cancel
     * along it, as it takes as many matched as unmatched edges inside each).
     * Start: bids keep costs within 2nW, hence prices within B. Edges that join the core later raise prices; searches
     * then go on only if all unmatched vertices stand within 2nW, else all edges start anew.
     * Between searches: a vertex that was in a tree was, when that search ended, joined by a tight path to a vertex that
     * is alone at price 0, to a vertex that was free and therefore within B, or to an odd cycle of tight edges, which fixes its
     * own prices within 2nW; so it stands within B + 2nW, hence 2B. A vertex about to be a root stands within B.
     * Nested blossoms add up to at most 2.5B, as a cycle edge inside them has no slack.
     * Within a search: when a vertex of price within 2B is entered, the root is joined to it by a tight path, so the
     * moment is within B + 2B + 2nW, hence 4B; blossoms open at most 2.5B after; at a moment within 6.5B the vertices of
     * the tree stand within 8.5B, what is stored for them within 15B, and no sum of two of these and a doubled weight
     * reaches 32B = 64 (n + 1) W.
     * Halves: all vertices of a tree have, doubled, the parity of the root, because tight edges join them; the slack of
     * an edge between two outer vertices therefore is even.
     */
    private static final long WEIGHTS_IN_A_SUM = 64;

    /** Bids for each vertex; more of them settle few more vertices. */
    private static final int BIDS = 2;

    /** Of so many vertices less than one edge that could gain is few: no reason to look at all edges once more. */
    private static final int FEW = 32;

    private final PairGraph graph;
    private final Beat beat;
    private final PairState state;

    private final SparseCore core;
    private final long bound; // 2nW of the range proof

    private BlossomMatching(PairGraph graph, Beat beat, CoreSize size, long bound) {
        this.graph = graph;
        this.beat = beat;
        this.state = new PairState(graph, beat);
        this.core = new SparseCore(state, size);
        this.bound = bound;
    }

    /**
     * Finds a best matching.
     *
     * @param graph vertices, edges and demands
     * @param pulse asked before each search and now and then within one, with the number of vertices that are settled
     *     and of all
     * @return a best matching with its certificate, a barrier if none is allowed, or nothing if the pulse stopped the
     *     solve
     * @throws IllegalArgumentException if the weights are too large for exact sums
     */
    public static PairAnswer solve(PairGraph graph, Pulse pulse) {
        return solve(graph, CoreSize.USUAL, pulse);
    }

    static PairAnswer solve(PairGraph graph, CoreSize size, Pulse pulse) {
        return solve(graph, size, new Beat(pulse, graph.vertexCount()));
    }

    static PairAnswer solve(PairGraph graph, CoreSize size, Beat beat) {
        int vertices = graph.vertexCount();
        long largest = LevelVectors.requireHeadroom(graph.edges().weights(), WEIGHTS_IN_A_SUM * (vertices + 1L));
        return new BlossomMatching(graph, beat, size, 2L * vertices * largest).run();
    }

    private PairAnswer run() {
        core.begin();
        boolean whole = core.isWhole();
        DartRows rows = core.rows();
        if (beat.isStopped()) {
            return new PairAnswer.Cancelled(); // rows are incomplete
        }
        PriceStart start = new PriceStart(state, rows, bound);
        start.raise();
        start.bid(BIDS * graph.vertexCount());
        TreeSearch search = new TreeSearch(state, rows);
        Outcome outcome = settleAll(search);
        if (outcome == Outcome.SETTLED && !beat.reached(graph.vertexCount())) {
            outcome = Outcome.STOPPED;
        }
        return switch (outcome) {
            case STUCK -> whole ? new PairAnswer.Infeasible(barrier(search)) : startOver();
            case STOPPED -> new PairAnswer.Cancelled();
            case SETTLED -> new PairAnswer.Optimal(matched(), PairCertificate.of(state));
        };
    }

    /** The core has no allowed matching, or its prices have left their range; all edges together decide. */
    private PairAnswer startOver() {
        return new BlossomMatching(graph, beat, CoreSize.WHOLE, bound).run();
    }

    /**
     * Settles all vertices on the core, and again with the edges that then could gain, until there are none; by halves
     * while many such edges turn up, by blossoms from then on.
     */
    private Outcome settleAll(TreeSearch search) {
        boolean halves = true;
        Outcome outcome = settle(search, halves);
        int[] added = core.addUncovered();
        while (outcome == Outcome.SETTLED
                && (added.length > 0 || !state.cycles().isEmpty())) {
            halves &= added.length > graph.vertexCount() / FEW;
            outcome = added.length == 0 || isCovered(added, search, halves) ? settle(search, halves) : Outcome.STUCK;
            added = core.addUncovered();
        }
        return beat.isStopped() ? Outcome.STOPPED : outcome;
    }

    /** Makes prices cover edges that have joined the core; false if they have left their range by that. */
    private boolean isCovered(int[] added, TreeSearch search, boolean halves) {
        new PriceRepair(state, core).cover(added);
        DartRows rows = core.rows();
        search.use(rows);
        if (halves) {
            new PriceStart(state, rows, bound).bid(BIDS * graph.vertexCount());
        }
        return state.isWithin(bound);
    }

    private Outcome settle(TreeSearch search, boolean halves) {
        int[] order = state.order();
        for (int index = 0; index < order.length; index++) {
            int vertex = order[index];
            if (!halves && state.cycles().holds(vertex)) {
                state.cycles().open(vertex);
            }
            if (state.isPending(vertex)) {
                Outcome outcome = beat.reached(index) ? search.settle(vertex, halves) : Outcome.STOPPED;
                if (outcome != Outcome.SETTLED) {
                    return outcome;
                }
            }
        }
        return beat.goesOn() ? Outcome.SETTLED : Outcome.STOPPED;
    }

    private int[] matched() {
        int[] matched = new int[graph.vertexCount()];
        Arrays.setAll(matched, vertex -> state.nest().mate(vertex) >> 1); // -1 stays -1
        return matched;
    }

    /** The vertices at odd distance from the root of a search that got stuck. */
    private int[] barrier(TreeSearch search) {
        int[] inner = new int[graph.vertexCount()];
        int count = 0;
        for (int vertex = 0; vertex < inner.length; vertex++) {
            if (search.isInner(vertex)) {
                inner[count++] = vertex;
            }
        }
        return Arrays.copyOf(inner, count);
    }
}
