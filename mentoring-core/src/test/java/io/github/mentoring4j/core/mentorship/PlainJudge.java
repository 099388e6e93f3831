package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.mentorship.Mentorship.Stage;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.Consent.Giver;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.ParticipantId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The rules of the life-cycle once more, in plain loops and with the default numbers written out: what the library says is compared with
 * this. It knows the values, and no guard and no state of the library.
 */
final class PlainJudge {
    private final Proposal proposal;
    private final List<MentorshipEvent> past = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private LocalDate end;
    private LocalDate closedOn = LocalDate.MAX;
    private Stage stage = Stage.PROPOSED;

    PlainJudge(ApprovalEvent.ProposalMade first) {
        proposal = first.proposal();
        past.add(first);
        proposal.members().forEach(members::add);
        end = proposal.term().last();
    }

    Stage stage() {
        return stage;
    }

    List<MentorshipEvent> past() {
        return past;
    }

    Set<RefusalCode> refusals(MentorshipEvent event) {
        Set<RefusalCode> found = EnumSet.noneOf(RefusalCode.class);
        boolean safety = event instanceof CourseEvent.ClosureMade made
                && made.closure().reason().code().equals("SAFEGUARDING")
                && stage != Stage.CLOSED;
        if (event.on().compareTo(past.get(past.size() - 1).on()) < 0) {
            found.add(RefusalCode.OUT_OF_ORDER);
        }
        if (event.on().compareTo(proposal.year().first()) < 0) {
            found.add(RefusalCode.BEFORE_YEAR);
        }
        if (safety) {
            return found;
        }
        for (MentorshipEvent other : past) {
            if (other.equals(event)) {
                found.add(RefusalCode.DOUBLED);
            }
        }
        strangers(event, found);
        if (stage == Stage.CLOSED) {
            found.add(RefusalCode.AFTER_CLOSURE);
        } else if (!possible(event)) {
            found.add(RefusalCode.ILLEGAL_STEP);
        } else {
            own(event, found);
        }
        return found;
    }

    void accept(MentorshipEvent event) {
        past.add(event);
        if (event instanceof PaperEvent.Agreed) {
            stage = Stage.CONSENTED;
        } else if (event instanceof ApprovalEvent.TrialArranged) {
            stage = Stage.TRIAL;
        } else if (event instanceof ApprovalEvent.OrderIssued) {
            stage = Stage.APPROVED;
        } else if (event instanceof WorkEvent.Started || event instanceof CourseEvent.Resumed) {
            stage = Stage.ACTIVE;
        } else if (event instanceof CourseEvent.PauseBegan) {
            stage = Stage.PAUSED;
        } else if (event instanceof CourseEvent.Extended extended) {
            end = extended.extension().plannedEnd();
        } else if (event instanceof CourseEvent.MenteeLeft left) {
            members.removeIf(member -> member.id().equals(left.person()));
        } else if (event instanceof PaperEvent.ConsentWithdrawn withdrawn) {
            if (!withdrawn.consentKind().equals(ConsentKind.PUBLICATION)) {
                stage = stage == Stage.ACTIVE || stage == Stage.PAUSED ? Stage.PAUSED : Stage.CLOSED;
            }
        } else if (event instanceof ApprovalEvent.TrialDecided decided) {
            stage = decided.decision() == MentorshipEvent.Decision.STOP ? Stage.CLOSED : stage;
        } else if (event instanceof CourseEvent.ClosureMade) {
            stage = Stage.CLOSED;
        }
        if (stage == Stage.CLOSED) {
            closedOn = event.on();
        }
    }

    LocalDate closedOn() {
        return closedOn;
    }

    private boolean possible(MentorshipEvent event) {
        return switch (event.kind()) {
            case PROPOSAL -> false;
            case CONSENT, WITHDRAWAL, ADDENDUM, CLOSURE -> true;
            case AGREEMENT -> stage == Stage.PROPOSED;
            case TRIAL -> stage == Stage.CONSENTED || stage == Stage.TRIAL;
            case DECISION -> stage == Stage.TRIAL;
            case ORDER -> stage == Stage.CONSENTED || stage == Stage.TRIAL;
            case PLAN -> stage == Stage.APPROVED || stage == Stage.ACTIVE;
            case START -> stage == Stage.CONSENTED || stage == Stage.APPROVED;
            case MEETING -> stage != Stage.PROPOSED && stage != Stage.PAUSED;
            case PAUSE -> stage == Stage.ACTIVE;
            case RETURN -> stage == Stage.PAUSED;
            case EXTENSION, LEAVING -> stage == Stage.ACTIVE || stage == Stage.PAUSED;
        };
    }

