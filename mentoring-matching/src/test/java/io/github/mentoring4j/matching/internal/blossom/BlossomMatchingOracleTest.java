package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.testkit.PairCase;
import io.github.mentoring4j.matching.testkit.Samples;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

class BlossomMatchingOracleTest {
    @Test
    void findsTheTotalOfBruteForceOrProvesThatThereIsNone() {
        int[] counts = new int[2];
        Samples.seeds(3_000).forEach(seed -> {
            PairGraph graph = PairGraphs.small(seed);
            long[] expected = SubsetOracle.greatestTotal(graph);
            PairAnswer answer = Solves.proved(graph, "seed " + seed);
            counts[answer instanceof PairAnswer.Optimal ? 0 : 1]++;
            long[] twice = answer.fold(best -> graph.edges().total(best.matched()), none -> null, () -> null);
            for (int word = 0; expected != null && word < expected.length; word++) {
                expected[word] *= 2; // an edge counts once at each of its two ends
            }
            assertThat(twice).as("seed %d", seed).isEqualTo(expected);
        });
        assertThat(counts[1]).as("cases without an allowed matching").isBetween(counts[0] / 20, counts[0]);
    }

    @Test
    void provesTheSameTotalFromACoreOfFewEdges() {
        CoreSize tiny = new CoreSize(2, 1, 1, 1);
        Samples.seeds(1_000).forEach(seed -> {
            PairGraph graph = seed % 4 == 0 ? PairGraphs.medium(seed) : PairGraphs.small(seed);
            PairAnswer onCore = BlossomMatching.solve(graph, tiny, Pulse.steady());
            assertThat(PairProof.fault(graph, onCore)).as("seed %d", seed).isEmpty();
            PairAnswer onAll = BlossomMatching.solve(graph, CoreSize.WHOLE, Pulse.steady());
            assertThat(onCore).as("seed %d", seed).hasSameClassAs(onAll);
        });
    }

    @Test
    void solvesCompleteGraphsOnTheirCores() {
        Samples.seeds(20).limit(1_000).forEach(seed -> {
            PairGraph graph = PairGraphs.complete(seed);
            assertThat(graph.edges().size()).isGreaterThan(30 * graph.vertexCount());
            Solves.optimal(graph, "seed " + seed);
        });
    }

    @Test
    void provesLargerMatchingsBestByPrices() {
        int deepest = proveAll(300, PairGraphs::medium);
        assertThat(deepest).as("depth of nesting").isGreaterThanOrEqualTo(2);
    }

    @Test
    void provesMatchingsBestWhereBlossomsNest() {
        int deepest = proveAll(1_000, seed -> {
            PairCase nested = PairCase.nested(seed);
            PairGraph graph = PairGraph.of(nested.vertexCount(), nested.edges());
            return seed % 2 == 0 ? graph : graph.mostPairsFirst();
        });
        assertThat(deepest).as("depth of nesting").isGreaterThanOrEqualTo(3);
    }

    private static int proveAll(int fair, LongFunction<PairGraph> cases) {
        return Samples.seeds(fair)
                .mapToInt(seed -> Solves.proved(cases.apply(seed), "seed " + seed)
                        .fold(best -> depth(best.certificate()), none -> 0, () -> 0))
                .max()
                .orElse(0);
    }

    private static int depth(PairCertificate certificate) {
        int deepest = 0;
        for (int start : certificate.innermost()) {
            int depth = 0;
            for (int set = start; set >= 0; set = certificate.outer()[set]) {
                depth++;
            }
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
