package io.github.mentoring4j.matching.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.testkit.Samples;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EdgeRowsTest {
    @Test
    void groupsEdgesOfAnyOrderByRowAndKeepsTheirNumbers() {
        Samples.seeds(200).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int rowCount = 1 + random.nextInt(5);
            int[] rows = random.ints(random.nextInt(12), 0, rowCount).toArray();
            int[] columns = random.ints(rows.length, 0, 9).toArray();
            long[][] words = {
                random.longs(rows.length).toArray(), random.longs(rows.length).toArray()
            };
            EdgeRows edges = EdgeRows.group(rowCount, rows, columns, words);

            assertThat(edges.rowCount()).isEqualTo(rowCount);
            for (int row = 0; row < rowCount; row++) {
                int wanted = row;
                int[] numbers = IntStream.range(0, rows.length)
                        .filter(edge -> rows[edge] == wanted)
                        .toArray();
                assertThat(IntStream.range(edges.start(row), edges.end(row)).map(edges::number))
                        .as("seed %d, row %d", seed, row)
                        .containsExactly(Arrays.stream(numbers).boxed().toArray(Integer[]::new));
            }
            for (int place = 0; place < rows.length; place++) {
                int number = edges.number(place);
                assertThat(edges.column(place)).isEqualTo(columns[number]);
                assertThat(edges.weight(0, place)).isEqualTo(words[0][number]);
                assertThat(edges.weight(1, place)).isEqualTo(words[1][number]);
            }
            assertThat(edges.columnBound())
                    .isEqualTo(Arrays.stream(columns).max().orElse(-1) + 1);
        });
    }

    /* Nothing is copied where there is nothing to sort, edges of one row side by side included. */
    @Test
    void adoptsEdgesThatStandInOrder() {
        int[] columns = {4, 0, 2};
        long[] weights = {7, 8, 9};
        EdgeRows edges = EdgeRows.group(3, new int[] {0, 2, 2}, columns, weights);

        assertThat(edges.columns()).isSameAs(columns);
        assertThat(edges.word(0)).isSameAs(weights);
        assertThat(edges.end(1) - edges.start(1)).isZero();
    }

    @Test
    void acceptsEmptyRowsAndNoRowsAtAll() {
        EdgeRows two = EdgeRows.of(new int[] {0, 0, 1, 1}, new int[] {5}, new long[] {3});
        assertThat(two.rowCount()).isEqualTo(3);
        assertThat(two.size()).isEqualTo(1);

        assertThat(EdgeRows.of(new int[1], new int[0], new long[0]).rowCount()).isZero();
        assertThat(EdgeRows.of(new int[1], new int[0], new long[0]).columnBound())
                .isZero();
    }

    @Test
    void refusesArraysThatDoNotFitTogether() {
        assertUnfit(new int[0], new int[0], new long[0]);
        assertUnfit(new int[] {1, 1}, new int[1], new long[1]);
        assertUnfit(new int[] {0, 1}, new int[2], new long[2]);
        assertUnfit(new int[] {0, 2, 1, 2}, new int[2], new long[2]);
        assertUnfit(new int[] {0, 2}, new int[2]);
        assertUnfit(new int[] {0, 2}, new int[2], new long[1], new long[2]);
        assertUnfit(new int[] {0, 2}, new int[2], new long[2], new long[3]);
    }

    @Test
    void findsTheGreatestAbsoluteWeight() {
        EdgeRows edges = EdgeRows.of(
                new int[] {0, 3},
                new int[3],
                new long[] {4, -9, 8},
                new long[] {4, -7, 8},
                new long[] {-1, -2, -3},
                new long[] {1, Long.MIN_VALUE, 3},
                new long[3]);

        assertThat(IntStream.range(0, 5).mapToLong(edges::largest).toArray())
                .containsExactly(9, 8, 3, Long.MIN_VALUE, 0);
    }

    private static void assertUnfit(int[] starts, int[] columns, long[]... words) {
        assertThatThrownBy(() -> EdgeRows.of(starts, columns, words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("do not fit together");
    }
}
