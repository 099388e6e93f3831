package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;

/** Solves whose answers are checked on the spot. */
final class Solves {
    private Solves() {}

    /** A best matching, proved. */
    static PairAnswer.Optimal optimal(PairGraph graph, String about) {
        PairAnswer answer = proved(graph, about);
        assertThat(answer).as(about).isInstanceOf(PairAnswer.Optimal.class);
        return (PairAnswer.Optimal) answer;
    }

    /** Any answer but a cancelled one, proved. */
    static PairAnswer proved(PairGraph graph, String about) {
        PairAnswer answer = BlossomMatching.solve(graph, Pulse.steady());
        assertThat(PairProof.fault(graph, answer)).as(about).isEmpty();
        return answer;
    }

    static int[] matched(int vertices, VectorEdges edges) {
        return optimal(PairGraph.of(vertices, edges), "matching").matched();
    }
}
