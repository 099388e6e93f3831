package io.github.mentoring4j.matching.internal.bipartite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * What cores, first prices and reductions are for: how many edges are looked at. No answer would show it if one of them did less than it
 * should. Ceilings are the counts of 26 November 2026 and a seventh more.
 */
class WorkTest {
    private static final int PEOPLE = 200;

    @Test
    void evenWeights() {
        SplittableRandom random = new SplittableRandom(1);
        requireWork(square((row, column) -> random.nextInt(1_000_000)), 84_302);
    }

    @Test
    void tenWeights() {
        SplittableRandom random = new SplittableRandom(2);
        requireWork(square((row, column) -> random.nextInt(10)), 45_246);
    }

    @Test
    void closeAnswers() {
        SplittableRandom random = new SplittableRandom(3);
        int[][] answers = random.ints(2 * PEOPLE)
                .mapToObj(any -> random.ints(5, 0, 5).toArray())
                .toArray(int[][]::new);
        requireWork(
                square((row, column) -> {
                    long weight = 0;
                    for (int question = 0; question < 5; question++) {
                        weight += (30 - 5L * question)
                                * (4 - Math.abs(answers[row][question] - answers[PEOPLE + column][question]));
                    }
                    return weight;
                }),
                70_990);
    }

    @Test
    void theSameFewWantedByAll() {
        SplittableRandom random = new SplittableRandom(4);
        double[] worth = random.doubles(2 * PEOPLE).toArray();
        requireWork(square((row, column) -> (long) (1e6 * worth[row] * worth[PEOPLE + column])), 695_173);
    }

    @Test
    void moreRowsThanSeatsInOneOfTwoPlaces() {
        SplittableRandom random = new SplittableRandom(5);
        int[] at = random.ints(2 * PEOPLE, 0, 500).toArray();
        for (int person = 0; person < 2 * PEOPLE; person++) {
            at[person] += person % PEOPLE < (person < PEOPLE ? 120 : 80) ? 0 : 1_000;
        }
        requireWork(square((row, column) -> 2_000_000 - 1_000L * Math.abs(at[row] - at[PEOPLE + column])), 2_282_503);
    }

    @Test
    void fiftyEdgesARow() {
        SplittableRandom random = new SplittableRandom(6);
        requireWork(sparse(1, random), 153_857);
    }

    @Test
    void fiftyEdgesARowAndSeatsToSpare() {
        SplittableRandom random = new SplittableRandom(7);
        requireWork(sparse(2, random), 66_974);
    }

    @Test
    void seatsSharedByGroups() {
        SplittableRandom random = new SplittableRandom(8);
        BipartiteProblem problem = sparse(2, random);
        int[] groupOf = random.ints(problem.columns().count(), -1, 40).toArray();
        requireWork(problem.withGroups(groupOf, Limits.same(40, 0, 4)), 249_366);
    }

    private static BipartiteProblem square(Weights weights) {
        long[] all = new long[PEOPLE * PEOPLE];
        Arrays.setAll(all, edge -> weights.of(edge / PEOPLE, edge % PEOPLE));
        int[] columns = new int[all.length];
        Arrays.setAll(columns, edge -> edge % PEOPLE);
        int[] starts = new int[PEOPLE + 1];
        Arrays.setAll(starts, row -> row * PEOPLE);
        Limits ones = Limits.same(PEOPLE, 0, 1);
        return BipartiteProblem.of(EdgeRows.of(starts, columns, all), ones, ones);
    }

    private static BipartiteProblem sparse(int seats, SplittableRandom random) {
        int rows = 4 * PEOPLE;
        int[] starts = new int[rows + 1];
        Arrays.setAll(starts, row -> 50 * row);
        int[] columns = new int[50 * rows];
        for (int row = 0; row < rows; row++) {
            int[] met = random.ints(0, rows).distinct().limit(50).sorted().toArray();
            System.arraycopy(met, 0, columns, 50 * row, 50);
        }
        long[] weights = random.longs(columns.length, 0, 1_000_000).toArray();
        return BipartiteProblem.of(
                EdgeRows.of(starts, columns, weights), Limits.same(rows, 0, 1), Limits.same(rows, 0, seats));
    }

    private static void requireWork(BipartiteProblem problem, long today) {
        int[] groupOf = new int[problem.columns().count()];
        Arrays.setAll(groupOf, problem::groupOf);
        Stage.Bounds bounds = new Stage.Bounds(problem.rows(), problem.columns(), problem.groups());
        Meter meter = new Meter(Pulse.steady(), problem.rows().count());
        StageRun run = new StageRun(WholeStage.first(bounds, groupOf, problem.edges()), meter);
        assertThat(run.solve()).isEqualTo(StageSolver.End.DONE);
        assertThat(meter.work()).isBetween((long) problem.edges().size(), today + today / 7);
    }

    @FunctionalInterface
    private interface Weights {
        long of(int row, int column);
    }
}
