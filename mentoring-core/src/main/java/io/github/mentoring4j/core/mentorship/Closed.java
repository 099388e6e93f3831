package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A mentorship that ended (завершена), for good: a new try is a new mentorship. */
@Value.Immutable
public abstract sealed class Closed implements Mentorship permits ImmutableClosed {
    Closed() {}

    @Override
    public abstract Chronicle chronicle();

    /**
     * How it ended.
     *
     * @return the closure
     */
    public abstract Closure closure();

    /**
     * When it ended.
     *
     * @return the day
     */
    public abstract LocalDate on();

    static Closed of(Chronicle chronicle, Closure closure, LocalDate on) {
        return ImmutableClosed.builder()
                .chronicle(chronicle)
                .closure(closure)
                .on(on)
                .build();
    }

    /** Closed by what one person did, on that person's initiative. */
    static Closed byOne(Chronicle chronicle, MentorshipEvent event, ClosureReason reason) {
        Closure.Initiator initiator = chronicle
                .members()
                .find(member -> event.people().contains(member.id()))
                .map(member -> initiator(member.seat()))
                .getOrElse(Closure.Initiator.PARTNER);
        Closure closure = Closure.builder().reason(reason).initiator(initiator).build();
        return of(chronicle, closure, event.on());
    }

    /**
     * The history for the matcher: who was together with whom, and why that ended. Nobody is blamed; the reason alone says whether the
     * two may be paired again.
     *
     * @return one entry a pair: the mentor with each mentee, those who left earlier included, or each two partners; in the order of the
     *     proposal
     */
    public final Seq<ClosedPair> closedPairs() {
        Seq<ParticipantId> partners = proposal().on(Member.Seat.PARTNER).map(Member::id);
        Seq<ClosedPair> mutual = partners.zipWithIndex()
                .flatMap(first -> partners.drop(first._2() + 1)
                        .map(second -> pair(first._1(), second, closure().reason())));
        Seq<ClosedPair> directed = proposal()
                .on(Member.Seat.MENTOR)
                .flatMap(mentor -> proposal()
                        .on(Member.Seat.MENTEE)
                        .map(mentee -> pair(mentor.id(), mentee.id(), reasonOf(mentee.id()))));
        return mutual.appendAll(directed);
    }

    /**
     * Tells whether notice had to be given: for employees, where the labour law covers the mentorship and the reason asks for it. A closure
     * for safety and one that follows from a consent or a trial need none.
     *
     * @param policy the rules of the school, with the reasons that ask for notice
     * @return true if notice was due
     */
    public final boolean isNoticeDue(MentorshipPolicy policy) {
        return !chronicle().all(CourseEvent.ClosureMade.class).isEmpty()
                && !closure().isSafeguarding()
                && ClosureGuards.noticeDue(chronicle(), closure(), on(), policy);
    }

    @Override
    public final Stage stage() {
        return Stage.CLOSED;
    }

    @Override
    public final Either<Seq<Refusal>, Mentorship> apply(MentorshipEvent event, MentorshipPolicy policy) {
        Refusal closed = new Refusal.WrongMoment(RefusalCode.AFTER_CLOSURE, event.on(), on());
        return Either.left(Guards.common(chronicle(), event).append(closed));
    }

    private ClosureReason reasonOf(ParticipantId mentee) {
        return chronicle()
                .all(CourseEvent.MenteeLeft.class)
                .find(left -> left.person().equals(mentee))
                .map(CourseEvent.MenteeLeft::reason)
                .getOrElse(closure().reason());
    }

    private ClosedPair pair(ParticipantId first, ParticipantId second, ClosureReason reason) {
        return ClosedPair.builder()
                .first(first)
                .second(second)
                .roleModel(proposal().roleModel())
                .reason(reason)
                .causedByRelation(reason.equals(closure().reason()) && closure().causedByRelation())
                .build();
    }

    private static Closure.Initiator initiator(Member.Seat seat) {
        return switch (seat) {
            case MENTOR -> Closure.Initiator.MENTOR;
            case MENTEE -> Closure.Initiator.MENTEE;
            case PARTNER -> Closure.Initiator.PARTNER;
        };
    }
}
