package io.github.mentoring4j.matching.internal.solve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.testkit.Samples;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {
    @Test
    void theBestComesFirstAndOfEqualsTheLowerNumber() {
        Samples.seeds(1_000).forEach(seed -> {
            long[][] weights = weights(seed, 1 + (int) (seed % 40));
            Ranking ranking = new Ranking(weights, new Steps(Pulse.steady(), 0));
            Comparator<Integer> byWorth = Comparator.comparing((Integer number) -> weights[number], Arrays::compare);

            assertThat(IntStream.range(0, weights.length).map(ranking::at).boxed())
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(IntStream.range(0, weights.length)
                            .boxed()
                            .sorted(byWorth.reversed().thenComparing(Comparator.naturalOrder()))
                            .toList());
            assertThat(IntStream.range(0, weights.length))
                    .as("seed %d", seed)
                    .allMatch(place -> ranking.placeOf(ranking.at(place)) == place);
        });
    }

    @Test
    void itBeatsWhileItSortsAndStopsAtANo() {
        int[] beats = {0};
        Steps steps = new Steps((done, total) -> ++beats[0] < 20, 0);

        new Ranking(weights(7, 4_096), steps);

        assertThat(steps.isStopped())
                .as("twelve walks over four thousand take more than twenty beats")
                .isTrue();
        assertThat(beats[0]).isEqualTo(20);
    }

    /* Of two levels and few amounts, so that many are equal. */
    private static long[][] weights(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, count)
                .mapToObj(number -> new long[] {random.nextInt(-1, 2), random.nextInt(5)})
                .toArray(long[][]::new);
    }
}
