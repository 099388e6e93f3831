package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How often each phase of a solve of 10,000 vertices and 500,000 edges asks whether to go on; no clock is needed to count. */
class BeatTest {
    private static final int VERTICES = 10_000;
    private static final int EDGES = 500_000;
    private static final int EDGES_A_BEAT = 65_536; // a millisecond or two of work
    private static final int VERTICES_A_BEAT = 256; // with a hundred edges each: less

    private static final PairGraph GRAPH = graph();

    private int beats;
    private int stopAfter = Integer.MAX_VALUE;
    private final Beat beat = new Beat((done, total) -> ++beats < stopAfter, VERTICES);
    private final PairState state = new PairState(GRAPH, beat);

    private static PairGraph graph() {
        SplittableRandom random = new SplittableRandom(20261125);
        VectorEdges.Builder edges = VectorEdges.builder(1);
        for (int edge = 0; edge < EDGES; edge++) {
            edges.add(random.nextInt(VERTICES), random.nextInt(VERTICES), 1 + random.nextInt(1_000_000));
        }
        return PairGraph.of(VERTICES, edges.build());
    }

    private int beatsSince(int earlier) {
        return beats - earlier;
    }

    @Test
    void countsWhileRowsAreMade() {
        DartRows.ofAll(GRAPH, beat);
        assertThat(beats).isGreaterThanOrEqualTo(EDGES / EDGES_A_BEAT);
        int[] list = new int[EDGES];
        Arrays.setAll(list, edge -> edge);
        int before = beats;
        DartRows.of(GRAPH, list, beat);
        assertThat(beatsSince(before)).isGreaterThanOrEqualTo(EDGES / EDGES_A_BEAT);
    }

    /** A full round of edges is one step and never two, in whatever pass. */
    @Test
    void countsOneStepForEachSoManyEdges() {
        for (int rounds = 0; rounds <= 3; rounds++) {
            VectorEdges.Builder edges = VectorEdges.builder(1);
            int[] list = new int[rounds * Beat.EDGES_A_STEP];
            for (int edge = 0; edge < list.length; edge++) {
                list[edge] = edge;
                edges.add(0, 1, edge);
            }
            PairGraph graph = PairGraph.of(2, edges.build());
            Beat steps = new Beat(Pulse.steady(), 2);
            DartRows.ofAll(graph, steps);
            assertThat(steps.steps()).as("rows of all").isEqualTo(rounds);
            DartRows.of(graph, list, steps);
            assertThat(steps.steps()).as("rows of a list").isEqualTo(2 * rounds);
            new HeavyEdges(graph).sample(8, steps);
            assertThat(steps.steps()).as("a sample").isEqualTo(3 * rounds);
        }
    }

    @Test
    void saysAtOnceThatItWasStopped() {
        Beat stopped = new Beat((done, total) -> false, 1);
        for (int step = 1; step <= 3 * VERTICES_A_BEAT; step++) {
            assertThat(stopped.goesOn()).as("step %d", step).isEqualTo(step < VERTICES_A_BEAT);
        }
    }

    @Test
    void countsInTheStart() {
        PriceStart start = new PriceStart(state, DartRows.ofAll(GRAPH, beat), Long.MAX_VALUE);
        int before = beats;
        start.raise();
        assertThat(beatsSince(before)).isGreaterThanOrEqualTo(VERTICES / VERTICES_A_BEAT);
        before = beats;
        start.bid(2 * VERTICES);
        assertThat(beatsSince(before)).isGreaterThanOrEqualTo(VERTICES / VERTICES_A_BEAT);
    }

    @Test
    void countsWhileTheCoreIsChosenAndPriced() {
        SparseCore core = new SparseCore(state, CoreSize.USUAL);
        core.begin();
        assertThat(core.isWhole()).isFalse();
        assertThat(beats).as("a sample and a pass").isGreaterThanOrEqualTo(2 * (EDGES / EDGES_A_BEAT));
        int before = beats;
        int[] uncovered = core.addUncovered(); // all prices are zero
        assertThat(uncovered.length).isGreaterThan(VERTICES);
        assertThat(beatsSince(before)).isGreaterThanOrEqualTo(EDGES / EDGES_A_BEAT);
        before = beats;
        new PriceRepair(state, core).cover(uncovered);
        assertThat(beatsSince(before)).isGreaterThanOrEqualTo(uncovered.length / VERTICES_A_BEAT);
    }

    @Test
    void countsWhileOneSearchReachesEverything() {
        // a path without slack, matched but for its first vertex, which reaches all others
        int length = 2 * VERTICES + 1;
        VectorEdges.Builder path = VectorEdges.builder(1);
        for (int vertex = 0; vertex + 1 < length; vertex++) {
            path.add(vertex, vertex + 1, 11);
        }
        PairGraph graph = PairGraph.of(length, path.build());
        Beat steps = new Beat((done, total) -> ++beats > 0, length);
        PairState whole = new PairState(graph, steps);
        for (int vertex = 0; vertex < length; vertex++) {
            whole.prices()[vertex] = 11;
        }
        for (int edge = 1; edge + 1 < length; edge += 2) {
            whole.nest().match(2 * edge);
            whole.nest().match(2 * edge + 1);
        }
        TreeSearch search = new TreeSearch(whole, DartRows.ofAll(graph, steps));
        int before = beats;
        assertThat(search.settle(0, false)).isEqualTo(TreeSearch.Outcome.SETTLED);
        assertThat(beatsSince(before)).isGreaterThanOrEqualTo(VERTICES / VERTICES_A_BEAT);
    }

    @Test
    void endsEachPhaseOnceStopped() {
        stopAfter = 1;
        SparseCore core = new SparseCore(state, CoreSize.USUAL);
        core.begin();
        core.addUncovered();
        DartRows rows = DartRows.ofAll(GRAPH, beat);
        PriceStart start = new PriceStart(state, rows, Long.MAX_VALUE);
        start.raise();
        start.bid(2 * VERTICES);
        assertThat(beat.isStopped()).isTrue();
        assertThat(beats).isEqualTo(1);
        assertThat(state.prices()).containsOnly(0);
    }
}
