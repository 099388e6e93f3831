package io.github.mentoring4j.core.mentorship;

import static io.github.mentoring4j.core.mentorship.Lives.POLICY;
import static io.github.mentoring4j.core.mentorship.Lives.closed;
import static io.github.mentoring4j.core.mentorship.Lives.closure;
import static io.github.mentoring4j.core.mentorship.Lives.day;
import static io.github.mentoring4j.core.mentorship.Lives.id;
import static io.github.mentoring4j.core.mentorship.Lives.live;
import static io.github.mentoring4j.core.mentorship.Lives.meeting;
import static io.github.mentoring4j.core.mentorship.Lives.reason;
import static io.github.mentoring4j.core.mentorship.Lives.refused;
import static io.github.mentoring4j.core.mentorship.Lives.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosureRulesTest {
    @ParameterizedTest
    @CsvSource({ // notice and end in autumn 2025; 3 and 4 November are days off, Saturday 1 November is a working day:
        // refusal
        "2025-10-06, 2025-10-10,", // Monday; Tuesday to Thursday lie between
        "2025-10-06, 2025-10-09, NOTICE_TOO_SHORT",
        "2025-10-09, 2025-10-15,", // Thursday; Friday, Monday, Tuesday
        "2025-10-09, 2025-10-14, NOTICE_TOO_SHORT",
        "2025-10-11, 2025-10-16,", // Saturday; Monday to Wednesday
        "2025-10-30, 2025-11-06,", // Friday, the working Saturday, Wednesday
        "2025-10-30, 2025-11-05, NOTICE_TOO_SHORT",
        "2025-10-06, 2025-10-06, NOTICE_TOO_SHORT",
        "2025-10-06, 2025-10-05, NOTICE_AFTER_END",
        ", 2025-10-10, NOTICE_MISSING"
    })
    void employeesWorkThreeFullDaysAfterTheNotice(LocalDate notice, LocalDate end, RefusalCode code) {
        Proposal teachers = Lives.teachers();
        Closure.Builder closure = closure(teachers, "MENTOR_REQUEST").toBuilder();
        Closure given =
                notice == null ? closure.build() : closure.noticeOn(notice).build();
        Seq<RefusalCode> refusals = refused(Lives.toActive(teachers), new CourseEvent.ClosureMade(end, given));
        if (code == null) {
            assertThat(refusals).isEmpty();
        } else {
            assertThat(refusals).containsExactly(code);
            assertThat(code.basis()).isEqualTo(RefusalCode.Basis.LABOUR_CODE);
        }
    }

    @Test
    void theRefusalCountsTheDays() {
        Closure late = closure(Lives.teachers(), "EMPLOYER_CANCELLED").toBuilder()
                .noticeOn(LocalDate.of(2025, 10, 9))
                .build();
        Seq<Refusal> refusals = live(Lives.toActive(Lives.teachers()))
                .apply(new CourseEvent.ClosureMade(LocalDate.of(2025, 10, 14), late), POLICY)
                .fold(all -> all, state -> Vector.empty());
        assertThat(refusals).containsExactly(new Refusal.WrongNumber(RefusalCode.NOTICE_TOO_SHORT, 2, 3));
        assertThat(refusals.head().message().in(Language.RUSSIAN)).isEqualTo("полных рабочих дней 2, нужно 3");
        assertThat(refusals.head().basis().text().russian()).isEqualTo("статья 351.8 Трудового кодекса РФ");
    }

    @ParameterizedTest
    @CsvSource({ // reason: is notice due in a mentorship of two employees
        "MENTOR_REQUEST, true",
        "MENTEE_REQUEST, true",
        "COORDINATOR_DECISION, true",
        "EMPLOYER_CANCELLED, true",
        "NO_CONTACT, true",
        "CONVERTED, false",
        "MUTUAL, false",
        "LEFT_ORGANISATION, false",
        "SAFEGUARDING, false"
    })
    void noticeIsDueWhereOneSideEndsTheWorkEarly(String reason, boolean due) {
        Proposal teachers = Lives.teachers();
        assertThat(refused(Lives.toActive(teachers), closed(teachers, reason, 30))
                        .contains(RefusalCode.NOTICE_MISSING))
                .isEqualTo(due);
    }

    @Test
    void noticeIsDueFromTheOrderOnAndForEmployeesOnly() {
        Proposal teachers = Lives.teachers();
        assertThat(refused(Lives.toDecided(teachers), closed(teachers, "MENTOR_REQUEST", 5)))
                .isEmpty();
        assertThat(refused(Lives.toApproved(teachers), closed(teachers, "MENTOR_REQUEST", 5)))
                .containsExactly(RefusalCode.NOTICE_MISSING);
        assertThat(refused(Lives.toPaused(teachers), closed(teachers, "MENTOR_REQUEST", 30)))
                .containsExactly(RefusalCode.NOTICE_MISSING);
        Proposal pupils = Lives.pupils();
        assertThat(refused(Lives.toActive(pupils), closed(pupils, "MENTOR_REQUEST", 30)))
                .isEmpty();
        Proposal flash = Lives.flash().toBuilder().labourFlag(LabourFlag.YES).build();
        assertThat(refused(Lives.toActive(flash), closed(flash, "MENTOR_REQUEST", 7)))
                .isEmpty();
        MentorshipPolicy before =
                POLICY.toBuilder().labourLawFrom(LocalDate.of(2026, 3, 1)).build();
        assertThat(refused(Lives.toActive(teachers), closed(teachers, "MENTOR_REQUEST", 30), before))
                .isEmpty();
    }

    @Test
    void whetherEqualsOweNoticeIsForTheSchoolToSay() {
        Proposal peers = Lives.peers();
        Seq<MentorshipEvent> active = Lives.toActive(peers);
        assertThat(refused(active, closed(peers, "MENTOR_REQUEST", 30))).containsExactly(RefusalCode.NOTICE_MISSING);
        MentorshipPolicy ours = POLICY.toBuilder()
                .parameters(POLICY.parameters().with("notice.whenAsk", 0))
                .build();
        assertThat(refused(active, closed(peers, "MENTOR_REQUEST", 30), ours)).isEmpty();
    }

    @Test
    void everybodyGivesExitFeedbackOrIsMarked() {
        Proposal pupils = Lives.pupils();
        Closure one = closure(pupils, "MUTUAL").toBuilder()
                .feedback(Vector.of(ExitFeedback.refused(id("s1"))))
                .build();
        Closure both = one.toBuilder()
                .feedback(one.feedback().append(ExitFeedback.refused(id("s2"))))
                .build();
        Seq<MentorshipEvent> active = Lives.toActive(pupils);
        assertThat(refused(active, new CourseEvent.ClosureMade(day(30), one)))
                .containsExactly(RefusalCode.FEEDBACK_MISSING);
        assertThat(refused(active, new CourseEvent.ClosureMade(day(30), both))).isEmpty();
        assertThat(refused(Lives.toTrial(pupils), new CourseEvent.ClosureMade(day(30), one)))
                .isEmpty();
        assertThat(both.feedback()).allMatch(ExitFeedback::isRefused);
    }

    @Test
    void safetyEndsAMentorshipFromAnyStateAtOnce() {
        Proposal teachers = Lives.teachers();
        MentorshipEvent bare = new CourseEvent.ClosureMade(
                day(30),
                Closure.builder()
                        .reason(reason("SAFEGUARDING"))
                        .initiator(Closure.Initiator.COORDINATOR)
                        .build());
        Vector.of(
                        Vector.of(Lives.proposed(teachers)),
                        Lives.toConsented(teachers),
                        Lives.toTrial(teachers),
                        Lives.toApproved(teachers),
                        Lives.toActive(teachers),
                        Lives.toPaused(teachers))
                .forEach(before -> {
                    Closed closed = (Closed) live(before.append(bare));
                    assertThat(closed.on()).isEqualTo(day(30));
                    assertThat(closed.closedPairs()).hasSize(1).allMatch(ClosedPair::bars);
                });
    }

    @Test
    void reasonsBelongToStates() {
        Proposal pupils = Lives.pupils();
        assertThat(refused(Lives.toApproved(pupils), closed(pupils, "COMPLETED", 30)))
                .containsExactly(RefusalCode.REASON_NOT_HERE);
        assertThat(refused(Lives.toApproved(pupils), closed(pupils, "TRIAL_DECLINED", 30)))
                .containsExactly(RefusalCode.REASON_NOT_HERE);
        assertThat(refused(Lives.toTrial(pupils), closed(pupils, "TRIAL_DECLINED", 30)))
                .isEmpty();
        assertThat(refused(Lives.toActive(pupils), closed(pupils, "CONSENT_WITHDRAWN", 30)))
                .containsExactly(RefusalCode.REASON_NOT_HERE);
        assertThat(refused(Lives.toPaused(pupils), closed(pupils, "CONSENT_WITHDRAWN", 30)))
                .isEmpty();
        ClosureReason own = ClosureReason.builder()
                .code("WEATHER")
                .text(Text.same("weather"))
                .build();
        MentorshipEvent unknown = new CourseEvent.ClosureMade(
                day(30), closure(pupils, "MUTUAL").toBuilder().reason(own).build());
        assertThat(refused(Lives.toActive(pupils), unknown)).containsExactly(RefusalCode.REASON_UNKNOWN);
        MentorshipPolicy ours =
                POLICY.toBuilder().reasons(POLICY.reasons().append(own)).build();
        assertThat(refused(Lives.toActive(pupils), unknown, ours)).isEmpty();
    }

    @Test
    void aPlanThatWasDoneEndsWithTheFinalMeeting() {
        Proposal pupils = Lives.pupils();
        Seq<MentorshipEvent> active = Lives.toActive(pupils).append(meeting(pupils, Meeting.Kind.PLANNING, 8));
        assertThat(refused(active, closed(pupils, "COMPLETED", 30))).containsExactly(RefusalCode.FINAL_MISSING);
        Seq<MentorshipEvent> done = active.append(meeting(pupils, Meeting.Kind.FINAL, 29));
        assertThat(refused(done, closed(pupils, "COMPLETED", 30))).isEmpty();
        MentorshipPolicy ours = POLICY.toBuilder()
                .parameters(POLICY.parameters().with("final.required", 0))
                .build();
        assertThat(refused(active, closed(pupils, "COMPLETED", 30), ours)).isEmpty();
    }

    @Test
    void equalsVisitEachOther() {
        Proposal peers = Lives.peers();
        Seq<MentorshipEvent> active = Lives.toActive(peers)
                .append(meeting(peers, Meeting.Kind.PLANNING, 8))
                .append(visit(peers, "p1", 10));
        Seq<MentorshipEvent> onesided = active.append(meeting(peers, Meeting.Kind.FINAL, 29));
        assertThat(refused(onesided, closed(peers, "COMPLETED", 30))).containsExactly(RefusalCode.VISIT_MISSING);
        Seq<MentorshipEvent> mutual =
                active.append(visit(peers, "p2", 20)).append(meeting(peers, Meeting.Kind.FINAL, 29));
        Closed closed = (Closed) live(mutual.append(closed(peers, "COMPLETED", 30)));
        assertThat(closed.closedPairs().map(pair -> pair.first().value() + pair.second()))
                .containsExactly("p1p2");
        assertThat(closed.closedPairs()).noneMatch(ClosedPair::bars);
    }

    @Test
    void aRefusalAfterTheTrialClosesAndBarsUntilBothAsk() {
        Proposal pupils = Lives.pupils();
        Member mentor = pupils.members().head();
        Closed closed =
                (Closed) live(Lives.toTrial(pupils).append(Lives.decided(mentor, MentorshipEvent.Decision.STOP, 3)));
        assertThat(closed.closure().reason().code()).isEqualTo("TRIAL_DECLINED");
        assertThat(closed.closure().initiator()).isEqualTo(Closure.Initiator.MENTOR);
        ClosedPair history = closed.closedPairs().head();
        assertThat(history.bars()).isTrue();
        assertThat(history.toBuilder().bothAskAgain(true).build().bars()).isFalse();
    }

    @Test
    void aRequestForAnotherMentorBarsNobodyUnlessTheRelationWasTheCause() {
        Proposal pupils = Lives.pupils();
        Closure plain = closure(pupils, "MENTEE_REQUEST");
        Closure relation = plain.toBuilder().causedByRelation(true).build();
        assertThat(pairs(pupils, plain)).hasSize(1).noneMatch(ClosedPair::bars);
        assertThat(pairs(pupils, relation)).hasSize(1).allMatch(ClosedPair::bars);
    }

    @Test
    void aGroupGoesOnWithoutOneAndItsHistoryKeepsEverybody() {
        Proposal group = Lives.group();
        Seq<MentorshipEvent> active = Lives.toActive(group);
        MentorshipEvent left = new CourseEvent.MenteeLeft(day(20), id("s2"), reason("NO_CONTACT"));
        Seq<MentorshipEvent> two = active.append(left);
        assertThat(live(two).chronicle().members().map(member -> member.id().value()))
                .containsExactly("t1", "s1", "s3");
        assertThat(refused(two, new CourseEvent.MenteeLeft(day(21), id("s1"), reason("NO_CONTACT"))))
                .containsExactly(RefusalCode.GROUP_TOO_SMALL);
        assertThat(refused(active, new CourseEvent.MenteeLeft(day(21), id("t1"), reason("NO_CONTACT"))))
                .containsExactly(RefusalCode.NOT_A_GROUP);
        assertThat(refused(
                        Lives.toActive(Lives.pupils()),
                        new CourseEvent.MenteeLeft(day(21), id("s2"), reason("NO_CONTACT"))))
                .containsExactly(RefusalCode.NOT_A_GROUP);
        assertThat(refused(two, meeting(group, Meeting.Kind.REGULAR, 22))).containsExactly(RefusalCode.STRANGER);
        Closure rest = closure(group, "MUTUAL").toBuilder()
                .feedback(Vector.of("t1", "s1", "s3").map(person -> ExitFeedback.refused(id(person))))
                .build();
        Closed closed = (Closed) live(two.append(new CourseEvent.ClosureMade(day(30), rest)));
        assertThat(closed.closedPairs().map(pair -> pair.second() + " " + pair.bars()))
                .containsExactly("s1 false", "s2 true", "s3 false");
    }

    private static Seq<ClosedPair> pairs(Proposal proposal, Closure closure) {
        Mentorship closed = live(Lives.toActive(proposal).append(new CourseEvent.ClosureMade(day(30), closure)));
        return ((Closed) closed).closedPairs();
    }
}
