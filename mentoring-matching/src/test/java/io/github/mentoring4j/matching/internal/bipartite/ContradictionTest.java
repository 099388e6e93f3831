package io.github.mentoring4j.matching.internal.bipartite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.bipartite.BipartiteAnswer.Cause;
import io.github.mentoring4j.matching.internal.bipartite.BipartiteAnswer.Infeasible;
import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.testkit.ChoiceCases;
import io.github.mentoring4j.matching.testkit.ChoiceOracle;
import io.github.mentoring4j.matching.testkit.ChoiceProof;
import io.github.mentoring4j.matching.testkit.Samples;
import io.vavr.control.Option;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Why there is no choice: always a set of nodes that counting with the limits as stated refutes. */
class ContradictionTest {
    private static final int[] NOBODY = {};

    @Test
    void isFoundWhereNoChoiceIsFeasibleAndCountsWithTheLimitsAsStated() {
        Samples.seeds(4_000).forEach(seed -> {
            BipartiteProblem problem = ChoiceCases.tight(seed);
            Option<Infeasible> found = contradiction(problem);
            found.forEach(answer -> new ChoiceProof(problem, "seed " + seed).requireContradiction(answer));
            assertThat(found.isEmpty())
                    .as("seed %d", seed)
                    .isEqualTo(new ChoiceOracle(problem).best().isDefined());
        });
    }

    /* Where single nodes have too few edges for their lower limits, those of the side that is looked at first are named, and no others. */
    @Test
    void namesAllNodesThatHaveFewerEdgesThanTheyDemand() {
        Samples.seeds(4_000).forEach(seed -> {
            BipartiteProblem problem = ChoiceCases.tight(seed);
            int[] rows = IntStream.range(0, problem.rows().count())
                    .filter(row -> problem.edges().end(row) - problem.edges().start(row)
                            < problem.rows().lower(row))
                    .toArray();
            int[] columns = IntStream.range(0, problem.columns().count())
                    .filter(column ->
                            degree(problem, column) < problem.columns().lower(column))
                    .toArray();
            contradiction(problem)
                    .filter(answer -> answer.cause() != Cause.CROSSED && rows.length + columns.length > 0)
                    .forEach(answer -> {
                        assertThat(answer.cause())
                                .as("seed %d", seed)
                                .isEqualTo(rows.length > 0 ? Cause.TOO_MUCH_IN : Cause.TOO_MUCH_OUT);
                        assertThat(answer.rows()).as("seed %d", seed).containsExactly(rows);
                        if (rows.length > 0) {
                            assertThat(answer.columns()).as("seed %d", seed).isEmpty();
                            assertThat(answer.groups()).as("seed %d", seed).isEmpty();
                        } else {
                            assertThat(answer.columns()).as("seed %d", seed).contains(columns);
                        }
                    });
        });
    }

    @Test
    void namesEachNodeWhoseLimitsAreCrossed() {
        BipartiteProblem problem = problem(
                Limits.of(new int[] {2, 0}, new int[] {1, 1}),
                Limits.of(new int[] {0, 3, 0}, new int[] {1, 2, 1}),
                new int[] {0, 1, Stage.NONE},
                Limits.of(new int[] {1, 2}, new int[] {0, 1}));
        require(problem, Cause.CROSSED, List.of(new int[] {0}, new int[] {1}, new int[] {0, 1}));
    }

    @Test
    void namesAGroupThatWantsMoreThanItsColumnsHaveEdgesFor() {
        // columns 0 and 1 could take nine each, but two edges lead to either; column 2 takes one, though it has two
        // edges; that rows are
        // too few besides is not said
        BipartiteProblem problem = problem(
                Limits.same(2, 0, 1), Limits.upTo(9, 9, 1), new int[] {0, 0, 0}, Limits.of(new int[] {6}, new int[] {19
                }));
        require(problem, Cause.TOO_MUCH_OUT, List.of(NOBODY, new int[] {0, 1}, new int[] {0}));
    }

    @Test
    void namesAGroupThatTakesFewerThanItsColumnsWant() {
        BipartiteProblem problem = problem(
                Limits.same(2, 0, 3), Limits.same(3, 1, 2), new int[] {0, 1, 1}, Limits.of(new int[] {0, 0}, new int[] {
                    1, 1
                }));
        require(problem, Cause.TOO_MUCH_IN, List.of(NOBODY, NOBODY, new int[] {1}));
    }

    @Test
    void movesAColumnIntoItsGroupsSetIfItsEdgesLimitIt() {
        // row 0 knows column 0 of the group alone; row 1 can serve column 1 of the group or column 2, and both must
        // have it
        BipartiteProblem problem = BipartiteProblem.of(
                        EdgeRows.of(new int[] {0, 1, 3}, new int[] {0, 1, 2}, new long[] {1, 1, 1}),
                        Limits.same(2, 0, 1),
                        Limits.of(new int[] {0, 0, 1}, new int[] {5, 5, 5}))
                .withGroups(new int[] {0, 0, Stage.NONE}, Limits.of(new int[] {2}, new int[] {9}));
        require(problem, Cause.TOO_MUCH_OUT, List.of(new int[] {1}, new int[] {0, 1, 2}, new int[] {0}));
    }

    @Test
    void leavesAColumnOutOfItsGroupsSetIfItsOwnLimitBindsIt() {
        // as above, but two rows may come to column 0, which takes one
        BipartiteProblem problem = BipartiteProblem.of(
                        EdgeRows.of(new int[] {0, 1, 2, 4}, new int[] {0, 0, 1, 2}, new long[] {1, 1, 1, 1}),
                        Limits.same(3, 0, 1),
                        Limits.of(new int[] {0, 0, 1}, new int[] {1, 5, 5}))
                .withGroups(new int[] {0, 0, Stage.NONE}, Limits.of(new int[] {2}, new int[] {9}));
        require(problem, Cause.TOO_MUCH_OUT, List.of(new int[] {2}, new int[] {1, 2}, new int[] {0}));
    }

    /* Two rows that meet all three columns. */
    private static BipartiteProblem problem(Limits rows, Limits columns, int[] groupOf, Limits groups) {
        return BipartiteProblem.of(
                        EdgeRows.of(new int[] {0, 3, 6}, new int[] {0, 1, 2, 0, 1, 2}, new long[] {1, 2, 3, 4, 5, 6}),
                        rows,
                        columns)
                .withGroups(groupOf, groups);
    }

    private static int degree(BipartiteProblem problem, int column) {
        return (int) IntStream.of(problem.edges().columns())
                .filter(other -> other == column)
                .count();
    }

    private static void require(BipartiteProblem problem, Cause cause, List<int[]> nodes) {
        Infeasible answer = contradiction(problem).getOrElseThrow(AssertionError::new);
        new ChoiceProof(problem, "by hand").requireContradiction(answer);
        assertThat(answer.cause()).isEqualTo(cause);
        assertThat(answer.rows()).containsExactly(nodes.get(0));
        assertThat(answer.columns()).containsExactly(nodes.get(1));
        assertThat(answer.groups()).containsExactly(nodes.get(2));
    }

    private static Option<Infeasible> contradiction(BipartiteProblem problem) {
        return CapacitatedMatching.solve(problem, Pulse.steady()).fold(optimal -> Option.none(), Option::some, () -> {
            throw new AssertionError("stopped");
        });
    }
}
