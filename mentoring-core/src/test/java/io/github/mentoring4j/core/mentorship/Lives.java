package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.catalogue.ClosureReasons;
import io.github.mentoring4j.core.catalogue.mentorship.MentorshipDefaults;
import io.github.mentoring4j.core.mentorship.Member.Seat;
import io.github.mentoring4j.core.methodology.Visibility;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Mentorships with speaking names, and the events of their lives; day 0 is Monday, 1 September 2025. */
public final class Lives {
    public static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    public static final Term YEAR = new Term(FIRST, LocalDate.of(2026, 5, 31));
    public static final WorkingCalendar CALENDAR = WorkingCalendar.fiveDays(
            TreeSet.of(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 4)), TreeSet.of(LocalDate.of(2025, 11, 1)));
    public static final MentorshipPolicy POLICY = MentorshipDefaults.policy(CALENDAR);

    private Lives() {}

    public static LocalDate day(int days) {
        return FIRST.plusDays(days);
    }

    public static ParticipantId id(String value) {
        return ParticipantId.of(value);
    }

    public static MentoringKind kind(String code) {
        return MentorshipDefaults.findKind(code).getOrElseThrow(() -> new IllegalArgumentException(code));
    }

    public static ClosureReason reason(String code) {
        return ClosureReasons.findReason(code).getOrElseThrow(() -> new IllegalArgumentException(code));
    }

    public static Consent consent(ConsentKind kind, Consent.Giver giver) {
        return Consent.builder()
                .kind(kind)
                .givenBy(giver)
                .givenOn(FIRST.minusDays(30))
                .build();
    }

    public static Member member(String id, Seat seat, ParticipantKind kind, Option<Integer> age) {
        boolean minor = age.exists(years -> years < 18);
        return Member.builder()
                .id(id(id))
                .seat(seat)
                .kind(kind)
                .age(age)
                .consents(Vector.of(ConsentKind.PARTICIPATION, ConsentKind.DATA_PROCESSING)
                        .flatMap(each -> (minor ? Vector.of(Consent.Giver.values()) : Vector.of(Consent.Giver.SELF))
                                .map(giver -> consent(each, giver))))
                .build();
    }

    public static Member teacher(String id, Seat seat) {
        return member(id, seat, ParticipantKind.TEACHER, Option.none());
    }

    public static Member pupil(String id, Seat seat, int age) {
        return member(id, seat, ParticipantKind.STUDENT, Option.some(age));
    }

    public static Proposal proposal(String id, String roleModel, String kind, Member... members) {
        return Proposal.builder()
                .id(MentorshipId.of(id))
                .roleModel(roleModel)
                .kind(kind(kind))
                .members(Vector.of(members))
                .term(new Term(day(7), YEAR.last()))
                .year(YEAR)
                .labourFlag(MentorshipDefaults.labourFlag(roleModel))
                .build();
    }

    public static Proposal teachers() {
        return proposal(
                "m-teachers",
                "teacher-teacher/experienced-novice",
                "TRADITIONAL",
                teacher("t1", Seat.MENTOR),
                teacher("t2", Seat.MENTEE));
    }

    public static Proposal discreet() {
        return teachers().toBuilder()
                .id(MentorshipId.of("m-discreet"))
                .roleModel("teacher-teacher/community-leader-struggling")
                .visibility(Visibility.CLOSED)
                .build();
    }

    public static Proposal pupils() {
        return proposal(
                "m-pupils",
                "student-student/achiever-underachiever",
                "VIRTUAL",
                pupil("s1", Seat.MENTOR, 16),
                pupil("s2", Seat.MENTEE, 13));
    }

    public static Proposal peers() {
        return proposal(
                "m-peers",
                "teacher-teacher/peer-peer",
                "TRADITIONAL",
                teacher("p1", Seat.PARTNER),
                teacher("p2", Seat.PARTNER));
    }

    public static Proposal group() {
        return proposal(
                "m-group",
                "teacher-student/colleague-young-colleague",
                "GROUP",
                teacher("t1", Seat.MENTOR),
                pupil("s1", Seat.MENTEE, 15),
                pupil("s2", Seat.MENTEE, 15),
                pupil("s3", Seat.MENTEE, 15));
    }

    public static Proposal flash() {
        return proposal(
                        "m-flash",
                        "teacher-student/colleague-young-colleague",
                        "SPEED",
                        teacher("t1", Seat.MENTOR),
                        pupil("s1", Seat.MENTEE, 16))
                .toBuilder()
                .term(new Term(day(7), day(7)))
                .build();
    }

    public static Proposal shortTerm() {
        return teachers().toBuilder()
                .id(MentorshipId.of("m-short"))
                .kind(kind("SHORT_TERM"))
                .term(new Term(day(7), day(7).plusMonths(2)))
                .build();
    }

    public static Proposal reverse() {
        return teachers().toBuilder()
                .id(MentorshipId.of("m-reverse"))
                .kind(kind("REVERSE"))
                .build();
    }

    public static Proposal situational() {
        return pupils().toBuilder()
                .id(MentorshipId.of("m-situational"))
                .kind(kind("SITUATIONAL"))
                .build();
    }

    public static MentorshipEvent proposed(Proposal proposal) {
        return new ApprovalEvent.ProposalMade(day(0), proposal);
    }

    public static Seq<Consent.Giver> givers(Member member) {
        int age = member.age().getOrElse(18);
        return age >= 18
                ? Vector.of(Consent.Giver.SELF)
                : age >= 14 ? Vector.of(Consent.Giver.values()) : Vector.of(Consent.Giver.GUARDIAN);
    }

    public static Seq<MentorshipEvent> matchConsents(Proposal proposal, int day) {
        return proposal.members()
                .sortBy(member -> member.seat() == Seat.MENTEE ? 0 : 1)
                .flatMap(member ->
                        givers(member).map(giver -> given(member.id().value(), PairConsents.MATCH, giver, day)));
    }

    public static PaperEvent.ConsentGiven given(String person, ConsentKind kind, Consent.Giver giver, int day) {
        return new PaperEvent.ConsentGiven(day(day), id(person), consent(kind, giver));
    }

    public static Addendum addendum() {
        return Addendum.builder()
                .number("12-d")
                .signedOn(day(1))
                .consentDate(FIRST)
                .content("lessons visited and discussed")
                .term(new Term(day(7), YEAR.last()))
                .form("in person")
                .payBasis("regulation on pay, item 4")
                .build();
    }

    /** The written consents and, where the article covers the mentorship, the addenda of its employees. */
    public static Seq<MentorshipEvent> papers(Proposal proposal, int day) {
        Seq<String> assigned = proposal.members()
                .filter(Member::hasAssignment)
                .map(member -> member.id().value());
        Seq<MentorshipEvent> consents =
                assigned.map(person -> given(person, PairConsents.ASSIGNMENT, Consent.Giver.SELF, day));
        return proposal.labourFlag() == LabourFlag.YES
                ? consents.appendAll(
                        assigned.map(person -> new PaperEvent.AddendumSigned(day(day), id(person), addendum())))
                : consents;
    }

    public static WorkEvent.MeetingHeld meeting(Proposal proposal, Meeting.Kind kind, int day) {
        return new WorkEvent.MeetingHeld(
                day(day),
                Meeting.builder()
                        .kind(kind)
                        .minutes(60)
                        .attendees(proposal.members().map(Member::id))
                        .build());
    }

    public static WorkEvent.MeetingHeld visit(Proposal proposal, String host, int day) {
        Meeting meeting = meeting(proposal, Meeting.Kind.REGULAR, day).meeting();
        return new WorkEvent.MeetingHeld(
                day(day), meeting.toBuilder().host(id(host)).build());
    }

    public static ApprovalEvent.TrialDecided decided(Member member, MentorshipEvent.Decision decision, int day) {
        return new ApprovalEvent.TrialDecided(day(day), member.id(), decision);
    }

    public static ApprovalEvent.OrderIssued order(int day) {
        return new ApprovalEvent.OrderIssued(day(day), new Order("77-o", Vector.of("DIRECTOR")));
    }

    public static IndividualPlan planOf(Proposal proposal) {
        PlanGoal goal = PlanGoal.builder()
                .code("g1")
                .text("lessons that hold attention")
                .link("task.2")
                .giver(proposal.members().head().id())
                .due(day(60))
                .build();
        return new IndividualPlan(
                Vector.of(goal),
                Vector.of(PlanTask.builder().code("t1").text("visit").goal("g1").build()));
    }

    public static WorkEvent.PlanAgreed plan(Proposal proposal, int day) {
        return new WorkEvent.PlanAgreed(day(day), planOf(proposal), Vector.of("COORDINATOR"));
    }

    public static WorkEvent.Started started(int day) {
        return new WorkEvent.Started(day(day));
    }

    public static PaperEvent.Agreed agreed(int day) {
        return new PaperEvent.Agreed(day(day));
    }

    public static ApprovalEvent.TrialArranged trial(int day, int on) {
        return new ApprovalEvent.TrialArranged(day(day), day(on));
    }

    public static PaperEvent.ConsentWithdrawn withdrawn(String person, ConsentKind kind, int day) {
        return new PaperEvent.ConsentWithdrawn(day(day), id(person), kind);
    }

    public static Closure closure(Proposal proposal, String reason) {
        return Closure.builder()
                .reason(reason(reason))
                .initiator(Closure.Initiator.COORDINATOR)
                .feedback(proposal.members().map(member -> new ExitFeedback(member.id(), Option.some("thanks"))))
                .build();
    }

    public static CourseEvent.ClosureMade closed(Proposal proposal, String reason, int day) {
        return new CourseEvent.ClosureMade(day(day), closure(proposal, reason));
    }

    public static Seq<MentorshipEvent> toConsented(Proposal proposal) {
        return Vector.of(proposed(proposal))
                .appendAll(matchConsents(proposal, 1))
                .append(agreed(1));
    }

    public static Seq<MentorshipEvent> toTrial(Proposal proposal) {
        return toConsented(proposal).append(trial(1, 2));
    }

    public static Seq<MentorshipEvent> toDecided(Proposal proposal) {
        return toTrial(proposal)
                .append(meeting(proposal, Meeting.Kind.TRIAL, 2))
                .appendAll(proposal.members().map(member -> decided(member, MentorshipEvent.Decision.GO_ON, 3)))
                .appendAll(papers(proposal, 3));
    }

    public static Seq<MentorshipEvent> toApproved(Proposal proposal) {
        return toDecided(proposal).append(order(4));
    }

    public static Seq<MentorshipEvent> toActive(Proposal proposal) {
        return TermGuards.isSingle(new Chronicle(proposal, Vector.of(proposed(proposal))))
                ? toConsented(proposal).append(started(7))
                : toApproved(proposal).append(plan(proposal, 5)).append(started(7));
    }

    public static Seq<MentorshipEvent> toPaused(Proposal proposal) {
        return toActive(proposal).append(new CourseEvent.PauseBegan(day(20), "illness", day(40)));
    }

    public static Mentorship live(Seq<MentorshipEvent> events) {
        return live(events, POLICY);
    }

    public static Mentorship live(Seq<MentorshipEvent> events, MentorshipPolicy policy) {
        Replay replay = Replay.of(events, policy);
        if (!replay.refused().isEmpty()) {
            throw new IllegalArgumentException(replay.refused().toString());
        }
        return replay.state().getOrElseThrow(() -> new IllegalArgumentException("no proposal"));
    }

    public static Seq<RefusalCode> codes(Either<Seq<Refusal>, ? extends Mentorship> step) {
        return step.fold(refusals -> refusals.map(Refusal::code), state -> Vector.empty());
    }

    public static Seq<RefusalCode> refused(Seq<MentorshipEvent> before, MentorshipEvent event) {
        return refused(before, event, POLICY);
    }

    public static Seq<RefusalCode> refused(
            Seq<MentorshipEvent> before, MentorshipEvent event, MentorshipPolicy policy) {
        return codes(live(before, policy).apply(event, policy));
    }
}
