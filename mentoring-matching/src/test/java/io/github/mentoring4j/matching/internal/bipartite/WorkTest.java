package io.github.mentoring4j.matching.internal.bipartite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * What cores, first prices and reductions are for: how many edges are looked at. No answer would show it if one of them did less than it
 * should. Counts are a function of the problem
 * alone; ceilings are those of 26 November 2026 and a fiftieth more.
 */
class WorkTest {
    private static final int PEOPLE = 200;
    private static final int SLACK = 50;

    @Test
    void evenWeights() {
        SplittableRandom random = new SplittableRandom(1);
        requireWork(square((row, column) -> random.nextInt(1_000_000)), 84_296);
    }

    @Test
    void tenWeights() {
        SplittableRandom random = new SplittableRandom(2);
        requireWork(square((row, column) -> random.nextInt(10)), 45_239);
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
                70_964);
    }

    @Test
    void theSameFewWantedByAll() {
        SplittableRandom random = new SplittableRandom(4);
        double[] worth = random.doubles(2 * PEOPLE).toArray();
        requireWork(square((row, column) -> (long) (1e6 * worth[row] * worth[PEOPLE + column])), 695_153);
    }

    @Test
    void theSameFewWantedByAllAndGroups() {
        int[] worth = new SplittableRandom(19).ints(2 * PEOPLE, 0, 1_000).toArray();
        BipartiteProblem problem = square((row, column) -> (long) worth[row] * worth[PEOPLE + column]);
        int[] groupOf = new SplittableRandom(20).ints(PEOPLE, -1, 20).toArray();
        requireWork(problem.withGroups(groupOf, Limits.same(20, 0, 9)), 6_054_000);
    }

    @Test
    void moreRowsThanSeatsInOneOfTwoPlaces() {
        SplittableRandom random = new SplittableRandom(5);
        int[] at = random.ints(2 * PEOPLE, 0, 500).toArray();
        for (int person = 0; person < 2 * PEOPLE; person++) {
            at[person] += person % PEOPLE < (person < PEOPLE ? 120 : 80) ? 0 : 1_000;
        }
        requireWork(square((row, column) -> 2_000_000 - 1_000L * Math.abs(at[row] - at[PEOPLE + column])), 2_282_319);
    }

    @Test
    void allMustBeServedThoughEachEdgeCosts() {
        SplittableRandom random = new SplittableRandom(9);
        BipartiteProblem problem = square((row, column) -> -random.nextInt(1_000_000));
        Limits one = Limits.same(PEOPLE, 1, 1);
        requireWork(BipartiteProblem.of(problem.edges(), one, one), 87_722);
    }

    @Test
    void allRowsMustBeServedThoughEachEdgeCosts() {
        SplittableRandom random = new SplittableRandom(10);
        BipartiteProblem problem = sparse(4 * PEOPLE, 1, 50, random);
        long[] costs =
                Arrays.stream(problem.edges().word(0)).map(weight -> -weight).toArray();
        EdgeRows edges = EdgeRows.of(problem.edges().starts(), problem.edges().columns(), costs);
        requireWork(BipartiteProblem.of(edges, Limits.same(4 * PEOPLE, 1, 1), problem.columns()), 165_028);
    }

    @Test
    void allSeatsMustBeFilledThoughEachEdgeCosts() {
        SplittableRandom random = new SplittableRandom(15);
        BipartiteProblem problem = square((row, column) -> -random.nextInt(1_000_000));
        int[] must = random.ints(PEOPLE, 0, 2).toArray();
        Limits seats = Limits.of(must, Limits.same(PEOPLE, 0, 1).uppers());
        requireWork(BipartiteProblem.of(problem.edges(), problem.rows(), seats), 301_597);
    }

    @Test
    void fewEdgesARow() {
        SplittableRandom random = new SplittableRandom(11);
        requireWork(sparse(4 * PEOPLE, 1, 8, random), 74_370);
    }

    @Test
    void fewEdgesARowAndTwoSeatsAColumn() {
        SplittableRandom random = new SplittableRandom(12);
        requireWork(sparse(2 * PEOPLE, 2, 8, random), 122_954);
    }

    @Test
    void columnsOfTwoSeatsForAsManyRows() {
        SplittableRandom random = new SplittableRandom(13);
        requireWork(sparse(2 * PEOPLE, 2, 50, random), 178_060);
    }

    @Test
    void moreRowsThanSeats() {
        SplittableRandom random = new SplittableRandom(14);
        requireWork(sparse(3 * PEOPLE, 1, 50, random), 237_506);
    }

    @Test
    void fiftyEdgesARow() {
        SplittableRandom random = new SplittableRandom(6);
        requireWork(sparse(4 * PEOPLE, 1, 50, random), 153_848);
    }

    @Test
    void fiftyEdgesARowAndSeatsToSpare() {
        SplittableRandom random = new SplittableRandom(7);
        requireWork(sparse(4 * PEOPLE, 2, 50, random), 66_883);
    }

    @Test
    void placesOnAPlane() {
        int[] at = new SplittableRandom(21).ints(4 * PEOPLE, 0, 1_000_000).toArray();
        requireWork(
                square((row, column) -> 2_000_000
                        - Math.abs(at[row] - at[2 * PEOPLE + column])
                        - Math.abs(at[PEOPLE + row] - at[3 * PEOPLE + column])),
                303_772);
    }

    @Test
    void placesOnALineWithRoom() {
        int[] at = new SplittableRandom(27).ints(4 * PEOPLE, 0, 1_000_000).toArray();
        requireWork(table(150, (row, column) -> 2_000_000 - Math.abs(at[row] - at[PEOPLE + column])), 114_327);
    }

    @Test
    void worthAndTasteAndGroups() {
        SplittableRandom random = new SplittableRandom(18);
        int[] worth = random.ints(2 * PEOPLE, 0, 300).toArray();
        BipartiteProblem problem =
                square((row, column) -> (long) worth[row] * worth[PEOPLE + column] + random.nextInt(100_000));
        int[] groupOf = random.ints(PEOPLE, -1, 20).toArray();
        requireWork(problem.withGroups(groupOf, Limits.same(20, 0, 8)), 863_615);
    }

    @Test
    void seatsSharedByGroups() {
        SplittableRandom random = new SplittableRandom(8);
        BipartiteProblem problem = sparse(4 * PEOPLE, 2, 50, random);
        int[] groupOf = random.ints(problem.columns().count(), -1, 40).toArray();
        requireWork(problem.withGroups(groupOf, Limits.same(40, 0, 4)), 249_286);
    }

    private static BipartiteProblem square(Weights weights) {
        return table(PEOPLE, weights);
    }

    /* All rows meet as many columns as a square has. */
    private static BipartiteProblem table(int rows, Weights weights) {
        long[] all = new long[rows * PEOPLE];
        Arrays.setAll(all, edge -> weights.of(edge / PEOPLE, edge % PEOPLE));
        int[] columns = new int[all.length];
        Arrays.setAll(columns, edge -> edge % PEOPLE);
        int[] starts = new int[rows + 1];
        Arrays.setAll(starts, row -> row * PEOPLE);
        return BipartiteProblem.of(
                EdgeRows.of(starts, columns, all), Limits.same(rows, 0, 1), Limits.same(PEOPLE, 0, 1));
    }

    private static BipartiteProblem sparse(int count, int seats, int degree, SplittableRandom random) {
        int rows = 4 * PEOPLE;
        int[] starts = new int[rows + 1];
        Arrays.setAll(starts, row -> degree * row);
        int[] columns = new int[degree * rows];
        for (int row = 0; row < rows; row++) {
            int[] met = random.ints(0, count).distinct().limit(degree).sorted().toArray();
            System.arraycopy(met, 0, columns, degree * row, degree);
        }
        long[] weights = random.longs(columns.length, 0, 1_000_000).toArray();
        return BipartiteProblem.of(
                EdgeRows.of(starts, columns, weights), Limits.same(rows, 0, 1), Limits.same(count, 0, seats));
    }

    private static void requireWork(BipartiteProblem problem, long today) {
        Meter meter = new Meter(Pulse.steady(), problem.rows().count());
        StageRun run = new StageRun(WholeStage.first(problem), meter);
        assertThat(run.solve()).isEqualTo(StageSolver.End.DONE);
        assertThat(meter.work()).isBetween((long) problem.edges().size(), today + today / SLACK);
    }

    @FunctionalInterface
    private interface Weights {
        long of(int row, int column);
    }
}
