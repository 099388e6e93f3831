package io.github.mentoring4j.core.mentorship;

import static io.github.mentoring4j.core.mentorship.Lives.POLICY;
import static io.github.mentoring4j.core.mentorship.Lives.YEAR;
import static io.github.mentoring4j.core.mentorship.Lives.agreed;
import static io.github.mentoring4j.core.mentorship.Lives.closed;
import static io.github.mentoring4j.core.mentorship.Lives.closure;
import static io.github.mentoring4j.core.mentorship.Lives.day;
import static io.github.mentoring4j.core.mentorship.Lives.given;
import static io.github.mentoring4j.core.mentorship.Lives.id;
import static io.github.mentoring4j.core.mentorship.Lives.kind;
import static io.github.mentoring4j.core.mentorship.Lives.meeting;
import static io.github.mentoring4j.core.mentorship.Lives.order;
import static io.github.mentoring4j.core.mentorship.Lives.plan;
import static io.github.mentoring4j.core.mentorship.Lives.planOf;
import static io.github.mentoring4j.core.mentorship.Lives.proposed;
import static io.github.mentoring4j.core.mentorship.Lives.pupil;
import static io.github.mentoring4j.core.mentorship.Lives.reason;
import static io.github.mentoring4j.core.mentorship.Lives.refused;
import static io.github.mentoring4j.core.mentorship.Lives.started;
import static io.github.mentoring4j.core.mentorship.Lives.teacher;
import static io.github.mentoring4j.core.mentorship.Lives.toActive;
import static io.github.mentoring4j.core.mentorship.Lives.toApproved;
import static io.github.mentoring4j.core.mentorship.Lives.toConsented;
import static io.github.mentoring4j.core.mentorship.Lives.toDecided;
import static io.github.mentoring4j.core.mentorship.Lives.toPaused;
import static io.github.mentoring4j.core.mentorship.Lives.toTrial;
import static io.github.mentoring4j.core.mentorship.Lives.trial;
import static io.github.mentoring4j.core.mentorship.Lives.visit;
import static io.github.mentoring4j.core.mentorship.Lives.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.mentorship.Member.Seat;
import io.github.mentoring4j.core.mentorship.MentorshipEvent.Decision;
import io.github.mentoring4j.core.mentorship.RefusalCode.Basis;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.Consent.Giver;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the life-cycle with an allowing and a denying case and what it rests on; a rule without them fails here. */
class EveryRuleTest {
    private static final Proposal PUPILS = Lives.pupils();
    private static final Proposal TEACHERS = Lives.teachers();
    private static final Proposal PEERS = Lives.peers();
    private static final Proposal GROUP = Lives.group();
    private static final Proposal FLASH = Lives.flash();

