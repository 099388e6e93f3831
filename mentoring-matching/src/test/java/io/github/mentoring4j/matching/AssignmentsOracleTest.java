package io.github.mentoring4j.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.assignment.AssignmentProblem;
import io.github.mentoring4j.matching.assignment.Goal;
import io.github.mentoring4j.matching.assignment.PairAim;
import io.github.mentoring4j.matching.assignment.PairProblem;
import io.github.mentoring4j.matching.assignment.proof.AssignmentCheck;
import io.github.mentoring4j.matching.assignment.proof.PairCheck;
import io.github.mentoring4j.matching.testkit.BareCases;
import io.github.mentoring4j.matching.testkit.BareOracle;
import io.github.mentoring4j.matching.testkit.Samples;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** The bare engine against all answers of small problems; every proof is checked besides. */
class AssignmentsOracleTest {
    @Test
    void assignsAsWellAsTheBestOfAllAnswers() {
        Samples.seeds(3_000).forEach(seed -> {
            AssignmentProblem problem = BareCases.assignment(seed);
            Option<Seq<Long>> found = Assignments.solve(problem)
                    .fold(
                            answer -> {
                                assertThat(AssignmentCheck.check(problem, answer)
                                                .isRight())
                                        .as("proof of case %d: %s", seed, AssignmentCheck.check(problem, answer))
                                        .isTrue();
                                return Option.some(gains(problem.goal(), answer.value()));
                            },
                            conflict -> Option.none(),
                            () -> {
                                throw new AssertionError("stopped by nobody");
                            });
            assertThat(found)
                    .as("case %d", seed)
                    .isEqualTo(BareOracle.of(problem).best());
        });
    }

    @Test
    void pairsAsWellAsTheBestOfAllAnswers() {
        Samples.seeds(3_000).forEach(seed -> {
            PairProblem problem = BareCases.pairs(seed);
            Option<Seq<Long>> found = Assignments.solve(problem)
                    .fold(
                            answer -> {
                                assertThat(PairCheck.check(problem, answer).isRight())
                                        .as("proof of case %d: %s", seed, PairCheck.check(problem, answer))
                                        .isTrue();
                                Seq<Long> gains = gains(problem.goal(), answer.value());
                                return Option.some(
                                        problem.aim() == PairAim.MOST_PAIRS_FIRST
                                                ? gains.prepend(
                                                        (long) answer.edges().size())
                                                : gains);
                            },
                            barrier -> Option.none(),
                            () -> {
                                throw new AssertionError("stopped by nobody");
                            });
            assertThat(found)
                    .as("case %d", seed)
                    .isEqualTo(BareOracle.of(problem).best());
        });
    }

    private static Seq<Long> gains(Goal goal, Seq<Long> value) {
        return value.map(goal::gain);
    }
}
