package io.github.mentoring4j.matching.bench;

import io.github.mentoring4j.matching.Assignments;
import io.github.mentoring4j.matching.assignment.AssignmentAnswer;
import io.github.mentoring4j.matching.assignment.AssignmentProblem;
import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.Limits;
import io.github.mentoring4j.matching.assignment.PairAnswer;
import io.github.mentoring4j.matching.assignment.PairProblem;
import io.github.mentoring4j.matching.assignment.proof.AssignmentCheck;
import io.github.mentoring4j.matching.assignment.proof.PairCheck;
import io.github.mentoring4j.matching.assignment.proof.Verified;
import io.vavr.control.Validation;

/** This library by its public entries. A solve turns the table of edges into the kernel's rows and its answer into values; that counts. */
final class Ours {
    private Ours() {}

    static Prepared assignment(Instance instance) {
        AssignmentProblem problem = assignmentProblem(instance);
        return () -> solved(problem).value().head();
    }

    static Prepared pairs(Instance instance) {
        PairProblem problem = pairProblem(instance);
        return () -> solved(problem).value().head();
    }

    static Prepared assignmentCheck(Instance instance) {
        AssignmentProblem problem = assignmentProblem(instance);
        AssignmentAnswer answer = solved(problem);
        return () -> AssignmentCheck.check(problem, answer)
                .map(Verified::value)
                .getOrElseThrow(Ours::failed)
                .head();
    }

    static Prepared pairCheck(Instance instance) {
        PairProblem problem = pairProblem(instance);
        PairAnswer answer = solved(problem);
        return () -> PairCheck.check(problem, answer)
                .map(Verified::value)
                .getOrElseThrow(Ours::failed)
                .head();
    }

    private static AssignmentAnswer solved(AssignmentProblem problem) {
        return Assignments.solve(problem)
                .fold(
                        answer -> answer,
                        conflict -> {
                            throw failed(conflict);
                        },
                        () -> {
                            throw failed("stopped");
                        });
    }

    private static PairAnswer solved(PairProblem problem) {
        return Assignments.solve(problem)
                .fold(
                        answer -> answer,
                        barrier -> {
                            throw failed(barrier);
                        },
                        () -> {
                            throw failed("stopped");
                        });
    }

    private static AssignmentProblem assignmentProblem(Instance instance) {
        return valid(AssignmentProblem.builder(edges(instance))
                .agents(Limits.same(instance.rows, 0, 1))
                .places(Limits.of(instance.capacities.length, place -> 0, place -> instance.capacities[place]))
                .build());
    }

    private static PairProblem pairProblem(Instance instance) {
        return valid(PairProblem.builder(instance.rows, edges(instance)).build());
    }

    private static EdgeTable edges(Instance instance) {
        EdgeTable.Builder edges = EdgeTable.builder(1, instance.size());
        for (int edge = 0; edge < instance.size(); edge++) {
            edges.add(instance.tails[edge], instance.heads[edge], instance.weights[edge]);
        }
        return edges.build();
    }

    private static <T> T valid(Validation<?, T> built) {
        return built.getOrElseThrow(() -> failed(built));
    }

    private static IllegalStateException failed(Object reason) {
        return new IllegalStateException("our own instance fails: " + reason);
    }
}
