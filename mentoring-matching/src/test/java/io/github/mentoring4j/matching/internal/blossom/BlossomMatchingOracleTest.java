package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.testkit.PairBruteForce;
import io.github.mentoring4j.matching.testkit.PairCase;
import io.github.mentoring4j.matching.testkit.Samples;
import io.github.mentoring4j.matching.testkit.WeightFamily;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

class BlossomMatchingOracleTest {
    @Test
    void findsTheTotalOfBruteForceAndItsEdgesWhereTheyAreUnique() {
        Samples.seeds(3_000).forEach(seed -> {
            PairCase graph = PairCase.small(seed);
            int[] expected = PairBruteForce.best(graph);
            int[] matched = BlossomMatching.solve(graph.vertexCount(), graph.edges(), Pulse.steady())
                    .getOrElseThrow(() -> new AssertionError("stopped without being asked to"));
            assertThat(graph.isMatching(matched)).as("seed %d", seed).isTrue();
            assertThat(graph.edges().total(matched))
                    .as("seed %d", seed)
                    .isEqualTo(graph.edges().total(expected));
            if (WeightFamily.of(seed) == WeightFamily.UNIQUE) {
                assertThat(matched).as("seed %d", seed).isEqualTo(expected);
            }
        });
    }

    @Test
    void provesLargerMatchingsBestByPrices() {
        proveAll(500, PairCase::middling);
    }

    @Test
    void provesMatchingsBestWhereBlossomsNest() {
        int deepest = proveAll(1_000, PairCase::nested);
        assertThat(deepest).as("depth of nesting reached").isGreaterThanOrEqualTo(3);
    }

    private static int proveAll(int fair, LongFunction<PairCase> cases) {
        return Samples.seeds(fair)
                .mapToInt(seed -> {
                    PairCase graph = cases.apply(seed);
                    BlossomProof proof = BlossomProof.solving(graph);
                    assertThat(graph.isMatching(proof.matched()))
                            .as("seed %d", seed)
                            .isTrue();
                    proof.requireBest("seed " + seed);
                    return proof.depth();
                })
                .max()
                .orElse(0);
    }
}
