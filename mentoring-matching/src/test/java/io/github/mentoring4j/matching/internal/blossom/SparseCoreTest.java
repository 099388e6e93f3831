package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The core by its definition, edge by edge. */
class SparseCoreTest {
    private static final int VERTICES = 24;
    private static final int EDGES = 4 * Beat.EDGES_A_STEP;

    private final SplittableRandom random = new SplittableRandom(20261126);

    /** Loops and parallel edges occur, and few different weights. */
    private PairGraph graph(int words) {
        VectorEdges.Builder edges = VectorEdges.builder(words);
        for (int edge = 0; edge < EDGES; edge++) {
            edges.add(
                    random.nextInt(VERTICES),
                    random.nextInt(VERTICES),
                    random.longs(words, 0, 5).toArray());
        }
        return PairGraph.of(VERTICES, edges.build());
    }

    private static PairState state(PairGraph graph) {
        return new PairState(graph, new Beat(Pulse.steady(), graph.vertexCount()));
    }

    private static BitSet members(SparseCore core) {
        BitSet members = new BitSet();
        Arrays.stream(core.rows().darts).forEach(dart -> members.set(dart >> 1));
        return members;
    }

    private static boolean isLoop(PairGraph graph, int edge) {
        return graph.edges().tail(edge) == graph.edges().head(edge);
    }

    @Test
    void beginsWithTheHeavyEdgesAndOneOfEachFewOthers() {
        int dense = 2 * EDGES / VERTICES;
        for (int mixed = 4; mixed <= 64; mixed += 12) { // at most, ranges of one edge and of two take turns
            PairGraph graph = graph(1);
            PairState state = state(graph);
            SparseCore core = new SparseCore(state, new CoreSize(dense, 4, mixed, 6));
            core.begin();
            assertThat(core.isWhole()).isFalse();
            assertThat(state.beat().steps()).as("steps: a sample and a pass").isEqualTo(2 * EDGES / Beat.EDGES_A_STEP);
            HeavyEdges heavy = new HeavyEdges(graph);
            heavy.sample(4, state.beat());
            BitSet members = members(core);
            BitSet expected = new BitSet();
            IntStream.range(0, EDGES)
                    .filter(edge -> heavy.holds(edge) && !isLoop(graph, edge))
                    .forEach(expected::set);
            BitSet missing = (BitSet) expected.clone();
            missing.andNot(members);
            assertThat(missing.isEmpty()).as("all heavy edges").isTrue();
            int picks = mixed * VERTICES / 2;
            for (int pick = 0; pick < picks; pick++) {
                int from = pick * EDGES / picks;
                int to = (pick + 1) * EDGES / picks;
                assertThat(IntStream.range(from, to).anyMatch(edge -> members.get(edge) || isLoop(graph, edge)))
                        .as("one of the edges %d to %d", from, to - 1)
                        .isTrue();
            }
            members.andNot(expected);
            assertThat(members.cardinality()).as("others").isBetween(1, picks);
        }
    }

    @Test
    void takesAllEdgesOfAGraphThatIsNotDense() {
        VectorEdges.Builder edges = VectorEdges.builder(1);
        for (int edge = 0; edge < EDGES; edge++) {
            edges.add(edge % 32, (edge + 1 + edge / 32 % 31) % 32, 1);
        }
        PairGraph graph = PairGraph.of(32, edges.build());
        for (int dense = 2 * EDGES / 32 - 1; dense <= 2 * EDGES / 32; dense++) {
            SparseCore core = new SparseCore(state(graph), new CoreSize(dense, 8, 4, 6));
            core.begin();
            assertThat(core.isWhole()).isEqualTo(2 * EDGES <= dense * 32);
        }
        SparseCore whole = new SparseCore(state(graph), CoreSize.WHOLE);
        whole.begin();
        assertThat(members(whole).cardinality()).isEqualTo(EDGES);
        assertThat(whole.addUncovered()).isEmpty();
    }

