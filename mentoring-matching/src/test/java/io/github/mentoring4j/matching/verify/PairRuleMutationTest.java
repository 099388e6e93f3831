package io.github.mentoring4j.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.certificate.DirectedPrices;
import io.github.mentoring4j.matching.certificate.PeerPrices;
import io.github.mentoring4j.matching.certificate.Proof;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.objective.ObjectiveVector;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.PlanStatus;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.testkit.ExchangeSchool;
import io.github.mentoring4j.matching.testkit.PairRuleOracle;
import io.github.mentoring4j.matching.testkit.PairRuleOracle.Possible;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.Samples;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Plans under binding pair rules with changed proofs and statuses, and plans that break a rule: 1,500 of the former, 10,000 in the full
 * run, judged by a second reading of the proof.
 */
class PairRuleMutationTest {
    private static final long SEED = 27_182_818L;
    private static final int MUTANTS = Samples.count(1_500, 10_000);

    private final SplittableRandom random = new SplittableRandom(SEED);
    private int rejected;
    private int valid;

    @Test
    void aChangedProofOrStatusIsRejectedUnlessItIsStillTrue() {
        int withGap = 0;
        for (long seed = SEED; rejected + valid < MUTANTS; seed++) {
            MatchRequestDraft draft = steps(new ExchangeSchool(seed).draft(), seed % 2 == 0 ? 3 : 101);
            MatchRequest request = Requests.checked(draft);
            MatchPlan plan = Matchers.match(request);
            ProofOracle oracle = new ProofOracle(request, new PairRuleOracle(request, false));
            if (plan.certificate().isDefined()) {
                continue;
            }
            withGap += plan.status() instanceof PlanStatus.FeasibleWithGap ? 1 : 0;
            for (Proof proof : plan.proof()) {
                ProofMutants mutants = new ProofMutants(random, proof, pairs(request));
                for (int i = 0; i < 5; i++) {
                    judge(request, plan, plan.toBuilder().proof(mutants.next()).build(), oracle, seed);
                    judge(request, plan, plan.toBuilder().status(other(plan)).build(), oracle, seed);
                }
            }
        }
        System.out.println("[verifier] changed proofs and statuses under pair rules " + (rejected + valid)
                + " from seed " + SEED + ": rejected " + rejected + ", still valid " + valid
                + ", misjudged 0; plans with a gap " + withGap);
        assertThat(rejected).isGreaterThan(MUTANTS / 2);
        assertThat(withGap).isPositive();
    }

    @Test
    void aChangedReasonIsRejectedUnlessItSaysTheSame() {
        int ofRules = 0;
        for (long seed = SEED; rejected + valid < MUTANTS; seed++) {
            MatchRequestDraft draft = new ExchangeSchool(seed).draft();
            MatchRequest request = Requests.checked(draft);
            MatchPlan plan = Matchers.match(request);
            ReasonMutants mutants =
                    new ReasonMutants(random, plan, draft.participants().map(Participant::id));
            for (int at = 0; at < plan.unmatched().size(); at++) {
                boolean ofRule = plan.unmatched().get(at) instanceof Unmatched.BarredByPairRule;
                for (int i = 0; i < (ofRule ? 6 : 1); i++) {
                    MatchPlan mutant = mutants.at(at);
                    boolean isRight = ReasonMutants.checked(mutant).equals(ReasonMutants.checked(plan));

                    assertThat(PlanVerifier.verify(request, mutant).fold(() -> true, no -> false))
                            .as("seed %d, %s", seed, mutant.unmatched().get(at))
                            .isEqualTo(isRight);
                    rejected += isRight ? 0 : 1;
                    valid += isRight ? 1 : 0;
                    ofRules += ofRule ? 1 : 0;
                }
            }
        }
        System.out.println("[verifier] changed reasons under pair rules " + (rejected + valid) + " from seed " + SEED
                + ": rejected " + rejected + ", still valid " + valid + ", misjudged 0; of needs barred by a rule "
                + ofRules);
        assertThat(ofRules).isGreaterThan(50);
    }

