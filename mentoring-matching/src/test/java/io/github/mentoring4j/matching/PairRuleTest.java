package io.github.mentoring4j.matching;

import static io.github.mentoring4j.matching.testkit.ExchangeSchool.COACH;
import static io.github.mentoring4j.matching.testkit.ExchangeSchool.EQUALS;
import static io.github.mentoring4j.matching.testkit.ExchangeSchool.GUIDE;
import static io.github.mentoring4j.matching.testkit.ExchangeSchool.PARTNERS;
import static io.github.mentoring4j.matching.testkit.ExchangeSchool.TUTOR;
import static io.github.mentoring4j.matching.testkit.ExchangeSchool.pupil;
import static io.github.mentoring4j.matching.testkit.SmallSchool.ADVICE;
import static io.github.mentoring4j.matching.testkit.SmallSchool.COMPANY;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.programme.UnmetNeed;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.matching.explain.UnmatchedReason;
import io.github.mentoring4j.matching.explain.UnmetNeeds;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.objective.ObjectiveVector;
import io.github.mentoring4j.matching.plan.BarredPair;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.PlanStatus;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.Ban;
import io.github.mentoring4j.matching.request.DirectedNeeds;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.PairRule;
import io.github.mentoring4j.matching.spi.Cancelled;
import io.github.mentoring4j.matching.spi.Watch;
import io.github.mentoring4j.matching.testkit.ExchangeSchool;
import io.github.mentoring4j.matching.testkit.Requests;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairRuleTest {
    private static final PairRef A_TUTORS_B = PairRef.of(TUTOR, "a", "b");

    /* Two people who ask for everything, and can each take up to three. */
    private static MatchRequestDraft two(PairRule... rules) {
        return ExchangeSchool.draft(
                Vector.of(pupil("a", 3, 4, HELP, ADVICE, COMPANY), pupil("b", 3, 4, HELP, ADVICE, COMPANY)), rules);
    }

    @Test
    void theSameTwoMeansTheSamePlacesAndEqualsHaveNone() {
        MatchRequest request = Requests.checked(two(PairRule.SAME_TWO_ONCE));

        assertThat(request.brokenRule(A_TUTORS_B, PairRef.of(GUIDE, "a", "b"))).containsExactly(PairRule.SAME_TWO_ONCE);
        assertThat(request.brokenRule(A_TUTORS_B, PairRef.of(EQUALS, "a", "b")))
                .containsExactly(PairRule.SAME_TWO_ONCE);
        assertThat(request.brokenRule(PairRef.of(EQUALS, "a", "b"), PairRef.of(TUTOR, "b", "a")))
                .containsExactly(PairRule.SAME_TWO_ONCE);
        assertThat(request.brokenRule(PairRef.of(EQUALS, "a", "b"), PairRef.of(PARTNERS, "a", "b")))
                .containsExactly(PairRule.SAME_TWO_ONCE);
        assertThat(request.brokenRule(A_TUTORS_B, PairRef.of(GUIDE, "b", "a"))).isEmpty();
        assertThat(request.brokenRule(A_TUTORS_B, A_TUTORS_B)).isEmpty();
        assertThat(request.brokenRule(A_TUTORS_B, PairRef.of(GUIDE, "a", "c"))).isEmpty();
    }

    @Test
    void aReverseIsAnExchangeOfMentors() {
        MatchRequest request = Requests.checked(two(PairRule.NO_REVERSE));

        assertThat(request.brokenRule(A_TUTORS_B, PairRef.of(TUTOR, "b", "a"))).containsExactly(PairRule.NO_REVERSE);
        assertThat(request.brokenRule(A_TUTORS_B, PairRef.of(GUIDE, "b", "a"))).containsExactly(PairRule.NO_REVERSE);
        assertThat(request.brokenRule(A_TUTORS_B, PairRef.of(GUIDE, "a", "b"))).isEmpty();
        assertThat(request.brokenRule(A_TUTORS_B, PairRef.of(EQUALS, "a", "b"))).isEmpty();
        assertThat(request.brokenRule(A_TUTORS_B, PairRef.of(GUIDE, "b", "c"))).isEmpty();
    }

    @Test
    void offByDefaultNothingIsForbidden() {
        MatchRequestDraft draft = two();
        MatchRequest request = Requests.checked(draft);

        assertThat(draft.policy().pairRules()).isEmpty();
        assertThat(request.brokenRule(A_TUTORS_B, PairRef.of(TUTOR, "b", "a"))).isEmpty();
        assertThat(Matchers.match(request).matches()).hasSize(6);
        assertThat(Matchers.match(request).status()).isEqualTo(new PlanStatus.Optimal());
    }

    @Test
    void theRulesTogetherLeaveTwoPeopleOnePair() {
        assertThat(pairs(Matchers.match(Requests.checked(two(PairRule.NO_REVERSE)))))
                .hasSize(4);
        assertThat(pairs(Matchers.match(Requests.checked(two(PairRule.SAME_TWO_ONCE)))))
                .hasSize(2);
        assertThat(pairs(Matchers.match(Requests.checked(two(PairRule.NO_REVERSE, PairRule.SAME_TWO_ONCE)))))
                .hasSize(1);
    }

    @Test
    void pinsThatBreakARuleTogetherAreTold() {
        MatchRequestDraft draft = two(PairRule.NO_REVERSE, PairRule.SAME_TWO_ONCE).toBuilder()
                .pins(PairRef.of(TUTOR, "b", "a"), PairRef.of(PARTNERS, "b", "a"), PairRef.of(GUIDE, "a", "b"))
                .build();
        Seq<Problem> problems = Requests.problems(draft);

        assertThat(problems.map(problem -> problem.code() + " " + problem.path()))
                .containsExactlyInAnyOrder("CONTRADICTION pins[0]", "CONTRADICTION pins[1]", "CONTRADICTION pins[0]");
        assertThat(problems.map(problem -> problem.message().in(Language.ENGLISH)))
                .contains(
                        "the pinned pairs a – b (life/guide) and b – a (study/tutor) together do not keep rule no-reverse:"
                                + " nobody mentors their own mentor");
        assertThat(problems.map(problem -> problem.message().in(Language.RUSSIAN)))
                .contains(
                        "закреплённые пары a – b (life/guide) и b – a (study/tutor) вместе не выполняют правило no-reverse:"
                                + " никто не наставник своего наставника");
        assertThat(Requests.problems(draft.toBuilder()
                        .policy(draft.policy().toBuilder().pairRules().build())
                        .build()))
                .isEmpty();
    }

    @Test
    void whatAPinForbidsStandsInNoPlanAndTheReasonNamesThePin() {
        MatchRequestDraft draft = two(PairRule.NO_REVERSE, PairRule.SAME_TWO_ONCE).toBuilder()
                .pins(A_TUTORS_B)
                .build();
        MatchRequest request = Requests.checked(draft);
        MatchPlan plan = Matchers.match(request);

        assertThat(pairs(plan)).containsExactly(A_TUTORS_B);
        assertThat(plan.certificate()).as("no case is needed").isNotEmpty();
        assertThat(plan.unmatched()).hasSize(7).allMatch(each -> each instanceof Unmatched.BarredByPairRule);
        Unmatched.BarredByPairRule first =
                (Unmatched.BarredByPairRule) plan.unmatched().head();
        assertThat(first.barred().head())
                .isEqualTo(new BarredPair(PairRef.of(TUTOR, "b", "a"), PairRule.NO_REVERSE, A_TUTORS_B));
        assertThat(UnmatchedReason.of(first).headline().in(Language.ENGLISH))
                .isEqualTo(
                        "A partner who would do has a place, but the pair would break a pair rule beside a pair that stands.");
        assertThat(UnmatchedReason.of(first).headline().in(Language.RUSSIAN))
                .isEqualTo(
                        "Место у подходящего партнёра есть, но такая пара не выполнит правила о парах рядом с уже образованной.");
        assertThat(UnmatchedReason.of(first).details().head().in(Language.ENGLISH))
                .isEqualTo("b – a (study/tutor): beside the pair a – b (study/tutor) it does not keep the rule:"
                        + " nobody mentors their own mentor");
        assertThat(UnmatchedReason.of(first).details().head().in(Language.RUSSIAN))
                .isEqualTo("b – a (study/tutor): рядом с парой a – b (study/tutor) не выполняется правило:"
                        + " никто не наставник своего наставника");
        assertThat(UnmetNeeds.of(plan, request).map(UnmetNeed::reason).distinct())
                .containsExactly(UnmetNeed.Reason.BARRED_BY_PAIR_RULE);
    }

    @Test
    void aDirectedNeedForEachFormHasItsOwnNameAndRoleModels() {
        MatchRequest request = Requests.checked(two());
        MatchRequest one = Requests.checked(two().toBuilder()
                .policy(two().policy().toBuilder()
                        .directedNeeds(DirectedNeeds.ONE)
                        .build())
                .build());

        assertThat(request.needs().take(4).map(PairRuleTest::told))
                .containsExactly(
                        "a/directed/study 0 study/tutor, study/coach",
                        "a/directed/life 1 life/guide",
                        "a/life/equals 2 life/equals",
                        "a/life/partners 3 life/partners");
        assertThat(one.needs().take(2).map(PairRuleTest::told))
                .containsExactly("a/directed 0 study/tutor, study/coach, life/guide", "a/life/equals 1 life/equals");
        assertThat(request.needs().get(1).requests().map(each -> each.type())).containsExactly(HELP);
        assertThat(Matchers.match(request).matches().map(match -> match.pair().roleModel()))
                .contains(GUIDE)
                .containsAnyOf(TUTOR, COACH);
    }

    @Test
    void oneStepGivesAPlanAndSaysHowFarOffItCanBe() {
        MatchRequestDraft draft = two(PairRule.NO_REVERSE, PairRule.SAME_TWO_ONCE);
        MatchPlan plan = Matchers.match(Requests.checked(steps(draft, 1)));
        MatchPlan best = Matchers.match(Requests.checked(draft));
        ObjectiveVector gap = plan.status().fold(() -> new ObjectiveVector(Vector.empty()), feasible -> feasible.gap());

        assertThat(plan.matches()).hasSize(1);
        assertThat(gap.find("pins")).containsExactly(0L);
        assertThat(gap.levels().map(ObjectiveLevel::code))
                .isEqualTo(plan.value().levels().map(ObjectiveLevel::code));
        assertThat(plan.tradeOff()).as("the other order is not proved either").isEmpty();
        assertThat(plan.fingerprint())
                .isNotEqualTo(plan.toBuilder()
                        .status(new PlanStatus.Optimal())
                        .build()
                        .fingerprint());
        assertThat(best.status()).isEqualTo(new PlanStatus.Optimal());
        assertThat(best.tradeOff()).isNotEmpty();
        assertThat(best.value()).isGreaterThanOrEqualTo(plan.value());
    }

    /*
     * The rival and the other mentor of b are worth the same to the last digit, for their ids have the same canonical mix. Whichever of the
     * two the core took, the best plan that keeps the rules is worth as much as the best without.
     */
    @ParameterizedTest
    @CsvSource({"b2, m1644547, m2278785", "b2, m2278785, m1644547"})
    void aPlanWorthAsMuchAsTheBoundIsBestWithoutASplit(String mentee, String rival, String other) {
        MatchRequestDraft draft = ExchangeSchool.draft(
                Vector.of(pupil(mentee, 1, 4, ADVICE), pupil(rival, 1, 4, ADVICE), pupil(other, 1, 4)),
                PairRule.NO_REVERSE);
        MatchPlan plan = Matchers.match(Requests.checked(draft.toBuilder()
                .bans(new Ban(ParticipantId.of(other), ParticipantId.of(rival), Option.none()))
                .policy(draft.policy().toBuilder()
                        .directedNeeds(DirectedNeeds.ONE)
                        .pairRuleSteps(1)
                        .build())
                .build()));

        assertThat(plan.status()).isEqualTo(new PlanStatus.Optimal());
        assertThat(plan.unmatched()).isEmpty();
    }

    @Test
    void noGapIsNoGap() {
        ObjectiveVector nothing =
                new ObjectiveVector(Vector.of(new ObjectiveLevel("pins", 0), new ObjectiveLevel("x", 0)));
        ObjectiveVector less =
                new ObjectiveVector(Vector.of(new ObjectiveLevel("pins", 0), new ObjectiveLevel("x", -1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanStatus.FeasibleWithGap(nothing))
                .withMessageContaining("gap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanStatus.FeasibleWithGap(less))
                .withMessageContaining("gap");
    }

    @Test
    void theSearchIsOnePhaseToTheHostWhoCanStopIt() {
        MatchRequest request = Requests.checked(steps(two(PairRule.NO_REVERSE, PairRule.SAME_TWO_ONCE), 50));
        List<Watch.Phase> phases = new ArrayList<>();
        boolean[] inRange = {true};
        Matchers.match(request, (phase, done, total) -> {
            if (phases.isEmpty() || phases.get(phases.size() - 1) != phase) {
                phases.add(phase);
            }
            inRange[0] &= done >= 0 && done <= total;
            return true;
        });
        Either<Cancelled, MatchPlan> stopped =
                Matchers.match(request, (phase, done, total) -> phase != Watch.Phase.PAIR_RULES);

        assertThat(phases)
                .as("no limit in all, so neither role is solved with the other")
                .containsExactlyElementsOf(Vector.of(Watch.Phase.values()).remove(Watch.Phase.BOTH_ROLES));
        assertThat(inRange[0]).isTrue();
        assertThat(stopped).isEqualTo(Either.left(new Cancelled(Watch.Phase.PAIR_RULES)));
    }

    private static MatchRequestDraft steps(MatchRequestDraft draft, int steps) {
        return draft.toBuilder()
                .policy(draft.policy().toBuilder().pairRuleSteps(steps).build())
                .build();
    }

    private static Seq<PairRef> pairs(MatchPlan plan) {
        return plan.matches().map(Match::pair);
    }

    private static String told(Need need) {
        return need.id() + " " + need.tier() + " " + need.roleModels().mkString(", ");
    }
}
