package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** The rules of terms, sizes, trial, order, start, pause and extension. */
final class TermGuards {
    private static final Seq<Refusal> NONE = Vector.empty();

    private TermGuards() {}

    static Seq<Refusal> proposal(ApprovalEvent.ProposalMade event, MentorshipPolicy policy) {
        Proposal proposal = event.proposal();
        Term year = proposal.year();
        LocalDate first = proposal.term().first();
        return Guards.before(RefusalCode.BEFORE_YEAR, event.on(), year.first())
                .appendAll(Guards.before(RefusalCode.START_OUTSIDE_YEAR, first, year.first()))
                .appendAll(Guards.after(RefusalCode.START_OUTSIDE_YEAR, first, year.last()))
                .appendAll(term(proposal, proposal.term(), policy))
                .appendAll(size(proposal, policy));
    }

    static Seq<Refusal> start(Chronicle life, LocalDate day, MentorshipPolicy policy) {
        return Guards.before(RefusalCode.BEFORE_START, day, life.term().first())
                .appendAll(Guards.after(RefusalCode.AFTER_END, day, life.term().last()))
                .appendAll(ConsentGuards.vital(life, day, policy))
                .appendAll(ConsentGuards.assignment(life, day));
    }

    static Seq<Refusal> trialExempt(Chronicle life, MentorshipPolicy policy) {
        boolean required = policy.number(life.proposal(), "trial.required") != 0;
        return Guards.unless(!required || isSingle(life), RefusalCode.TRIAL_REQUIRED);
    }

    static Seq<Refusal> trialPassed(Chronicle life) {
        Seq<ParticipantId> undecided =
                life.members().map(Member::id).reject(id -> life.decision(id).contains(MentorshipEvent.Decision.GO_ON));
        return Guards.unless(life.held(Meeting.Kind.TRIAL), RefusalCode.TRIAL_NOT_HELD)
                .appendAll(Guards.people(RefusalCode.UNDECIDED, undecided));
    }

    static Seq<Refusal> order(Chronicle life, ApprovalEvent.OrderIssued event, MentorshipPolicy policy) {
        return ConsentGuards.vital(life, event.on(), policy)
                .appendAll(ConsentGuards.assignment(life, event.on()))
                .appendAll(ConsentGuards.addenda(life, event.on(), policy))
                .appendAll(
                        Guards.approved(policy, Approver.MATCHES, event.order().approvedBy()));
    }

    static Seq<Refusal> plan(Chronicle life, WorkEvent.PlanAgreed event, MentorshipPolicy policy) {
        MentoringKind kind = life.proposal().kind();
        Seq<PlanGoal> goals = event.plan().goals();
        return Guards.unless(event.plan().isFilled(), RefusalCode.PLAN_EMPTY)
                .appendAll(Guards.items(
                        RefusalCode.GOAL_UNDATED,
                        kind.pace() == MentoringKind.Pace.GOALS
                                ? goals.filter(goal -> goal.due().isEmpty()).map(PlanGoal::code)
                                : Vector.empty()))
                .appendAll(Guards.items(
                        RefusalCode.GIVER_MISSING,
                        kind.swapsByTopic()
                                ? goals.filter(goal -> goal.giver().isEmpty()).map(PlanGoal::code)
                                : Vector.empty()))
                .appendAll(Guards.people(
                        RefusalCode.STRANGER,
                        goals.flatMap(PlanGoal::giver)
                                .distinct()
                                .removeAll(life.members().map(Member::id))))
                .appendAll(Guards.approved(policy, Approver.PLAN, event.approvedBy()));
    }

    static Seq<Refusal> pause(Chronicle life, CourseEvent.PauseBegan event) {
        return Guards.when(
                        !event.returnOn().isAfter(event.on()),
                        () -> new Refusal.WrongMoment(RefusalCode.RETURN_TOO_EARLY, event.returnOn(), event.on()))
                .appendAll(Guards.after(
                        RefusalCode.AFTER_END, event.returnOn(), life.term().last()));
    }

