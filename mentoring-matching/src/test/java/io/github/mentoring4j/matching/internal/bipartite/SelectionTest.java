package io.github.mentoring4j.matching.internal.bipartite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.testkit.Samples;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void findsWhatSortingFinds() {
        Samples.seeds(2_000).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int count = 1 + random.nextInt(50);
            long bound = random.nextBoolean() ? 4 : 1_000;
            long[] numbers = random.longs(count + 3, -bound, bound).toArray();
            long[] sorted = Arrays.copyOf(numbers, count);
            Arrays.sort(sorted);
            int k = 1 + random.nextInt(count);
            long[] tail = Arrays.copyOfRange(numbers, count, numbers.length);
            assertThat(Selection.largest(numbers, count, k)).as("seed %d", seed).isEqualTo(sorted[count - k]);
            assertThat(Arrays.copyOfRange(numbers, count, numbers.length))
                    .as("seed %d", seed)
                    .isEqualTo(tail);
        });
    }
}
