package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * A mentorship (наставническая пара или группа) in one of its states. A state can only be reached by the steps of the
 * states before it: what a state can do is told by the types it is, {@link Open} with the types nested there.
 */
public sealed interface Mentorship permits Open, Closed {
    /**
     * Proposes a mentorship: the only way to begin one.
     *
     * @param event the proposal and its day
     * @param policy the rules of the school
     * @return the first state, or every refusal
     */
    static Either<Seq<Refusal>, Proposed> propose(ApprovalEvent.ProposalMade event, MentorshipPolicy policy) {
        return Guards.step(
                TermGuards.proposal(event, policy),
                () -> Proposed.of(new Chronicle(event.proposal(), Vector.of(event))));
    }

    /**
     * What happened so far.
     *
     * @return the chronicle
     */
    Chronicle chronicle();

    /**
     * The name of the state.
     *
     * @return the stage
     */
    Stage stage();

    /**
     * The next state after an event whose kind is not known beforehand.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the next state, or every refusal; a step that this state does not have is one
     */
    Either<Seq<Refusal>, Mentorship> apply(MentorshipEvent event, MentorshipPolicy policy);

    /**
     * What was proposed.
     *
     * @return the proposal
     */
    default Proposal proposal() {
        return chronicle().proposal();
    }

    /**
     * Who it is.
     *
     * @return the id
     */
    default MentorshipId id() {
        return proposal().id();
    }

    /**
     * One function for each state.
     *
     * @param proposed for a proposed one
     * @param consented for one agreed upon
     * @param trial for one on trial
     * @param approved for an approved one
     * @param active for one at work
     * @param paused for one that pauses
     * @param closed for one that ended
     * @param <T> the type of the result
     * @return what the function of this state returns
     */
    default <T> T fold(
            Function<Proposed, T> proposed,
            Function<Consented, T> consented,
            Function<Trial, T> trial,
            Function<Approved, T> approved,
            Function<Active, T> active,
            Function<Paused, T> paused,
            Function<Closed, T> closed) {
        if (this instanceof Proposed state) {
            return proposed.apply(state);
        }
        if (this instanceof Consented state) {
            return consented.apply(state);
        }
        if (this instanceof Trial state) {
            return trial.apply(state);
        }
        if (this instanceof Approved state) {
            return approved.apply(state);
        }
        if (this instanceof Active state) {
            return active.apply(state);
        }
        return this instanceof Paused state ? paused.apply(state) : closed.apply((Closed) this);
    }

    /** The names of the states, in the order of a life. */
    enum Stage {
        /** Proposed. */
        PROPOSED("предложена", "proposed"),
        /** Everybody agreed. */
        CONSENTED("согласована", "consented"),
        /** On trial. */
        TRIAL("пробная встреча", "trial"),
        /** Approved by order. */
        APPROVED("утверждена приказом", "approved"),
        /** At work. */
        ACTIVE("действует", "active"),
        /** Pausing. */
        PAUSED("приостановлена", "paused"),
        /** Ended. */
        CLOSED("завершена", "closed");

        private final String russian;
        private final String english;

        Stage(String russian, String english) {
            this.russian = russian;
            this.english = english;
        }

        /**
         * The state in words.
         *
         * @return the state in words
         */
        public Text text() {
            return Text.of(russian, english);
        }
    }
}
