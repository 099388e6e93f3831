package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * Checks a plan against its request, without the solver.
 *
 * <p>Every pair of people in every role model is judged and scored again; then each pair of the plan, every limit and every statement is
 * held against that, and the certificate's prices against every candidate. What is verified is best: no plan of this request has a greater
 * value. Cost: time O(p^2 r) for p people in r role models with their rules, and O(c k) for c candidates with k levels; space O(c).
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
                .appendAll(plan.certificate()
                        .fold(
                                () -> Vector.of(new Violation.NoCertificate()),
                                certificate -> new PriceChecks(request, plan, candidacies, certificate).violations()));
        return violations.isEmpty() ? new Verification.Verified() : new Verification.Rejected(violations);
    }
}
