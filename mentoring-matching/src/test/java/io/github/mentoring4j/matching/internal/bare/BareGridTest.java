package io.github.mentoring4j.matching.internal.bare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.assignment.AssignmentAnswer;
import io.github.mentoring4j.matching.assignment.AssignmentProblem;
import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.Goal;
import io.github.mentoring4j.matching.assignment.Limits;
import io.github.mentoring4j.matching.assignment.proof.AssignmentCheck;
import io.github.mentoring4j.matching.testkit.BareCases;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BareGridTest {
    private static EdgeTable table(int agents, int places, SplittableRandom random) {
        EdgeTable.Builder edges = EdgeTable.builder(2);
        for (int edge = 0; edge < agents * places; edge++) {
            edges.add(edge / places, edge % places, level -> random.nextInt(-9 * (level + 1), 10));
        }
        return edges.build();
    }

    @Test
    void readsGainsAndTheirLargestOutOfTheTable() {
        for (long seed = 0; seed < 50; seed++) {
            EdgeTable edges = table(3, 4, new SplittableRandom(seed));
            for (Goal goal : Goal.values()) {
                GainGrid grid = new GainGrid(goal, edges);
                for (int level = 0; level < edges.levels(); level++) {
                    long[] gains = new long[edges.size()];
                    grid.read(level, 0, gains.length, gains);
                    for (int edge = 0; edge < gains.length; edge++) {
                        assertThat(gains[edge]).isEqualTo(goal.gain(edges.weight(edge, level)));
                    }
                    assertThat(grid.largest(level))
                            .isEqualTo(Arrays.stream(gains).map(Math::abs).max().getAsLong());
                }
            }
        }
    }

    /** Of 2 x 2 and 3 x 2 edges: as many agents as there are rows, and up to more than there are edges times places. */
    @Test
    void solvesGridsAlsoWithAgentsWhomTheyDoNotHold() {
        for (int rows = 2; rows <= 3; rows++) {
            EdgeTable edges = table(rows, 2, new SplittableRandom(rows));
            for (int agents = rows; agents <= 2 * edges.size() + 1; agents++) {
                AssignmentProblem problem = BareCases.valid(AssignmentProblem.builder(edges)
                        .agents(Limits.same(agents, 0, 1))
                        .places(Limits.same(2, 0, 1))
                        .build());
                AssignmentAnswer answer = BareAssignment.solve(problem, (done, total) -> true)
                        .fold(
                                found -> found,
                                conflict -> {
                                    throw new AssertionError(conflict);
                                },
                                () -> {
                                    throw new AssertionError("stopped");
                                });
                assertThat(AssignmentCheck.check(problem, answer).isRight())
                        .as("%d agents, %d rows", agents, rows)
                        .isTrue();
            }
        }
    }
}
