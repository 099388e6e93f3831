package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.mentorship.ApprovalEvent;
import io.github.mentoring4j.core.mentorship.Chronicle;
import io.github.mentoring4j.core.mentorship.Closed;
import io.github.mentoring4j.core.mentorship.CourseEvent;
import io.github.mentoring4j.core.mentorship.ExitFeedback;
import io.github.mentoring4j.core.mentorship.Member;
import io.github.mentoring4j.core.mentorship.Mentorship;
import io.github.mentoring4j.core.mentorship.MentorshipEvent;
import io.github.mentoring4j.core.mentorship.MentorshipPolicy;
import io.github.mentoring4j.core.mentorship.PairConsents;
import io.github.mentoring4j.core.mentorship.PaperEvent;
import io.github.mentoring4j.core.mentorship.Proposal;
import io.github.mentoring4j.core.mentorship.WorkEvent;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What alarms look at, read off the mentorships themselves, so that nothing is entered twice.
 *
 * @param policy the rules of the school that the mentorships live by
 * @param day the day of looking; what happened later is not known
 */
public record PairRecords(MentorshipPolicy policy, LocalDate day) {
    /**
     * Prepares to read.
     *
     * @param policy the rules of the school
     * @param day the day of looking
     */
    public PairRecords {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(day, "day");
    }

    /**
     * The records of a mentorship: one for each mentor and mentee, or for each two equals.
     *
     * <p>The events tell approval (the order; the start where a single meeting needs none), term with extensions, pauses, notice, closure, plan
     * and meetings; a meeting belongs to those pairs both of whose people were there. A mentee who left a group is a pair closed on that
     * day. Consents are asked for from the agreement on. The baseline is the mentee's, of equals the later one of both. Of the notes,
     * planned meetings within a pause and the ratings of other people stay out.
     *
     * @param mentorship the mentorship, in any state
     * @param notes what its events do not say
     * @return the records in the order of the members; none before the proposal
     */
    public Seq<PairRecord> of(Mentorship mentorship, PairNotes notes) {
        Seq<MentorshipEvent> known =
                mentorship.chronicle().events().filter(event -> !event.on().isAfter(day));
        if (known.isEmpty()) {
            return Vector.empty();
        }
        Chronicle life = new Chronicle(mentorship.proposal(), known);
        Option<Closed> closed = Option.when(mentorship instanceof Closed, () -> (Closed) mentorship)
                .filter(end -> !end.on().isAfter(day));
        return pairs(mentorship.proposal()).map(pair -> record(life, closed, pair, notes));
    }

    private static Seq<Tuple2<ParticipantId, ParticipantId>> pairs(Proposal proposal) {
        Seq<ParticipantId> equals = proposal.on(Member.Seat.PARTNER).map(Member::id);
        Seq<Tuple2<ParticipantId, ParticipantId>> mutual = equals.zipWithIndex()
                .flatMap(first -> equals.drop(first._2() + 1).map(second -> Tuple.of(first._1(), second)));
        Seq<ParticipantId> mentees = proposal.on(Member.Seat.MENTEE).map(Member::id);
        return mutual.appendAll(proposal.on(Member.Seat.MENTOR)
                .flatMap(mentor -> mentees.map(mentee -> Tuple.of(mentor.id(), mentee))));
    }

    private PairRecord record(
            Chronicle life, Option<Closed> closed, Tuple2<ParticipantId, ParticipantId> pair, PairNotes notes) {
        Seq<ParticipantId> people = Vector.of(pair._1(), pair._2());
        Option<LocalDate> left = life.all(CourseEvent.MenteeLeft.class)
                .find(event -> people.contains(event.person()))
                .map(CourseEvent.MenteeLeft::on);
        PairTerm term = term(life, closed, left);
        return PairRecord.builder()
                .mentorship(life.proposal().id())
                .mentor(pair._1())
                .mentee(pair._2())
                .term(term)
                .papers(PairPapers.builder()
                        .baseline(baseline(life.proposal(), pair, notes))
                        .plan(life.all(WorkEvent.PlanAgreed.class).headOption().map(WorkEvent.PlanAgreed::on))
                        .exit(exit(life, closed.filter(end -> left.isEmpty()), people))
                        .consents(consents(life))
                        .build())
                .meetings(life.meetings()
                        .filter(held -> people.forAll(held.meeting().attendees()::contains)))
                .plannedMeetings(notes.plannedMeetings().reject(planned -> SchoolDays.isWithin(term.pauses(), planned)))
                .ratings(notes.ratings().filter(sheet -> people.contains(sheet.participant())))
                .build();
    }

    private PairTerm term(Chronicle life, Option<Closed> closed, Option<LocalDate> left) {
        return PairTerm.builder()
                .approved(life.order().map(ApprovalEvent.OrderIssued::on).orElse(life.startedOn()))
                .planned(Option.some(life.term()))
                .closed(left.orElse(closed.map(Closed::on)))
                .pauses(life.pauses())
                .noticeGiven(closed.flatMap(end -> end.closure().noticeOn()))
                .noticeDue(left.isEmpty() && closed.exists(end -> end.isNoticeDue(policy)))
                .pace(life.proposal().kind().pace())
                .staff(life.proposal().isStaff())
                .build();
    }

    private static Option<LocalDate> baseline(
            Proposal proposal, Tuple2<ParticipantId, ParticipantId> pair, PairNotes notes) {
        Option<LocalDate> second = notes.baselines().get(pair._2());
        return proposal.isPeer()
                ? second.flatMap(one -> notes.baselines().get(pair._1()).map(other -> one.isAfter(other) ? one : other))
                : second;
    }

    private static PairPapers.Exit exit(Chronicle life, Option<Closed> closed, Seq<ParticipantId> people) {
        boolean asked = closed.isDefined() && life.startedOn().isDefined();
        if (!asked) {
            return PairPapers.Exit.NOT_ASKED;
        }
        Seq<ParticipantId> given =
                closed.toVector().flatMap(end -> end.closure().feedback()).map(ExitFeedback::person);
        return people.forAll(given::contains) ? PairPapers.Exit.GIVEN : PairPapers.Exit.MISSING;
    }

    private PairConsents.State consents(Chronicle life) {
        return life.all(PaperEvent.Agreed.class).isEmpty()
                ? PairConsents.State.VALID
                : PairConsents.state(life, day, policy);
    }
}
