package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import org.junit.jupiter.api.Test;

class PairStateTest {
    @Test
    void isWithinABoundThatNoPriceOfAnUnmatchedVertexExceeds() {
        VectorEdges edges = VectorEdges.builder(3).add(1, 3, 0, 0, 0).build();
        PairState state = new PairState(PairGraph.of(5, edges), new Beat(Pulse.steady(), 5));
        state.nest().match(0);
        state.nest().match(1);
        for (int word = 0; word < 15; word++) {
            int vertex = word / 3;
            boolean isMatched = vertex == 1 || vertex == 3;
            for (long sign = -1; sign <= 1; sign += 2) {
                state.prices()[word] = sign * 7;
                assertThat(state.isWithin(7)).isTrue();
                state.prices()[word] = sign * 8;
                assertThat(state.isWithin(7)).as("word %d", word).isEqualTo(isMatched);
                state.prices()[word] = 0;
            }
        }
    }
}
