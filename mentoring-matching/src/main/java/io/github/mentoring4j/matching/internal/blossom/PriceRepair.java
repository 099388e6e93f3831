package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.LevelVectors;

/**
 * Makes prices cover edges that have joined the core: one end of each rises, and what is no longer tight comes apart.
 *
 * <p>A blossom around an end that rises is opened first: each of its vertices takes over half of its doubled price, which
 * leaves edges inside as they are and gives the others slack. Vertices so freed are settled by searches.
 */
final class PriceRepair {
    private static final int NONE = -1;

    private final PairState state;
    private final PairGraph graph;
    private final BlossomNest nest;
    private final SparseCore core;
    private final Beat beat;
    private final long[] prices;
    private final int words;
    private final long[] excess;
    private final int[] members;

    PriceRepair(PairState state, SparseCore core) {
        this.state = state;
        this.graph = state.graph();
        this.nest = state.nest();
        this.core = core;
        this.beat = state.beat();
        this.prices = state.prices();
        this.words = graph.words();
        this.excess = new long[words];
        this.members = new int[graph.vertexCount()];
    }

    /** Covers edges; each still uncovered one raises the end that more of them leave. */
    void cover(int[] edges) {
        int[] counts = new int[graph.vertexCount()];
        for (int edge : edges) {
            counts[graph.edges().tail(edge)]++;
            counts[graph.edges().head(edge)]++;
        }
        for (int edge : edges) {
            core.readExcess(edge, excess);
            if (beat.goesOn() && LevelVectors.signum(excess, 0, words) > 0) {
                int tail = graph.edges().tail(edge);
                int head = graph.edges().head(edge);
                int raised = prefersFirst(tail, head, counts) ? tail : head;
                openAround(raised);
                core.readExcess(edge, excess); // without the blossoms around both
                if (LevelVectors.signum(excess, 0, words) > 0) {
                    LevelVectors.addMultiple(prices, raised * words, 1, excess, 0, words);
                    part(raised);
                }
            }
        }
    }

    private boolean prefersFirst(int tail, int head, int[] counts) {
        boolean tailFree = nest.mate(tail) == NONE;
        if (tailFree != (nest.mate(head) == NONE)) {
            return tailFree;
        }
        return counts[tail] >= counts[head];
    }

    private void part(int vertex) {
        if (state.cycles().holds(vertex)) {
            state.cycles().open(vertex);
        } else if (nest.mate(vertex) != NONE) {
            nest.leave(graph.head(nest.mate(vertex)));
            nest.leave(vertex);
        }
    }

    private void openAround(int vertex) {
        for (int blossom = nest.outermost(vertex); blossom != vertex; blossom = nest.outermost(vertex)) {
            int count = nest.vertices(blossom, members);
            for (int index = 0; index < count; index++) {
                LevelVectors.addMultiple(prices, members[index] * words, 1, prices, blossom * words, words);
            }
            if (LevelVectors.signum(prices, blossom * words, words) > 0) {
                part(nest.base(blossom));
            }
            nest.open(blossom);
        }
    }
}
