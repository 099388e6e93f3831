package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/** An event on the way from the proposal to the order. */
public sealed interface ApprovalEvent extends MentorshipEvent {
    /**
     * A mentorship is proposed: the first event of every life.
     *
     * @param on the day
     * @param proposal what is proposed
     */
    record ProposalMade(LocalDate on, Proposal proposal) implements ApprovalEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param proposal what is proposed
         */
        public ProposalMade {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(proposal, "proposal");
        }

        @Override
        public Kind kind() {
            return Kind.PROPOSAL;
        }
    }

    /**
     * A trial meeting is dated, or dated anew.
     *
     * @param on the day
     * @param trialOn the day of the trial meeting
     */
    record TrialArranged(LocalDate on, LocalDate trialOn) implements ApprovalEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param trialOn the day of the trial meeting
         */
        public TrialArranged {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(trialOn, "trialOn");
        }

        @Override
        public Kind kind() {
            return Kind.TRIAL;
        }
    }

    /**
     * A person decides after the trial meeting.
     *
     * @param on the day
     * @param person who decides
     * @param decision whether to go on
     */
    record TrialDecided(LocalDate on, ParticipantId person, Decision decision) implements ApprovalEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param person who decides
         * @param decision whether to go on
         */
        public TrialDecided {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(decision, "decision");
        }

        @Override
        public Kind kind() {
            return Kind.DECISION;
        }

        @Override
        public Seq<ParticipantId> people() {
            return Vector.of(person);
        }
    }

    /**
     * The order that names the people is issued.
     *
     * @param on the day
     * @param order the order
     */
    record OrderIssued(LocalDate on, Order order) implements ApprovalEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param order the order
         */
        public OrderIssued {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(order, "order");
        }

        @Override
        public Kind kind() {
            return Kind.ORDER;
        }
    }
}
