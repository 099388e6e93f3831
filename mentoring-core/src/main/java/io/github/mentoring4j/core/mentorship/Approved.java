package io.github.mentoring4j.core.mentorship;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.immutables.value.Value;

/** A mentorship approved by order (утверждена приказом): the plan is made. */
@Value.Immutable
public abstract sealed class Approved implements Mentorship permits ImmutableApproved {
    Approved() {}

    @Override
    public abstract Chronicle chronicle();

    static Approved of(Chronicle chronicle) {
        return ImmutableApproved.builder().chronicle(chronicle).build();
    }

    /**
     * Keeps a consent.
     *
     * @param event the event
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Approved> give(MentorshipEvent.ConsentGiven event) {
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
    public final Either<Seq<Refusal>, Approved> sign(MentorshipEvent.AddendumSigned event) {
        return Guards.step(
                Guards.common(chronicle(), event), () -> of(chronicle().plus(event)));
    }

    /**
     * Keeps a meeting.
     *
     * @param event the event
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Approved> meet(MentorshipEvent.MeetingHeld event) {
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
    public final Either<Seq<Refusal>, Approved> plan(MentorshipEvent.PlanAgreed event, MentorshipPolicy policy) {
        return Guards.step(
                Guards.common(chronicle(), event).appendAll(TermGuards.plan(chronicle(), event, policy)),
                () -> of(chronicle().plus(event)));
    }

    /**
     * Begins the work.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the next state, or every refusal
     */
    public final Either<Seq<Refusal>, Active> start(MentorshipEvent.Started event, MentorshipPolicy policy) {
        return Guards.step(
                Guards.common(chronicle(), event)
                        .appendAll(Guards.unless(
                                        chronicle().plan().isDefined() || TermGuards.isSingle(chronicle()),
                                        RefusalCode.PLAN_MISSING)
                                .appendAll(TermGuards.start(chronicle(), event.on(), policy))),
                () -> Active.of(chronicle().plus(event)));
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
        return Stage.APPROVED;
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
        if (event instanceof MentorshipEvent.Started started) {
            return Either.narrow(start(started, policy));
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
