package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.flow.SeatGraph;
import io.github.mentoring4j.matching.internal.flow.SeatLimits;
import io.github.mentoring4j.matching.internal.flow.ShortestPathSeatMatching;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import io.github.mentoring4j.matching.testkit.Samples;
import io.github.mentoring4j.matching.testkit.WeightFamily;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
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
            VectorEdges.Builder directed = VectorEdges.builder(levels);
            VectorEdges.Builder general = VectorEdges.builder(levels);
            for (int edge = random.nextInt(6 * needs); edge >= 0; edge--) {
                int need = random.nextInt(needs);
                int desk = random.nextInt(desks);
                long[] weight = WeightFamily.of(seed).draw(random, levels);
                directed.add(need, desk, weight);
                general.add(needs + desk, need, weight);
            }
            int[] ones = new int[desks];
            Arrays.fill(ones, 1);
            SeatLimits limits = SeatLimits.of(ones, IntStream.range(0, desks).toArray(), ones);
            int[] chosen = ShortestPathSeatMatching.solve(SeatGraph.of(needs, limits, directed.build()), Pulse.steady())
                    .getOrElse(new int[0]);
            int[] matched = Solves.matched(needs + desks, general.build());
            int[] needsOnly = Arrays.copyOf(matched, needs);
            assertThat(general.build().total(needsOnly))
                    .as("seed %d", seed)
                    .isEqualTo(directed.build().total(chosen));
            if (WeightFamily.of(seed) == WeightFamily.UNIQUE) {
                assertThat(needsOnly).as("seed %d", seed).isEqualTo(chosen);
            }
        });
    }
}
