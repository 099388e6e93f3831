package io.github.mentoring4j.matching.internal.bipartite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.testkit.ChoiceCases;
import io.github.mentoring4j.matching.testkit.ChoiceOracle;
import io.github.mentoring4j.matching.testkit.ChoiceProof;
import io.github.mentoring4j.matching.testkit.Samples;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From whatever prices the exact searches begin, and wherever they are stopped. */
class StageSolverTest {
    @Test
    void finishesAnyPricesToABestChoice() {
        Samples.seeds(4_000).forEach(seed -> requireBest(new Case(ChoiceCases.tight(seed), seed)));
        Samples.seeds(2_000).forEach(seed -> requireBest(new Case(ChoiceCases.small(seed), seed)));
    }

    private static void requireBest(Case start) {
        if (Contradiction.atOneNode(start.stage).isDefined()) {
            return;
        }
        StageSolver solver = start.solver(new Meter(Pulse.steady(), 1));
        StageSolver.End end = solver.solve();
        assertThat(end == StageSolver.End.DONE)
                .as(start.name)
                .isEqualTo(new ChoiceOracle(start.problem).best().isDefined());
        assertThat(end).as(start.name).isNotNull().isNotEqualTo(StageSolver.End.STOPPED);
        if (end == StageSolver.End.DONE) {
            new ChoiceProof(start.problem, start.name).requireBest(start.answer(solver));
        } else {
            Contradiction.of(solver, end)
                    .fold(
                            optimal -> {
                                throw new AssertionError(start.name);
                            },
                            infeasible -> {
                                new ChoiceProof(start.problem, start.name).requireContradiction(infeasible);
                                return true;
                            },
                            () -> {
                                throw new AssertionError(start.name);
                            });
        }
    }

    @Test
    void stopsAtOnceAtWhicheverEdgeItIsAsked() {
        Samples.seeds(1_000).forEach(seed -> {
            Case start = new Case(ChoiceCases.tight(seed), seed);
            if (Contradiction.atOneNode(start.stage).isDefined()) {
                return;
            }
            Meter whole = new Meter(Pulse.steady(), 1);
            StageSolver.End end = start.solver(whole).solve();
            assertThat(end).as(start.name).isNotEqualTo(StageSolver.End.STOPPED);
            for (long edge = 1; edge <= whole.work(); edge++) {
                requireStop(start, edge);
            }
        });
    }

    private static void requireStop(Case start, long edge) {
        StopAt stop = new StopAt(edge, 1);
        assertThat(start.solver(stop.meter).solve())
                .as("%s, edge %d", start.name, edge)
                .isEqualTo(StageSolver.End.STOPPED);
        assertThat(stop.beats()).as("%s, edge %d", start.name, edge).isEqualTo(1);
        assertThat(stop.overrun()).as("%s, edge %d", start.name, edge).isZero();
    }

    @Test
    void tellsWhichRowItServes() {
        // each row takes both of its edges, and its search looks at both of them twice
        Case start = new Case(
                BipartiteProblem.of(
                        EdgeRows.of(
                                new int[] {0, 2, 4, 6}, new int[] {0, 1, 0, 1, 0, 1}, new long[] {9, 9, 9, 9, 9, 9}),
                        Limits.same(3, 0, 2),
                        Limits.same(2, 0, 3)),
                0);
        for (int edge = 1; edge <= 12; edge++) {
            StopAt stop = new StopAt(edge, 3);
            start.solver(stop.meter).solve();
            assertThat(stop.done()).as("edge %d", edge).isEqualTo((edge - 1) / 4);
        }
    }

    /** The first word of a problem within the limits that its stage cuts, and prices to begin from. */
    private static final class Case {
        final String name;
        final Stage stage;
        final BipartiteProblem problem;
        private final long[] columnPrices;
        private final long[] groupPrices;

        Case(BipartiteProblem any, long seed) {
            name = "seed " + seed;
            EdgeRows edges = EdgeRows.of(
                    any.edges().starts(), any.edges().columns(), any.edges().word(0));
            int[] groupOf =
                    IntStream.range(0, any.columns().count()).map(any::groupOf).toArray();
            stage = new Stage(
                    new Stage.Bounds(any.rows(), any.columns(), any.groups()),
                    groupOf,
                    edges.starts(),
                    edges.columns(),
                    edges.word(0));
            problem = BipartiteProblem.of(
                            edges,
                            Limits.of(stage.rowLower, stage.rowUpper),
                            Limits.of(stage.columnLower, stage.columnUpper))
                    .withGroups(groupOf, Limits.of(stage.groupLower, stage.groupUpper));
            SplittableRandom random = new SplittableRandom(seed);
            long most = 1 + random.nextLong(20);
            groupPrices = random.longs(stage.groupCount, -most, most).toArray();
            // below zero only where the seats kept for columns are no more than the lower limit
            Arrays.setAll(groupPrices, group -> kept(group) > stage.groupLower[group] ? most : groupPrices[group]);
            columnPrices = random.longs(stage.columnCount, -most, most).toArray();
            // as an auction leaves them: a column of a group pays the group's price and no more
            Arrays.setAll(
                    columnPrices,
                    column -> groupOf[column] == Stage.NONE ? columnPrices[column] : groupPrices[groupOf[column]]);
        }

        private int kept(int group) {
            return stage.load(group, new Duals(stage), new Roster(stage));
        }

        StageSolver solver(Meter meter) {
            Duals duals = new Duals(stage);
            System.arraycopy(columnPrices, 0, duals.columns, 0, columnPrices.length);
            System.arraycopy(groupPrices, 0, duals.groups, 0, groupPrices.length);
            return new StageSolver(stage, duals, new Roster(stage), meter);
        }

        BipartiteAnswer.Optimal answer(StageSolver solver) {
            Duals duals = solver.duals;
            long[] columns = new long[stage.columnCount];
            Arrays.setAll(columns, column -> duals.columns[column] - stage.outside(column, duals));
            int[] chosen = Arrays.stream(solver.roster.edgeOf)
                    .filter(edge -> edge != Stage.NONE)
                    .toArray();
            return new BipartiteAnswer.Optimal(
                    chosen,
                    new BipartitePrices(
                            new long[][] {duals.rows}, new long[][] {columns}, new long[][] {duals.groups}));
        }
    }
}
