package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.certificate.JointScope;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends a solution of the two parts apart in which somebody has more mentorships than their limit in all: whatever hangs together with such
 * a person is chosen anew, directed and peer pairs at once.
 */
final class JointSolver {
    private final MatchRequest request;
    private final Solver solver;
    private final Solution apart;
    private final Seq<ParticipantId> overdrawn;

    JointSolver(MatchRequest request, Solver solver, Solution apart) {
        this.request = request;
        this.solver = solver;
        this.apart = apart;
        this.overdrawn = request.isLimitedInAll() ? new LimitsInAll(request, apart.all()).overdrawn() : Vector.empty();
    }

    /* Whether anybody is beyond a limit. */
    boolean isNeeded() {
        return !overdrawn.isEmpty();
    }

    /* Nothing if the pulse stopped. */
    Option<Solution> solve(List<Candidate> candidates, Pulse pulse) {
        Steps steps = new Steps(pulse, request.needs().size());
        List<Candidate> free = new ArrayList<>();
        for (Candidate candidate : steps.over(candidates, 1)) {
            if (solver.isFree(candidate)) {
                free.add(candidate);
            }
        }
        JointScopes scopes = new JointScopes(request, free, steps);
        if (steps.isStopped()) {
            return Option.none();
        }
        JointScope scope = scopes.around(overdrawn);
        return new JointPart(request, solver, apart, scope).solve(free, steps);
    }
}
