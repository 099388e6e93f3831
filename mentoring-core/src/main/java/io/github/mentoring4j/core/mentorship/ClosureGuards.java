package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** The rules of closure: reason, notice, exit feedback, and what a plan that was done asks for. */
final class ClosureGuards {
    private static final Seq<Refusal> NONE = Vector.empty();
    private static final Seq<Mentorship.Stage> AT_WORK = Vector.of(Mentorship.Stage.ACTIVE, Mentorship.Stage.PAUSED);

    private ClosureGuards() {}

    static Seq<Refusal> closing(Mentorship state, CourseEvent.ClosureMade event, MentorshipPolicy policy) {
        Chronicle life = state.chronicle();
        Closure closure = event.closure();
        if (closure.isSafeguarding()) {
            return Guards.inTime(life, event);
        }
        return Guards.common(life, event)
                .appendAll(known(closure.reason(), policy))
                .appendAll(reasonHere(closure.reason().code(), state.stage()))
                .appendAll(
                        noticeDue(life, closure, event.on(), policy)
                                ? notice(life.proposal(), closure, event.on(), policy)
                                : NONE)
                .appendAll(AT_WORK.contains(state.stage()) ? feedback(life, closure) : NONE)
                .appendAll(
                        closure.reason().code().equals(Closure.COMPLETED) && state.stage() == Mentorship.Stage.ACTIVE
                                ? completed(life, policy)
                                : NONE);
    }

    static Seq<Refusal> leaving(Chronicle life, CourseEvent.MenteeLeft event, MentorshipPolicy policy) {
        Seq<Member> mentees = life.members().filter(member -> member.seat() == Member.Seat.MENTEE);
        boolean group =
                mentees.size() > 1 && mentees.exists(member -> member.id().equals(event.person()));
        int rest = mentees.size() - 1;
        Seq<Refusal> small = life.proposal().kind().circle() == MentoringKind.Circle.GROUP
                ? TermGuards.atLeast(rest, policy.number(life.proposal(), "group.minMentees"))
                : NONE;
        return Guards.unless(group, RefusalCode.NOT_A_GROUP)
                .appendAll(group ? small : NONE)
                .appendAll(known(event.reason(), policy));
    }

    private static Seq<Refusal> known(ClosureReason reason, MentorshipPolicy policy) {
        return Guards.items(
                RefusalCode.REASON_UNKNOWN,
                policy.reasons().contains(reason) ? Vector.empty() : Vector.of(reason.code()));
    }

    private static Seq<Refusal> reasonHere(String code, Mentorship.Stage stage) {
        boolean here = switch (code) {
            case Closure.COMPLETED -> stage == Mentorship.Stage.ACTIVE;
            case Closure.TRIAL_DECLINED -> stage == Mentorship.Stage.TRIAL;
            case Closure.CONSENT_WITHDRAWN -> stage == Mentorship.Stage.PAUSED;
            default -> true;
        };
        return Guards.items(RefusalCode.REASON_NOT_HERE, here ? Vector.empty() : Vector.of(code));
    }

    /** Tells whether the end of a mentorship that was approved asks for notice. */
    static boolean noticeDue(Chronicle life, Closure closure, LocalDate day, MentorshipPolicy policy) {
        Proposal proposal = life.proposal();
        boolean covered = switch (proposal.labourFlag()) {
            case YES -> true;
            case ASK -> policy.number(proposal, "notice.whenAsk") != 0;
            case NO -> false;
        };
        return covered
                && !day.isBefore(policy.labourLawFrom())
                && life.order().isDefined()
                && !TermGuards.isSingle(life)
                && policy.noticeReasons().contains(closure.reason().code());
    }

    private static Seq<Refusal> notice(Proposal proposal, Closure closure, LocalDate end, MentorshipPolicy policy) {
        int due = policy.number(proposal, "notice.workingDays");
        return closure.noticeOn()
                .map(notice -> {
                    if (end.isBefore(notice)) {
                        return Guards.before(RefusalCode.NOTICE_AFTER_END, end, notice);
                    }
                    int days = policy.calendar().daysBetween(notice, end);
                    return Guards.when(
                            days < due, () -> new Refusal.WrongNumber(RefusalCode.NOTICE_TOO_SHORT, days, due));
                })
                .getOrElse(() -> Guards.unless(false, RefusalCode.NOTICE_MISSING));
    }

    private static Seq<Refusal> feedback(Chronicle life, Closure closure) {
        Seq<ParticipantId> asked = closure.feedback().map(ExitFeedback::person);
        return Guards.people(
                RefusalCode.FEEDBACK_MISSING, life.members().map(Member::id).removeAll(asked));
    }

    private static Seq<Refusal> completed(Chronicle life, MentorshipPolicy policy) {
        MentoringKind.Pace pace = life.proposal().kind().pace();
        boolean rhythm = pace == MentoringKind.Pace.FULL || pace == MentoringKind.Pace.GOALS;
        boolean last =
                !rhythm || policy.number(life.proposal(), "final.required") == 0 || life.held(Meeting.Kind.FINAL);
        int visits = policy.number(life.proposal(), "peer.minVisits");
        Seq<ParticipantId> unvisited = rhythm && life.proposal().isPeer()
                ? life.visits().filter(visit -> visit._2() < visits).map(Tuple2::_1)
                : Vector.empty();
        return Guards.unless(last, RefusalCode.FINAL_MISSING)
                .appendAll(Guards.people(RefusalCode.VISIT_MISSING, unvisited));
    }
}
