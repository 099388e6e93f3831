package io.github.mentoring4j.core.mentorship;

import static io.github.mentoring4j.core.mentorship.Lives.POLICY;
import static io.github.mentoring4j.core.mentorship.Lives.agreed;
import static io.github.mentoring4j.core.mentorship.Lives.codes;
import static io.github.mentoring4j.core.mentorship.Lives.given;
import static io.github.mentoring4j.core.mentorship.Lives.id;
import static io.github.mentoring4j.core.mentorship.Lives.live;
import static io.github.mentoring4j.core.mentorship.Lives.member;
import static io.github.mentoring4j.core.mentorship.Lives.order;
import static io.github.mentoring4j.core.mentorship.Lives.proposal;
import static io.github.mentoring4j.core.mentorship.Lives.proposed;
import static io.github.mentoring4j.core.mentorship.Lives.pupil;
import static io.github.mentoring4j.core.mentorship.Lives.refused;
import static io.github.mentoring4j.core.mentorship.Lives.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.mentorship.Member.Seat;
import io.github.mentoring4j.core.participant.Consent.Giver;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.text.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentRulesTest {
    @ParameterizedTest
    @CsvSource({ // age, self, guardian: missing consents to the pair
        "13, false, true, 0",
        "13, true, false, 1",
        "14, true, true, 0",
        "14, false, true, 1",
        "14, true, false, 1",
        "17, false, false, 2",
        "17, true, true, 0",
        "18, true, false, 0",
        "18, false, true, 1"
    })
    void ageSaysWhoConsents(int age, boolean self, boolean guardian, int missing) {
        Proposal proposal = proposal(
                "m",
                "student-student/leader-passive",
                "VIRTUAL",
                adult("a", Seat.MENTOR),
                pupil("s", Seat.MENTEE, age));
        Seq<MentorshipEvent> events = Vector.of(proposed(proposal), given("a", PairConsents.MATCH, Giver.SELF, 1));
        events = self ? events.append(given("s", PairConsents.MATCH, Giver.SELF, 1)) : events;
        events = guardian ? events.append(given("s", PairConsents.MATCH, Giver.GUARDIAN, 1)) : events;
        assertThat(refused(events, agreed(1)))
                .hasSize(missing)
                .allMatch(code -> code == RefusalCode.CONSENT_MISSING)
                .allMatch(code -> code.basis() == RefusalCode.Basis.DEFAULT);
    }

    @Test
    void ownAgeIsANumberOfTheSchool() {
        Seq<MentorshipEvent> events = Vector.of(
                proposed(proposal("m", "f/x", "VIRTUAL", adult("a", Seat.MENTOR), pupil("s", Seat.MENTEE, 14))),
                given("a", PairConsents.MATCH, Giver.SELF, 1),
                given("s", PairConsents.MATCH, Giver.GUARDIAN, 1));
        MentorshipPolicy later = POLICY.toBuilder()
                .parameters(POLICY.parameters().with("f", "consent.ownAge", 16))
                .build();
        assertThat(refused(events, agreed(1))).containsExactly(RefusalCode.CONSENT_MISSING);
        assertThat(refused(events, agreed(1), later)).isEmpty();
    }

    @Test
    void unknownAgeIsAskedForUnlessBothConsentedOrTheKindIsAdult() {
        Proposal proposal = proposal(
                "m",
                "f/x",
                "VIRTUAL",
                member("e", Seat.MENTOR, ParticipantKind.EMPLOYER_STAFF, Option.none()),
                member("s", Seat.MENTEE, ParticipantKind.STUDENT, Option.none()));
        Seq<MentorshipEvent> events = Vector.of(
                proposed(proposal),
                given("e", PairConsents.MATCH, Giver.SELF, 1),
                given("s", PairConsents.MATCH, Giver.SELF, 1));
        assertThat(refused(events, agreed(1))).containsExactly(RefusalCode.AGE_UNKNOWN);
        Seq<MentorshipEvent> both = PairConsents.NEEDED.map(kind -> given("s", kind, Giver.GUARDIAN, 1));
        assertThat(refused(events.appendAll(both), agreed(1))).isEmpty();
    }

    @Test
    void everyMissingConsentIsNamed() {
        Member mentor =
                adult("a", Seat.MENTOR).toBuilder().consents(Vector.empty()).build();
        Proposal proposal = proposal("m", "f/x", "VIRTUAL", mentor, pupil("s", Seat.MENTEE, 13));
        Seq<Refusal> refusals =
                live(Vector.of(proposed(proposal))).apply(agreed(1), POLICY).fold(all -> all, state -> Vector.empty());
        assertThat(refusals)
                .containsExactly(
                        new Refusal.ConsentMissing(id("a"), Giver.SELF, ConsentKind.PARTICIPATION),
                        new Refusal.ConsentMissing(id("a"), Giver.SELF, ConsentKind.DATA_PROCESSING),
                        new Refusal.ConsentMissing(id("a"), Giver.SELF, PairConsents.MATCH),
                        new Refusal.ConsentMissing(id("s"), Giver.GUARDIAN, PairConsents.MATCH));
        assertThat(refusals.last().message().in(Language.ENGLISH))
                .isEqualTo("no consent: s, given by a legal representative, to: MATCH");
        assertThat(refusals.head().message().in(Language.RUSSIAN))
                .isEqualTo("нет согласия: a, даёт сам участник, на: PARTICIPATION");
    }

    @Test
    void aConsentThatRanOutIsNone() {
        PaperEvent.ConsentGiven shortly = new PaperEvent.ConsentGiven(
                Lives.day(1),
                id("s2"),
                Lives.consent(PairConsents.MATCH, Giver.GUARDIAN).toBuilder()
                        .validUntil(Lives.day(5))
                        .build());
        Proposal pupils = Lives.pupils();
        Seq<MentorshipEvent> events = Vector.of(
                proposed(pupils),
                given("s1", PairConsents.MATCH, Giver.SELF, 1),
                given("s1", PairConsents.MATCH, Giver.GUARDIAN, 1),
                shortly);
        assertThat(refused(events, agreed(5))).isEmpty();
        assertThat(refused(events, agreed(6))).containsExactly(RefusalCode.CONSENT_MISSING);
    }

    @Test
    void staffConsentInWritingBeforeTheOrder() {
        Proposal teachers = Lives.teachers();
        Seq<MentorshipEvent> all = Lives.toDecided(teachers);
        Seq<MentorshipEvent> without = all.reject(event -> event instanceof PaperEvent.ConsentGiven given
                && given.consent().kind().equals(PairConsents.ASSIGNMENT));
        assertThat(refused(all, order(4))).isEmpty();
        assertThat(refused(without, order(4))).containsExactly(RefusalCode.ASSIGNMENT_CONSENT_MISSING);
        assertThat(RefusalCode.ASSIGNMENT_CONSENT_MISSING.basis().text().english())
                .isEqualTo("Labour Code art. 351.8");
    }

    @Test
    void theArticleAsksForAWholeAddendumOnceInForce() {
        Proposal teachers = Lives.teachers();
        Seq<MentorshipEvent> without =
                Lives.toDecided(teachers).reject(event -> event instanceof PaperEvent.AddendumSigned);
        assertThat(refused(without, order(4))).containsExactly(RefusalCode.ADDENDUM_MISSING);
        MentorshipPolicy before =
                POLICY.toBuilder().labourLawFrom(LocalDate.of(2026, 3, 1)).build();
        assertThat(refused(without, order(4), before)).isEmpty();
        Addendum none = Addendum.builder().build();
        assertThat(none.missing())
                .containsExactly("number", "signedOn", "consentDate", "content", "term", "form", "payBasis");
        assertThat(refused(without.append(signed(none)), order(4))).containsExactly(RefusalCode.ADDENDUM_INCOMPLETE);
        Addendum early = Lives.addendum().toBuilder().signedOn(Lives.day(-1)).build();
        assertThat(refused(without.append(signed(early)), order(4)))
                .containsExactly(RefusalCode.ADDENDUM_BEFORE_CONSENT);
        assertThat(Vector.of(
                        RefusalCode.ADDENDUM_MISSING,
                        RefusalCode.ADDENDUM_INCOMPLETE,
                        RefusalCode.ADDENDUM_BEFORE_CONSENT))
                .allMatch(code -> code.basis() == RefusalCode.Basis.LABOUR_CODE);
    }

    @Test
    void whereTheArticleIsNotSettledWrittenConsentsOfBothSuffice() {
        Proposal peers = Lives.peers();
        assertThat(peers.labourFlag()).isEqualTo(LabourFlag.ASK);
        Seq<MentorshipEvent> all = Lives.toDecided(peers);
        assertThat(refused(all, order(4))).isEmpty();
        assertThat(refused(all.dropRight(1), order(4))).containsExactly(RefusalCode.ASSIGNMENT_CONSENT_MISSING);
        assertThat(refused(all.dropRight(2), order(4)))
                .containsExactly(RefusalCode.ASSIGNMENT_CONSENT_MISSING, RefusalCode.ASSIGNMENT_CONSENT_MISSING);
    }

    @Test
    void whereTheArticleDoesNotApplyNoAddendumIsAskedFor() {
        Proposal group = Lives.group();
        assertThat(group.labourFlag()).isEqualTo(LabourFlag.NO);
        assertThat(refused(Lives.toDecided(group), order(4))).isEmpty();
    }

    @Test
    void aDiscreetPairIsAcceptedByTheMenteeBeforeAnybodyElse() {
        Seq<MentorshipEvent> start = Vector.of(proposed(Lives.discreet()));
        assertThat(refused(start, given("t1", PairConsents.MATCH, Giver.SELF, 1)))
                .containsExactly(RefusalCode.MENTEE_FIRST);
        assertThat(refused(start, given("t1", PairConsents.ASSIGNMENT, Giver.SELF, 1)))
                .isEmpty();
        Seq<MentorshipEvent> accepted = start.append(given("t2", PairConsents.MATCH, Giver.SELF, 1));
        assertThat(refused(accepted, given("t1", PairConsents.MATCH, Giver.SELF, 1)))
                .isEmpty();
        assertThat(refused(Vector.of(proposed(Lives.teachers())), given("t1", PairConsents.MATCH, Giver.SELF, 1)))
                .isEmpty();
    }

    @Test
    void aWithdrawnConsentClosesBeforeTheStartAndPausesAfterIt() {
        Proposal pupils = Lives.pupils();
        MentorshipEvent withdrawn = withdrawn("s2", ConsentKind.DATA_PROCESSING, 20);
        Vector.of(
                        Vector.of(proposed(pupils)),
                        Lives.toConsented(pupils),
                        Lives.toTrial(pupils),
                        Lives.toApproved(pupils))
                .forEach(before -> assertThat(next(before, withdrawn)).isInstanceOfSatisfying(Closed.class, closed -> {
                    assertThat(closed.closure().reason().code()).isEqualTo("CONSENT_WITHDRAWN");
                    assertThat(closed.closure().initiator()).isEqualTo(Closure.Initiator.MENTEE);
                }));
        Mentorship paused = next(Lives.toActive(pupils), withdrawn);
        assertThat(paused.stage()).isEqualTo(Mentorship.Stage.PAUSED);
        assertThat(((Paused) paused).returnOn()).isEmpty();
        assertThat(codes(paused.apply(new CourseEvent.Resumed(Lives.day(21)), POLICY)))
                .containsOnly(RefusalCode.CONSENT_MISSING);
        Seq<MentorshipEvent> again = Lives.toActive(pupils)
                .append(withdrawn)
                .append(given("s2", ConsentKind.DATA_PROCESSING, Giver.GUARDIAN, 21));
        assertThat(next(again, new CourseEvent.Resumed(Lives.day(22))).stage()).isEqualTo(Mentorship.Stage.ACTIVE);
        assertThat(next(again, withdrawn("s1", PairConsents.MATCH, 22)).stage()).isEqualTo(Mentorship.Stage.PAUSED);
    }

    @Test
    void aConsentThatIsNotVitalIsOnlyNoted() {
        Proposal pupils = Lives.pupils();
        MentorshipEvent photos = given("s2", ConsentKind.PUBLICATION, Giver.GUARDIAN, 8);
        MentorshipEvent noPhotos = withdrawn("s2", ConsentKind.PUBLICATION, 20);
        assertThat(next(Lives.toActive(pupils).append(photos), noPhotos).stage())
                .isEqualTo(Mentorship.Stage.ACTIVE);
        Seq<MentorshipEvent> early = Vector.of(proposed(pupils), given("s2", ConsentKind.PUBLICATION, Giver.SELF, 1));
        assertThat(next(early, noPhotos).stage()).isEqualTo(Mentorship.Stage.PROPOSED);
        assertThat(refused(Lives.toActive(pupils), noPhotos)).containsExactly(RefusalCode.NOTHING_TO_WITHDRAW);
    }

    private static Member adult(String id, Seat seat) {
        return member(id, seat, ParticipantKind.ALUMNUS, Option.some(20));
    }

    private static MentorshipEvent signed(Addendum addendum) {
        return new PaperEvent.AddendumSigned(Lives.day(3), id("t1"), addendum);
    }

    private static Mentorship next(Seq<MentorshipEvent> before, MentorshipEvent event) {
        return live(before.append(event));
    }
}
