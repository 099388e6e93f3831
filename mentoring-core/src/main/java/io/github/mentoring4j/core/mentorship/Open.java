package io.github.mentoring4j.core.mentorship;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;

/**
 * A mentorship that has not ended: papers come in, and it can end. What only some of these states can do stands in the types nested here,
 * once for all the states that can do it; a step that a state does not have does not compile.
 *
 * @param <S> the state itself
 */
public sealed interface Open<S extends Open<S>> extends Mentorship {
    /**
     * Keeps a consent.
     *
     * @param event the event
     * @return the same state, one event on, or every refusal
     */
    default Either<Seq<Refusal>, S> give(PaperEvent.ConsentGiven event) {
        return Steps.stay(this, event, ConsentGuards.menteeFirst(chronicle(), event));
    }

    /**
     * Keeps an addendum.
     *
     * @param event the event
     * @return the same state, one event on, or every refusal
     */
    default Either<Seq<Refusal>, S> sign(PaperEvent.AddendumSigned event) {
        return Steps.stay(this, event, Vector.empty());
    }

    /**
     * Ends the mentorship; a matter of safety is judged by its date alone.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the last state, or every refusal
     */
    default Either<Seq<Refusal>, Closed> close(CourseEvent.ClosureMade event, MentorshipPolicy policy) {
        return Guards.step(
                ClosureGuards.closing(this, event, policy),
                () -> Closed.of(chronicle().plus(event), event.closure(), event.on()));
    }

    @Override
    default Either<Seq<Refusal>, Mentorship> apply(MentorshipEvent event, MentorshipPolicy policy) {
        return Steps.apply(this, event, policy);
    }

    /**
     * Work has not begun: without consent there is nothing to go on with.
     *
     * @param <S> the state itself
     */
    sealed interface Unstarted<S extends Open<S>> extends Open<S> permits Proposed, Consented, Trial, Approved {
        /**
         * Withdraws a consent: one that is vital closes the mentorship, any other is noted.
         *
         * @param event the event
         * @param policy the rules of the school
         * @return the next state, or every refusal
         */
        default Either<Seq<Refusal>, Mentorship> withdraw(PaperEvent.ConsentWithdrawn event, MentorshipPolicy policy) {
            return PairConsents.isVital(event.consentKind())
                    ? Steps.go(
                            this,
                            event,
                            ConsentGuards.withdrawal(chronicle(), event),
                            longer -> Closed.byOne(longer, event, policy.reason(Closure.CONSENT_WITHDRAWN)))
                    : Either.narrow(Steps.stay(this, event, ConsentGuards.withdrawal(chronicle(), event)));
        }
    }

    /**
     * The people meet; which kind of meeting fits depends on the state.
     *
     * @param <S> the state itself
     */
    sealed interface InContact<S extends Open<S>> extends Open<S> permits Consented, Trial, Approved, Active {
        /**
         * Keeps a meeting.
         *
         * @param event the event
         * @return the same state, one event on, or every refusal
         */
        default Either<Seq<Refusal>, S> meet(WorkEvent.MeetingHeld event) {
            return Steps.stay(this, event, MeetingGuards.meeting(this, event));
        }
    }

    /**
     * The order has not been issued yet.
     *
     * @param <S> the state itself
     */
    sealed interface AwaitingOrder<S extends Open<S>> extends Open<S> permits Consented, Trial {
        /**
         * Dates the trial meeting, or dates it anew.
         *
         * @param event the event
         * @return the mentorship on trial, or every refusal
         */
        default Either<Seq<Refusal>, Trial> arrangeTrial(ApprovalEvent.TrialArranged event) {
            return Steps.go(
                    this, event, Guards.before(RefusalCode.TRIAL_IN_PAST, event.trialOn(), event.on()), Trial::of);
        }

        /**
         * Issues the order: after a trial that everybody decided to go on from, or without one where none is required.
         *
         * @param event the event
         * @param policy the rules of the school
         * @return the approved mentorship, or every refusal
         */
        default Either<Seq<Refusal>, Approved> order(ApprovalEvent.OrderIssued event, MentorshipPolicy policy) {
            Seq<Refusal> trial = stage() == Stage.TRIAL
                    ? TermGuards.trialPassed(chronicle())
                    : TermGuards.trialExempt(chronicle(), policy);
            return Steps.go(this, event, trial.appendAll(TermGuards.order(chronicle(), event, policy)), Approved::of);
        }
    }

    /**
     * An order stands, so a plan can be made or changed.
     *
     * @param <S> the state itself
     */
    sealed interface Planning<S extends Open<S>> extends Open<S> permits Approved, Active {
        /**
         * Agrees the individual plan, or replaces it.
         *
         * @param event the event
         * @param policy the rules of the school
         * @return the same state, one event on, or every refusal
         */
        default Either<Seq<Refusal>, S> plan(WorkEvent.PlanAgreed event, MentorshipPolicy policy) {
            return Steps.stay(this, event, TermGuards.plan(chronicle(), event, policy));
        }
    }

    /**
     * Work has begun, whether it pauses or not.
     *
     * @param <S> the state itself
     */
    sealed interface UnderWay<S extends Open<S>> extends Open<S> permits Active, Paused {
        /**
         * Puts off the planned end; the mentorship stays open.
         *
         * @param event the event
         * @param policy the rules of the school
         * @return the same state, one event on, or every refusal
         */
        default Either<Seq<Refusal>, S> extend(CourseEvent.Extended event, MentorshipPolicy policy) {
            return Steps.stay(this, event, TermGuards.extension(chronicle(), event.extension(), policy));
        }

        /**
         * Lets one mentee leave a group that goes on.
         *
         * @param event the event
         * @param policy the rules of the school
         * @return the same state, one event on, or every refusal
         */
        default Either<Seq<Refusal>, S> leave(CourseEvent.MenteeLeft event, MentorshipPolicy policy) {
            return Steps.stay(this, event, ClosureGuards.leaving(chronicle(), event, policy));
        }
    }
}
