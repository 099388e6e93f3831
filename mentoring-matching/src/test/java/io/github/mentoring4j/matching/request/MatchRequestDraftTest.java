package io.github.mentoring4j.matching.request;

import static io.github.mentoring4j.matching.testkit.People.draft;
import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static io.github.mentoring4j.matching.testkit.People.person;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.ADVICE;
import static io.github.mentoring4j.matching.testkit.SmallSchool.ADVISER;
import static io.github.mentoring4j.matching.testkit.SmallSchool.BUDDY;
import static io.github.mentoring4j.matching.testkit.SmallSchool.COMPANY;
import static io.github.mentoring4j.matching.testkit.SmallSchool.EQUALS;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static io.github.mentoring4j.matching.testkit.SmallSchool.PARTNERS;
import static io.github.mentoring4j.matching.testkit.SmallSchool.TUTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.TimeResource;
import io.github.mentoring4j.core.participant.WishForm;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.testkit.People;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class MatchRequestDraftTest {
    private static final Participant TEACHER = elder("e1", 1);
    private static final Participant PUPIL = younger("y1", HELP, COMPANY);
    private static final Participant FRIEND = younger("y2", HELP, COMPANY);

    @Test
    void tellsAllProblemsOfADraftAtOnceInTheOrderOfItsParts() {
        MatchRequestDraft draft = drafting(TEACHER, PUPIL, FRIEND, PUPIL)
                .roleModels(Vector.of(TUTOR, "no-model", EQUALS))
                .pins(
                        PairRef.of(TUTOR, "e1", "y1"),
                        PairRef.of("no-model", "nobody", "noone"),
                        PairRef.of(EQUALS, "y1", "y1"),
                        PairRef.of(TUTOR, "e1", "y1"),
                        PairRef.of(BUDDY, "y1", "y2"))
                .bans(Ban.of("y1", "stranger"), new Ban(id("y1"), id("y1"), Option.some("no-model")))
                .overrides(
                        override("skill", PairRef.of(TUTOR, "stranger", "y1")),
                        override("no-rule", PairRef.of(TUTOR, "e1", "y1")),
                        override("skill", PairRef.of(BUDDY, "y2", "y2")),
                        override("no-rule", PairRef.of(TUTOR, "e1", "y1")))
                .limits(
                        new RoleModelLimit(id("stranger"), TUTOR, 1),
                        new RoleModelLimit(id("e1"), ADVISER, -1),
                        new RoleModelLimit(id("stranger"), TUTOR, 2))
                .wishes(
                        new WishForm(id("y1"), Vector.of(id("e1"), id("stranger")), TreeSet.of(id("noone"))),
                        new WishForm(id("ghost"), Vector.empty(), TreeSet.empty()),
                        new WishForm(id("y1"), Vector.empty(), TreeSet.empty()))
                .tiers(TreeMap.of(id("y1"), 16, id("y2"), -1, id("zz"), 0))
                .build();

        assertThat(told(draft))
                .containsExactly(
                        "UNKNOWN_REFERENCE roleModels[1]",
                        "DUPLICATE participants[3].id",
                        "UNKNOWN_REFERENCE pins[1].roleModel",
                        "UNKNOWN_REFERENCE pins[1].mentor",
                        "UNKNOWN_REFERENCE pins[1].mentee",
                        "CONTRADICTION pins[2]",
                        "UNKNOWN_REFERENCE pins[4].roleModel",
                        "DUPLICATE pins[3]",
                        "UNKNOWN_REFERENCE bans[0].second",
                        "CONTRADICTION bans[1]",
                        "UNKNOWN_REFERENCE bans[1].roleModel",
                        "UNKNOWN_REFERENCE overrides[0].pair.mentor",
                        "UNKNOWN_REFERENCE overrides[1].rule",
                        "UNKNOWN_REFERENCE overrides[2].pair.roleModel",
                        "CONTRADICTION overrides[2].pair",
                        "UNKNOWN_REFERENCE overrides[3].rule",
                        "DUPLICATE overrides[3]",
                        "UNKNOWN_REFERENCE limits[0].mentor",
                        "UNKNOWN_REFERENCE limits[1].roleModel",
                        "OUT_OF_RANGE limits[1].atMost",
                        "UNKNOWN_REFERENCE limits[2].mentor",
                        "DUPLICATE limits[2]",
                        "UNKNOWN_REFERENCE wishes[0].choices[1]",
                        "UNKNOWN_REFERENCE wishes[0].vetoes[0]",
                        "UNKNOWN_REFERENCE wishes[1].from",
                        "DUPLICATE wishes[2].from",
                        "OUT_OF_RANGE tiers[y1]",
                        "OUT_OF_RANGE tiers[y2]",
                        "UNKNOWN_REFERENCE tiers[zz]");
        assertWorded(Requests.problems(draft));
    }

    @Test
    void acceptsTheLimitsOfEveryRange() {
        MatchRequestDraft draft = drafting(TEACHER, PUPIL, FRIEND)
                .limits(new RoleModelLimit(id("e1"), TUTOR, 0))
                .tiers(TreeMap.of(id("y1"), 15, id("y2"), 0))
                .build();

        assertThat(Requests.problems(draft)).isEmpty();
    }

    @Test
    void acceptsAnExchangeOfPinsInADirectedRoleModel() {
        MatchRequestDraft draft = drafting(mentoring("a", 4), mentoring("b", 4))
                .pins(PairRef.of(BUDDY, "b", "a"), PairRef.of(BUDDY, "a", "b"))
                .build();

        assertThat(told(draft))
                .as("each breaks the rule on skill, and neither repeats the other")
                .containsExactly("CONTRADICTION pins[1]", "CONTRADICTION pins[0]");
        assertThat(Requests.problems(draft.toBuilder()
                        .catalogue(SmallSchool.catalogue(
                                model -> model.toBuilder().rules().build()))
                        .build()))
                .isEmpty();
    }

    @Test
    void reportsASymmetricPinAgainTheOtherWayRound() {
        MatchRequestDraft draft = drafting(PUPIL, FRIEND)
                .pins(PairRef.of(EQUALS, "y1", "y2"), PairRef.of(EQUALS, "y2", "y1"))
                .build();

        assertThat(told(draft)).containsExactly("DUPLICATE pins[1]");
    }

    @Test
    void reportsALimitInARoleModelWithoutMentors() {
        MatchRequestDraft draft = drafting(PUPIL, FRIEND)
                .limits(new RoleModelLimit(id("y1"), EQUALS, 0))
                .build();

        assertThat(told(draft)).containsExactly("CONTRADICTION limits[0].roleModel");
        assertWorded(Requests.problems(draft));
    }

    @Test
    void historyAndIncumbentMayNamePeopleWhoLeft() {
        ClosedPair closed = ClosedPair.builder()
                .first(id("gone"))
                .second(id("y1"))
                .roleModel(TUTOR)
                .reason(ClosureReason.builder()
                        .code("moved")
                        .text(Text.of("переезд", "moved away"))
                        .build())
                .build();
        MatchRequestDraft draft = drafting(TEACHER, PUPIL)
                .history(closed)
                .incumbent(PairRef.of(TUTOR, "gone", "y1"))
                .build();

        assertThat(Requests.problems(draft)).isEmpty();
        assertThat(Requests.checked(draft).circumstances().history()).containsExactly(closed);
    }

    @Test
    void reportsAPinThatBreaksRules() {
        Participant weak = person("e1", SmallSchool.ELDER, 0).toBuilder()
                .time(TEACHER.time())
                .build();
        MatchRequestDraft draft = drafting(weak, PUPIL)
                .wishes(new WishForm(id("y1"), Vector.empty(), TreeSet.of(id("e1"))))
                .pins(PairRef.of(TUTOR, "e1", "y1"))
                .build();

        assertPinned(draft, "CONTRADICTION pins[0]", "CONTRADICTION pins[0]");
        assertThat(english(draft))
                .containsExactly(
                        "the pinned pair e1 – y1 does not keep rule skill: skill",
                        "the pinned pair e1 – y1 does not keep rule no-veto: no veto");
    }

    @Test
    void namesTheDataThatAPinLacks() {
        Participant unknown = TEACHER.toBuilder().features(TreeMap.empty()).build();
        MatchRequestDraft draft =
                drafting(unknown, PUPIL).pins(PairRef.of(TUTOR, "e1", "y1")).build();

        assertPinned(draft, "CONTRADICTION pins[0]");
        assertThat(english(draft))
                .singleElement()
                .asString()
                .contains("no data: mentor.")
                .contains("skill");
        assertThat(Requests.problems(draft.toBuilder()
                        .overrides(override("skill", PairRef.of(TUTOR, "e1", "y1")))
                        .build()))
                .isEmpty();
    }

    @Test
    void reportsAPinThatServesNoNeed() {
        MatchRequestDraft directed = drafting(TEACHER, younger("y1", COMPANY))
                .pins(PairRef.of(TUTOR, "e1", "y1"))
                .build();
        MatchRequestDraft symmetric = drafting(PUPIL, younger("y2"))
                .pins(PairRef.of(EQUALS, "y2", "y1"))
                .build();

        assertPinned(directed, "CONTRADICTION pins[0]");
        assertPinned(symmetric, "CONTRADICTION pins[0]");
        assertThat(english(symmetric))
                .containsExactly("participant y2 has no request that role model " + EQUALS + " serves");
    }

    @Test
    void reportsAPinOfTheWrongKinds() {
        MatchRequestDraft draft = drafting(TEACHER, mentoring("y1", 4), FRIEND)
                .pins(PairRef.of(TUTOR, "y1", "y2"), PairRef.of(BUDDY, "e1", "y2"))
                .build();

        assertThat(told(draft)).contains("CONTRADICTION pins[0]", "CONTRADICTION pins[1]");
        assertThat(english(draft))
                .contains(
                        "participant y1 of kind YOUNGER cannot stand on this side of role model " + TUTOR,
                        "participant e1 of kind ELDER cannot stand on this side of role model " + BUDDY);
        assertWorded(Requests.problems(draft));
    }

    @Test
    void reportsAPinThatIsBanned() {
        MatchRequestDraft draft = drafting(TEACHER, PUPIL)
                .bans(Ban.of("y1", "e1"))
                .pins(PairRef.of(TUTOR, "e1", "y1"))
                .build();

        assertPinned(draft, "CONTRADICTION pins[0]");
        assertThat(english(draft)).singleElement().asString().contains("the coordinator has not forbidden this pair");
    }

    @Test
    void reportsPinsBeyondTheSeats() {
        MatchRequestDraft draft = drafting(TEACHER, PUPIL, FRIEND)
                .pins(PairRef.of(TUTOR, "e1", "y2"), PairRef.of(TUTOR, "e1", "y1"))
                .build();

        assertPinned(draft, "CONTRADICTION pins[0]");
        assertThat(english(draft)).containsExactly("more pinned pairs than places (e1): 2 pairs, 1 places");
    }

    @Test
    void reportsPinsBeyondTheCapacityWhereTheTimeIsNotKnown() {
        Participant busy = TEACHER.toBuilder()
                .time(TimeResource.builder().capacity(1).build())
                .build();
        MatchRequestDraft draft = drafting(busy, PUPIL, FRIEND)
                .pins(PairRef.of(TUTOR, "e1", "y1"), PairRef.of(TUTOR, "e1", "y2"))
                .build();

        assertPinned(draft, "CONTRADICTION pins[1]");
    }

    @Test
    void reportsPinsBeyondALimitOfARoleModel() {
        MatchRequestDraft draft = drafting(elder("e1", 3), PUPIL, younger("y2", ADVICE))
                .limits(new RoleModelLimit(id("e1"), TUTOR, 0))
                .pins(PairRef.of(ADVISER, "e1", "y2"), PairRef.of(TUTOR, "e1", "y1"))
                .build();

        assertPinned(draft, "CONTRADICTION pins[1]");
        assertThat(english(draft))
                .containsExactly("more pinned pairs than places (e1, " + TUTOR + "): 1 pairs, 0 places");
    }

    @Test
    void reportsPinsThatServeOneNeedTwice() {
        MatchRequestDraft directed = drafting(elder("e1", 1), elder("e2", 1), PUPIL)
                .pins(PairRef.of(TUTOR, "e1", "y1"), PairRef.of(TUTOR, "e2", "y1"))
                .build();
        MatchRequestDraft symmetric = drafting(PUPIL, FRIEND, younger("y3", COMPANY))
                .pins(PairRef.of(EQUALS, "y3", "y1"), PairRef.of(EQUALS, "y2", "y1"))
                .build();

        assertPinned(directed, "CONTRADICTION pins[1]");
        assertPinned(symmetric, "CONTRADICTION pins[0]");
        assertThat(english(symmetric)).containsExactly("two pinned pairs serve the need y1/" + EQUALS);
    }

    @Test
    void rejectsNullParts() {
        assertThatNullPointerException()
                .isThrownBy(() ->
                        drafting().participants(Vector.of((Participant) null)).build())
                .withMessageContaining("participants");
        assertThatNullPointerException()
                .isThrownBy(() -> drafting().pins(Vector.of((PairRef) null)).build())
                .withMessageContaining("pins");
    }

    @Test
    void leadsBackToABuilder() {
        MatchRequestDraft draft =
                drafting(TEACHER, PUPIL).bans(Ban.of("e1", "y1")).build();

        assertThat(draft.toBuilder().build()).isEqualTo(draft).hasSameHashCodeAs(draft);
        assertThat(draft.toBuilder().bans(Vector.empty()).build()).isNotEqualTo(draft);
    }

    @Test
    void saysNothingOfRequestsAndReasonsInItsText() {
        Participant shy = PUPIL.toBuilder()
                .requests(MenteeRequest.of(HELP, "a private matter"))
                .build();
        MatchRequestDraft draft = drafting(TEACHER, shy)
                .overrides(override("skill", PairRef.of(TUTOR, "e1", "y1")))
                .build();

        assertThat(draft.toString()).contains("y1").doesNotContain("private matter", "known in person", "features");
        assertThat(Requests.checked(draft)).hasToString("MatchRequest[participants=2, needs=1, roleModels=5]");
    }

    @Test
    void requestsAreEqualIfTheirPartsAre() {
        MatchRequest one = Requests.checked(draft(TEACHER, PUPIL));

        assertThat(one).isEqualTo(Requests.checked(draft(PUPIL, TEACHER))).isNotEqualTo("y1");
        assertThat(one).isNotEqualTo(Requests.checked(draft(TEACHER, FRIEND)));
        assertThat(one.equals(new Object())).isFalse();
    }

    @Test
    void putsSymmetricPairsAndRoleModelsInOrder() {
        MatchRequest request = Requests.checked(drafting(FRIEND, PUPIL)
                .roleModels(Vector.of(PARTNERS, EQUALS, TUTOR, EQUALS))
                .pins(PairRef.of(EQUALS, "y2", "y1"))
                .build());

        assertThat(request.stated().pins()).containsExactly(PairRef.of(EQUALS, "y1", "y2"));
        assertThat(request.stated().roleModels()).containsExactly(Vector.of(TUTOR, EQUALS, PARTNERS));
        assertThat(request.roleModels().map(model -> model.code())).containsExactly(TUTOR, EQUALS, PARTNERS);
    }

    private static Participant mentoring(String id, int skill) {
        return People.person(id, SmallSchool.YOUNGER, skill).toBuilder()
                .requests(PUPIL.requests())
                .time(TEACHER.time())
                .build();
    }

    private static void assertPinned(MatchRequestDraft draft, String... expected) {
        assertThat(told(draft)).containsExactly(expected);
        assertWorded(Requests.problems(draft));
    }

    private static void assertWorded(Seq<Problem> problems) {
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.message().in(Language.RUSSIAN))
                    .containsPattern("[а-я]")
                    .doesNotContain("{");
            assertThat(problem.message().in(Language.ENGLISH))
                    .containsPattern("[a-z]")
                    .doesNotContainPattern("[а-я]")
                    .doesNotContain("{");
        });
    }

    private static Seq<String> told(MatchRequestDraft draft) {
        return Requests.problems(draft).map(problem -> problem.code() + " " + problem.path());
    }

    private static Seq<String> english(MatchRequestDraft draft) {
        return Requests.problems(draft).map(problem -> problem.message().in(Language.ENGLISH));
    }

    private static ParticipantId id(String value) {
        return ParticipantId.of(value);
    }

    private static RuleOverride override(String rule, PairRef pair) {
        return RuleOverride.builder()
                .rule(rule)
                .pair(pair)
                .decidedBy(id("coordinator"))
                .decidedOn(People.DAY)
                .reason("known in person")
                .build();
    }
}
