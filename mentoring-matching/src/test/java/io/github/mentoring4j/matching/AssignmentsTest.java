package io.github.mentoring4j.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.assignment.AssignmentAnswer;
import io.github.mentoring4j.matching.assignment.AssignmentProblem;
import io.github.mentoring4j.matching.assignment.Barrier;
import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.Goal;
import io.github.mentoring4j.matching.assignment.LimitConflict;
import io.github.mentoring4j.matching.assignment.LimitConflict.Direction;
import io.github.mentoring4j.matching.assignment.Limits;
import io.github.mentoring4j.matching.assignment.Node;
import io.github.mentoring4j.matching.assignment.Outcome;
import io.github.mentoring4j.matching.assignment.PairAim;
import io.github.mentoring4j.matching.assignment.PairAnswer;
import io.github.mentoring4j.matching.assignment.PairProblem;
import io.github.mentoring4j.matching.assignment.proof.AssignmentCheck;
import io.github.mentoring4j.matching.assignment.proof.PairCheck;
import io.github.mentoring4j.matching.testkit.BareCases;
import io.vavr.collection.Vector;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AssignmentsTest {
    private static final EdgeTable WISHES = EdgeTable.builder(1)
            .add(0, 0, 5)
            .add(0, 1, 3)
            .add(1, 0, 4)
            .add(2, 0, 9)
            .add(2, 1, 1)
            .build();

    private static final EdgeTable TRIANGLE_AND_TAIL = EdgeTable.builder(1)
            .add(0, 1, 9)
            .add(1, 2, 9)
            .add(2, 0, 9)
            .add(2, 3, 1)
            .build();

    private static AssignmentProblem projects(Limits projects) {
        return BareCases.valid(AssignmentProblem.builder(WISHES)
                .agents(Limits.same(3, 0, 1))
                .places(projects)
                .build());
    }

    private static AssignmentAnswer answer(Outcome<AssignmentAnswer, LimitConflict> outcome) {
        return outcome.fold(
                found -> found,
                conflict -> {
                    throw new AssertionError(conflict);
                },
                () -> {
                    throw new AssertionError("stopped");
                });
    }

    private static PairAnswer pairs(PairAim aim) {
        return Assignments.solve(BareCases.valid(
                        PairProblem.builder(4, TRIANGLE_AND_TAIL).aim(aim).build()))
                .fold(
                        found -> found,
                        barrier -> {
                            throw new AssertionError(barrier);
                        },
                        () -> {
                            throw new AssertionError("stopped");
                        });
    }

    @Test
    void fillsPlacesUpToTheirLimits() {
        AssignmentAnswer answer = answer(Assignments.solve(projects(Limits.of(2, place -> 0, place -> 2 - place))));
        assertThat(answer.edges()).isEqualTo(Vector.of(1, 2, 3));
        assertThat(answer.value()).isEqualTo(Vector.of(16L));
    }

    @Test
    void takesWhatCostsLeastWhereSomethingMustBeTaken() {
        AssignmentProblem problem = BareCases.valid(AssignmentProblem.builder(WISHES)
                .goal(Goal.MINIMISE)
                .agents(Limits.same(3, 1, 1))
                .places(Limits.same(2, 0, 2))
                .build());
        AssignmentAnswer answer = answer(Assignments.solve(problem));
        assertThat(answer.edges()).isEqualTo(Vector.of(1, 2, 4));
        assertThat(answer.value()).isEqualTo(Vector.of(8L));
        assertThat(AssignmentCheck.check(problem, answer).isRight()).isTrue();
    }

    @Test
    void namesWhatCannotKeepItsLimits() {
        Outcome<AssignmentAnswer, LimitConflict> outcome =
                Assignments.solve(projects(Limits.of(2, place -> place == 1 ? 3 : 0, place -> 3)));
        LimitConflict conflict = outcome.fold(
                found -> {
                    throw new AssertionError(found);
                },
                found -> found,
                () -> {
                    throw new AssertionError("stopped");
                });
        assertThat(conflict.direction()).isEqualTo(Direction.TOO_MUCH_OUT);
        assertThat(conflict.nodes()).contains(new Node(Node.Kind.PLACE, 1));
    }

    @Test
    void countsPairsAsAskedFor() {
        assertThat(pairs(PairAim.ANY_NUMBER).value()).isEqualTo(Vector.of(10L));
        assertThat(pairs(PairAim.ANY_NUMBER).edges()).isEqualTo(Vector.of(0, 3));
        PairProblem costs = BareCases.valid(
                PairProblem.builder(4, TRIANGLE_AND_TAIL).goal(Goal.MINIMISE).build());
        assertThat(Assignments.solve(costs).fold(found -> found.edges().size(), barrier -> -1, () -> -1))
                .as("costs alone are no reason to pair anybody")
                .isZero();
        assertThat(pairs(PairAim.EVERYBODY).edges()).isEqualTo(Vector.of(0, 3));
    }

    @Test
    void formsTheMostPairsEvenAtALoss() {
        EdgeTable path =
                EdgeTable.builder(1).add(0, 1, 1).add(1, 2, 100).add(2, 3, -7).build();
        PairProblem most = BareCases.valid(
                PairProblem.builder(4, path).aim(PairAim.MOST_PAIRS_FIRST).build());
        PairProblem any = BareCases.valid(PairProblem.builder(4, path).build());
        assertThat(Assignments.solve(most).fold(PairAnswer::value, barrier -> Vector.empty(), Vector::empty))
                .isEqualTo(Vector.of(-6L));
        assertThat(Assignments.solve(any).fold(PairAnswer::value, barrier -> Vector.empty(), Vector::empty))
                .isEqualTo(Vector.of(100L));
    }

    @Test
    void namesABarrierWhereNotEverybodyFindsAPartner() {
        EdgeTable star =
                EdgeTable.builder(1).add(0, 1, 1).add(0, 2, 1).add(0, 3, 1).build();
        PairProblem problem = BareCases.valid(
                PairProblem.builder(4, star).aim(PairAim.EVERYBODY).build());
        assertThat(Assignments.solve(problem).fold(found -> Vector.empty(), Barrier::people, Vector::empty))
                .isEqualTo(Vector.of(0));
    }

    @Test
    void stopsWhenToldTo() {
        PairProblem pairs =
                BareCases.valid(PairProblem.builder(4, TRIANGLE_AND_TAIL).build());
        assertThat(Assignments.solve(pairs, (done, total) -> false)
                        .fold(found -> "found", barrier -> "barrier", () -> "stopped"))
                .isEqualTo("stopped");
        assertThat(Assignments.solve(projects(Limits.same(2, 0, 1)), (done, total) -> false)
                        .fold(found -> "found", conflict -> "conflict", () -> "stopped"))
                .isEqualTo("stopped");
    }

    @Test
    void answersForNobodyAtAll() {
        EdgeTable nothing = EdgeTable.builder(2).build();
        AssignmentAnswer empty = answer(Assignments.solve(
                BareCases.valid(AssignmentProblem.builder(nothing).build())));
        assertThat(empty.edges()).isEmpty();
        assertThat(empty.value()).isEqualTo(Vector.of(0L, 0L));
        PairProblem nobody = BareCases.valid(
                PairProblem.builder(0, nothing).aim(PairAim.EVERYBODY).build());
        assertThat(Assignments.solve(nobody).fold(PairAnswer::edges, barrier -> Vector.of(-1), Vector::empty))
                .isEmpty();
    }

    /** Weights of both signs as large as they may be, parallel edges, limits of 0 and of no end, most nodes without an edge. */
    @Test
    void provesAnswersAtTheEndsOfAllRanges() {
        int nodes = AssignmentProblem.MOST_NODES;
        SplittableRandom random = new SplittableRandom(20_261_124);
        EdgeTable.Builder draft = EdgeTable.builder(3);
        for (int edge = 0; edge < 3_000; edge++) {
            int from = nodes - 2 - random.nextInt(300);
            int to = random.nextInt(200);
            draft.add(from, to, level -> AssignmentProblem.MOST_WEIGHT * (random.nextInt(3) - 1));
        }
        EdgeTable edges = draft.build();
        for (Goal goal : Goal.values()) {
            AssignmentProblem problem = BareCases.valid(AssignmentProblem.builder(edges)
                    .goal(goal)
                    .agents(Limits.of(nodes, agent -> 0, agent -> agent % 3 == 0 ? 0 : Integer.MAX_VALUE))
                    .places(Limits.of(nodes, place -> 0, place -> place % 5 == 0 ? Integer.MAX_VALUE : place % 5))
                    .groups(Limits.same(nodes, 0, 3), place -> place / 2)
                    .build());
            AssignmentAnswer answer = answer(Assignments.solve(problem));
            assertThat(AssignmentCheck.check(problem, answer).isRight()).isTrue();
            assertThat(goal.gain(answer.value().head())).isPositive();
        }
        for (PairAim aim : Vector.of(PairAim.ANY_NUMBER, PairAim.MOST_PAIRS_FIRST)) {
            PairProblem problem =
                    BareCases.valid(PairProblem.builder(nodes, edges).aim(aim).build());
            assertThat(Assignments.solve(problem)
                            .fold(answer -> PairCheck.check(problem, answer).isRight(), barrier -> false, () -> false))
                    .as(aim.name())
                    .isTrue();
        }
    }

    @Test
    void answersTheSameProblemTheSameWay() {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(Assignments.solve(BareCases.assignment(seed)))
                    .as("case %d", seed)
                    .isEqualTo(Assignments.solve(BareCases.assignment(seed)));
            assertThat(Assignments.solve(BareCases.pairs(seed)))
                    .as("case %d", seed)
                    .isEqualTo(Assignments.solve(BareCases.pairs(seed)));
        }
    }
}
