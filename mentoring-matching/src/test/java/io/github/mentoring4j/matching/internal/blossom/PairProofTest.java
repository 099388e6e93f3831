package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The check of this package's answers is itself held to rejecting: every price is pinned by an edge or by zero. */
class PairProofTest {
    @Test
    void rejectsEveryPriceThatIsOneOff() {
        long rejected = LongStream.range(0, 300)
                .map(seed -> {
                    PairGraph graph = PairGraphs.small(seed);
                    return BlossomMatching.solve(graph, (done, total) -> true)
                            .fold(best -> rejectMutants(graph, best), none -> 0L, () -> 0L);
                })
                .sum();
        assertThat(rejected).isGreaterThan(3_000);
    }

    private static long rejectMutants(PairGraph graph, PairAnswer.Optimal best) {
        PairCertificate proof = best.certificate();
        for (long[] prices : new long[][] {proof.vertexPrices(), proof.oddPrices()}) {
            for (int at = 0; at < prices.length; at++) {
                for (int change = -1; change <= 1; change += 2) {
                    prices[at] += change;
                    assertThat(PairProof.fault(graph, best))
                            .as("price %d changed by %d", at, change)
                            .isNotEmpty();
                    prices[at] -= change;
                }
            }
        }
        assertThat(PairProof.fault(graph, best)).isEmpty();
        return 2L * (proof.vertexPrices().length + proof.oddPrices().length);
    }

    @Test
    void rejectsABarrierThatHoldsNothingBack() {
        PairGraph graph = PairGraphs.small(1);
        PairAnswer everybody = new PairAnswer.Infeasible(new int[graph.vertexCount()]);
        assertThat(PairProof.fault(graph, everybody)).isNotEmpty();
    }
}
