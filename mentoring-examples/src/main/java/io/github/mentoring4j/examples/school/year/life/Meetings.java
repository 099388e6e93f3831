package io.github.mentoring4j.examples.school.year.life;

import io.github.mentoring4j.core.mentorship.Meeting;
import io.github.mentoring4j.core.mentorship.Member;
import io.github.mentoring4j.core.mentorship.Proposal;
import io.github.mentoring4j.core.mentorship.WorkEvent;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.examples.school.sample.Dice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** The meetings of one pair, with what is written down of them. */
final class Meetings {
    private static final Vector<Integer> MINUTES = Vector.of(60, 60, 60, 60, 60, 60, 75);
    private static final int INITIAL_MINUTES = 30;

    private final Proposal proposal;
    private final MeetingNotes notes;
    private final Dice dice;
    private int count;

    Meetings(Proposal proposal, MeetingNotes notes, Dice dice) {
        this.proposal = proposal;
        this.notes = notes;
        this.dice = dice;
    }

    /** A meeting of everybody; partners take turns as hosts. */
    WorkEvent.MeetingHeld held(LocalDate day, Meeting.Kind kind) {
        Seq<ParticipantId> people = proposal.members().map(Member::id);
        Meeting.Builder meeting = Meeting.builder()
                .kind(kind)
                .minutes(kind == Meeting.Kind.INITIAL ? INITIAL_MINUTES : dice.oneOf(MINUTES))
                .attendees(people)
                .notes(notes.of(count));
        count++;
        return new WorkEvent.MeetingHeld(
                day,
                proposal.isPeer()
                        ? meeting.host(people.get(count % people.size())).build()
                        : meeting.build());
    }

    /** As an honest pair writes it down: in turns, on the day or soon after. */
    WorkEvent.MeetingHeld honest(WorkEvent.MeetingHeld event) {
        Seq<Member> members = proposal.members();
        return record(
                event,
                event.on().plusDays(dice.between(0, 1)),
                members.get(count % members.size()).id());
    }

    /** As a pair on paper writes it down: one side, everything of half a year on one day. */
    WorkEvent.MeetingHeld onPaper(WorkEvent.MeetingHeld event, LocalDate day) {
        return record(event, day, proposal.members().head().id());
    }

    private static WorkEvent.MeetingHeld record(WorkEvent.MeetingHeld event, LocalDate day, ParticipantId by) {
        return new WorkEvent.MeetingHeld(
                event.on(),
                event.meeting().toBuilder().recordedOn(day).recordedBy(by).build());
    }
}
