package io.github.mentoring4j.matching.request;

import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.ADVICE;
import static io.github.mentoring4j.matching.testkit.SmallSchool.COMPANY;
import static io.github.mentoring4j.matching.testkit.SmallSchool.EQUALS;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static io.github.mentoring4j.matching.testkit.SmallSchool.PARTNERS;
import static io.github.mentoring4j.matching.testkit.SmallSchool.TUTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.methodology.FormCatalogue;
import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.TimeResource;
import io.github.mentoring4j.core.participant.WishForm;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.RuleTally;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.testkit.HeardRule;
import io.github.mentoring4j.matching.testkit.People;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What binds every pair, whatever rules its role model holds: veto, bar, the time of the two, bans. */
class StandingChecksTest {
    private static final FormCatalogue WITHOUT_RULES =
            SmallSchool.catalogue(model -> model.toBuilder().rules().build());

    @Test
    void aVetoHoldsInARoleModelWithoutRules() {
        MatchRequestDraft draft = drafting(
                        elder("e1", 1), younger("y1", HELP), younger("y2", COMPANY), younger("y3", COMPANY))
                .catalogue(WITHOUT_RULES)
                .roleModels(Vector.of(TUTOR, EQUALS))
                .wishes(veto("y1", "e1"), veto("y3", "y2"))
                .build();

        assertThat(Matchers.match(Requests.checked(draft)).matches()).isEmpty();
        assertThat(denials(draft)).containsOnly("no-veto");
        assertThat(Matchers.match(Requests.checked(draft.toBuilder().wishes().build()))
                        .matches())
                .as("nothing else is in the way")
                .hasSize(2);
    }

    @Test
    void aBarHoldsInARoleModelWithoutRules() {
        MatchRequestDraft draft = drafting(
                        elder("e1", 1), younger("y1", HELP), younger("y2", COMPANY), younger("y3", COMPANY))
                .catalogue(WITHOUT_RULES)
                .roleModels(Vector.of(TUTOR, EQUALS))
                .history(parted("y1", "e1"), parted("y2", "y3"))
                .build();

        assertThat(Matchers.match(Requests.checked(draft)).matches()).isEmpty();
        assertThat(denials(draft)).containsOnly("not-barred");
    }

    @Test
    void aPinAgainstAVetoIsAProblemInEveryRoleModel() {
        MatchRequestDraft draft = drafting(elder("e1", 1), younger("y1", HELP))
                .catalogue(WITHOUT_RULES)
                .pins(PairRef.of(TUTOR, "e1", "y1"))
                .wishes(veto("e1", "y1"))
                .build();

        assertThat(Requests.problems(draft).map(problem -> problem.path())).containsExactly("pins[0]");
    }

    @Test
    void whoHasNoMinuteIsNobodysPartner() {
        MatchRequestDraft draft = People.draft(withMinutes(younger("y1", COMPANY), 0), younger("y2", COMPANY));

        assertThat(Matchers.match(Requests.checked(draft)).matches()).isEmpty();
        assertThat(denials(draft)).containsOnly("own-time");
        assertThat(Requests.problems(draft.toBuilder()
                                .pins(PairRef.of(EQUALS, "y1", "y2"))
                                .build())
                        .map(problem -> problem.path()))
                .containsExactly("pins[0]");
    }

    @Test
    void timeForOneMentorshipServesTheFirstNeedAlone() {
        Participant asking = withMinutes(younger("y1", HELP, COMPANY, ADVICE), 129);
        MatchRequest request = Requests.checked(
                People.draft(asking, elder("e1", 3), younger("y2", COMPANY, ADVICE), younger("y3", COMPANY, ADVICE)));
        MatchPlan plan = Matchers.match(request);
        ParticipantId id = ParticipantId.of("y1");

        assertThat(request.needs().filter(need -> need.person().equals(id)).map(request::hasTimeFor))
                .containsExactly(true, false, false);
        assertThat(plan.matches().flatMap(Match::needs).map(NeedId::value))
                .contains("y1/directed")
                .doesNotContain("y1/" + EQUALS, "y1/" + PARTNERS);
        assertThat(plan.unmatched()
                        .filter(each -> each.need().person().equals(id))
                        .map(each -> ((Unmatched.NoEligiblePartner) each)
                                .tallies()
                                .exists(tally -> tally.rule().equals(MatchRequest.OWN_TIME))))
                .containsExactly(true, true);
    }

    @Test
    void timeThatIsNotStatedBindsNoMentee() {
        MatchRequest request = Requests.checked(People.draft(younger("y1", HELP, COMPANY, ADVICE)));

        assertThat(request.needs().forAll(request::hasTimeFor)).isTrue();
    }

    @Test
    void anOverrideOfOnePairCostsNoOtherPairASecondJudgement() {
        AtomicInteger judged = new AtomicInteger();
        FormCatalogue counting = SmallSchool.catalogue(model -> model.toBuilder()
                .rules(new HeardRule(pairing -> judged.incrementAndGet()))
                .build());
        Participant[] pupils =
                Vector.range(0, 20).map(i -> younger("y" + (10 + i), HELP)).toJavaArray(Participant[]::new);
        MatchRequestDraft draft = drafting(pupils)
                .participants(Vector.of(pupils).append(elder("e1", 3)))
                .catalogue(counting)
                .roleModels(Vector.of(TUTOR))
                .policy(MatchPolicy.builder().qualityFloor(0).build())
                .overrides(RuleOverride.builder()
                        .rule(HeardRule.CODE)
                        .pair(PairRef.of(TUTOR, "e1", "y10"))
                        .decidedBy(ParticipantId.of("coordinator"))
                        .decidedOn(LocalDate.of(2026, 9, 1))
                        .reason("known in person")
                        .build())
                .bans(Ban.of("e1", "y11"))
                .build();

        MatchPlan plan = Matchers.match(Requests.checked(draft));

        assertThat(plan.matches()).hasSize(3);
        assertThat(judged).hasValue(20 + 1);
    }

    private static Seq<String> denials(MatchRequestDraft draft) {
        return Matchers.match(Requests.checked(draft))
                .unmatched()
                .flatMap(each -> ((Unmatched.NoEligiblePartner) each).tallies().map(RuleTally::rule))
                .map(RuleInfo::code);
    }

    private static Participant withMinutes(Participant person, int minutes) {
        return person.toBuilder()
                .time(TimeResource.builder()
                        .capacity(0)
                        .minutesPerMonth(minutes)
                        .build())
                .build();
    }

    private static WishForm veto(String from, String against) {
        return new WishForm(ParticipantId.of(from), Vector.empty(), TreeSet.of(ParticipantId.of(against)));
    }

    private static ClosedPair parted(String first, String second) {
        return ClosedPair.builder()
                .first(ParticipantId.of(first))
                .second(ParticipantId.of(second))
                .roleModel("any")
                .reason(ClosureReason.builder()
                        .code("SAFEGUARDING")
                        .text(Text.of("угроза безопасности", "safeguarding"))
                        .bar(ClosureReason.Bar.FOR_GOOD)
                        .build())
                .build();
    }
}