    @Test
    void aPlanThatBreaksARuleIsRejectedAsSuch() {
        int broken = 0;
        for (long seed = SEED; seed < SEED + 200; seed++) {
            MatchRequestDraft draft = new ExchangeSchool(seed).draft();
            MatchPlan plan = Matchers.match(Requests.checked(draft.toBuilder()
                    .policy(draft.policy().toBuilder().pairRules().build())
                    .build()));
            MatchRequest request = Requests.checked(draft);
            PairRuleOracle oracle = new PairRuleOracle(request, true);
            List<Possible> pairs = oracle.of(plan.matches().map(Match::pair));
            long expected = pairs.stream()
                            .mapToLong(first -> pairs.stream()
                                    .filter(second ->
                                            !oracle.broken(first, second).isEmpty())
                                    .count())
                            .sum()
                    / 2;
            Seq<Violation> violations =
                    PlanVerifier.verify(request, plan).fold(Vector::empty, Verification.Rejected::violations);
            long told = violations.count(each -> each instanceof Violation.PairRuleBroken);

            assertThat(told).as("seed %d", seed).isEqualTo(expected);
            broken += expected > 0 ? 1 : 0;
        }
        assertThat(broken).isGreaterThan(50);
    }

    /* A split whose two cases are one object, forty deep, has more cases than can be walked; ten thousand in a row are too many as well. */
    @Test
    void aProofOfMoreCasesThanSolvesIsNotRead() {
        MatchRequest request = Requests.checked(steps(new ExchangeSchool(SEED).draft(), 100));
        MatchPlan plan = Matchers.match(request);
        Proof leaf = new Proof.Leaf(new Certificate(
                new DirectedPrices(TreeMap.empty(), TreeMap.empty(), TreeMap.empty()),
                new PeerPrices(TreeMap.empty(), Vector.empty())));
        Proof.Rivalry rivalry = new Proof.Rivalry(
                Vector.of(pairs(request).head()), Vector.of(pairs(request).last()));
        Proof shared = leaf;
        for (int depth = 0; depth < 40; depth++) {
            shared = new Proof.Split(rivalry, shared, shared);
        }
        Proof chain = leaf;
        for (int depth = 0; depth < 10_000; depth++) {
            chain = new Proof.Split(rivalry, leaf, chain);
        }

        for (Proof proof : List.of(shared, chain)) {
            assertThat(PlanVerifier.verify(
                                    request, plan.toBuilder().proof(proof).build())
                            .fold(Vector::empty, Verification.Rejected::violations))
                    .containsExactly(new Violation.ProofTooLong(100));
        }
    }

    /* The reasons of the needs left are not what is asked here; a plan of the matcher tells them truly. */
    private void judge(MatchRequest request, MatchPlan plan, MatchPlan mutant, ProofOracle oracle, long seed) {
        if (mutant.equals(plan)) {
            return;
        }
        boolean isRight = oracle.isProved(mutant, mutant.proof().getOrElseThrow(AssertionError::new));
        boolean verified = PlanVerifier.verify(request, mutant).fold(() -> true, no -> false);

        assertThat(verified).as("seed %d, %s", seed, mutant.status()).isEqualTo(isRight);
        rejected += isRight ? 0 : 1;
        valid += isRight ? 1 : 0;
    }

    private PlanStatus other(MatchPlan plan) {
        Seq<ObjectiveLevel> levels = plan.status()
                .fold(
                        () -> plan.value()
                                .levels()
                                .map(level -> new ObjectiveLevel(level.code(), 0))
                                .update(
                                        1 + random.nextInt(plan.value().levels().size() - 1),
                                        level -> new ObjectiveLevel(level.code(), 1)),
                        feasible -> feasible.gap().levels());
        int at = random.nextInt(levels.size());
        Seq<ObjectiveLevel> changed = switch (random.nextInt(5)) {
            case 0 -> levels.update(at, level -> new ObjectiveLevel(level.code(), level.amount() + 1));
            case 1 -> levels.update(at, level -> new ObjectiveLevel(level.code(), level.amount() - 1));
            case 2 -> levels.update(at, level -> new ObjectiveLevel("other", level.amount()));
            case 3 -> levels.tail();
            default -> levels;
        };
        boolean positive =
                changed.map(ObjectiveLevel::amount).find(amount -> amount != 0).exists(amount -> amount > 0);
        return positive && random.nextInt(6) > 0
                ? new PlanStatus.FeasibleWithGap(new ObjectiveVector(changed))
                : new PlanStatus.Optimal();
    }

    private static Seq<PairRef> pairs(MatchRequest request) {
        return Vector.ofAll(new PairRuleOracle(request, false).options()).map(Possible::pair);
    }

    private static MatchRequestDraft steps(MatchRequestDraft draft, int steps) {
        return draft.toBuilder()
                .limitsInAll()
                .policy(draft.policy().toBuilder().pairRuleSteps(steps).build())
                .build();
    }
}
