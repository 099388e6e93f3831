package io.github.mentoring4j.core.mentorship;

import static io.github.mentoring4j.core.mentorship.Lives.POLICY;
import static io.github.mentoring4j.core.mentorship.Lives.YEAR;
import static io.github.mentoring4j.core.mentorship.Lives.codes;
import static io.github.mentoring4j.core.mentorship.Lives.day;
import static io.github.mentoring4j.core.mentorship.Lives.kind;
import static io.github.mentoring4j.core.mentorship.Lives.live;
import static io.github.mentoring4j.core.mentorship.Lives.plan;
import static io.github.mentoring4j.core.mentorship.Lives.refused;
import static io.github.mentoring4j.core.mentorship.Lives.started;
import static io.github.mentoring4j.core.mentorship.Lives.teacher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.mentorship.Member.Seat;
import io.github.mentoring4j.core.text.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermRulesTest {
    @ParameterizedTest
    @CsvSource({ // kind, first and last day: refusal, basis
        "TRADITIONAL, 2025-09-01, 2025-11-30, ,",
        "TRADITIONAL, 2025-09-01, 2025-11-29, TERM_TOO_SHORT, REGULATION",
        "TRADITIONAL, 2025-09-01, 2026-08-31, ,",
        "TRADITIONAL, 2025-09-01, 2026-09-01, TERM_TOO_LONG, REGULATION",
        "TRADITIONAL, 2025-09-02, 2025-09-01, END_BEFORE_START, DEFAULT",
        "TRADITIONAL, 2025-08-31, 2025-12-31, START_OUTSIDE_YEAR, DEFAULT",
        "TRADITIONAL, 2026-06-01, 2026-12-31, START_OUTSIDE_YEAR, DEFAULT",
        "SHORT_TERM, 2025-09-01, 2025-09-30, ,",
        "SHORT_TERM, 2025-09-01, 2025-11-30, ,",
        "SHORT_TERM, 2025-09-01, 2025-12-01, SHORT_TERM_TOO_LONG, DEFAULT",
        "SITUATIONAL, 2025-09-01, 2025-09-02, ,",
        "SPEED, 2025-09-01, 2025-09-01, ,",
        "SPEED, 2025-09-01, 2025-09-02, SPEED_NOT_ONE_DAY, DEFAULT"
    })
    void termsOfTeachers(String kind, LocalDate first, LocalDate last, RefusalCode code, RefusalCode.Basis basis) {
        Proposal proposal = Lives.teachers().toBuilder()
                .kind(kind(kind))
                .term(new Term(first, last))
                .build();
        assertThat(propose(proposal)).isEqualTo(Vector.ofAll(Option.of(code)));
        assertThat(Option.of(code).map(RefusalCode::basis)).isEqualTo(Option.of(basis));
    }

    @ParameterizedTest
    @CsvSource({ // last day: refusal
        "2026-05-31,",
        "2025-09-15,",
        "2026-06-01, END_OUTSIDE_YEAR"
    })
    void termsOfPupilsEndWithTheYear(LocalDate last, RefusalCode code) {
        Proposal proposal =
                Lives.pupils().toBuilder().term(new Term(day(7), last)).build();
        assertThat(propose(proposal)).isEqualTo(Vector.ofAll(Option.of(code)));
    }

    @Test
    void boundsAreNumbersOfTheSchoolAndOfTheRoleModel() {
        Proposal proposal = Lives.teachers().toBuilder()
                .term(new Term(day(0), LocalDate.of(2025, 10, 15)))
                .build();
        MentorshipPolicy ours = POLICY.toBuilder()
                .parameters(POLICY.parameters().with("teacher-teacher", "term.staff.minMonths", 1))
                .build();
        assertThat(codes(Mentorship.propose(new ApprovalEvent.ProposalMade(day(0), proposal), ours)))
                .isEmpty();
    }

    @Test
    void everythingIsSaidAtOnce() {
        Proposal proposal =
                Lives.teachers().toBuilder().term(new Term(day(-9), day(-5))).build();
        Seq<Refusal> refusals = Mentorship.propose(new ApprovalEvent.ProposalMade(day(-1), proposal), POLICY)
                .fold(all -> all, state -> Vector.empty());
        assertThat(refusals.map(Refusal::code))
                .containsExactly(RefusalCode.BEFORE_YEAR, RefusalCode.START_OUTSIDE_YEAR, RefusalCode.TERM_TOO_SHORT);
        assertThat(refusals.map(refusal -> refusal.message().in(Language.ENGLISH)))
                .containsExactly(
                        "the date 2025-08-31 is before the school year, which begins on 2025-09-01",
                        "the first day 2025-08-23 is outside the school year, 2025-09-01",
                        "the term is less than 3 months");
        assertThat(refusals.last().basis().text().russian())
                .isEqualTo("положения школ о персонализированной программе");
    }

    @ParameterizedTest
    @CsvSource({ // kind, mentees: refusal
        "TRADITIONAL, 1,",
        "TRADITIONAL, 2, GROUP_TOO_BIG",
        "GROUP, 1, GROUP_TOO_SMALL",
        "GROUP, 2,",
        "GROUP, 4,",
        "GROUP, 5, GROUP_TOO_BIG",
        "VIRTUAL, 1,",
        "VIRTUAL, 4,",
        "VIRTUAL, 5, GROUP_TOO_BIG"
    })
    void sizesOfGroups(String kind, int mentees, RefusalCode code) {
        Proposal proposal = Lives.teachers().toBuilder()
                .kind(kind(kind))
                .members(Vector.range(0, mentees)
                        .map(i -> teacher("n" + i, Seat.MENTEE))
                        .prepend(teacher("t", Seat.MENTOR)))
                .build();
        assertThat(propose(proposal)).isEqualTo(Vector.ofAll(Option.of(code)));
    }

    @Test
    void threePartnersAreForTheSchoolToAllow() {
        Proposal trio = Lives.peers().toBuilder()
                .members(Vector.of("p1", "p2", "p3").map(id -> teacher(id, Seat.PARTNER)))
                .build();
        assertThat(propose(trio)).containsExactly(RefusalCode.GROUP_TOO_BIG);
        MentorshipPolicy ours = POLICY.toBuilder()
                .parameters(POLICY.parameters().with("peer.maxPartners", 3))
                .build();
        assertThat(codes(Mentorship.propose(new ApprovalEvent.ProposalMade(day(0), trio), ours)))
                .isEmpty();
    }

    @Test
    void seatsThatMakeNoPairAreABug() {
        Proposal pair = Lives.teachers();
        Member mentor = teacher("t", Seat.MENTOR);
        Member mentee = teacher("n", Seat.MENTEE);
        Member partner = teacher("p", Seat.PARTNER);
        Vector.of(
                        Vector.of(mentor),
                        Vector.of(mentee),
                        Vector.of(partner),
                        Vector.of(mentor, partner),
                        Vector.of(mentor, mentee, partner),
                        Vector.of(mentor, teacher("t2", Seat.MENTOR), mentee),
                        Vector.of(partner, partner))
                .forEach(members -> assertThatThrownBy(
                                () -> pair.toBuilder().members(members).build())
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void theOrderWaitsForTheTrialUnlessTheSchoolDropsIt() {
        Proposal pupils = Lives.pupils();
        Seq<MentorshipEvent> consented = Lives.toConsented(pupils);
        assertThat(refused(consented, Lives.order(4))).containsExactly(RefusalCode.TRIAL_REQUIRED);
        MentorshipPolicy ours = POLICY.toBuilder()
                .parameters(POLICY.parameters().with("student-student", "trial.required", 0))
                .build();
        assertThat(refused(consented, Lives.order(4), ours)).isEmpty();
        Seq<MentorshipEvent> trial = Lives.toTrial(pupils);
        assertThat(refused(trial, Lives.order(4))).containsExactly(RefusalCode.TRIAL_NOT_HELD, RefusalCode.UNDECIDED);
        assertThat(refused(trial, Lives.decided(pupils.members().head(), MentorshipEvent.Decision.GO_ON, 3)))
                .containsExactly(RefusalCode.TRIAL_NOT_HELD);
        assertThat(refused(Lives.toDecided(pupils), Lives.order(4))).isEmpty();
        assertThat(refused(consented, Lives.trial(3, 2))).containsExactly(RefusalCode.TRIAL_IN_PAST);
    }

    @Test
    void approversAreData() {
        Proposal pupils = Lives.pupils();
        MentorshipEvent unsigned = new ApprovalEvent.OrderIssued(day(4), new Order("1", Vector.empty()));
        assertThat(refused(Lives.toDecided(pupils), unsigned)).containsExactly(RefusalCode.APPROVAL_MISSING);
        MentorshipPolicy ours = POLICY.toBuilder().approvers(Vector.empty()).build();
        assertThat(refused(Lives.toDecided(pupils), unsigned, ours)).isEmpty();
    }

    @Test
    void workBeginsWithAPlanOnTheDayOrLater() {
        Proposal pupils = Lives.pupils();
        Seq<MentorshipEvent> approved = Lives.toApproved(pupils);
        assertThat(refused(approved, started(6))).containsExactly(RefusalCode.PLAN_MISSING, RefusalCode.BEFORE_START);
        Seq<MentorshipEvent> planned = approved.append(plan(pupils, 5));
        assertThat(refused(planned, started(7))).isEmpty();
        assertThat(refused(planned, new WorkEvent.Started(YEAR.last().plusDays(1))))
                .containsExactly(RefusalCode.AFTER_END);
        assertThat(refused(Lives.toConsented(pupils), started(7))).containsExactly(RefusalCode.ORDER_REQUIRED);
    }

    @Test
    void aSingleMeetingBeginsAndEndsInOneDayWithoutTrialPlanAndOrder() {
        Proposal flash = Lives.flash();
        Seq<MentorshipEvent> events = Lives.toConsented(flash)
                .append(started(7))
                .append(Lives.meeting(flash, Meeting.Kind.REGULAR, 7))
                .append(Lives.closed(flash, "COMPLETED", 7));
        assertThat(live(events).stage()).isEqualTo(Mentorship.Stage.CLOSED);
        assertThat(refused(Lives.toActive(flash), extended(flash, day(9)))).contains(RefusalCode.SPEED_EXTENDED);
    }

    @Test
    void anExtensionIsLaterAgreedOrderedAndWithinTheTerm() {
        Proposal teachers = Lives.teachers();
        Seq<MentorshipEvent> active = Lives.toActive(teachers);
        Mentorship longer = live(active.append(extended(teachers, LocalDate.of(2026, 9, 7))));
        assertThat(longer.stage()).isEqualTo(Mentorship.Stage.ACTIVE);
        assertThat(longer.chronicle().term().last()).isEqualTo(LocalDate.of(2026, 9, 7));
        assertThat(refused(active, extended(teachers, LocalDate.of(2026, 9, 8))))
                .containsExactly(RefusalCode.TERM_TOO_LONG);
        assertThat(refused(active, extended(teachers, YEAR.last()))).containsExactly(RefusalCode.NOT_LATER);
        Extension alone =
                new Extension(LocalDate.of(2026, 6, 30), new Order("9", Vector.empty()), Vector.of(Lives.id("t1")));
        assertThat(refused(active, new CourseEvent.Extended(day(30), alone)))
                .containsExactly(RefusalCode.NOT_AGREED, RefusalCode.APPROVAL_MISSING);
        assertThat(RefusalCode.NOT_AGREED.basis()).isEqualTo(RefusalCode.Basis.REGULATION);
        Mentorship paused = live(Lives.toPaused(teachers).append(extended(teachers, LocalDate.of(2026, 6, 30))));
        assertThat(paused.stage()).isEqualTo(Mentorship.Stage.PAUSED);
    }

    @Test
    void aPauseHasAReturnWithinTheTerm() {
        Proposal pupils = Lives.pupils();
        Seq<MentorshipEvent> active = Lives.toActive(pupils);
        assertThat(refused(active, new CourseEvent.PauseBegan(day(20), "", day(20))))
                .containsExactly(RefusalCode.RETURN_TOO_EARLY);
        assertThat(refused(
                        active,
                        new CourseEvent.PauseBegan(day(20), "", YEAR.last().plusDays(1))))
                .containsExactly(RefusalCode.AFTER_END);
        Mentorship paused = live(Lives.toPaused(pupils));
        assertThat(((Paused) paused).since()).isEqualTo(day(20));
        assertThat(((Paused) paused).returnOn()).containsExactly(day(40));
        assertThat(live(Lives.toPaused(pupils).append(new CourseEvent.Resumed(day(30))))
                        .stage())
                .isEqualTo(Mentorship.Stage.ACTIVE);
        assertThat(refused(
                        Lives.toPaused(pupils),
                        new CourseEvent.Resumed(YEAR.last().plusDays(1))))
                .containsExactly(RefusalCode.AFTER_END);
    }

    private static MentorshipEvent extended(Proposal proposal, LocalDate end) {
        return new CourseEvent.Extended(
                day(30),
                new Extension(
                        end,
                        new Order("9", Vector.of("DIRECTOR")),
                        proposal.members().map(Member::id)));
    }

    private static Seq<RefusalCode> propose(Proposal proposal) {
        return codes(Mentorship.propose(new ApprovalEvent.ProposalMade(day(0), proposal), POLICY));
    }
}