    static Stream<RuleCase> cases() {
        return Vector.of(
                        sequence(),
                        consents(),
                        addenda(),
                        terms(),
                        sizes(),
                        trialAndOrder(),
                        plans(),
                        meetings(),
                        notice())
                .appendAll(Vector.of(closures()))
                .flatMap(each -> each)
                .toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isKeptOrDeniesAlone(RuleCase rule) {
        assertThat(rule.allowing()).isEmpty();
        assertThat(rule.denying()).containsOnly(rule.code());
        assertThat(rule.code().basis()).isEqualTo(rule.basis());
    }

    @ParameterizedTest
    @EnumSource
    void hasACase(RefusalCode code) {
        assertThat(cases().map(RuleCase::code)).contains(code);
    }

    @Test
    void basesNameTheirSource() {
        assertThat(Vector.of(Basis.values()).map(basis -> basis.text().english()))
                .containsExactly(
                        "Labour Code art. 351.8", "school regulations on the personalised programme", "default");
        assertThat(Vector.of(Basis.values()).map(basis -> basis.text().russian()))
                .containsExactly(
                        "статья 351.8 Трудового кодекса РФ",
                        "положения школ о персонализированной программе",
                        "по умолчанию");
    }

    private static Seq<RuleCase> sequence() {
        WorkEvent.MeetingHeld met = meeting(PUPILS, Meeting.Kind.REGULAR, 8);
        Seq<MentorshipEvent> active = toActive(PUPILS);
        return Vector.of(
                rule(RefusalCode.ILLEGAL_STEP, refused(active, met), refused(toPaused(PUPILS), at(met, 30))),
                rule(RefusalCode.DOUBLED, refused(active, met), refused(active.append(met), met)),
                rule(RefusalCode.OUT_OF_ORDER, refused(active, at(met, 7)), refused(active, at(met, 6))),
                rule(
                        RefusalCode.AFTER_CLOSURE,
                        refused(active, met),
                        refused(active.append(closed(PUPILS, "MUTUAL", 8)), at(met, 9))),
                rule(RefusalCode.BEFORE_YEAR, propose(PUPILS, 0), propose(PUPILS, -1)),
                rule(
                        RefusalCode.PROPOSAL_MISSING,
                        replayed(Vector.of(proposed(PUPILS))),
                        replayed(Vector.of(agreed(1)))),
                rule(RefusalCode.STRANGER, refused(active, met), refused(active, with(met, "s1", "s2", "x"))));
    }

    private static Seq<RuleCase> consents() {
        Seq<MentorshipEvent> consented = toConsented(PUPILS).dropRight(1);
        Proposal young = Lives.proposal("m", "f/x", "VIRTUAL", teacher("t", Seat.MENTOR), pupil("s", Seat.MENTEE, 18));
        Proposal unknown = Lives.proposal(
                "m",
                "f/x",
                "VIRTUAL",
                teacher("t", Seat.MENTOR),
                Lives.member("s", Seat.MENTEE, ParticipantKind.STUDENT, Option.none()));
        Seq<MentorshipEvent> own =
                Vector.of(given("t", PairConsents.MATCH, Giver.SELF, 1), given("s", PairConsents.MATCH, Giver.SELF, 1));
        Seq<MentorshipEvent> discreet = Vector.of(proposed(Lives.discreet()));
        Seq<MentorshipEvent> decided = toDecided(PEERS);
        return Vector.of(
                rule(
                        RefusalCode.CONSENT_MISSING,
                        refused(consented, agreed(1)),
                        refused(consented.dropRight(1), agreed(1))),
                rule(
                        RefusalCode.AGE_UNKNOWN,
                        refused(own.prepend(proposed(young)), agreed(1)),
                        refused(own.prepend(proposed(unknown)), agreed(1))),
                rule(
                        RefusalCode.NOTHING_TO_WITHDRAW,
                        refused(toActive(PUPILS), withdrawn("s2", PairConsents.MATCH, 9)),
                        refused(toActive(PUPILS), withdrawn("s2", ConsentKind.PUBLICATION, 9))),
                rule(
                        RefusalCode.MENTEE_FIRST,
                        refused(
                                discreet.append(given("t2", PairConsents.MATCH, Giver.SELF, 1)),
                                given("t1", PairConsents.MATCH, Giver.SELF, 1)),
                        refused(discreet, given("t1", PairConsents.MATCH, Giver.SELF, 1))),
                article(
                        RefusalCode.ASSIGNMENT_CONSENT_MISSING,
                        refused(decided, order(4)),
                        refused(decided.dropRight(1), order(4))));
    }

    private static Seq<RuleCase> addenda() {
        Seq<MentorshipEvent> whole = toDecided(TEACHERS);
        Seq<MentorshipEvent> without = whole.reject(event -> event instanceof PaperEvent.AddendumSigned);
        Addendum unpaid = Lives.addendum().toBuilder().payBasis(Option.none()).build();
        Addendum early = Lives.addendum().toBuilder().consentDate(day(2)).build();
        return Vector.of(
                article(RefusalCode.ADDENDUM_MISSING, refused(whole, order(4)), refused(without, order(4))),
                article(
                        RefusalCode.ADDENDUM_INCOMPLETE,
                        refused(whole, order(4)),
                        refused(without.append(signed(unpaid)), order(4))),
                article(
                        RefusalCode.ADDENDUM_BEFORE_CONSENT,
                        refused(whole, order(4)),
                        refused(without.append(signed(early)), order(4))));
    }

    private static Seq<RuleCase> terms() {
        Seq<RefusalCode> allowed = propose(TEACHERS, 0);
        LocalDate first = day(7);
        Seq<MentorshipEvent> planned = toApproved(PUPILS).append(plan(PUPILS, 5));
        Seq<MentorshipEvent> active = toActive(TEACHERS);
        Seq<RefusalCode> longer = refused(active, extended(TEACHERS, YEAR.last().plusDays(1)));
        return Vector.of(
                rule(RefusalCode.END_BEFORE_START, allowed, propose(TEACHERS, first, first.minusDays(1))),
                rule(
                        RefusalCode.START_OUTSIDE_YEAR,
                        allowed,
                        propose(TEACHERS, YEAR.first().minusDays(1), YEAR.last())),
                rule(
                        RefusalCode.END_OUTSIDE_YEAR,
                        propose(PUPILS, 0),
                        propose(PUPILS, first, YEAR.last().plusDays(1))),
                rule(RefusalCode.SPEED_NOT_ONE_DAY, propose(FLASH, 0), propose(FLASH, first, first.plusDays(1))),
                regulation(
                        RefusalCode.TERM_TOO_SHORT,
                        allowed,
                        propose(TEACHERS, first, first.plusMonths(3).minusDays(2))),
                regulation(RefusalCode.TERM_TOO_LONG, allowed, propose(TEACHERS, first, first.plusMonths(12))),
                rule(
                        RefusalCode.SHORT_TERM_TOO_LONG,
                        propose(Lives.shortTerm(), 0),
                        propose(Lives.shortTerm(), first, first.plusMonths(3))),
                rule(RefusalCode.BEFORE_START, refused(planned, started(7)), refused(planned, started(6))),
                rule(
                        RefusalCode.AFTER_END,
                        refused(planned, started(7)),
                        refused(planned, new WorkEvent.Started(YEAR.last().plusDays(1)))),
                rule(
                        RefusalCode.RETURN_TOO_EARLY,
                        refused(toActive(PUPILS), pause(21)),
                        refused(toActive(PUPILS), pause(20))),
                rule(RefusalCode.NOT_LATER, longer, refused(active, extended(TEACHERS, YEAR.last()))),
                regulation(
                        RefusalCode.NOT_AGREED,
                        longer,
                        refused(
                                active,
                                new CourseEvent.Extended(
                                        day(30),
                                        new Extension(
                                                YEAR.last().plusDays(1),
                                                new Order("9", Vector.of("DIRECTOR")),
                                                Vector.of(id("t1")))))),
                rule(RefusalCode.SPEED_EXTENDED, longer, refused(toActive(FLASH), at(extended(FLASH, day(9)), 7))));
    }

    private static Seq<RuleCase> sizes() {
        Seq<Member> five = Vector.range(0, 5).map(i -> teacher("n" + i, Seat.MENTEE));
        Seq<MentorshipEvent> pairLeft =
                toActive(GROUP).append(new CourseEvent.MenteeLeft(day(20), id("s2"), reason("NO_CONTACT")));
        return Vector.of(
                rule(
                        RefusalCode.GROUP_TOO_BIG,
                        propose(sized("GROUP", five.take(4)), 0),
                        propose(sized("GROUP", five), 0)),
                rule(
                        RefusalCode.GROUP_TOO_SMALL,
                        propose(sized("GROUP", five.take(2)), 0),
                        propose(sized("GROUP", five.take(1)), 0)),
                rule(
                        RefusalCode.GROUP_TOO_SMALL,
                        refused(toActive(GROUP), left("s1", 21)),
                        refused(pairLeft, left("s1", 21))),
                rule(
                        RefusalCode.NOT_A_GROUP,
                        refused(toActive(GROUP), left("s2", 21)),
                        refused(toActive(PUPILS), left("s2", 21))));
    }

    private static Seq<RuleCase> trialAndOrder() {
        Seq<MentorshipEvent> consented = toConsented(PUPILS);
        Seq<MentorshipEvent> met = toTrial(PUPILS).append(meeting(PUPILS, Meeting.Kind.TRIAL, 2));
        Member mentor = PUPILS.members().head();
        MentorshipEvent unsigned = new ApprovalEvent.OrderIssued(day(4), new Order("1", Vector.empty()));
        return Vector.of(
                rule(RefusalCode.TRIAL_IN_PAST, refused(consented, trial(3, 3)), refused(consented, trial(3, 2))),
                rule(RefusalCode.TRIAL_REQUIRED, refused(toDecided(PUPILS), order(4)), refused(consented, order(4))),
                rule(
                        RefusalCode.TRIAL_NOT_HELD,
                        refused(met, Lives.decided(mentor, Decision.GO_ON, 3)),
                        refused(toTrial(PUPILS), Lives.decided(mentor, Decision.GO_ON, 3))),
                rule(RefusalCode.UNDECIDED, refused(toDecided(PUPILS), order(4)), refused(met, order(4))),
                rule(
                        RefusalCode.APPROVAL_MISSING,
                        refused(toDecided(PUPILS), order(4)),
                        refused(toDecided(PUPILS), unsigned)),
                rule(
                        RefusalCode.ORDER_REQUIRED,
                        refused(toConsented(FLASH), started(7)),
                        refused(toConsented(PUPILS), started(7))));
    }

    private static Seq<RuleCase> plans() {
        Proposal reverse = Lives.reverse();
        Proposal shortTerm = Lives.shortTerm();
        Seq<MentorshipEvent> approved = toApproved(PUPILS);
        return Vector.of(
                rule(
                        RefusalCode.PLAN_MISSING,
                        refused(approved.append(plan(PUPILS, 5)), started(7)),
                        refused(approved, started(7))),
                rule(
                        RefusalCode.PLAN_EMPTY,
                        refused(approved, plan(PUPILS, 5)),
                        refused(approved, planned(new IndividualPlan(Vector.empty(), Vector.empty())))),
                rule(
                        RefusalCode.GOAL_UNDATED,
                        refused(toApproved(shortTerm), plan(shortTerm, 5)),
                        refused(toApproved(shortTerm), planned(bare(shortTerm)))),
                rule(
                        RefusalCode.GIVER_MISSING,
                        refused(toApproved(reverse), plan(reverse, 5)),
                        refused(toApproved(reverse), planned(bare(reverse)))));
    }

    private static Seq<RuleCase> meetings() {
        Seq<MentorshipEvent> active = toActive(PUPILS);
        Seq<MentorshipEvent> begun = active.append(meeting(PUPILS, Meeting.Kind.PLANNING, 8));
        WorkEvent.MeetingHeld first = meeting(PUPILS, Meeting.Kind.INITIAL, 9);
        WorkEvent.MeetingHeld last = meeting(PUPILS, Meeting.Kind.FINAL, 9);
        WorkEvent.MeetingHeld met = meeting(PUPILS, Meeting.Kind.REGULAR, 9);
        WorkEvent.MeetingHeld single = meeting(FLASH, Meeting.Kind.REGULAR, 7);
        return Vector.of(
                rule(RefusalCode.SIDE_ABSENT, refused(active, met), refused(active, with(met, "s1"))),
                rule(
                        RefusalCode.SIDE_ABSENT,
                        refused(toActive(PEERS), meeting(PEERS, Meeting.Kind.REGULAR, 9)),
                        refused(toActive(PEERS), with(meeting(PEERS, Meeting.Kind.REGULAR, 9), "p1"))),
                rule(
                        RefusalCode.RECORD_BEFORE_MEETING,
                        refused(toActive(PEERS), written(meeting(PEERS, Meeting.Kind.REGULAR, 9), 9)),
                        refused(toActive(PEERS), written(meeting(PEERS, Meeting.Kind.REGULAR, 9), 8))),
                rule(RefusalCode.MEETING_TWICE, refused(active, first), refused(active.append(first), at(first, 10))),
                rule(RefusalCode.EXIT_WITHOUT_ENTRY, refused(begun, last), refused(active, last)),
                rule(
                        RefusalCode.SINGLE_MEETING_HELD,
                        refused(toActive(FLASH), single),
                        refused(toActive(FLASH).append(single), meeting(FLASH, Meeting.Kind.PLANNING, 7))));
    }

    private static WorkEvent.MeetingHeld written(WorkEvent.MeetingHeld held, int on) {
        return new WorkEvent.MeetingHeld(
                held.on(), held.meeting().toBuilder().recordedOn(day(on)).build());
    }

    private static Seq<RuleCase> notice() {
        Seq<RefusalCode> allowed = ended("2025-10-06", "2025-10-10");
        return Vector.of(
                article(RefusalCode.NOTICE_TOO_SHORT, allowed, ended("2025-10-06", "2025-10-09")),
                article(RefusalCode.NOTICE_AFTER_END, allowed, ended("2025-10-06", "2025-10-05")),
                article(
                        RefusalCode.NOTICE_MISSING,
                        allowed,
                        refused(toActive(TEACHERS), closed(TEACHERS, "MENTOR_REQUEST", 30))));
    }

    private static Seq<RuleCase> closures() {
        Seq<MentorshipEvent> active = toActive(PUPILS).append(meeting(PUPILS, Meeting.Kind.PLANNING, 8));
        Seq<MentorshipEvent> done = active.append(meeting(PUPILS, Meeting.Kind.FINAL, 29));
        Seq<MentorshipEvent> onesided =
                toActive(PEERS).append(meeting(PEERS, Meeting.Kind.PLANNING, 8)).append(visit(PEERS, "p1", 10));
        MentorshipEvent end = meeting(PEERS, Meeting.Kind.FINAL, 29);
        ClosureReason weather = ClosureReason.builder()
                .code("WEATHER")
                .text(Text.same("weather"))
                .build();
        MentorshipEvent rain = new CourseEvent.ClosureMade(
                day(30), closure(PUPILS, "MUTUAL").toBuilder().reason(weather).build());
        MentorshipEvent silent = new CourseEvent.ClosureMade(
                day(30),
                closure(PUPILS, "MUTUAL").toBuilder().feedback(Vector.empty()).build());
        Seq<RefusalCode> allowed = refused(active, closed(PUPILS, "MUTUAL", 30));
        return Vector.of(
                rule(RefusalCode.REASON_UNKNOWN, allowed, refused(active, rain)),
                rule(
                        RefusalCode.REASON_NOT_HERE,
                        refused(toTrial(PUPILS), closed(PUPILS, "TRIAL_DECLINED", 30)),
                        refused(active, closed(PUPILS, "TRIAL_DECLINED", 30))),
                rule(
                        RefusalCode.REASON_NOT_HERE,
                        refused(toPaused(PUPILS), closed(PUPILS, "CONSENT_WITHDRAWN", 30)),
                        refused(active, closed(PUPILS, "CONSENT_WITHDRAWN", 30))),
                rule(
                        RefusalCode.REASON_NOT_HERE,
                        refused(done, closed(PUPILS, "COMPLETED", 30)),
                        refused(toApproved(PUPILS), closed(PUPILS, "COMPLETED", 30))),
                rule(RefusalCode.FEEDBACK_MISSING, allowed, refused(active, silent)),
                rule(
                        RefusalCode.FINAL_MISSING,
                        refused(done, closed(PUPILS, "COMPLETED", 30)),
                        refused(active, closed(PUPILS, "COMPLETED", 30))),
                rule(
                        RefusalCode.VISIT_MISSING,
                        refused(onesided.append(visit(PEERS, "p2", 20)).append(end), closed(PEERS, "COMPLETED", 30)),
                        refused(onesided.append(end), closed(PEERS, "COMPLETED", 30))));
    }

    private static RuleCase rule(RefusalCode code, Seq<RefusalCode> allowing, Seq<RefusalCode> denying) {
        return new RuleCase(code, Basis.DEFAULT, allowing, denying);
    }

    private static RuleCase article(RefusalCode code, Seq<RefusalCode> allowing, Seq<RefusalCode> denying) {
        return new RuleCase(code, Basis.LABOUR_CODE, allowing, denying);
    }

    private static RuleCase regulation(RefusalCode code, Seq<RefusalCode> allowing, Seq<RefusalCode> denying) {
        return new RuleCase(code, Basis.REGULATION, allowing, denying);
    }

    private static Seq<RefusalCode> propose(Proposal proposal, int day) {
        return Lives.codes(Mentorship.propose(new ApprovalEvent.ProposalMade(day(day), proposal), POLICY));
    }

    private static Seq<RefusalCode> propose(Proposal proposal, LocalDate first, LocalDate last) {
        return propose(proposal.toBuilder().term(new Term(first, last)).build(), 0);
    }

    private static Seq<RefusalCode> replayed(Seq<MentorshipEvent> events) {
        return Replay.of(events, POLICY)
                .refused()
                .flatMap(each -> each.refusals().map(Refusal::code));
    }

    private static Seq<RefusalCode> ended(String notice, String end) {
        Closure closure = closure(TEACHERS, "MENTOR_REQUEST").toBuilder()
                .noticeOn(LocalDate.parse(notice))
                .build();
        return refused(toActive(TEACHERS), new CourseEvent.ClosureMade(LocalDate.parse(end), closure));
    }

    private static Proposal sized(String kind, Seq<Member> mentees) {
        return TEACHERS.toBuilder()
                .kind(kind(kind))
                .members(mentees.prepend(teacher("t", Seat.MENTOR)))
                .build();
    }

    private static WorkEvent.MeetingHeld at(WorkEvent.MeetingHeld event, int day) {
        return new WorkEvent.MeetingHeld(day(day), event.meeting());
    }

    private static CourseEvent.Extended at(CourseEvent.Extended event, int day) {
        return new CourseEvent.Extended(day(day), event.extension());
    }

    private static WorkEvent.MeetingHeld with(WorkEvent.MeetingHeld event, String... people) {
        return new WorkEvent.MeetingHeld(
                event.on(),
                event.meeting().toBuilder()
                        .attendees(Vector.of(people).map(Lives::id))
                        .build());
    }

    private static MentorshipEvent signed(Addendum addendum) {
        return new PaperEvent.AddendumSigned(day(3), id("t1"), addendum);
    }

    private static CourseEvent.PauseBegan pause(int returnOn) {
        return new CourseEvent.PauseBegan(day(20), "illness", day(returnOn));
    }

    private static CourseEvent.MenteeLeft left(String person, int day) {
        return new CourseEvent.MenteeLeft(day(day), id(person), reason("NO_CONTACT"));
    }

    private static CourseEvent.Extended extended(Proposal proposal, LocalDate end) {
        return new CourseEvent.Extended(
                day(30),
                new Extension(
                        end,
                        new Order("9", Vector.of("DIRECTOR")),
                        proposal.members().map(Member::id)));
    }

    private static IndividualPlan bare(Proposal proposal) {
        IndividualPlan whole = planOf(proposal);
        return new IndividualPlan(
                Vector.of(whole.goals().head().toBuilder()
                        .due(Option.none())
                        .giver(Option.none())
                        .build()),
                whole.tasks());
    }

    private static MentorshipEvent planned(IndividualPlan plan) {
        return new WorkEvent.PlanAgreed(day(5), plan, Vector.of("COORDINATOR"));
    }
}
