package io.github.mentoring4j.matching.assignment.proof;

import io.github.mentoring4j.matching.assignment.AssignmentAnswer;
import io.github.mentoring4j.matching.assignment.AssignmentCertificate;
import io.github.mentoring4j.matching.assignment.AssignmentProblem;
import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.Limits;
import io.github.mentoring4j.matching.assignment.Node;
import io.github.mentoring4j.matching.assignment.Node.Kind;
import io.github.mentoring4j.matching.assignment.PriceTable;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Holds an answer to an {@link AssignmentProblem} and its proof against the problem.
 *
 * <p>One pass over edges, agents, places and groups: O(levels x (edges + agents + places + groups)). All sums are exact: weights are bounded by
 * the problem, and larger prices than 2^61 are a flaw.
 */
public final class AssignmentCheck {
    private final AssignmentProblem problem;
    private final EdgeTable edges;
    private final AssignmentCertificate certificate;
    private final Findings findings = new Findings();
    private final long[] atAgents;
    private final long[] atPlaces;
    private final long[] atGroups;

    private AssignmentCheck(AssignmentProblem problem, AssignmentAnswer answer) {
        this.problem = problem;
        this.edges = problem.edges();
        this.certificate = answer.certificate();
        this.atAgents = new long[problem.agents().count()];
        this.atPlaces = new long[problem.places().count()];
        this.atGroups = new long[problem.groups().count()];
    }

    /**
     * Checks an answer.
     *
     * @param problem the problem
     * @param answer the answer as claimed
     * @return that it is best, or all that is wrong with it; never an empty sequence
     */
    public static Either<Seq<Flaw>, Verified> check(AssignmentProblem problem, AssignmentAnswer answer) {
        AssignmentCheck check = new AssignmentCheck(problem, answer);
        check.sizes(answer);
        return check.findings.isEmpty() ? check.contents(answer) : check.findings.rejection();
    }

    private void sizes(AssignmentAnswer answer) {
        int levels = edges.levels();
        findings.size("value", levels, answer.value().size());
        findings.prices("certificate.agents", certificate.agents(), atAgents.length, levels);
        findings.prices("certificate.places", certificate.places(), atPlaces.length, levels);
        findings.prices("certificate.groups", certificate.groups(), atGroups.length, levels);
    }

    private Either<Seq<Flaw>, Verified> contents(AssignmentAnswer answer) {
        int[] chosen = findings.chosen(edges, answer.edges());
        for (int edge : chosen) {
            atAgents[edges.from(edge)]++;
            atPlaces[edges.to(edge)]++;
            int group = problem.groupOf(edges.to(edge));
            if (group != AssignmentProblem.NO_GROUP) {
                atGroups[group]++;
            }
        }
        nodes(Kind.AGENT, problem.agents(), atAgents, certificate.agents());
        nodes(Kind.PLACE, problem.places(), atPlaces, certificate.places());
        nodes(Kind.GROUP, problem.groups(), atGroups, certificate.groups());
        if (findings.arePricesSound()) {
            new Surpluses(problem, certificate, chosen, findings).check();
        }
        return findings.verdict(edges, chosen, answer.value());
    }

    private void nodes(Kind kind, Limits limits, long[] loads, PriceTable prices) {
        for (int index = 0; index < loads.length; index++) {
            if (loads[index] < limits.lower(index) || loads[index] > limits.upper(index)) {
                findings.add(new Flaw.LimitBroken(new Node(kind, index), loads[index]));
            }
            int sign = findings.sign(kind, index, prices);
            if ((sign > 0 && loads[index] != limits.upper(index))
                    || (sign < 0 && loads[index] != limits.lower(index))) {
                findings.add(new Flaw.PriceWithoutLimit(new Node(kind, index)));
            }
        }
    }
}
