package io.github.mentoring4j.matching.assignment.proof;

import io.github.mentoring4j.matching.assignment.AssignmentCertificate;
import io.github.mentoring4j.matching.assignment.AssignmentProblem;
import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.Goal;

/**
 * Are chosen edges worth their prices, and all others no more than theirs?
 *
 * <p>One pass over the edges that looks at the first level alone; whatever is not plainly dearer than its worth there is looked at again, level
 * by level. Where all agents meet all places the ends need not be read.
 */
final class Surpluses {
    private final AssignmentProblem problem;
    private final EdgeTable edges;
    private final AssignmentCertificate certificate;
    private final int[] chosen;
    private final Findings findings;
    private final long sign; // of a gain
    private final long doubt; // from which surplus on the first level tells too little
    private final long[] agentPrices; // first level
    private final long[] placePrices; // first level, with the group's

    Surpluses(AssignmentProblem problem, AssignmentCertificate certificate, int[] chosen, Findings findings) {
        this.problem = problem;
        this.edges = problem.edges();
        this.certificate = certificate;
        this.chosen = chosen;
        this.findings = findings;
        this.sign = problem.goal() == Goal.MINIMISE ? -1 : 1;
        this.doubt = edges.levels() == 1 ? 1 : 0;
        this.agentPrices = new long[problem.agents().count()];
        this.placePrices = new long[problem.places().count()];
        for (int agent = 0; agent < agentPrices.length; agent++) {
            agentPrices[agent] = certificate.agents().price(agent, 0);
        }
        for (int place = 0; place < placePrices.length; place++) {
            placePrices[place] = placePrice(place, 0);
        }
    }

    void check() {
        int width = edges.gridWidth();
        int next = 0; // chosen edge not met yet
        if (width > 0) {
            for (int start = 0; start < edges.size(); start += width) {
                next = checkRow(start, width, next);
            }
            return;
        }
        for (int edge = 0; edge < edges.size(); edge++) {
            boolean isChosen = isChosen(edge, next);
            long surplus = sign * edges.weight(edge, 0) - agentPrices[edges.from(edge)] - placePrices[edges.to(edge)];
            if (surplus >= doubt || isChosen) {
                look(edge, isChosen);
            }
            next += isChosen ? 1 : 0;
        }
    }

    /*
     * Mostly no edge of a row is in doubt, which the signs of all numbers joined tell without a branch, a comparison or a product an edge; the
     * sign of a gain is turned by bits for that. Answers with the next chosen edge.
     */
    private int checkRow(int start, int width, int first) {
        long agentPrice = agentPrices[start / width];
        long enough = agentPrice + doubt - 1;
        long turn = sign >> 1; // (w ^ -1) + 1 is -w
        long signs = 0; // below zero once an edge is in doubt
        for (int place = 0; place < width; place++) {
            signs |= enough + placePrices[place] - ((edges.weight(start + place, 0) ^ turn) - turn);
        }
        int next = first;
        if (signs >= 0) {
            for (; next < chosen.length && chosen[next] < start + width; next++) {
                look(chosen[next], true);
            }
            return next;
        }
        for (int edge = start; edge < start + width; edge++) {
            boolean isChosen = isChosen(edge, next);
            if (isChosen || sign * edges.weight(edge, 0) - placePrices[edge - start] - agentPrice >= doubt) {
                look(edge, isChosen);
            }
            next += isChosen ? 1 : 0;
        }
        return next;
    }

    private boolean isChosen(int edge, int next) {
        return next < chosen.length && chosen[next] == edge;
    }

    private void look(int edge, boolean isChosen) {
        int surplus = surplus(edge);
        if (surplus < 0 && isChosen) {
            findings.add(new Flaw.TooDear(edge));
        } else if (surplus > 0 && !isChosen) {
            findings.add(new Flaw.TooCheap(edge));
        }
    }

    /** Sign of an edge's gain less its prices. */
    private int surplus(int edge) {
        int agent = edges.from(edge);
        int place = edges.to(edge);
        for (int level = 0; level < edges.levels(); level++) {
            long surplus = problem.goal().gain(edges.weight(edge, level))
                    - certificate.agents().price(agent, level)
                    - placePrice(place, level);
            if (surplus != 0) {
                return Long.signum(surplus);
            }
        }
        return 0;
    }

    private long placePrice(int place, int level) {
        int group = problem.groupOf(place);
        return certificate.places().price(place, level)
                + (group == AssignmentProblem.NO_GROUP
                        ? 0
                        : certificate.groups().price(group, level));
    }
}
