package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import io.github.mentoring4j.matching.testkit.Samples;
import io.github.mentoring4j.matching.testkit.SeatEdges;
import io.github.mentoring4j.matching.testkit.WeightFamily;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A bipartite graph with one seat a desk and a mentor is a case for both kernels, and both find the same total. */
class KernelAgreementTest {
    @Test
    void kernelsAgreeOnBipartiteGraphs() {
        Samples.seeds(1_000).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int needs = 1 + random.nextInt(30);
            int desks = 1 + random.nextInt(30);
            int levels = 1 + random.nextInt(4);
            SeatEdges directed = new SeatEdges(needs, desks, levels);
            VectorEdges.Builder general = VectorEdges.builder(levels);
            for (int edge = random.nextInt(6 * needs); edge >= 0; edge--) {
                int need = random.nextInt(needs);
                int desk = random.nextInt(desks);
                long[] weight = WeightFamily.of(seed).draw(random, levels);
                directed.add(need, desk, weight);
                general.add(needs + desk, need, weight);
            }
            int[] chosen = directed.solve();
            int[] matched = Solves.matched(needs + desks, general.build());
            int[] needsOnly = Arrays.copyOf(matched, needs);
            assertThat(general.build().total(needsOnly))
                    .as("seed %d", seed)
                    .isEqualTo(general.build().total(chosen));
            if (WeightFamily.of(seed) == WeightFamily.UNIQUE) {
                assertThat(Arrays.stream(needsOnly).filter(edge -> edge >= 0).sorted())
                        .as("seed %d", seed)
                        .containsExactlyElementsOf(
                                Arrays.stream(chosen).sorted().boxed().toList());
            }
        });
    }
}
