package io.github.mentoring4j.matching.internal.bipartite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IncrementsTest {
    private static final int ROWS = 200;
    private static final int DEGREE = 30;

    private static final int SPREAD = 3 * 29 * 29;

    private static Stage stage(int seats, IntUnaryOperator weightOfPlace) {
        SplittableRandom random = new SplittableRandom(5);
        int columns = ROWS * 2;
        int[] starts = new int[ROWS + 1];
        Arrays.setAll(starts, row -> row * DEGREE);
        int[] ends = new int[ROWS * DEGREE];
        long[] weights = new long[ends.length];
        for (int row = 0; row < ROWS; row++) {
            int[] some =
                    random.ints(0, columns).distinct().limit(DEGREE).sorted().toArray();
            int turn = random.nextInt(DEGREE);
            for (int index = 0; index < DEGREE; index++) {
                ends[row * DEGREE + index] = some[index];
                weights[row * DEGREE + index] = weightOfPlace.applyAsInt((index * 7 + turn) % DEGREE);
            }
        }
        Limits seatsOf = Limits.of(
                new int[columns],
                IntStream.range(0, columns)
                        .map(column -> column < seats ? 1 : 0)
                        .toArray());
        EdgeRows edges = EdgeRows.of(starts, ends, weights);
        return WholeStage.first(BipartiteProblem.of(edges, Limits.same(ROWS, 0, 1), seatsOf))
                .inArrays();
    }

    @Test
    void fallFromATwentiethOfTheSpreadWhereSeatsAreAsManyAsRows() {
        Increments increments = Increments.of(stage(ROWS, place -> 7 + 3 * place * place), 1_000_000);
        assertThat(increments).isEqualTo(new Increments(SPREAD / 20, SPREAD / (10 + ROWS / 10)));
        assertThat(increments.afterFirst()).isEqualTo(new Increments(84, 84));
    }

    @Test
    void areOneRoundWhereThereAreMoreSeatsThanRows() {
        Increments increments = Increments.of(stage(ROWS + 1, place -> 7 + 3 * place * place), 1_000_000);
        assertThat(increments.areSeveral()).isFalse();
        assertThat(increments.last()).isEqualTo(SPREAD / 50);
    }

    @Test
    void beginAtAQuarterOfTheLargestWeightWhereSeatsAreFewer() {
        Increments increments = Increments.of(stage(ROWS - 1, place -> 7 + 3 * place * place), 1_000_000);
        assertThat(increments).isEqualTo(new Increments(250_000, SPREAD / (10 + ROWS / 10)));
        assertThat(increments.areSeveral()).isTrue();
        assertThat(increments.afterFirst()).isEqualTo(new Increments(250_000 / PriceAuction.FINER, 84));
    }

    @Test
    void areNeverBelowTheStepInWhichWeightsDiffer() {
        assertThat(Increments.of(stage(ROWS, place -> 7 + 1_000 * (place % 2)), 1_000_000))
                .isEqualTo(new Increments(1_000, 1_000));
        assertThat(Increments.of(stage(ROWS, place -> 6 * place % 4), 1_000_000))
                .isEqualTo(new Increments(2, 2));
    }

    @Test
    void areNoneWhereRowsValueAllAlike() {
        assertThat(Increments.of(stage(ROWS, place -> 7), 7)).isEqualTo(new Increments(0, 0));
    }
}
