package io.github.mentoring4j.matching.request;

import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.core.methodology.FormCatalogue;
import io.github.mentoring4j.core.methodology.ImpliedArgument;
import io.github.mentoring4j.core.methodology.ImpliedRequest;
import io.github.mentoring4j.core.participant.MarkMean;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.RaisedBy;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.participant.Schooling;
import io.github.mentoring4j.core.participant.SubjectFamilies;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.FeatureNumber;
import io.github.mentoring4j.core.rule.Quantity;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.testkit.People;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class NeedDerivationTest {
    @Test
    void oneDirectedNeedAdmitsEveryRoleModelThatServesAndEachPeerRoleModelMakesOne() {
        Seq<Need> needs = Requests.checked(People.draft(younger("y1", COMPANY, ADVICE, HELP)))
                .needs();

        assertThat(needs.map(need -> need.id().value()))
                .containsExactly("y1/directed", "y1/" + EQUALS, "y1/" + PARTNERS);
        assertThat(needs.map(Need::kind)).containsExactly(NeedKind.DIRECTED, NeedKind.PEER, NeedKind.PEER);
        assertThat(needs.map(Need::roleModels))
                .containsExactly(Vector.of(TUTOR, ADVISER, BUDDY), Vector.of(EQUALS), Vector.of(PARTNERS));
        assertThat(needs.map(need -> need.requests().map(MenteeRequest::type)))
                .containsExactly(Vector.of(ADVICE, HELP), Vector.of(COMPANY), Vector.of(ADVICE));
    }

    @Test
    void aPersonOfAKindThatNobodyMentorsHasNoNeed() {
        Participant asking =
                elder("e1", 1).toBuilder().requests(MenteeRequest.of(HELP)).build();

        assertThat(Requests.checked(People.draft(asking)).needs()).isEmpty();
    }

    @Test
    void roleModelsOutOfPlayMakeNoNeed() {
        MatchRequest request = Requests.checked(drafting(younger("y1", COMPANY, HELP))
                .roleModels(Vector.of(EQUALS))
                .build());

        assertThat(request.needs().map(need -> need.id().value())).containsExactly("y1/" + EQUALS);
        assertThat(request.findRoleModel(TUTOR)).isEmpty();
        assertThat(request.findRoleModel(EQUALS)).isNotEmpty();
    }

    @Test
    void theFirstNeedComesFirst() {
        assertThat(tiers(TierPolicy.FIRST_NEED_FIRST)).containsExactly(2, 3, 4, 0);
    }

    @Test
    void urgencyCountsWithinEachStep() {
        assertThat(tiers(TierPolicy.URGENT_REQUEST_FIRST)).containsExactly(6, 11, 13, 2);
    }

    private static Seq<Integer> tiers(TierPolicy policy) {
        Participant urgent = younger("y1").toBuilder()
                .requests(request(HELP, 1), request(ADVICE, 2), request(COMPANY, 3))
                .build();
        MatchRequest request = Requests.checked(drafting(urgent, younger("y2", HELP))
                .tiers(TreeMap.of(ParticipantId.of("y1"), 2))
                .policy(MatchPolicy.builder().tiers(policy).build())
                .build());
        assertThat(request.tiers())
                .isEqualTo(request.needs().map(Need::tier).max().getOrElse(0) + 1);
        return request.needs().map(Need::tier);
    }

    @Test
    void anImpliedRequestIsProposedAndMakesNoNeed() {
        MatchRequest request = Requests.checked(implying(false, failing("y1"), younger("y2", COMPANY)));

        assertThat(request.needs().map(need -> need.person().value())).containsExactly("y2");
        assertThat(request.nearlyEligible())
                .containsExactly(new NearlyEligible(
                        ParticipantId.of("y1"),
                        TUTOR,
                        MenteeRequest.builder()
                                .type(HELP)
                                .argument("physics")
                                .raisedBy(RaisedBy.IMPLIED)
                                .build()));
        assertThat(request.nearlyEligible().head().toString())
                .contains("y1", TUTOR)
                .doesNotContain("physics", "HELP");
    }

    @Test
    void anImpliedRequestCountsWhereThePolicyAcceptsIt() {
        MatchRequest request = Requests.checked(implying(true, failing("y1"), younger("y2", COMPANY)));

        assertThat(request.nearlyEligible()).isEmpty();
        assertThat(request.needs().map(need -> need.id().value())).containsExactly("y1/directed", "y2/" + EQUALS);
        assertThat(request.needs().head().requests().map(MenteeRequest::raisedBy))
                .containsExactly(RaisedBy.IMPLIED);
    }

    @Test
    void nothingIsImpliedForThoseWhoAskOrBreakARuleOfTheMenteeOrHaveNoMarks() {
        Participant skilled =
                failing("y1").toBuilder().features(People.features(3, 2)).build();
        Participant unknown =
                failing("y2").toBuilder().features(TreeMap.empty()).build();
        Participant unmarked = younger("y3");
        Participant asking =
                failing("y4").toBuilder().requests(MenteeRequest.of(COMPANY)).build();

        assertThat(Requests.checked(implying(false, skilled, unknown, unmarked, asking, elder("e1", 1)))
                        .nearlyEligible())
                .isEmpty();
    }

    @Test
    void anAcceptedImpliedRequestOpensTheRoleModelsThatImplyItAlone() {
        MatchRequest request = Requests.checked(implying(true, failing("y1"), younger("y2", HELP)));

        assertThat(request.needs().map(Need::roleModels)).containsExactly(Vector.of(TUTOR), Vector.of(TUTOR, BUDDY));
        assertThat(request.findRoleModel(BUDDY)
                        .toVector()
                        .flatMap(model ->
                                request.side(model, ParticipantId.of("y1")).requests()))
                .isEmpty();
        assertThat(request.unserved()).isEmpty();
    }

    @Test
    void nobodyGetsAPartnerUnasked() {
        FormCatalogue catalogue = SmallSchool.catalogue(
                model -> model.code().equals(PARTNERS) || model.code().equals(ADVISER)
                        ? model.toBuilder()
                                .implied(new ImpliedRequest(ADVICE, ImpliedArgument.NONE))
                                .build()
                        : model);
        MatchRequest request = Requests.checked(drafting(younger("y1"))
                .catalogue(catalogue)
                .policy(MatchPolicy.builder().acceptImplied(true).build())
                .build());

        assertThat(request.needs().map(need -> need.id().value())).containsExactly("y1/directed");
        assertThat(request.needs().flatMap(Need::roleModels)).containsExactly(ADVISER);
        assertThat(request.nearlyEligible().map(NearlyEligible::roleModel))
                .as("a partnership still waits for a word")
                .containsExactly(PARTNERS);
    }

    @Test
    void theWeakestSubjectIsOneThatWasMarked() {
        Participant pupil = younger("y1").toBuilder()
                .schooling(Schooling.builder()
                        .marks(TreeMap.of("maths", new MarkMean(300, 3)))
                        .build())
                .build();
        MatchRequestDraft draft = implying(false, pupil);
        MatchRequest request = Requests.checked(draft.toBuilder()
                .policy(MatchPolicy.builder()
                        .families(new SubjectFamilies(TreeMap.of("maths", TreeSet.of("algebra"))))
                        .build())
                .build());

        assertThat(request.nearlyEligible().flatMap(entry -> entry.request().argument()))
                .containsExactly("maths");
    }

    @Test
    void aRequestThatNothingServesIsListedWithTheCause() {
        Participant asking =
                elder("e1", 1).toBuilder().requests(MenteeRequest.of(HELP)).build();
        MatchRequest request = Requests.checked(drafting(asking, younger("y1", COMPANY, ADVICE))
                .roleModels(Vector.of(TUTOR, ADVISER))
                .build());

        assertThat(request.unserved())
                .containsExactly(
                        new UnservedRequest(
                                ParticipantId.of("e1"), MenteeRequest.of(HELP), UnservedRequest.Cause.NOT_FOR_THE_KIND),
                        new UnservedRequest(
                                ParticipantId.of("y1"),
                                MenteeRequest.of(COMPANY),
                                UnservedRequest.Cause.TYPE_NOT_IN_PLAY));
        assertThat(Matchers.match(request).unservedRequests()).isEqualTo(request.unserved());
        assertThat(request.unserved().last().toString()).contains("y1").doesNotContain("COMPANY");
        assertThat(UnservedRequest.Cause.values()).allSatisfy(cause -> {
            assertThat(cause.description().russian()).isNotBlank();
            assertThat(cause.description().english()).isNotBlank();
        });
    }

    @Test
    void anImpliedRequestThatSomebodyEnteredOpensNothingElse() {
        Participant pupil = younger("y1").toBuilder()
                .requests(MenteeRequest.builder()
                        .type(COMPANY)
                        .raisedBy(RaisedBy.IMPLIED)
                        .build())
                .build();
        MatchRequest request = Requests.checked(People.draft(pupil));

        assertThat(request.needs()).isEmpty();
        assertThat(request.unserved().map(UnservedRequest::cause)).containsExactly(UnservedRequest.Cause.IMPLIED_ONLY);
    }

    @Test
    void needsNeverShareAnId() {
        Seq<NeedId> ids = Vector.of(
                NeedId.directed(ParticipantId.of("a")),
                NeedId.directed(ParticipantId.of("a/b")),
                NeedId.directed(ParticipantId.of("a~1b")),
                NeedId.peer(ParticipantId.of("a"), "b/directed"),
                NeedId.peer(ParticipantId.of("a"), "directed"),
                NeedId.peer(ParticipantId.of("a"), "directed~"));

        assertThat(ids.distinct()).isEqualTo(ids);
        assertThat(ids.head().value()).isEqualTo("a/directed");
    }

    @Test
    void aRequestWithoutArgumentMayBeImpliedToo() {
        FormCatalogue catalogue = SmallSchool.catalogue(model -> model.code().equals(EQUALS)
                ? model.toBuilder()
                        .implied(new ImpliedRequest(COMPANY, ImpliedArgument.NONE))
                        .build()
                : model);
        MatchRequest request =
                Requests.checked(drafting(younger("y1")).catalogue(catalogue).build());

        assertThat(request.nearlyEligible().map(NearlyEligible::roleModel)).containsExactly(EQUALS);
        assertThat(request.nearlyEligible().head().request().argument()).isEmpty();
    }

    @Test
    void peopleStandAsThePolicySeesThem() {
        Participant pupil = younger("y1").toBuilder()
                .schooling(Schooling.builder()
                        .marks(TreeMap.of("maths", new MarkMean(400, 3), "art", new MarkMean(200, 2)))
                        .build())
                .build();
        MatchRequest request = Requests.checked(drafting(pupil)
                .policy(MatchPolicy.builder()
                        .families(new SubjectFamilies(TreeMap.of("maths", TreeSet.of("algebra"))))
                        .build())
                .build());

        assertThat(request.participants()
                        .get(ParticipantId.of("y1"))
                        .map(person -> person.schooling().marks().keySet()))
                .containsExactly(TreeSet.of("algebra", "maths"));
        assertThat(request.stated().participants().head()).isEqualTo(pupil);
    }

    @Test
    void asksNothingOfStrangers() {
        MatchRequest request = Requests.checked(People.draft(younger("y1", HELP)));
        ParticipantId stranger = ParticipantId.of("stranger");

        assertThatIllegalArgumentException().isThrownBy(() -> request.seats(stranger));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.side(request.roleModels().head(), stranger));
    }

    @Test
    void aNeedIsAValue() {
        Need need = Requests.checked(People.draft(younger("y1", HELP))).needs().head();

        assertThat(need.toBuilder().build()).isEqualTo(need).hasSameHashCodeAs(need);
        assertThat(need.toString()).contains("y1/directed").doesNotContain("HELP");
        assertThat(need.id()).isLessThan(new NeedId("y2/directed"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> need.toBuilder().tier(-1).build())
                .withMessageContaining("tier");
    }

    private static MenteeRequest request(RequestType type, int priority) {
        return MenteeRequest.builder().type(type).priority(priority).build();
    }

    private static Participant failing(String id) {
        return younger(id).toBuilder()
                .schooling(Schooling.builder()
                        .marks(TreeMap.of(
                                "art", new MarkMean(150, 2),
                                "maths", new MarkMean(300, 3),
                                "physics", new MarkMean(250, 5),
                                "russian", new MarkMean(250, 4)))
                        .build())
                .build();
    }

    /* Tutors help with the weakest subject those whose skill is at most 1. */
    private static MatchRequestDraft implying(boolean accept, Participant... people) {
        ConditionRule weak = ConditionRule.of(
                "weak",
                Text.same("weak"),
                Quantity.mentee(new FeatureNumber("skill")).atMost(1));
        FormCatalogue catalogue = SmallSchool.catalogue(model -> model.code().equals(TUTOR)
                ? model.toBuilder()
                        .rules(model.rules().append(weak))
                        .implied(new ImpliedRequest(HELP, ImpliedArgument.WEAKEST_SUBJECT))
                        .build()
                : model);
        return drafting(people)
                .catalogue(catalogue)
                .policy(MatchPolicy.builder().acceptImplied(accept).build())
                .build();
    }
}