    private boolean single() {
        return proposal.kind().code().equals("SPEED");
    }

    private void own(MentorshipEvent event, Set<RefusalCode> found) {
        if (event instanceof PaperEvent.ConsentGiven given) {
            menteeFirst(given, found);
        } else if (event instanceof PaperEvent.ConsentWithdrawn withdrawn) {
            if (live(withdrawn.person()).stream().noneMatch(each -> each.kind().equals(withdrawn.consentKind()))) {
                found.add(RefusalCode.NOTHING_TO_WITHDRAW);
            }
        } else if (event instanceof PaperEvent.Agreed) {
            consents(event.on(), found);
        } else if (event instanceof ApprovalEvent.TrialArranged arranged) {
            if (arranged.trialOn().compareTo(arranged.on()) < 0) {
                found.add(RefusalCode.TRIAL_IN_PAST);
            }
        } else if (event instanceof ApprovalEvent.TrialDecided decided) {
            if (decided.decision() == MentorshipEvent.Decision.GO_ON && meetings(Meeting.Kind.TRIAL) == 0) {
                found.add(RefusalCode.TRIAL_NOT_HELD);
            }
        } else if (event instanceof ApprovalEvent.OrderIssued issued) {
            order(issued, found);
        } else if (event instanceof WorkEvent.PlanAgreed agreed) {
            plan(agreed, found);
        } else if (event instanceof WorkEvent.Started) {
            start(event.on(), found);
        } else if (event instanceof WorkEvent.MeetingHeld held) {
            meeting(held.meeting(), found);
        } else if (event instanceof CourseEvent.PauseBegan began) {
            add(began.returnOn().compareTo(began.on()) <= 0, RefusalCode.RETURN_TOO_EARLY, found);
            add(began.returnOn().compareTo(end) > 0, RefusalCode.AFTER_END, found);
        } else if (event instanceof CourseEvent.Resumed) {
            add(event.on().compareTo(end) > 0, RefusalCode.AFTER_END, found);
            consents(event.on(), found);
            assignment(event.on(), found);
        } else if (event instanceof CourseEvent.Extended extended) {
            extension(extended.extension(), found);
        } else if (event instanceof CourseEvent.MenteeLeft left) {
            leaving(left, found);
        } else if (event instanceof CourseEvent.ClosureMade made) {
            closure(made.closure(), made.on(), found);
        }
    }

    private static void add(boolean holds, RefusalCode code, Set<RefusalCode> found) {
        if (holds) {
            found.add(code);
        }
    }

