package io.github.mentoring4j.core.mentorship;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.immutables.value.Value;

/** A mentorship that was proposed (предложена): consents are being gathered. */
@Value.Immutable
public abstract sealed class Proposed implements Mentorship permits ImmutableProposed {
    Proposed() {}

    @Override
    public abstract Chronicle chronicle();

    static Proposed of(Chronicle chronicle) {
        return ImmutableProposed.builder().chronicle(chronicle).build();
    }

    /**
     * Keeps a consent.
     *
     * @param event the event
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Proposed> give(MentorshipEvent.ConsentGiven event) {
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
    public final Either<Seq<Refusal>, Proposed> sign(MentorshipEvent.AddendumSigned event) {
        return Guards.step(
                Guards.common(chronicle(), event), () -> of(chronicle().plus(event)));
    }

    /**
     * Finds every consent at hand: of all members, with a legal representative for minors.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the next state, or every refusal
     */
    public final Either<Seq<Refusal>, Consented> agree(MentorshipEvent.Agreed event, MentorshipPolicy policy) {
        return Guards.step(
                Guards.common(chronicle(), event).appendAll(ConsentGuards.vital(chronicle(), event.on(), policy)),
                () -> Consented.of(chronicle().plus(event)));
    }

    /**
     * Withdraws a consent: one that is vital closes the mentorship, any other is noted.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the next state, or every refusal
     */
    public final Either<Seq<Refusal>, Mentorship> withdraw(
            MentorshipEvent.ConsentWithdrawn event, MentorshipPolicy policy) {
        return Guards.step(
                Guards.common(chronicle(), event).appendAll(ConsentGuards.withdrawal(chronicle(), event)),
                () -> PairConsents.isVital(event.consentKind())
                        ? Closed.withdrawn(chronicle(), event, policy)
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
        return Stage.PROPOSED;
    }

    @Override
    public final Either<Seq<Refusal>, Mentorship> apply(MentorshipEvent event, MentorshipPolicy policy) {
        if (event instanceof MentorshipEvent.ConsentGiven given) {
            return Either.narrow(give(given));
        }
        if (event instanceof MentorshipEvent.AddendumSigned signed) {
            return Either.narrow(sign(signed));
        }
        if (event instanceof MentorshipEvent.Agreed agreed) {
            return Either.narrow(agree(agreed, policy));
        }
        if (event instanceof MentorshipEvent.ConsentWithdrawn withdrawn) {
            return withdraw(withdrawn, policy);
        }
        if (event instanceof MentorshipEvent.ClosureMade made) {
            return Either.narrow(close(made, policy));
        }
        return Guards.illegal(this, event);
    }
}