    @Test
    void addsToEachVertexItsWorstUncoveredEdges() {
        int found = 0;
        for (int seed = 0; seed < 15; seed++) {
            int room = 1 + seed % 5;
            PairGraph graph = graph(1 + seed % 3);
            PairState state = state(graph);
            nest(state);
            SparseCore core = new SparseCore(state, new CoreSize(8, 16, 1, room));
            core.begin();
            for (int round = 0; round < 3; round++) {
                price(state);
                BitSet members = members(core);
                BitSet expected = worstUncovered(state, members, room);
                int before = state.beat().steps();
                int[] added = core.addUncovered();
                assertThat(state.beat().steps() - before).isEqualTo(EDGES / Beat.EDGES_A_STEP);
                assertThat(Arrays.stream(added).sorted())
                        .as("seed %d, round %d", seed, round)
                        .containsExactlyElementsOf(expected.stream().boxed().toList());
                members.or(expected);
                assertThat(members(core)).as("seed %d, round %d", seed, round).isEqualTo(members);
                found += added.length;
            }
        }
        assertThat(found).isGreaterThan(250);
    }

    /** Two blossoms, one within the other; what links them up does not matter here. */
    private static void nest(PairState state) {
        int inner = state.nest().form(new int[] {0, 1, 2}, new int[3]);
        state.nest().form(new int[] {inner, 3, 4}, new int[3]);
    }

    private void price(PairState state) {
        int words = state.graph().words();
        for (int at = 0; at < state.prices().length; at++) {
            state.prices()[at] = at < VERTICES * words ? 1 + random.nextInt(5) : random.nextInt(2);
        }
    }

    private static BitSet worstUncovered(PairState state, BitSet members, int room) {
        PairGraph graph = state.graph();
        BitSet worst = new BitSet();
        for (int vertex = 0; vertex < VERTICES; vertex++) {
            int end = vertex;
            IntStream.range(0, EDGES)
                    .filter(edge ->
                            graph.edges().tail(edge) == end || graph.edges().head(edge) == end)
                    .filter(edge -> !isLoop(graph, edge) && !members.get(edge))
                    .filter(edge -> Arrays.compare(excess(state, edge), new long[graph.words()]) > 0)
                    .boxed()
                    .sorted(Comparator.<Integer, long[]>comparing(edge -> excess(state, edge), Arrays::compare)
                            .thenComparing(SparseCore::mix)
                            .reversed())
                    .limit(room)
                    .forEach(worst::set);
        }
        return worst;
    }

    private static long[] excess(PairState state, int edge) {
        int words = state.graph().words();
        VectorEdges edges = state.graph().edges();
        long[] excess = new long[words];
        for (int word = 0; word < words; word++) {
            excess[word] = 2 * edges.weights()[edge * words + word]
                    - state.prices()[edges.tail(edge) * words + word]
                    - state.prices()[edges.head(edge) * words + word];
            for (int one = state.nest().parent(edges.tail(edge));
                    one >= 0;
                    one = state.nest().parent(one)) {
                for (int other = state.nest().parent(edges.head(edge));
                        other >= 0;
                        other = state.nest().parent(other)) {
                    excess[word] -= one == other ? 2 * state.prices()[one * words + word] : 0;
                }
            }
        }
        return excess;
    }

    @Test
    void countsBlossomsOnlyWhereAnEdgeHasAnExcessWithoutThem() {
        VectorEdges edges = VectorEdges.builder(1)
                .add(0, 1, 4)
                .add(1, 2, 5)
                .add(2, 0, 3)
                .add(3, 4, 5)
                .build();
        PairState state = state(PairGraph.of(5, edges));
        state.nest().form(new int[] {0, 1, 2}, new int[] {0, 2, 4});
        Arrays.fill(state.prices(), 0, 5, 4);
        state.prices()[5] = 3;
        SparseCore core = new SparseCore(state, CoreSize.WHOLE);
        long[] expected = {0, 2 - 2 * 3, -2, 2};
        for (int edge = 0; edge < expected.length; edge++) {
            long[] excess = {99};
            core.readExcess(edge, excess);
            assertThat(excess).as("edge %d", edge).containsExactly(expected[edge]);
        }
    }
}
