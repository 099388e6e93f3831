package io.github.mentoring4j.matching.verify;

import static io.github.mentoring4j.matching.testkit.ExchangeSchool.pupil;
import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.ADVICE;
import static io.github.mentoring4j.matching.testkit.SmallSchool.ADVISER;
import static io.github.mentoring4j.matching.testkit.SmallSchool.COMPANY;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static io.github.mentoring4j.matching.testkit.SmallSchool.TUTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.Waiver;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.PairRule;
import io.github.mentoring4j.matching.request.RoleModelLimit;
import io.github.mentoring4j.matching.request.RuleOverride;
import io.github.mentoring4j.matching.testkit.ExchangeSchool;
import io.github.mentoring4j.matching.testkit.People;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.verify.Violation.Statement;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PairChecksTest {
    @Test
    void pairsBeyondALimitAreToldByTheLimit() {
        MatchRequestDraft free = drafting(
                        elder("e1", 3), younger("y1", HELP), younger("y2", HELP), younger("y3", ADVICE))
                .roleModels(Vector.of(TUTOR, ADVISER))
                .build();
        MatchPlan plan = Matchers.match(Requests.checked(free));

        assertThat(limitsExceeded(free, plan)).isEmpty();
        assertThat(limitsExceeded(limited(free, 2), plan))
                .as("as many as may be")
                .isEmpty();
        assertThat(limitsExceeded(limited(free, 1), plan))
                .containsExactly(new Violation.LimitExceeded("e1 " + TUTOR, 1, 2));
        assertThat(limitsExceeded(
                        free.toBuilder()
                                .participants(free.participants().tail().prepend(elder("e1", 2)))
                                .build(),
                        plan))
                .containsExactly(new Violation.LimitExceeded("e1", 2, 3));
    }

    @Test
    void aPairOfSomebodyWhoIsNotInTheRequestIsNoCandidate() {
        MatchRequest request =
                Requests.checked(drafting(elder("e1", 1), younger("y1", HELP)).build());
        MatchPlan plan = Matchers.match(request);

        assertThat(violations(request, plan)).isEmpty();
        assertThat(Vector.of(
                        PairRef.of(TUTOR, "nobody", "y1"),
                        PairRef.of(TUTOR, "e1", "nobody"),
                        PairRef.of("no/model", "e1", "y1")))
                .allSatisfy(pair -> assertThat(violations(
                                request,
                                plan.toBuilder()
                                        .matches(plan.matches()
                                                .map(match -> match.toBuilder()
                                                        .pair(pair)
                                                        .build()))
                                        .build()))
                        .contains(new Violation.NotACandidate(pair)));
    }

    @Test
    void aDecisionIsThatOfItsPairAndItsRule() {
        RuleOverride first = decision("skill", "y1", "ann", 1);
        RuleOverride second = decision("skill", "y2", "bob", 2);
        MatchRequest request = Requests.checked(drafting(elder("e1", 2), blank("y1"), blank("y2"))
                .overrides(first, second, decision("no-veto", "y1", "cid", 3), decision("no-veto", "y2", "cid", 3))
                .build());
        MatchPlan plan = Matchers.match(request);
        Seq<Waiver> waived = plan.matches().flatMap(Match::waived);
        Match last = plan.matches().last();

        assertThat(plan.matches()).hasSize(2);
        assertThat(waived.map(Waiver::decidedBy)).containsExactly(first.decidedBy(), second.decidedBy());
        assertThat(violations(request, plan)).isEmpty();
        assertThat(Vector.of(
                        Vector.<Waiver>empty(),
                        waived,
                        waived.init(),
                        Vector.of(new Waiver(waived.last().rule(), first.decidedBy(), second.decidedOn())),
                        Vector.of(new Waiver(waived.last().rule(), second.decidedBy(), first.decidedOn()))))
                .allSatisfy(other -> assertThat(violations(
                                request,
                                plan.toBuilder()
                                        .matches(plan.matches()
                                                .update(
                                                        1,
                                                        last.toBuilder()
                                                                .waived(other)
                                                                .build()))
                                        .build()))
                        .containsExactly(new Violation.Misstated(
                                Statement.WAIVERS, last.pair().toString())));
    }

    @Test
    void brokenPairRulesAreToldByThoseTwoPeopleAndThenInTheOrderOfThePlan() {
        MatchRequestDraft free = ExchangeSchool.draft(Vector.of(
                        pupil("a", 1, 4, COMPANY),
                        pupil("b", 0, 4, HELP, COMPANY),
                        pupil("c", 2, 4),
                        pupil("d", 0, 4, HELP)))
                .toBuilder()
                .pins(
                        PairRef.of(ExchangeSchool.TUTOR, "a", "b"),
                        PairRef.of(ExchangeSchool.TUTOR, "c", "d"),
                        PairRef.of(ExchangeSchool.GUIDE, "c", "d"),
                        PairRef.of(ExchangeSchool.EQUALS, "a", "b"))
                .build();
        MatchPlan plan = Matchers.match(Requests.checked(free));
        MatchRequest ruled = Requests.checked(free.toBuilder()
                .pins()
                .policy(free.policy().toBuilder()
                        .pairRules(PairRule.SAME_TWO_ONCE)
                        .build())
                .build());
        Seq<PairRef> pairs = plan.matches().map(Match::pair);

        assertThat(pairs).isEqualTo(free.pins());
        assertThat(violations(Requests.checked(free), plan)).isEmpty();
        assertThat(violations(ruled, plan).filter(each -> each instanceof Violation.PairRuleBroken))
                .containsExactly(
                        new Violation.PairRuleBroken(PairRule.SAME_TWO_ONCE, pairs.get(0), pairs.get(3)),
                        new Violation.PairRuleBroken(PairRule.SAME_TWO_ONCE, pairs.get(1), pairs.get(2)));
    }

    private static MatchRequestDraft limited(MatchRequestDraft draft, int limit) {
        return draft.toBuilder()
                .limits(new RoleModelLimit(ParticipantId.of("e1"), TUTOR, limit))
                .build();
    }

    /* Nobody knows the skill. */
    private static Participant blank(String id) {
        return younger(id, HELP).toBuilder()
                .features(People.features(0, 2).remove("skill"))
                .build();
    }

    private static RuleOverride decision(String rule, String mentee, String by, int day) {
        return RuleOverride.builder()
                .rule(rule)
                .pair(PairRef.of(TUTOR, "e1", mentee))
                .decidedBy(ParticipantId.of(by))
                .decidedOn(LocalDate.of(2026, 9, day))
                .reason("known in person")
                .build();
    }

    private static Seq<Violation> limitsExceeded(MatchRequestDraft draft, MatchPlan plan) {
        return violations(Requests.checked(draft), plan).filter(each -> each instanceof Violation.LimitExceeded);
    }

    private static Seq<Violation> violations(MatchRequest request, MatchPlan plan) {
        return PlanVerifier.verify(request, plan).fold(Vector::empty, Verification.Rejected::violations);
    }
}
