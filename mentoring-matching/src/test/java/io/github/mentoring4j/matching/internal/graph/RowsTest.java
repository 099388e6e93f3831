package io.github.mentoring4j.matching.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static int[] row(Rows rows, int row) {
        return IntStream.range(rows.start(row), rows.end(row)).map(rows::item).toArray();
    }

    @Test
    void groupsItemsAscendingWithinTheirRows() {
        Rows rows = Rows.group(4, new int[] {2, 0, 2, 3, 0, 2});
        assertThat(row(rows, 0)).containsExactly(1, 4);
        assertThat(row(rows, 1)).isEmpty();
        assertThat(row(rows, 2)).containsExactly(0, 2, 5);
        assertThat(row(rows, 3)).containsExactly(3);
    }

    @Test
    void toleratesEmptyRowsAndNoRows() {
        assertThat(row(Rows.group(1, new int[0]), 0)).isEmpty();
        assertThat(Rows.group(0, new int[0]).start(0)).isZero();
    }
}
