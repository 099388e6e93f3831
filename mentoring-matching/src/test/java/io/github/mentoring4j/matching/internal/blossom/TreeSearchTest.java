package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TreeSearchTest {
    private static PairState priced(int vertices, VectorEdges edges, long price, Pulse pulse) {
        PairState state = new PairState(PairGraph.of(vertices, edges), new Beat(pulse, vertices));
        Arrays.fill(state.prices(), 0, vertices, price);
        return state;
    }

    private static TreeSearch search(PairState state) {
        return new TreeSearch(state, DartRows.ofAll(state.graph(), state.beat()));
    }

    private static void match(PairState state, int edge) {
        state.nest().match(2 * edge);
        state.nest().match(2 * edge + 1);
    }

    @Test
    void endsAtTheFirstOfEqualEnds() {
        VectorEdges edges = VectorEdges.builder(1).add(0, 1, 9).add(0, 2, 9).build();
        PairState state = priced(3, edges, 10, Pulse.steady());
        search(state).settle(0, false);
        assertThat(state.nest().mate(0)).isZero();
    }

    /** A triangle 0-1-2 without slack, 1 and 2 paired; from vertex 2 a way out that is as near as the odd cycle. */
    private static VectorEdges triangleWithAWayOut(boolean outFirst) {
        VectorEdges.Builder edges = VectorEdges.builder(1).add(0, 1, 10).add(1, 2, 10);
        edges = outFirst
                ? edges.add(2, 3, 10).add(2, 0, 10)
                : edges.add(2, 0, 10).add(2, 3, 10);
        return edges.build();
    }

    @Test
    void prefersAnyOtherEndToAHalfCycle() {
        for (boolean outFirst : new boolean[] {true, false}) {
            PairState state = priced(4, triangleWithAWayOut(outFirst), 10, Pulse.steady());
            match(state, 1);
            search(state).settle(0, true);
            assertThat(state.cycles().isEmpty()).isTrue();
            assertThat(state.nest().mate(0)).isZero();
            assertThat(state.nest().mate(3) >> 1).isEqualTo(outFirst ? 2 : 3);
        }
    }

    @Test
    void saysThatItWasStopped() {
        PairState state = priced(4, triangleWithAWayOut(true), 10, (done, total) -> false);
        match(state, 1);
        DartRows rows = DartRows.ofAll(state.graph(), new Beat(Pulse.steady(), 4));
        assertThat(state.beat().asks()).isFalse();
        assertThat(new TreeSearch(state, rows).settle(0, false)).isEqualTo(TreeSearch.Outcome.STOPPED);
    }

    /** Each search takes a sixteenth of all numbers; if moments were counted on and on, five of these 40 would go wrong. */
    @Test
    void beginsEachSearchAtMomentZero() {
        int pairs = 40;
        long price = Long.MAX_VALUE / 8;
        VectorEdges.Builder edges = VectorEdges.builder(1);
        for (int pair = 0; pair < pairs; pair++) {
            edges.add(2 * pair, 2 * pair + 1, price / 4 * 3); // tight half a price below
        }
        PairState state = priced(2 * pairs, edges.build(), price, Pulse.steady());
        TreeSearch search = search(state);
        for (int pair = 0; pair < pairs; pair++) {
            search.settle(2 * pair, false);
            assertThat(state.nest().mate(2 * pair)).isEqualTo(2 * pair);
        }
    }
}
