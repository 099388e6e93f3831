package io.github.mentoring4j.core.mentorship;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A mentorship that pauses (приостановлена), for a reason or for want of a consent. */
@Value.Immutable
public abstract sealed class Paused implements Mentorship permits ImmutablePaused {
    Paused() {}

    @Override
    public abstract Chronicle chronicle();

    /**
     * Since when it pauses.
     *
     * @return the day
     */
    public abstract LocalDate since();

    /**
     * When it is expected to go on.
     *
     * @return the day; none for want of a consent
     */
    public abstract Option<LocalDate> returnOn();

    static Paused of(Chronicle chronicle, LocalDate since, Option<LocalDate> returnOn) {
        return ImmutablePaused.builder()
                .chronicle(chronicle)
                .since(since)
                .returnOn(returnOn)
                .build();
    }

    private Paused same(MentorshipEvent event) {
        return of(chronicle().plus(event), since(), returnOn());
    }

    /**
     * Keeps a consent.
     *
     * @param event the event
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Paused> give(MentorshipEvent.ConsentGiven event) {
        return Guards.step(
                Guards.common(chronicle(), event).appendAll(ConsentGuards.menteeFirst(chronicle(), event)),
                () -> same(event));
    }

    /**
     * Keeps an addendum.
     *
     * @param event the event
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Paused> sign(MentorshipEvent.AddendumSigned event) {
        return Guards.step(Guards.common(chronicle(), event), () -> same(event));
    }

    /**
     * Goes on.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the next state, or every refusal
     */
    public final Either<Seq<Refusal>, Active> resume(MentorshipEvent.Resumed event, MentorshipPolicy policy) {
        return Guards.step(
                Guards.common(chronicle(), event).appendAll(TermGuards.resume(chronicle(), event.on(), policy)),
                () -> Active.of(chronicle().plus(event)));
    }

    /**
     * Puts off the planned end; the mentorship stays open.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Paused> extend(MentorshipEvent.Extended event, MentorshipPolicy policy) {
        return Guards.step(
                Guards.common(chronicle(), event)
                        .appendAll(TermGuards.extension(chronicle(), event.extension(), policy)),
                () -> same(event));
    }

    /**
     * Lets one mentee leave a group that goes on.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Paused> leave(MentorshipEvent.MenteeLeft event, MentorshipPolicy policy) {
        return Guards.step(
                Guards.common(chronicle(), event).appendAll(ClosureGuards.leaving(chronicle(), event, policy)),
                () -> same(event));
    }

    /**
     * Withdraws a consent; the mentorship stays paused.
     *
     * @param event the event
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Paused> withdraw(MentorshipEvent.ConsentWithdrawn event) {
        return Guards.step(
                Guards.common(chronicle(), event).appendAll(ConsentGuards.withdrawal(chronicle(), event)),
                () -> same(event));
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
        return Stage.PAUSED;
    }

    @Override
    public final Either<Seq<Refusal>, Mentorship> apply(MentorshipEvent event, MentorshipPolicy policy) {
        if (event instanceof MentorshipEvent.ConsentGiven given) {
            return Either.narrow(give(given));
        }
        if (event instanceof MentorshipEvent.AddendumSigned signed) {
            return Either.narrow(sign(signed));
        }
        if (event instanceof MentorshipEvent.Resumed resumed) {
            return Either.narrow(resume(resumed, policy));
        }
        if (event instanceof MentorshipEvent.Extended extended) {
            return Either.narrow(extend(extended, policy));
        }
        if (event instanceof MentorshipEvent.MenteeLeft left) {
            return Either.narrow(leave(left, policy));
        }
        if (event instanceof MentorshipEvent.ConsentWithdrawn withdrawn) {
            return Either.narrow(withdraw(withdrawn));
        }
        if (event instanceof MentorshipEvent.ClosureMade made) {
            return Either.narrow(close(made, policy));
        }
        return Guards.illegal(this, event);
    }
}
