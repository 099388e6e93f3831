package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.assignment.AssignmentAnswer;
import io.github.mentoring4j.matching.assignment.AssignmentProblem;
import io.github.mentoring4j.matching.assignment.Barrier;
import io.github.mentoring4j.matching.assignment.LimitConflict;
import io.github.mentoring4j.matching.assignment.Outcome;
import io.github.mentoring4j.matching.assignment.PairAnswer;
import io.github.mentoring4j.matching.assignment.PairProblem;
import io.github.mentoring4j.matching.assignment.SolveWatch;
import io.github.mentoring4j.matching.internal.bare.BareAssignment;
import io.github.mentoring4j.matching.internal.bare.BarePairs;

/**
 * The engines alone, for programs that have other things to assign than mentors: a checked problem in, a best answer with its
 * proof out.
 *
 * <p>Answers are exact. Which of several best answers is given is a function of the problem alone, the order of its edges
 * included; any number of threads may solve at once. Nothing is logged.
 */
public final class Assignments {
    private Assignments() {}

    /**
     * Assigns agents to places.
     *
     * @param problem the problem
     * @return a best answer, or the reason why there is none
     */
    public static Outcome<AssignmentAnswer, LimitConflict> solve(AssignmentProblem problem) {
        return solve(problem, SolveWatch.NONE);
    }

    /**
     * Assigns agents to places under the caller's eye.
     *
     * @param problem the problem
     * @param watch told of progress, asked whether to go on
     * @return a best answer, the reason why there is none, or that the watch stopped the solve
     */
    public static Outcome<AssignmentAnswer, LimitConflict> solve(AssignmentProblem problem, SolveWatch watch) {
        return BareAssignment.solve(problem, watch);
    }

    /**
     * Forms pairs.
     *
     * @param problem the problem
     * @return a best answer, or, where everybody has to be in a pair, the reason why that cannot be
     */
    public static Outcome<PairAnswer, Barrier> solve(PairProblem problem) {
        return solve(problem, SolveWatch.NONE);
    }

    /**
     * Forms pairs under the caller's eye.
     *
     * @param problem the problem
     * @param watch told of progress, asked whether to go on
     * @return a best answer, the reason why there is none, or that the watch stopped the solve
     */
    public static Outcome<PairAnswer, Barrier> solve(PairProblem problem, SolveWatch watch) {
        return BarePairs.solve(problem, watch);
    }
}
