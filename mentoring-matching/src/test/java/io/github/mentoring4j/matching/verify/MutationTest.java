package io.github.mentoring4j.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.Ban;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.testkit.PlanOracle;
import io.github.mentoring4j.matching.testkit.RandomRequests;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.Samples;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Changed plans and changed certificates, judged by brute force: 2,000 of each, and of each where limits in all bind, 10,000 in the full
 * run.
 */
class MutationTest {
    private static final long SEED = 1_452_019L;
    private static final int MUTANTS = Samples.count(2_000, 10_000);

    private final SplittableRandom random = new SplittableRandom(SEED);
    private int rejected;
    private int valid;

    @Test
    void aChangedPlanIsRejectedUnlessNothingItStatesHasChanged() {
        for (long seed = SEED; rejected + valid < MUTANTS; seed++) {
            RandomRequests requests = new RandomRequests(seed);
            MatchRequestDraft free = requests.draft(7);
            MatchRequestDraft draft = seed % 2 == 0 ? free : requests.withPins(free, new PlanOracle(free));
            MatchRequest request = Requests.checked(draft);
            judgeMutants(draft, request, Matchers.match(request), seed);
        }
        report("plans");
    }

    @Test
    void aChangedJointPlanIsRejectedUnlessNothingItStatesHasChanged() {
        for (long seed = SEED; rejected + valid < MUTANTS; seed++) {
            RandomRequests requests = new RandomRequests(seed);
            MatchRequestDraft draft = requests.withLimitsInAll(requests.draft(7));
            MatchRequest request = Requests.checked(draft);
            MatchPlan plan = Matchers.match(request);
            if (isJoint(plan)) {
                judgeMutants(draft, request, plan, seed);
                judge(request, beyondLimits(draft, plan), false, "beyond limits, seed " + seed);
            }
        }
        report("joint plans");
    }

    private void judgeMutants(MatchRequestDraft draft, MatchRequest request, MatchPlan plan, long seed) {
        if (draft.participants().isEmpty()) {
            return;
        }
        Mutants mutants = new Mutants(
                random,
                plan,
                draft.participants().map(Participant::id),
                draft.catalogue().roleModels().map(RoleModel::code));
        for (int i = 0; i < 4; i++) {
            for (Tuple2<String, MatchPlan> mutant : mutants.next()) {
                judge(request, mutant._2(), sameStatements(plan, mutant._2()), mutant._1() + ", seed " + seed);
            }
        }
        for (MatchPlan poorer : poorer(draft, plan)) {
            judge(request, poorer, false, "poorer plan, seed " + seed);
        }
    }

    private static boolean isJoint(MatchPlan plan) {
        return plan.certificate().exists(each -> !each.joint().scope().needs().isEmpty());
    }

    @Test
    void aChangedCertificateIsRejectedUnlessItStillProvesTheBestValue() {
        for (long seed = SEED; rejected + valid < MUTANTS; seed++) {
            MatchRequestDraft draft = new RandomRequests(seed).draft(7);
            MatchRequest request = Requests.checked(draft);
            MatchPlan plan = Matchers.match(request);
            CertificateOracle oracle = new CertificateOracle(new PlanOracle(draft));
            for (Certificate certificate : plan.certificate()) {
                CertificateMutants mutants = new CertificateMutants(random, certificate);
                for (int i = 0; i < 5; i++) {
                    Certificate mutant = mutants.next();
                    if (!mutant.equals(certificate)) {
                        MatchPlan changed = plan.toBuilder().certificate(mutant).build();
                        judge(request, changed, oracle.isProof(mutant), mutant + ", seed " + seed);
                    }
                }
            }
        }
        report("certificates");
    }

    @Test
    void aChangedJointCertificateIsRejectedUnlessItStillProvesTheBestValue() {
        for (long seed = SEED; rejected + valid < MUTANTS; seed++) {
            RandomRequests requests = new RandomRequests(seed);
            MatchRequestDraft draft = requests.withLimitsInAll(requests.draft(7));
            MatchRequest request = Requests.checked(draft);
            MatchPlan plan = Matchers.match(request);
            for (Certificate certificate : plan.certificate().filter(each -> isJoint(plan))) {
                CertificateOracle oracle = new CertificateOracle(new PlanOracle(draft));
                assertThat(oracle.isProof(certificate)).as("seed %d", seed).isTrue();
                CertificateMutants ofParts = new CertificateMutants(random, certificate);
                JointCertificateMutants ofBoth = new JointCertificateMutants(
                        random, certificate, draft.participants().map(Participant::id));
                for (int i = 0; i < 8; i++) {
                    Certificate mutant = i < 6 ? ofBoth.next() : ofParts.next();
                    if (!mutant.equals(certificate)) {
                        MatchPlan changed = plan.toBuilder().certificate(mutant).build();
                        judge(request, changed, oracle.isProof(mutant), mutant + ", seed " + seed);
                    }
                }
            }
        }
        report("joint certificates");
    }

    /* The best plan if nobody had limits in all, with the loads and, at times, the proof of the one within them. */
    private MatchPlan beyondLimits(MatchRequestDraft draft, MatchPlan plan) {
        MatchPlan other = Matchers.match(Requests.checked(draft.toBuilder()
                .policy(draft.policy().toBuilder().limitInAll(Option.none()).build())
                .limitsInAll()
                .build()));
        return other.toBuilder()
                .loads(other.loads()
                        .map(load -> plan.loads()
                                .find(each -> each.mentor().equals(load.mentor()))
                                .map(each -> load.toBuilder()
                                        .limitInAll(each.limitInAll())
                                        .build())
                                .getOrElse(load)))
                .proof(random.nextBoolean() ? other.proof() : plan.proof())
                .build();
    }

    /* A true statement of a plan that is allowed and not the best: one pair of the best plan was forbidden. */
    private Option<MatchPlan> poorer(MatchRequestDraft draft, MatchPlan plan) {
        Seq<Match> free = plan.matches().reject(Match::pinned);
        return Option.when(!free.isEmpty(), () -> free.get(random.nextInt(free.size())))
                .map(Match::pair)
                .map(pair -> {
                    MatchRequest without = Requests.checked(draft.toBuilder()
                            .bans(draft.bans()
                                    .append(new Ban(pair.mentor(), pair.mentee(), Option.some(pair.roleModel()))))
                            .build());
                    MatchPlan other = Matchers.match(without);
                    return random.nextBoolean()
                            ? other
                            : other.toBuilder().proof(plan.proof()).build();
                });
    }

    /* The best plan is one alone, so a plan is right in what is checked if it states the same. */
    private static boolean sameStatements(MatchPlan plan, MatchPlan mutant) {
        return mutant.matches().equals(plan.matches())
                && ReasonMutants.checked(mutant).equals(ReasonMutants.checked(plan))
                && mutant.tradeOff().isDefined() == plan.tradeOff().isDefined()
                && mutant.value().equals(plan.value())
                && mutant.loads().equals(plan.loads());
    }

    private void judge(MatchRequest request, MatchPlan mutant, boolean isRight, String what) {
        boolean verified = PlanVerifier.verify(request, mutant).fold(() -> true, no -> false);
        assertThat(verified).as(what).isEqualTo(isRight);
        rejected += isRight ? 0 : 1;
        valid += isRight ? 1 : 0;
    }

    private void report(String what) {
        assertThat(rejected).isGreaterThan(MUTANTS / 2);
        System.out.println("[verifier] changed " + what + " " + (rejected + valid) + " from seed " + SEED
                + ": rejected " + rejected + ", still valid " + valid + ", misjudged 0");
    }
}
