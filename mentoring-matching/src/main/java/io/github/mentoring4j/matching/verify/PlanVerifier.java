package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * Checks a plan against its request, without the solver.
 *
 * <p>Every pair of people in every role model is judged and scored again; then each pair of the plan, every limit and every statement is
 * held against that, and the prices of each case of the proof against every candidate. A reason must be the first that holds and name all
 * that is in the way. Two statements are not held against anything: the two numbers of a trade-off, which take a second solve, though there
 * must be one where the objectives ask for it; and the counts of rules and near misses of a need without an eligible partner. What is verified
 * is as good as its status says: no plan of this request has a greater value, or none is better by more than the gap. Cost: time O(p^2 r) for p people in r role models with
 * their rules, and O(s c k) for c candidates with k levels in s cases; space O(c).
 */
public final class PlanVerifier {
    private PlanVerifier() {}

    /**
     * Checks a plan.
     *
     * @param request the request that the plan answers
     * @param plan the plan, whoever made it
     * @return verified, or everything that is not so
     */
    public static Verification verify(MatchRequest request, MatchPlan plan) {
        Candidacies candidacies = new Candidacies(request);
        Seq<Violation> violations = new PairChecks(request, plan, candidacies)
                .violations()
                .appendAll(new PlanChecks(request, plan, candidacies).violations())
                .appendAll(plan.proof()
                        .fold(
                                () -> Vector.of(new Violation.NoCertificate()),
                                proof -> new ProofChecks(request, plan, candidacies).violations(proof)));
        return violations.isEmpty() ? new Verification.Verified() : new Verification.Rejected(violations);
    }
}
