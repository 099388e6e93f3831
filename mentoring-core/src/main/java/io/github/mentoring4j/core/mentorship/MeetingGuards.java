package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The rules of meetings: which kind when, how often, and who has to be there. */
final class MeetingGuards {
    private static final Seq<Refusal> NONE = Vector.empty();

    private MeetingGuards() {}

    static Seq<Refusal> meeting(Mentorship state, WorkEvent.MeetingHeld event) {
        Chronicle life = state.chronicle();
        Meeting.Kind kind = event.meeting().kind();
        boolean once = kind == Meeting.Kind.INITIAL || kind == Meeting.Kind.FINAL;
        boolean entry = kind != Meeting.Kind.FINAL || TermGuards.isSingle(life) || life.held(Meeting.Kind.PLANNING);
        return Guards.when(!isHere(kind, state.stage()), () -> new Refusal.WrongState(event.kind(), state.stage()))
                .appendAll(Guards.unless(!once || !life.held(kind), RefusalCode.MEETING_TWICE))
                .appendAll(Guards.unless(entry, RefusalCode.EXIT_WITHOUT_ENTRY))
                .appendAll(Guards.unless(
                        !TermGuards.isSingle(life) || !kind.isWork() || isFirstWork(life),
                        RefusalCode.SINGLE_MEETING_HELD))
                .appendAll(event.meeting()
                        .recordedOn()
                        .map(day -> Guards.before(RefusalCode.RECORD_BEFORE_MEETING, day, event.on()))
                        .getOrElse(NONE))
                .appendAll(sides(life, event.meeting().attendees()));
    }

    private static boolean isHere(Meeting.Kind kind, Mentorship.Stage stage) {
        return switch (kind) {
            case INITIAL -> true;
            case TRIAL -> stage == Mentorship.Stage.TRIAL;
            case PLANNING -> stage == Mentorship.Stage.APPROVED || stage == Mentorship.Stage.ACTIVE;
            case REGULAR, FINAL -> stage == Mentorship.Stage.ACTIVE;
        };
    }

    private static boolean isFirstWork(Chronicle life) {
        return life.meetings().forAll(held -> !held.meeting().kind().isWork());
    }

    private static Seq<Refusal> sides(Chronicle life, Seq<ParticipantId> there) {
        if (life.proposal().isPeer()) {
            Seq<ParticipantId> partners = life.members().map(Member::id);
            return partners.count(there::contains) > 1
                    ? NONE
                    : Guards.people(RefusalCode.SIDE_ABSENT, partners.removeAll(there));
        }
        return side(life, Member.Seat.MENTOR, there).appendAll(side(life, Member.Seat.MENTEE, there));
    }

    private static Seq<Refusal> side(Chronicle life, Member.Seat seat, Seq<ParticipantId> there) {
        Seq<ParticipantId> people =
                life.members().filter(member -> member.seat() == seat).map(Member::id);
        return people.exists(there::contains) ? Vector.empty() : Guards.people(RefusalCode.SIDE_ABSENT, people);
    }
}
