package io.github.mentoring4j.core.catalogue;

import static io.github.mentoring4j.core.catalogue.Scene.DAY;
import static io.github.mentoring4j.core.catalogue.Scene.consent;
import static io.github.mentoring4j.core.catalogue.Scene.form;
import static io.github.mentoring4j.core.catalogue.Scene.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.Availability;
import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.TimeResource;
import io.github.mentoring4j.core.participant.WeeklySlot;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.core.rule.kit.RuleKit;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonRulesTest {
    private static final Scene PAIR = RoleModelScenes.classLeaderAndShyPupil();

    private static final Seq<HardRule> RULES = DefaultCastings.of(
                    "student-student/leader-passive", DefaultParameters.standard())
            .rules();

    @ParameterizedTest
    @CsvSource({
        "13, false, false, denied",
        "13, true, false, denied",
        "13, false, true, allowed",
        "13, true, true, allowed",
        "14, false, true, denied",
        "14, true, true, allowed",
        "17, true, false, denied",
        "17, true, true, allowed",
        "18, true, false, allowed",
        "18, false, true, denied",
        "40, false, false, denied"
    })
    void consentsFollowTheAge(int age, boolean self, boolean guardian, String verdict) {
        Scene scene = PAIR.mentee(person(p -> p.age(age))).mentee(consents(self, guardian));
        assertThat(named(judge("consents", scene))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "STUDENT, true, true, allowed",
        "STUDENT, false, false, denied",
        "STUDENT, true, false, mentee.age",
        "STUDENT, false, true, mentee.age",
        "ALUMNUS, true, false, mentee.age",
        "TEACHER, true, false, allowed",
        "EMPLOYER_STAFF, true, false, allowed",
        "PARENT, true, false, allowed",
        "TEACHER, false, true, denied"
    })
    void consentsOfUnknownAgeAreTakenAsTheKindAllows(String kind, boolean self, boolean guardian, String verdict) {
        Scene scene = PAIR.mentee(person(p -> p.age(Option.none()).kind(ParticipantKind.of(kind))))
                .mentee(consents(self, guardian));
        assertThat(named(judge("consents", scene))).isEqualTo(verdict);
    }

    @Test
    void consentsOfBothSidesCount() {
        RuleKit.given(PAIR.mentor(consents(false, true)).pairing()).expectDenied(rule("consents"));
        RuleKit.given(PAIR.mentor(consents(true, false))
                        .mentor(person(p -> p.age(Option.none())))
                        .pairing())
                .expectUnknown(rule("consents"), "mentor.age");
    }

    @Test
    void consentToDataProcessingIsNeededToo() {
        Scene scene =
                PAIR.mentee(person(p -> p.age(20).consents(consent(ConsentKind.PARTICIPATION, Consent.Giver.SELF))));
        RuleKit.given(scene.pairing()).expectDenied(rule("consents"));
    }

    @Test
    void consentThatDoesNotHoldOnTheReferenceDateIsNone() {
        UnaryOperator<Consent.Builder> expired = c -> c.validUntil(DAY.minusDays(1));
        UnaryOperator<Consent.Builder> withdrawn = c -> c.withdrawnOn(DAY);
        UnaryOperator<Consent.Builder> early = c -> c.givenOn(DAY.plusDays(1));
        UnaryOperator<Consent.Builder> lastDay = c -> c.validUntil(DAY);
        for (UnaryOperator<Consent.Builder> change : Vector.of(expired, withdrawn, early)) {
            RuleKit.given(PAIR.mentor(every(change)).pairing()).expectDenied(rule("consents"));
        }
        RuleKit.given(PAIR.mentor(every(lastDay)).pairing()).expectAllowed(rule("consents"));
    }

    @Test
    void consentAgeIsAParameter() {
        Scene scene = PAIR.mentee(person(p -> p.age(15))).mentee(consents(false, true));
        HardRule later = named(
                "consents",
                DefaultCastings.of(
                                "student-student/leader-passive",
                                DefaultParameters.standard().with("consent.ownAge", 16))
                        .rules());
        RuleKit.given(scene.pairing()).expectDenied(rule("consents")).expectAllowed(later);
    }

    @Test
    void seatIsUnknownWithoutATimeBudget() {
        RuleKit.given(PAIR.seats(Option.none()).pairing()).expectUnknown(rule("free-seat"), "mentor.timeBudget");
        RuleKit.given(PAIR.seats(Option.some(2)).pairing()).expectAllowed(rule("free-seat"));
    }

    @Test
    void slotHasToBeInOnePieceAndLongEnough() {
        HardRule slot = rule("common-slot");
        RuleKit.given(PAIR.mentee(free(960, 1020)).pairing()).expectAllowed(slot);
        RuleKit.given(PAIR.mentee(free(961, 1020)).pairing()).expectDenied(slot);
        Availability broken = Availability.of(
                new WeeklySlot(DayOfWeek.MONDAY, 900, 940), new WeeklySlot(DayOfWeek.MONDAY, 980, 1020));
        RuleKit.given(PAIR.mentee(available(Option.some(broken))).pairing()).expectDenied(slot);
    }

    @Test
    void slotIsUnknownUnlessOneSideIsNeverFreeSoLong() {
        Scene unknown = PAIR.mentor(available(Option.none()));
        RuleKit.given(unknown.pairing()).expectUnknown(rule("common-slot"), "mentor.availability");
        RuleKit.given(unknown.mentee(available(Option.none())).pairing())
                .expectUnknown(rule("common-slot"), "mentor.availability", "mentee.availability");
        RuleKit.given(unknown.mentee(free(961, 1020)).pairing()).expectDenied(rule("common-slot"));
    }

    @Test
    void vetoHoldsWhicheverSideStatesIt() {
        Scene byMentor = PAIR.wishes(form(PAIR.mentorId(), Vector.empty(), PAIR.menteeId()));
        Scene byMentee = PAIR.wishes(form(PAIR.menteeId(), Vector.empty(), PAIR.mentorId()));
        Scene byNobody = PAIR.wishes(form(PAIR.menteeId(), Vector.of(PAIR.mentorId())));
        RuleKit.given(byMentor.pairing()).expectDenied(rule("no-veto")).expectSymmetric(rule("no-veto"));
        RuleKit.given(byMentee.pairing()).expectDenied(rule("no-veto"));
        RuleKit.given(byNobody.pairing()).expectAllowed(rule("no-veto"));
    }

    @Test
    void failureBarsUntilBothAskAgain() {
        ClosureReason failed = reason(ClosureReason.Failure.YES, ClosureReason.Bar.BY_FAILURE);
        HardRule barred = rule("not-barred");
        RuleKit.given(PAIR.history(closed(failed)).pairing())
                .expectDenied(barred)
                .expectSymmetric(barred);
        RuleKit.given(PAIR.history(closed(failed).toBuilder().bothAskAgain(true).build())
                        .pairing())
                .expectAllowed(barred);
        ClosureReason fine = reason(ClosureReason.Failure.NO, ClosureReason.Bar.BY_FAILURE);
        RuleKit.given(PAIR.history(closed(fine)).pairing()).expectAllowed(barred);
        RuleKit.given(PAIR.history(closed(fine), closed(failed)).pairing()).expectDenied(barred);
    }

    @Test
    void barOfOtherPeopleDoesNotCount() {
        ClosureReason failed = reason(ClosureReason.Failure.YES, ClosureReason.Bar.FOR_GOOD);
        ClosedPair others =
                closed(failed).toBuilder().second(ParticipantId.of("somebody")).build();
        RuleKit.given(PAIR.history(others).pairing()).expectAllowed(rule("not-barred"));
    }

    @Test
    void nobodyIsTheirOwnMentor() {
        Scene self = PAIR.mentee(person(p -> p.id(PAIR.mentorId())));
        RuleKit.given(self.pairing()).expectDenied(rule("distinct-persons"));
    }

    private static ClosedPair closed(ClosureReason reason) {
        return ClosedPair.builder()
                .first(PAIR.mentorId())
                .second(PAIR.menteeId())
                .roleModel("student-student/leader-passive")
                .reason(reason)
                .build();
    }

    private static ClosureReason reason(ClosureReason.Failure failure, ClosureReason.Bar bar) {
        return ClosureReason.builder()
                .code("REASON")
                .text(Text.same("reason"))
                .failure(failure)
                .bar(bar)
                .build();
    }

    private static UnaryOperator<Participant> consents(boolean self, boolean guardian) {
        Seq<Consent> own = self ? both(Consent.Giver.SELF) : Vector.empty();
        return person(p -> p.consents(guardian ? own.appendAll(both(Consent.Giver.GUARDIAN)) : own));
    }

    private static Seq<Consent> both(Consent.Giver giver) {
        return Vector.of(consent(ConsentKind.PARTICIPATION, giver), consent(ConsentKind.DATA_PROCESSING, giver));
    }

    private static UnaryOperator<Participant> every(UnaryOperator<Consent.Builder> change) {
        return someone -> someone.toBuilder()
                .consents(someone.consents()
                        .map(consent -> change.apply(consent.toBuilder()).build()))
                .build();
    }

    private static UnaryOperator<Participant> free(int from, int to) {
        return available(Option.some(Availability.of(new WeeklySlot(DayOfWeek.MONDAY, from, to))));
    }

    private static UnaryOperator<Participant> available(Option<Availability> availability) {
        return person(
                p -> p.time(TimeResource.builder().availability(availability).build()));
    }

    private static Verdict judge(String code, Scene scene) {
        return rule(code).judge(scene.pairing());
    }

    private static String named(Verdict verdict) {
        return verdict.fold(() -> "allowed", () -> "denied", missing -> missing.mkString(","));
    }

    private static HardRule rule(String code) {
        return named(code, RULES);
    }

    private static HardRule named(String code, Seq<HardRule> rules) {
        return rules.find(rule -> rule.info().code().equals(code))
                .getOrElseThrow(() -> new IllegalArgumentException(code));
    }
}
