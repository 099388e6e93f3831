package io.github.mentoring4j.core.mentorship;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** A mentorship at work (действует). */
@Value.Immutable
public abstract sealed class Active implements Mentorship permits ImmutableActive {
    Active() {}

    @Override
    public abstract Chronicle chronicle();

    static Active of(Chronicle chronicle) {
        return ImmutableActive.builder().chronicle(chronicle).build();
    }

    /**
     * Keeps a consent.
     *
     * @param event the event
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Active> give(MentorshipEvent.ConsentGiven event) {
        return Guards.step(
                Guards.common(chronicle(), event).appendAll(ConsentGuards.menteeFirst(chronicle(), event)),
                () -> of(chronicle().plus(event)));
    }

    /**
     * Keeps an addendum.
     *
     * @param event the event
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Active> sign(MentorshipEvent.AddendumSigned event) {
        return Guards.step(
                Guards.common(chronicle(), event), () -> of(chronicle().plus(event)));
    }

    /**
     * Keeps a meeting.
     *
     * @param event the event
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Active> meet(MentorshipEvent.MeetingHeld event) {
        return Guards.step(
                MeetingGuards.meeting(this, event), () -> of(chronicle().plus(event)));
    }

    /**
     * Agrees the individual plan, or replaces it.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Active> plan(MentorshipEvent.PlanAgreed event, MentorshipPolicy policy) {
        return Guards.step(
                Guards.common(chronicle(), event).appendAll(TermGuards.plan(chronicle(), event, policy)),
                () -> of(chronicle().plus(event)));
    }

    /**
     * Pauses the work.
     *
     * @param event the event
     * @return the next state, or every refusal
     */
    public final Either<Seq<Refusal>, Paused> pause(MentorshipEvent.PauseBegan event) {
        return Guards.step(
                Guards.common(chronicle(), event).appendAll(TermGuards.pause(chronicle(), event)),
                () -> Paused.of(chronicle().plus(event), event.on(), Option.some(event.returnOn())));
    }

    /**
     * Puts off the planned end; the mentorship stays open.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Active> extend(MentorshipEvent.Extended event, MentorshipPolicy policy) {
        return Guards.step(
                Guards.common(chronicle(), event)
                        .appendAll(TermGuards.extension(chronicle(), event.extension(), policy)),
                () -> of(chronicle().plus(event)));
    }

    /**
     * Lets one mentee leave a group that goes on.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Active> leave(MentorshipEvent.MenteeLeft event, MentorshipPolicy policy) {
        return Guards.step(
                Guards.common(chronicle(), event).appendAll(ClosureGuards.leaving(chronicle(), event, policy)),
                () -> of(chronicle().plus(event)));
    }

    /**
     * Withdraws a consent: one that is vital pauses the mentorship, any other is noted.
     *
     * @param event the event
     * @return the next state, or every refusal
     */
    public final Either<Seq<Refusal>, Mentorship> withdraw(MentorshipEvent.ConsentWithdrawn event) {
        return Guards.step(
                Guards.common(chronicle(), event).appendAll(ConsentGuards.withdrawal(chronicle(), event)),
                () -> PairConsents.isVital(event.consentKind())
                        ? Paused.of(chronicle().plus(event), event.on(), Option.none())
                        : of(chronicle().plus(event)));
    }

    /**
     * Ends the mentorship; a matter of safety is judged by its date alone.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the next state, or every refusal
     */
    public final Either<Seq<Refusal>, Closed> close(MentorshipEvent.ClosureMade event, MentorshipPolicy policy) {
        return Guards.step(
                ClosureGuards.closing(this, event, policy),
                () -> Closed.of(chronicle().plus(event), event.closure(), event.on()));
    }

    @Override
    public final Stage stage() {
        return Stage.ACTIVE;
    }

    @Override
    public final Either<Seq<Refusal>, Mentorship> apply(MentorshipEvent event, MentorshipPolicy policy) {
        if (event instanceof MentorshipEvent.ConsentGiven given) {
            return Either.narrow(give(given));
        }
        if (event instanceof MentorshipEvent.AddendumSigned signed) {
            return Either.narrow(sign(signed));
        }
        if (event instanceof MentorshipEvent.MeetingHeld held) {
            return Either.narrow(meet(held));
        }
        if (event instanceof MentorshipEvent.PlanAgreed planned) {
            return Either.narrow(plan(planned, policy));
        }
        if (event instanceof MentorshipEvent.PauseBegan paused) {
            return Either.narrow(pause(paused));
        }
        if (event instanceof MentorshipEvent.Extended extended) {
            return Either.narrow(extend(extended, policy));
        }
        if (event instanceof MentorshipEvent.MenteeLeft left) {
            return Either.narrow(leave(left, policy));
        }
        if (event instanceof MentorshipEvent.ConsentWithdrawn withdrawn) {
            return withdraw(withdrawn);
        }
        if (event instanceof MentorshipEvent.ClosureMade made) {
            return Either.narrow(close(made, policy));
        }
        return Guards.illegal(this, event);
    }
}
