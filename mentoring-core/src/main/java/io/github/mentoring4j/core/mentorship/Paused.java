package io.github.mentoring4j.core.mentorship;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A mentorship that pauses (приостановлена), for a reason or for want of a consent. */
@Value.Immutable
public abstract sealed class Paused implements Open.UnderWay<Paused> permits ImmutablePaused {
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

    /**
     * Goes on.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the next state, or every refusal
     */
    public final Either<Seq<Refusal>, Active> resume(CourseEvent.Resumed event, MentorshipPolicy policy) {
        return Steps.go(this, event, TermGuards.resume(chronicle(), event.on(), policy), Active::of);
    }

    /**
     * Withdraws a consent; the mentorship stays paused.
     *
     * @param event the event
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Paused> withdraw(PaperEvent.ConsentWithdrawn event) {
        return Steps.stay(this, event, ConsentGuards.withdrawal(chronicle(), event));
    }

    @Override
    public final Stage stage() {
        return Stage.PAUSED;
    }
}
