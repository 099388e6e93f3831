package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.LevelVectors;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import io.github.mentoring4j.matching.testkit.Samples;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PriceRepairTest {
    private static PairState state(PairGraph graph) {
        return new PairState(graph, new Beat(Pulse.steady(), graph.vertexCount()));
    }

    private static void cover(PairState state, int... edges) {
        new PriceRepair(state, new SparseCore(state, CoreSize.WHOLE)).cover(edges);
    }

    private static void match(PairState state, int edge) {
        state.nest().match(2 * edge);
        state.nest().match(2 * edge + 1);
    }

    /** Searches on few edges, then the others join: what {@link PairState} promises between searches holds again. */
    @Test
    void coversWhatItIsGivenAndKeepsTightWhatIsMatched() {
        int[] found = new int[2];
        Samples.seeds(40).forEach(seed -> {
            PairGraph graph = PairGraphs.complete(seed);
            PairState state = state(graph);
            SparseCore core = new SparseCore(state, new CoreSize(2, 4, 2, 4));
            core.begin();
            TreeSearch search = new TreeSearch(state, core.rows());
            PriceStart start = new PriceStart(state, core.rows(), Long.MAX_VALUE);
            start.raise();
            for (int vertex : state.order()) {
                if (state.isPending(vertex)) {
                    search.settle(vertex, seed % 3 == 0);
                }
            }
            int blossoms = state.nest().innerFirst().length;
            long[] before = state.prices().clone();
            int[] added = core.addUncovered();
            new PriceRepair(state, core).cover(added);
            found[0] += added.length;
            found[1] += blossoms - state.nest().innerFirst().length;
            long[] excess = new long[graph.words()];
            for (int dart : core.rows().darts) {
                core.readExcess(dart >> 1, excess);
                int signum = LevelVectors.signum(excess, 0, graph.words());
                assertThat(signum).as("dart %d, seed %d", dart, seed).isNotPositive();
                if (state.nest().mate(graph.tail(dart)) == dart) {
                    assertThat(slackOf(state, dart)).as("seed %d", seed).containsOnly(0);
                    assertThat(state.nest().mate(graph.head(dart))).isEqualTo(dart ^ 1);
                }
            }
            for (int vertex = 0; vertex < graph.vertexCount(); vertex++) {
                int at = vertex * graph.words();
                assertThat(LevelVectors.compare(state.prices(), at, before, at, graph.words()))
                        .as("no price falls")
                        .isNotNegative();
            }
        });
        assertThat(found[0]).as("edges that join").isPositive();
        assertThat(found[1]).as("blossoms that open").isPositive();
    }

    private static long[] slackOf(PairState state, int dart) {
        PairGraph graph = state.graph();
        int words = graph.words();
        long[] slack = new long[words];
        LevelVectors.addMultiple(slack, 0, 1, state.prices(), graph.tail(dart) * words, words);
        LevelVectors.addMultiple(slack, 0, 1, state.prices(), graph.head(dart) * words, words);
        LevelVectors.addMultiple(slack, 0, -2, graph.edges().weights(), (dart >> 1) * words, words);
        int common = state.nest().common(graph.tail(dart), graph.head(dart));
        for (int blossom = common; blossom >= 0; blossom = state.nest().parent(blossom)) {
            LevelVectors.addMultiple(slack, 0, 2, state.prices(), blossom * words, words);
        }
        return slack;
    }

    @Test
    void raisesTheEndThatMoreEdgesLeave() {
        for (int turned = 0; turned < 2; turned++) {
            VectorEdges.Builder star = VectorEdges.builder(1);
            for (int leaf = 1; leaf <= 3; leaf++) {
                star.add(turned == 0 ? 0 : leaf, turned == 0 ? leaf : 0, leaf);
            }
            PairState state = state(PairGraph.of(4, star.build()));
            cover(state, 0, 1, 2);
            assertThat(state.prices()).startsWith(6, 0, 0, 0);
        }
    }

    @Test
    void wouldRatherRaiseAFreeEndThanPartAPair() {
        for (int turned = 0; turned < 2; turned++) {
            VectorEdges.Builder edges = VectorEdges.builder(1).add(0, 1, 0);
            for (int leaf = 2; leaf <= 3; leaf++) {
                edges.add(turned == 0 ? 0 : leaf, turned == 0 ? leaf : 0, leaf);
            }
            PairState state = state(PairGraph.of(4, edges.build()));
            match(state, 0);
            cover(state, 1, 2);
            assertThat(state.prices()).startsWith(0, 0, 4, 6);
            assertThat(state.nest().mate(0)).isZero();
        }
    }

    /**
     * A triangle 0-1-2 with a price, 0 and 1 paired in it, 2 with 4 outside; vertices 3 and 5 are paired. The edge 0-3
     * asks for more than prices give.
     */
    private static PairState blossom(long price, long weight) {
        VectorEdges edges = VectorEdges.builder(1)
                .add(0, 1, price)
                .add(1, 2, price)
                .add(2, 0, price)
                .add(2, 4, 0)
                .add(0, 3, weight)
                .add(3, 5, 0)
                .add(0, 5, -99) // counts for vertex 0
                .build();
        PairState state = state(PairGraph.of(6, edges));
        match(state, 0);
        match(state, 3);
        match(state, 5);
        int blossom = state.nest().form(new int[] {2, 0, 1}, new int[] {4, 0, 2});
        state.prices()[blossom] = price;
        cover(state, 4, 6);
        return state;
    }

    private static boolean isMatched(PairState state, int vertex) {
        return state.nest().mate(vertex) >= 0;
    }

    @Test
    void opensABlossomAndPartsOnlyWhatIsNoLongerTight() {
        PairState enough = blossom(4, 2);
        assertThat(Arrays.copyOf(enough.prices(), 6))
                .as("exactly its half of the blossom")
                .containsExactly(4, 4, 4, 0, 0, 0);
        assertThat(isMatched(enough, 0)).isTrue();
        assertThat(isMatched(enough, 2)).as("the base").isFalse();
        PairState more = blossom(4, 3);
        assertThat(Arrays.copyOf(more.prices(), 6)).containsExactly(6, 4, 4, 0, 0, 0);
        assertThat(isMatched(more, 0)).isFalse();
        assertThat(isMatched(more, 1)).isFalse();
        PairState worthless = blossom(0, 1);
        assertThat(Arrays.copyOf(worthless.prices(), 6)).containsExactly(2, 0, 0, 0, 0, 0);
        assertThat(isMatched(worthless, 0)).isFalse();
        assertThat(isMatched(worthless, 2))
                .as("the base of a blossom without a price")
                .isTrue();
        assertThat(worthless.nest().innerFirst()).isEmpty();
        PairState covered = blossom(4, 0);
        assertThat(covered.nest().innerFirst())
                .as("blossoms around a covered edge")
                .hasSize(1);
    }
}
