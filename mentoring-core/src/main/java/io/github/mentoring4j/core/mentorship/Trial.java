package io.github.mentoring4j.core.mentorship;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.immutables.value.Value;

/** A mentorship on trial (пробная встреча): each person decides after the meeting. */
@Value.Immutable
public abstract sealed class Trial implements Mentorship permits ImmutableTrial {
    Trial() {}

    @Override
    public abstract Chronicle chronicle();

    static Trial of(Chronicle chronicle) {
        return ImmutableTrial.builder().chronicle(chronicle).build();
    }

    /**
     * Keeps a consent.
     *
     * @param event the event
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Trial> give(MentorshipEvent.ConsentGiven event) {
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
    public final Either<Seq<Refusal>, Trial> sign(MentorshipEvent.AddendumSigned event) {
        return Guards.step(
                Guards.common(chronicle(), event), () -> of(chronicle().plus(event)));
    }

    /**
     * Keeps a meeting.
     *
     * @param event the event
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Trial> meet(MentorshipEvent.MeetingHeld event) {
        return Guards.step(
                MeetingGuards.meeting(this, event), () -> of(chronicle().plus(event)));
    }

    /**
     * Dates the trial meeting.
     *
     * @param event the event
     * @return the same state, one event on, or every refusal
     */
    public final Either<Seq<Refusal>, Trial> arrangeTrial(MentorshipEvent.TrialArranged event) {
        return Guards.step(
                Guards.common(chronicle(), event)
                        .appendAll(Guards.before(RefusalCode.TRIAL_IN_PAST, event.trialOn(), event.on())),
                () -> Trial.of(chronicle().plus(event)));
    }

    /**
     * Keeps a decision; one to stop closes the mentorship.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the next state, or every refusal
     */
    public final Either<Seq<Refusal>, Mentorship> decide(MentorshipEvent.TrialDecided event, MentorshipPolicy policy) {
        return Guards.step(
                Guards.common(chronicle(), event)
                        .appendAll(Guards.unless(
                                event.decision() == MentorshipEvent.Decision.STOP
                                        || chronicle().held(Meeting.Kind.TRIAL),
                                RefusalCode.TRIAL_NOT_HELD)),
                () -> event.decision() == MentorshipEvent.Decision.STOP
                        ? Closed.declined(chronicle(), event, policy)
                        : of(chronicle().plus(event)));
    }

    /**
     * Issues the order after everybody decided to go on.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the next state, or every refusal
     */
    public final Either<Seq<Refusal>, Approved> order(MentorshipEvent.OrderIssued event, MentorshipPolicy policy) {
        return Guards.step(
                Guards.common(chronicle(), event)
                        .appendAll(TermGuards.trialPassed(chronicle())
                                .appendAll(TermGuards.order(chronicle(), event, policy))),
                () -> Approved.of(chronicle().plus(event)));
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
        return Stage.TRIAL;
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
        if (event instanceof MentorshipEvent.TrialArranged arranged) {
            return Either.narrow(arrangeTrial(arranged));
        }
        if (event instanceof MentorshipEvent.TrialDecided decided) {
            return decide(decided, policy);
        }
        if (event instanceof MentorshipEvent.OrderIssued issued) {
            return Either.narrow(order(issued, policy));
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
