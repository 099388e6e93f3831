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
    private static final Vector<Integer> MINUTES = Vector.of(60, 60, 75, 90);
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

    /** What an honest pair writes: in turns, on the day or soon after. */
    MeetingEntry honest(WorkEvent.MeetingHeld event) {
        Seq<Member> members = proposal.members();
        return record(
                event,
                event.on().plusDays(dice.between(0, 1)),
                members.get(count % members.size()).id());
    }

    /** What a pair on paper writes: one side, everything of half a year on one day. */
    MeetingEntry onPaper(WorkEvent.MeetingHeld event, LocalDate day) {
        return record(event, day, proposal.members().head().id());
    }

    private static MeetingEntry record(WorkEvent.MeetingHeld event, LocalDate day, ParticipantId by) {
        return new MeetingEntry(event.on(), day, by);
    }
}