    private boolean isMember(ParticipantId id) {
        for (Member member : members) {
            if (member.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private void strangers(MentorshipEvent event, Set<RefusalCode> found) {
        List<ParticipantId> named = new ArrayList<>();
        if (event instanceof PaperEvent.ConsentGiven given) {
            named.add(given.person());
        } else if (event instanceof PaperEvent.ConsentWithdrawn withdrawn) {
            named.add(withdrawn.person());
        } else if (event instanceof PaperEvent.AddendumSigned signed) {
            named.add(signed.person());
        } else if (event instanceof ApprovalEvent.TrialDecided decided) {
            named.add(decided.person());
        } else if (event instanceof CourseEvent.MenteeLeft left) {
            named.add(left.person());
        } else if (event instanceof WorkEvent.MeetingHeld held) {
            held.meeting().attendees().forEach(named::add);
        } else if (event instanceof CourseEvent.Extended extended) {
            extended.extension().agreedBy().forEach(named::add);
        } else if (event instanceof CourseEvent.ClosureMade made) {
            made.closure().feedback().forEach(each -> named.add(each.person()));
        }
        for (ParticipantId id : named) {
            add(!isMember(id), RefusalCode.STRANGER, found);
        }
    }

    private List<Consent> live(ParticipantId person) {
        List<Consent> live = new ArrayList<>();
        for (Member member : proposal.members()) {
            if (member.id().equals(person)) {
                member.consents().forEach(live::add);
            }
        }
        for (MentorshipEvent event : past) {
            if (event instanceof PaperEvent.ConsentGiven given && given.person().equals(person)) {
                live.add(given.consent());
            }
            if (event instanceof PaperEvent.ConsentWithdrawn gone
                    && gone.person().equals(person)) {
                live.removeIf(each -> each.kind().equals(gone.consentKind()));
            }
        }
        return live;
    }

    private boolean has(ParticipantId person, ConsentKind kind, Giver giver, LocalDate day) {
        for (Consent each : live(person)) {
            if (each.kind().equals(kind) && each.givenBy() == giver && each.holdsOn(day)) {
                return true;
            }
        }
        return false;
    }

    private void consents(LocalDate day, Set<RefusalCode> found) {
        for (Member member : members) {
            int age = member.age().getOrElse(99);
            for (ConsentKind kind :
                    List.of(ConsentKind.PARTICIPATION, ConsentKind.DATA_PROCESSING, PairConsents.MATCH)) {
                boolean self = age < 14 || has(member.id(), kind, Giver.SELF, day);
                boolean guardian = age >= 18 || has(member.id(), kind, Giver.GUARDIAN, day);
                add(!self || !guardian, RefusalCode.CONSENT_MISSING, found);
            }
        }
    }

    private boolean helps(Member member) {
        return member.isEmployee() && member.seat() != Member.Seat.MENTEE && !single();
    }

    private void assignment(LocalDate day, Set<RefusalCode> found) {
        for (Member member : members) {
            add(
                    helps(member) && !has(member.id(), PairConsents.ASSIGNMENT, Giver.SELF, day),
                    RefusalCode.ASSIGNMENT_CONSENT_MISSING,
                    found);
        }
    }

    private void menteeFirst(PaperEvent.ConsentGiven given, Set<RefusalCode> found) {
        if (!proposal.id().value().equals("m-discreet")
                || !given.consent().kind().equals(PairConsents.MATCH)) {
            return;
        }
        for (Member member : members) {
            boolean own = member.id().equals(given.person()) && given.consent().givenBy() == Giver.SELF;
            if (member.seat() == Member.Seat.MENTEE && !own) {
                add(!has(member.id(), PairConsents.MATCH, Giver.SELF, given.on()), RefusalCode.MENTEE_FIRST, found);
            }
        }
    }

    private int meetings(Meeting.Kind... kinds) {
        int count = 0;
        for (MentorshipEvent event : past) {
            if (event instanceof WorkEvent.MeetingHeld held
                    && List.of(kinds).contains(held.meeting().kind())) {
                count++;
            }
        }
        return count;
    }

    private void order(ApprovalEvent.OrderIssued issued, Set<RefusalCode> found) {
        if (stage == Stage.CONSENTED) {
            add(!single(), RefusalCode.TRIAL_REQUIRED, found);
        } else {
            add(meetings(Meeting.Kind.TRIAL) == 0, RefusalCode.TRIAL_NOT_HELD, found);
            for (Member member : members) {
                boolean goesOn = false;
                for (MentorshipEvent event : past) {
                    goesOn |= event instanceof ApprovalEvent.TrialDecided decided
                            && decided.person().equals(member.id());
                }
                add(!goesOn, RefusalCode.UNDECIDED, found);
            }
        }
        consents(issued.on(), found);
        assignment(issued.on(), found);
        add(!issued.order().approvedBy().contains("DIRECTOR"), RefusalCode.APPROVAL_MISSING, found);
        if (proposal.labourFlag() == LabourFlag.YES) {
            for (Member member : members) {
                if (helps(member)) {
                    addendum(member.id(), found);
                }
            }
        }
    }

    private void addendum(ParticipantId person, Set<RefusalCode> found) {
        Addendum last = null;
        for (MentorshipEvent event : past) {
            if (event instanceof PaperEvent.AddendumSigned signed
                    && signed.person().equals(person)) {
                last = signed.addendum();
            }
        }
        if (last == null) {
            found.add(RefusalCode.ADDENDUM_MISSING);
            return;
        }
        boolean whole = last.number().isDefined()
                && last.signedOn().isDefined()
                && last.consentDate().isDefined()
                && last.content().isDefined()
                && last.term().isDefined()
                && last.form().isDefined()
                && last.payBasis().isDefined();
        add(!whole, RefusalCode.ADDENDUM_INCOMPLETE, found);
        LocalDate signedOn = last.signedOn().getOrElse(LocalDate.MAX);
        add(
                signedOn.compareTo(last.consentDate().getOrElse(LocalDate.MIN)) < 0,
                RefusalCode.ADDENDUM_BEFORE_CONSENT,
                found);
    }

    private void plan(WorkEvent.PlanAgreed agreed, Set<RefusalCode> found) {
        IndividualPlan plan = agreed.plan();
        add(plan.goals().isEmpty() || plan.tasks().isEmpty(), RefusalCode.PLAN_EMPTY, found);
        add(!agreed.approvedBy().contains("COORDINATOR"), RefusalCode.APPROVAL_MISSING, found);
        for (PlanGoal goal : plan.goals()) {
            add(proposal.kind().code().equals("SHORT_TERM") && goal.due().isEmpty(), RefusalCode.GOAL_UNDATED, found);
            add(proposal.kind().code().equals("REVERSE") && goal.giver().isEmpty(), RefusalCode.GIVER_MISSING, found);
            goal.giver().forEach(giver -> add(!isMember(giver), RefusalCode.STRANGER, found));
        }
    }

    private void start(LocalDate day, Set<RefusalCode> found) {
        add(stage == Stage.CONSENTED && !single(), RefusalCode.ORDER_REQUIRED, found);
        boolean planned = past.stream().anyMatch(event -> event.kind() == MentorshipEvent.Kind.PLAN);
        add(stage == Stage.APPROVED && !single() && !planned, RefusalCode.PLAN_MISSING, found);
        add(day.compareTo(proposal.term().first()) < 0, RefusalCode.BEFORE_START, found);
        add(day.compareTo(end) > 0, RefusalCode.AFTER_END, found);
        consents(day, found);
        assignment(day, found);
    }

    private void meeting(Meeting meeting, Set<RefusalCode> found) {
        boolean here = List.of(Stage.CONSENTED, Stage.TRIAL, Stage.APPROVED, Stage.ACTIVE)
                        .contains(stage)
                && (meeting.kind() != Meeting.Kind.TRIAL || stage == Stage.TRIAL)
                && (meeting.kind() != Meeting.Kind.PLANNING || stage == Stage.APPROVED || stage == Stage.ACTIVE)
                && (meeting.kind() != Meeting.Kind.REGULAR || stage == Stage.ACTIVE)
                && (meeting.kind() != Meeting.Kind.FINAL || stage == Stage.ACTIVE);
        add(!here, RefusalCode.ILLEGAL_STEP, found);
        add(
                meeting.kind() == Meeting.Kind.INITIAL && meetings(Meeting.Kind.INITIAL) > 0,
                RefusalCode.MEETING_TWICE,
                found);
        if (meeting.kind() == Meeting.Kind.FINAL) {
            add(meetings(Meeting.Kind.FINAL) > 0, RefusalCode.MEETING_TWICE, found);
            add(meetings(Meeting.Kind.PLANNING) == 0 && !single(), RefusalCode.EXIT_WITHOUT_ENTRY, found);
        }
        boolean work = meeting.kind().compareTo(Meeting.Kind.PLANNING) >= 0;
        int before = meetings(Meeting.Kind.PLANNING, Meeting.Kind.REGULAR, Meeting.Kind.FINAL);
        add(single() && work && before > 0, RefusalCode.SINGLE_MEETING_HELD, found);
        int mentors = 0;
        int mentees = 0;
        int partners = 0;
        for (Member member : members) {
            if (meeting.attendees().contains(member.id())) {
                mentors += member.seat() == Member.Seat.MENTOR ? 1 : 0;
                mentees += member.seat() == Member.Seat.MENTEE ? 1 : 0;
                partners += member.seat() == Member.Seat.PARTNER ? 1 : 0;
            }
        }
        add((mentors == 0 || mentees == 0) && partners < 2, RefusalCode.SIDE_ABSENT, found);
    }

    private void extension(Extension extension, Set<RefusalCode> found) {
        LocalDate first = proposal.term().first();
        LocalDate to = extension.plannedEnd();
        boolean staff = members.size() == 2 && members.stream().allMatch(Member::isEmployee);
        add(to.compareTo(end) <= 0, RefusalCode.NOT_LATER, found);
        add(single(), RefusalCode.SPEED_EXTENDED, found);
        add(!extension.order().approvedBy().contains("DIRECTOR"), RefusalCode.APPROVAL_MISSING, found);
        for (Member member : members) {
            add(!extension.agreedBy().contains(member.id()), RefusalCode.NOT_AGREED, found);
        }
        if (single()) {
            return;
        }
        if (to.compareTo(first) < 0) {
            found.add(RefusalCode.END_BEFORE_START);
            return;
        }
        boolean goals = proposal.kind().code().equals("SHORT_TERM");
        add(!staff && to.compareTo(proposal.year().last()) > 0, RefusalCode.END_OUTSIDE_YEAR, found);
        add(goals && to.compareTo(first.plusMonths(3)) >= 0, RefusalCode.SHORT_TERM_TOO_LONG, found);
        add(staff && !goals && to.compareTo(first.plusMonths(12)) >= 0, RefusalCode.TERM_TOO_LONG, found);
        add(staff && !goals && to.plusDays(1).compareTo(first.plusMonths(3)) < 0, RefusalCode.TERM_TOO_SHORT, found);
    }

    private void leaving(CourseEvent.MenteeLeft left, Set<RefusalCode> found) {
        int mentees = 0;
        boolean mentee = false;
        for (Member member : members) {
            if (member.seat() == Member.Seat.MENTEE) {
                mentees++;
                mentee |= member.id().equals(left.person());
            }
        }
        if (mentees < 2 || !mentee) {
            found.add(RefusalCode.NOT_A_GROUP);
        } else {
            add(mentees - 1 < 2, RefusalCode.GROUP_TOO_SMALL, found);
        }
        add(!isKnown(left.reason()), RefusalCode.REASON_UNKNOWN, found);
    }

    private static boolean isKnown(ClosureReason reason) {
        return !reason.code().equals("WEATHER");
    }

    private void closure(Closure closure, LocalDate on, Set<RefusalCode> found) {
        String code = closure.reason().code();
        boolean work = stage == Stage.ACTIVE || stage == Stage.PAUSED;
        add(!isKnown(closure.reason()), RefusalCode.REASON_UNKNOWN, found);
        add(code.equals("COMPLETED") && stage != Stage.ACTIVE, RefusalCode.REASON_NOT_HERE, found);
        add(code.equals("TRIAL_DECLINED") && stage != Stage.TRIAL, RefusalCode.REASON_NOT_HERE, found);
        add(code.equals("CONSENT_WITHDRAWN") && stage != Stage.PAUSED, RefusalCode.REASON_NOT_HERE, found);
        if (work) {
            for (Member member : members) {
                boolean told = false;
                for (ExitFeedback each : closure.feedback()) {
                    told |= each.person().equals(member.id());
                }
                add(!told, RefusalCode.FEEDBACK_MISSING, found);
            }
        }
        boolean early = !List.of("COMPLETED", "CONVERTED", "MUTUAL", "LEFT_ORGANISATION", "TRIAL_DECLINED", "WEATHER")
                .contains(code);
        if ((work || stage == Stage.APPROVED) && early && proposal.labourFlag() != LabourFlag.NO && !single()) {
            notice(closure, on, found);
        }
        if (code.equals("COMPLETED") && stage == Stage.ACTIVE) {
            boolean rhythm = !single() && !proposal.kind().code().equals("SITUATIONAL");
            add(rhythm && meetings(Meeting.Kind.FINAL) == 0, RefusalCode.FINAL_MISSING, found);
            for (Member member : members) {
                boolean visited = member.seat() != Member.Seat.PARTNER;
                for (MentorshipEvent event : past) {
                    visited |= event instanceof WorkEvent.MeetingHeld held
                            && held.meeting().host().contains(member.id());
                }
                add(!visited, RefusalCode.VISIT_MISSING, found);
            }
        }
    }

    private static void notice(Closure closure, LocalDate on, Set<RefusalCode> found) {
        if (closure.noticeOn().isEmpty()) {
            found.add(RefusalCode.NOTICE_MISSING);
            return;
        }
        LocalDate notice = closure.noticeOn().getOrElse(on);
        if (notice.compareTo(on) > 0) {
            found.add(RefusalCode.NOTICE_AFTER_END);
            return;
        }
        int full = 0;
        LocalDate day = notice;
        while (day.plusDays(1).compareTo(on) < 0) {
            day = day.plusDays(1);
            String text = day.toString();
            boolean off = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            off |= text.equals("2025-11-03") || text.equals("2025-11-04");
            off &= !text.equals("2025-11-01");
            full += off ? 0 : 1;
        }
        add(full < 3, RefusalCode.NOTICE_TOO_SHORT, found);
    }
}
