package io.github.mentoring4j.matching.internal.bipartite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.testkit.ChoiceCases;
import io.github.mentoring4j.matching.testkit.Samples;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

class StageRunTest {
    private static final int BEAT = 1 << 17; // edges
    private static final int STOPS = 30; // a case

    @Test
    void stopsAtWhicheverEdgeItIsAskedWhetherInCoresAuctionsOrSearches() {
        Samples.seeds(60).limit(1_000).forEach(seed -> {
            requireStops(ChoiceCases::dense, seed);
            requireStops(ChoiceCases::rich, seed);
            requireStops(ChoiceCases::crowded, seed);
        });
    }

    private static void requireStops(LongFunction<BipartiteProblem> cases, long seed) {
        BipartiteProblem problem = cases.apply(seed);
        SplittableRandom random = new SplittableRandom(seed);
        if (Contradiction.atOneNode(WholeStage.first(problem).nodes()).isDefined()) {
            return;
        }
        Meter meter = new Meter(Pulse.steady(), 1);
        assertThat(new StageRun(WholeStage.first(problem), meter).solve()).isNotEqualTo(StageSolver.End.STOPPED);
        for (int stop = 0; stop < STOPS; stop++) {
            long edge = 1 + random.nextLong(Math.min(BEAT, meter.work()));
            StopAt stopped = new StopAt(edge, 1);
            assertThat(new StageRun(WholeStage.first(problem), stopped.meter).solve())
                    .as("seed %d, edge %d", seed, edge)
                    .isEqualTo(StageSolver.End.STOPPED);
            assertThat(stopped.beats()).as("seed %d, edge %d", seed, edge).isEqualTo(1);
        }
    }
}
