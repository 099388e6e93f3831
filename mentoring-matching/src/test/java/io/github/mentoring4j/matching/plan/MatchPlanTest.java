package io.github.mentoring4j.matching.plan;

import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.ADVICE;
import static io.github.mentoring4j.matching.testkit.SmallSchool.COMPANY;
import static io.github.mentoring4j.matching.testkit.SmallSchool.EQUALS;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static io.github.mentoring4j.matching.testkit.SmallSchool.TUTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.TimeResource;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.Contribution;
import io.github.mentoring4j.core.rule.FeatureNumber;
import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.core.rule.PersonNumber;
import io.github.mentoring4j.core.rule.Quantity;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.explain.PairReason;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.request.MatchPolicy;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.NearlyEligible;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.RuleOverride;
import io.github.mentoring4j.matching.testkit.People;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class MatchPlanTest {
    @Test
    void anEmptyRequestHasAnEmptyPlan() {
        MatchPlan plan = plan(People.draft());

        assertThat(plan.matches()).isEmpty();
        assertThat(plan.unmatched()).isEmpty();
        assertThat(plan.loads()).isEmpty();
        assertThat(plan.unmatchedPeople()).isEmpty();
        assertThat(plan.needsServed()).isZero();
        assertThat(plan.totalScore()).isZero();
        assertThat(plan.value().levels().map(ObjectiveLevel::amount)).containsOnly(0L);
        assertThat(plan.tradeOff()).containsExactly(new TradeOff(0, 0));
        assertThat(plan.fingerprint()).matches("[0-9a-f]{64}");
    }

    @Test
    void whereNobodyNeedsAnythingThePlanSaysWhoIsFree() {
        MatchPlan plan = plan(People.draft(elder("e1", 2), younger("y1")));

        assertThat(plan.matches()).isEmpty();
        assertThat(plan.unmatched()).isEmpty();
        assertThat(plan.loads().map(load -> load.mentor().value())).containsExactly("e1");
        assertThat(plan.loads().head().taken()).isZero();
        assertThat(plan.loads().head().candidates()).isZero();
    }

    @Test
    void withoutMentorsEveryNeedIsUnmatchedWithAReason() {
        MatchPlan plan = plan(People.draft(younger("y1", HELP), younger("y2", ADVICE)));

        assertThat(plan.unmatched()).hasSize(3).hasOnlyElementsOfType(Unmatched.class);
        assertThat(plan.unmatched().map(each -> each.need().id().value()))
                .containsExactly("y1/directed", "y2/directed", "y2/younger-younger/partners");
        assertThat(ids(plan)).containsExactly("y1", "y2");
    }

    @Test
    void onePersonIsAloneAndToldSo() {
        MatchPlan plan = plan(People.draft(younger("y1", HELP, COMPANY)));

        assertThat(plan.unmatched())
                .hasOnlyElementsOfType(Unmatched.NoEligiblePartner.class)
                .hasSize(2);
        assertThat(ids(plan)).containsExactly("y1");
    }

    @Test
    void aPersonWithOneNeedServedIsNotUnmatched() {
        MatchPlan plan = plan(People.draft(
                elder("e1", 1), younger("y1", HELP, COMPANY), younger("y2", COMPANY, HELP), younger("y3", HELP)));

        assertThat(plan.unmatched()).hasSize(2);
        assertThat(ids(plan)).isSubsetOf("y1", "y2", "y3").hasSize(1);
        assertThat(plan.matches().filter(match -> match.needs().size() == 2)).hasSize(1);
        assertThat(plan.needsServed()).isEqualTo(3);
    }

    @Test
    void pairsStandInTheOrderOfRoleModelsAndIds() {
        MatchPlan plan = plan(People.draft(
                younger("y2", COMPANY), younger("y1", COMPANY, HELP), younger("y3", HELP), elder("e1", 2)));

        assertThat(plan.matches().map(Match::pair))
                .containsExactly(
                        PairRef.of(TUTOR, "e1", "y1"), PairRef.of(TUTOR, "e1", "y3"), PairRef.of(EQUALS, "y1", "y2"));
    }

    @Test
    void loadsCountPlacesPairsAndMinutes() {
        Participant both = younger("y1", HELP, COMPANY).toBuilder()
                .features(People.features(3, 2))
                .time(TimeResource.builder().capacity(2).minutesPerMonth(1_000).build())
                .build();
        Participant friend = younger("y2", COMPANY).toBuilder()
                .features(People.features(3, 2))
                .build();
        MatchPlan plan = plan(
                People.draft(both, friend, elder("e1", 1), younger("y3", HELP), younger("y4", HELP), elder("e2", 0)));

        assertThat(plan.loads().map(load -> load.mentor().value())).containsExactly("e1", "y1");
        MentorLoad load = plan.loads().get(1);
        assertThat(load.seats()).containsExactly(2);
        assertThat(load.taken()).isEqualTo(2);
        assertThat(load.peerPairs()).isEqualTo(1);
        assertThat(load.ownNeeds()).isEqualTo(1);
        assertThat(load.minutesPlanned()).isEqualTo(4 * 129);
        assertThat(load.minutesBudget()).containsExactly(1_000);
        assertThat(load.candidates()).isEqualTo(2);
        assertThat(load.toBuilder().build()).isEqualTo(load).hasSameHashCodeAs(load);
        assertThat(load.toBuilder().minutesBudget(1).build()).isNotEqualTo(load);
    }

    @Test
    void aMentorOfUnknownTimeIsListedByWhatIsTaken() {
        Participant busy = elder("e1", 2).toBuilder()
                .time(TimeResource.builder().capacity(2).build())
                .build();
        MentorLoad load = plan(People.draft(busy, elder("e2", 0), younger("y1", HELP)))
                .loads()
                .head();

        assertThat(load.seats()).as("not known").isEmpty();
        assertThat(load.isOverloaded()).as("not known").isFalse();
        assertThat(load.taken()).isEqualTo(1);
        assertThat(load.minutesBudget()).isEmpty();
    }

    @Test
    void noticesThatDenyAreToldAndBarNobody() {
        ConditionRule notice = ConditionRule.of(
                "senior",
                Text.of("старше", "senior"),
                Quantity.mentor(new FeatureNumber("year")).atLeast(3));
        ConditionRule kept = ConditionRule.of(
                "junior",
                Text.of("младше", "junior"),
                Quantity.mentor(new FeatureNumber("year")).atMost(3));
        MatchPlan plan = plan(drafting(elder("e1", 1), younger("y1", HELP))
                .catalogue(SmallSchool.catalogue(
                        model -> model.toBuilder().notices(notice, kept).build()))
                .build());

        assertThat(plan.matches().head().notices().map(each -> each.rule().code()))
                .containsExactly("senior");
    }

    @Test
    void noticesThatCannotBeToldAreKept() {
        ConditionRule notice = ConditionRule.of(
                "aged",
                Text.of("взрослый", "grown up"),
                Quantity.mentor(PersonNumber.AGE).atLeast(18));
        MatchPlan plan = plan(drafting(elder("e1", 1), younger("y1", HELP))
                .catalogue(SmallSchool.catalogue(
                        model -> model.toBuilder().notices(notice).build()))
                .build());

        assertThat(plan.matches().head().notices())
                .containsExactly(new Finding(notice.info(), Verdict.unknown("mentor.age")));
    }

    @Test
    void anOverrideLeavesItsTrace() {
        Participant blank = younger("y1", HELP).toBuilder()
                .features(People.features(0, 2).remove("skill"))
                .build();
        RuleOverride override = RuleOverride.builder()
                .rule("skill")
                .pair(PairRef.of(TUTOR, "e1", "y1"))
                .decidedBy(ParticipantId.of("e1"))
                .decidedOn(People.DAY)
                .reason("we know them")
                .build();
        RuleOverride idle = override.toBuilder().rule("no-veto").build();
        MatchPlan plan =
                plan(drafting(elder("e1", 1), blank).overrides(override, idle).build());

        assertThat(plan.matches().head().waived().map(waiver -> waiver.rule().code()))
                .containsExactly("skill");
        assertThat(plan.matches().head().waived().map(Waiver::decidedBy)).containsExactly(ParticipantId.of("e1"));
        assertThat(plan.matches().head().waived().map(Waiver::decidedOn)).containsExactly(People.DAY);
        assertThat(plan.toString()).doesNotContain("we know");
        assertThat(PairReason.of(plan.matches().head()).headline().in(Language.ENGLISH))
                .doesNotContain("keeps every rule");
    }

    @Test
    void peersAndMenteesOfAStatedBudgetHaveALoad() {
        Participant busy = younger("y1", HELP, COMPANY).toBuilder()
                .time(TimeResource.builder().capacity(0).minutesPerMonth(258).build())
                .build();
        MatchPlan plan = plan(People.draft(busy, younger("y2", COMPANY), elder("e1", 1)));

        assertThat(plan.loads().map(load -> load.mentor().value())).containsExactly("e1", "y1");
        assertThat(plan.loads().last().seats()).containsExactly(0);
        assertThat(plan.loads().last().minutesPlanned()).isEqualTo(2 * 129);
        assertThat(plan.loads().last().isOverloaded()).isFalse();
        assertThat(plan.loads().last().toBuilder().minutesBudget(257).build().isOverloaded())
                .isTrue();
        assertThat(plan.loads().head().isOverloaded()).isFalse();
    }

    @Test
    void findsWhatConcernsAPerson() {
        MatchPlan plan =
                plan(People.draft(elder("e1", 1), younger("y1", HELP, COMPANY), younger("y2", COMPANY), younger("y3")));
        MatchPlan alone = plan(People.draft(younger("y1", HELP, COMPANY), younger("y2")));

        assertThat(plan.matchesOf(ParticipantId.of("y1"))
                        .map(match -> match.pair().roleModel()))
                .containsExactly(TUTOR, EQUALS);
        assertThat(plan.matchesOf(ParticipantId.of("e1"))).hasSize(1);
        assertThat(plan.matchesOf(ParticipantId.of("y3"))).isEmpty();
        assertThat(plan.unmatchedOf(ParticipantId.of("y1"))).isEmpty();
        assertThat(alone.unmatchedOf(ParticipantId.of("y1"))).isEqualTo(alone.unmatched());
        assertThat(alone.unmatchedOf(ParticipantId.of("y2"))).isEmpty();
    }

    @Test
    void aPinIsKeptThoughBetterPairsStandAgainstIt() {
        Participant near =
                elder("e2", 1).toBuilder().features(People.features(1, 2)).build();
        MatchRequestDraft draft = drafting(elder("e1", 1), near, younger("y1", HELP))
                .policy(MatchPolicy.builder().qualityFloor(500_000).build())
                .build();
        MatchPlan free = plan(draft);
        MatchPlan pinned =
                plan(draft.toBuilder().pins(PairRef.of(TUTOR, "e1", "y1")).build());

        assertThat(free.matches().map(match -> match.pair().mentor().value())).containsExactly("e2");
        assertThat(pinned.matches().map(match -> match.pair().mentor().value())).containsExactly("e1");
        assertThat(pinned.matches().head().pinned()).isTrue();
        assertThat(pinned.matches().head().score())
                .as("the floor is not for pins")
                .isLessThan(500_000);
        assertThat(pinned.value().find("pins")).containsExactly(1L);
    }

    @Test
    void aPlanIsAValueThatKeepsRequestsToItself() {
        Participant shy = younger("y1").toBuilder()
                .requests(MenteeRequest.of(HELP, "a private matter"))
                .build();
        MatchPlan plan = plan(People.draft(elder("e1", 1), shy, younger("y2", HELP, COMPANY)));
        MatchPlan implied = plan.toBuilder()
                .nearlyEligible(
                        new NearlyEligible(ParticipantId.of("y1"), TUTOR, MenteeRequest.of(HELP, "a private matter")))
                .build();

        assertThat(plan.toBuilder().build()).isEqualTo(plan).hasSameHashCodeAs(plan);
        assertThat(plan.matches().head().toBuilder().build())
                .isEqualTo(plan.matches().head());
        assertThat(implied.toString()).contains("y1").doesNotContain("private", "HELP");
        assertThat(plan.toString()).contains("y2").doesNotContain("private");
        assertThatNullPointerException()
                .isThrownBy(
                        () -> plan.toBuilder().matches(Vector.of((Match) null)).build())
                .withMessageContaining("matches");
    }

    @Test
    void theDataOfAPersonMayBeMissing() {
        Participant blank = elder("e1", 1).toBuilder().features(TreeMap.empty()).build();
        MatchPlan plan = plan(drafting(blank, younger("y1", HELP))
                .catalogue(
                        SmallSchool.catalogue(model -> model.toBuilder().rules().build()))
                .build());

        assertThat(plan.matches().head().score()).isZero();
        assertThat(plan.matches().head().contributions().map(Contribution::points))
                .containsOnly(0L);
    }

    private static Seq<String> ids(MatchPlan plan) {
        return plan.unmatchedPeople().toVector().map(ParticipantId::value);
    }

    private static MatchPlan plan(MatchRequestDraft draft) {
        return Matchers.match(Requests.checked(draft));
    }
}