    static Seq<Refusal> resume(Chronicle life, LocalDate day, MentorshipPolicy policy) {
        return Guards.after(RefusalCode.AFTER_END, day, life.term().last())
                .appendAll(ConsentGuards.vital(life, day, policy))
                .appendAll(ConsentGuards.assignment(life, day));
    }

    static Seq<Refusal> extension(Chronicle life, Extension extension, MentorshipPolicy policy) {
        Seq<ParticipantId> against = life.members().map(Member::id).removeAll(extension.agreedBy());
        LocalDate end = life.term().last();
        Seq<Refusal> length = isSingle(life)
                ? Guards.unless(false, RefusalCode.SPEED_EXTENDED)
                : term(life.proposal(), life.term().until(extension.plannedEnd()), policy);
        return Guards.when(
                        !extension.plannedEnd().isAfter(end),
                        () -> new Refusal.WrongMoment(RefusalCode.NOT_LATER, extension.plannedEnd(), end))
                .appendAll(length)
                .appendAll(Guards.people(RefusalCode.NOT_AGREED, against))
                .appendAll(Guards.approved(
                        policy, Approver.EXTENSION, extension.order().approvedBy()));
    }

    static boolean isSingle(Chronicle life) {
        return life.proposal().kind().pace() == MentoringKind.Pace.SINGLE;
    }

    private static Seq<Refusal> term(Proposal proposal, Term term, MentorshipPolicy policy) {
        if (term.last().isBefore(term.first())) {
            return Guards.before(RefusalCode.END_BEFORE_START, term.last(), term.first());
        }
        boolean staff = proposal.isStaff();
        Seq<Refusal> inYear = staff
                ? NONE
                : Guards.after(
                        RefusalCode.END_OUTSIDE_YEAR,
                        term.last(),
                        proposal.year().last());
        return inYear.appendAll(
                switch (proposal.kind().pace()) {
                    case SINGLE -> Guards.after(RefusalCode.SPEED_NOT_ONE_DAY, term.last(), term.first());
                    case GOALS -> {
                        int most = policy.number(proposal, "term.shortTerm.maxMonths");
                        yield months(term.isWithin(most), RefusalCode.SHORT_TERM_TOO_LONG, most);
                    }
                    case FULL -> staff ? staffTerm(proposal, term, policy) : NONE;
                    case ON_DEMAND -> NONE;
                });
    }

    private static Seq<Refusal> staffTerm(Proposal proposal, Term term, MentorshipPolicy policy) {
        int least = policy.number(proposal, "term.staff.minMonths");
        int most = policy.number(proposal, "term.staff.maxMonths");
        return months(term.lasts(least), RefusalCode.TERM_TOO_SHORT, least)
                .appendAll(months(term.isWithin(most), RefusalCode.TERM_TOO_LONG, most));
    }

    private static Seq<Refusal> months(boolean holds, RefusalCode code, int bound) {
        return Guards.when(!holds, () -> new Refusal.WrongTerm(code, bound));
    }

    private static Seq<Refusal> size(Proposal proposal, MentorshipPolicy policy) {
        if (proposal.isPeer()) {
            return atMost(proposal.members().size(), policy.number(proposal, "peer.maxPartners"));
        }
        int mentees = proposal.on(Member.Seat.MENTEE).size();
        return switch (proposal.kind().circle()) {
            case ONE_TO_ONE -> atMost(mentees, 1);
            case GROUP -> band(proposal, mentees, policy);
            case ANY -> mentees == 1 ? NONE : band(proposal, mentees, policy);
        };
    }

    private static Seq<Refusal> band(Proposal proposal, int mentees, MentorshipPolicy policy) {
        return atLeast(mentees, policy.number(proposal, "group.minMentees"))
                .appendAll(atMost(mentees, policy.number(proposal, "group.maxMentees")));
    }

    static Seq<Refusal> atLeast(int size, int bound) {
        return Guards.when(size < bound, () -> new Refusal.WrongNumber(RefusalCode.GROUP_TOO_SMALL, size, bound));
    }

    private static Seq<Refusal> atMost(int size, int bound) {
        return Guards.when(size > bound, () -> new Refusal.WrongNumber(RefusalCode.GROUP_TOO_BIG, size, bound));
    }
}
