package io.github.mentoring4j.core.mentorship;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** A mentorship at work (действует). */
@Value.Immutable
public abstract sealed class Active implements Open.InContact<Active>, Open.Planning<Active>, Open.UnderWay<Active>
        permits ImmutableActive {
    Active() {}

    @Override
    public abstract Chronicle chronicle();

    static Active of(Chronicle chronicle) {
        return ImmutableActive.builder().chronicle(chronicle).build();
    }

    /**
     * Pauses the work.
     *
     * @param event the event
     * @return the next state, or every refusal
     */
    public final Either<Seq<Refusal>, Paused> pause(CourseEvent.PauseBegan event) {
        return Steps.go(
                this,
                event,
                TermGuards.pause(chronicle(), event),
                longer -> Paused.of(longer, event.on(), Option.some(event.returnOn())));
    }

    /**
     * Withdraws a consent: one that is vital pauses the mentorship, any other is noted.
     *
     * @param event the event
     * @return the next state, or every refusal
     */
    public final Either<Seq<Refusal>, Mentorship> withdraw(PaperEvent.ConsentWithdrawn event) {
        return Steps.go(
                this,
                event,
                ConsentGuards.withdrawal(chronicle(), event),
                longer -> PairConsents.isVital(event.consentKind())
                        ? Paused.of(longer, event.on(), Option.none())
                        : of(longer));
    }

    @Override
    public final Stage stage() {
        return Stage.ACTIVE;
    }
}
