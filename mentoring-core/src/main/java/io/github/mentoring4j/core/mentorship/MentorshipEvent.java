package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened to a mentorship on a day. An event may be entered wrongly; whether it can have happened is for the state to
 * judge. Text forms show dates, ids and codes, and no free text.
 */
public sealed interface MentorshipEvent {
    /**
     * The day.
     *
     * @return the day on which it happened
     */
    LocalDate on();

    /**
     * What kind of event it is.
     *
     * @return the kind
     */
    Kind kind();

    /** What a person may decide after the trial meeting. */
    enum Decision {
        /** Goes on. */
        GO_ON,
        /** Does not go on: the mentorship closes. */
        STOP
    }

    /** The kinds of events, one for each case. */
    enum Kind {
        /** A mentorship is proposed: the first event of every life. */
        PROPOSAL("предложение", "proposal"),
        /** A consent is given, or its paper arrives. */
        CONSENT("согласие", "consent"),
        /** A consent is withdrawn, whoever gave it. */
        WITHDRAWAL("отзыв согласия", "withdrawal of a consent"),
        /** An addendum to an employment contract is signed. */
        ADDENDUM("дополнительное соглашение", "addendum"),
        /** The coordinator finds every consent to the pair at hand. */
        AGREEMENT("согласование", "agreement"),
        /** A trial meeting is dated, or dated anew. */
        TRIAL("назначение пробной встречи", "dating of the trial meeting"),
        /** A person decides after the trial meeting. */
        DECISION("решение после пробной встречи", "decision after the trial"),
        /** The order that names the people is issued. */
        ORDER("приказ", "order"),
        /** An individual plan is agreed, or replaces the one before. */
        PLAN("индивидуальный план", "individual plan"),
        /** The work begins. */
        START("начало", "start"),
        /** A meeting took place. */
        MEETING("встреча", "meeting"),
        /** The work pauses. */
        PAUSE("приостановка", "pause"),
        /** The work goes on after a pause. */
        RETURN("возобновление", "return"),
        /** The planned end is put off. */
        EXTENSION("продление", "extension"),
        /** One mentee leaves a group that goes on. */
        LEAVING("выход из группы", "leaving of a group"),
        /** The mentorship ends. */
        CLOSURE("завершение", "closure");

        private final String russian;
        private final String english;

        Kind(String russian, String english) {
            this.russian = russian;
            this.english = english;
        }

        /**
         * The kind in words.
         *
         * @return the kind as a noun
         */
        public Text text() {
            return Text.of(russian, english);
        }
    }

    /**
     * A mentorship is proposed: the first event of every life.
     *
     * @param on the day
     * @param proposal what is proposed
     */
    record ProposalMade(LocalDate on, Proposal proposal) implements MentorshipEvent {
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
     * A consent is given, or its paper arrives.
     *
     * @param on the day
     * @param person whom the consent is about
     * @param consent the consent
     */
    record ConsentGiven(LocalDate on, ParticipantId person, Consent consent) implements MentorshipEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param person whom the consent is about
         * @param consent the consent
         */
        public ConsentGiven {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(consent, "consent");
        }

        @Override
        public Kind kind() {
            return Kind.CONSENT;
        }
    }

    /**
     * A consent is withdrawn, whoever gave it.
     *
     * @param on the day
     * @param person whom the consent was about
     * @param consentKind what it was given to
     */
    record ConsentWithdrawn(LocalDate on, ParticipantId person, ConsentKind consentKind) implements MentorshipEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param person whom the consent was about
         * @param consentKind what it was given to
         */
        public ConsentWithdrawn {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(consentKind, "consentKind");
        }

        @Override
        public Kind kind() {
            return Kind.WITHDRAWAL;
        }
    }

    /**
     * An addendum to an employment contract is signed.
     *
     * @param on the day
     * @param person the employee
     * @param addendum the addendum
     */
    record AddendumSigned(LocalDate on, ParticipantId person, Addendum addendum) implements MentorshipEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param person the employee
         * @param addendum the addendum
         */
        public AddendumSigned {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(addendum, "addendum");
        }

        @Override
        public Kind kind() {
            return Kind.ADDENDUM;
        }
    }

    /**
     * The coordinator finds every consent to the pair at hand.
     *
     * @param on the day
     */
    record Agreed(LocalDate on) implements MentorshipEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         */
        public Agreed {
            Objects.requireNonNull(on, "on");
        }

        @Override
        public Kind kind() {
            return Kind.AGREEMENT;
        }
    }

    /**
     * A trial meeting is dated, or dated anew.
     *
     * @param on the day
     * @param trialOn the day of the trial meeting
     */
    record TrialArranged(LocalDate on, LocalDate trialOn) implements MentorshipEvent {
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
    record TrialDecided(LocalDate on, ParticipantId person, Decision decision) implements MentorshipEvent {
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
    }

    /**
     * The order that names the people is issued.
     *
     * @param on the day
     * @param order the order
     */
    record OrderIssued(LocalDate on, Order order) implements MentorshipEvent {
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

    /**
     * An individual plan is agreed, or replaces the one before.
     *
     * @param on the day
     * @param plan the plan
     * @param approvedBy the codes of the approvers who approved it
     */
    record PlanAgreed(LocalDate on, IndividualPlan plan, Seq<String> approvedBy) implements MentorshipEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param plan the plan
         * @param approvedBy the codes of the approvers who approved it
         */
        public PlanAgreed {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(plan, "plan");
            Require.noNulls("approvedBy", approvedBy);
        }

        @Override
        public Kind kind() {
            return Kind.PLAN;
        }
    }

    /**
     * The work begins.
     *
     * @param on the day
     */
    record Started(LocalDate on) implements MentorshipEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         */
        public Started {
            Objects.requireNonNull(on, "on");
        }

        @Override
        public Kind kind() {
            return Kind.START;
        }
    }

    /**
     * A meeting took place.
     *
     * @param on the day
     * @param meeting the meeting
     */
    record MeetingHeld(LocalDate on, Meeting meeting) implements MentorshipEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param meeting the meeting
         */
        public MeetingHeld {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(meeting, "meeting");
        }

        @Override
        public Kind kind() {
            return Kind.MEETING;
        }
    }

    /**
     * The work pauses.
     *
     * @param on the day
     * @param reason why, for the coordinator
     * @param returnOn the day on which it is expected to go on
     */
    record PauseBegan(LocalDate on, String reason, LocalDate returnOn) implements MentorshipEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param reason why, for the coordinator
         * @param returnOn the day on which it is expected to go on
         */
        public PauseBegan {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(returnOn, "returnOn");
        }

        @Override
        public Kind kind() {
            return Kind.PAUSE;
        }

        @Override
        public String toString() {
            return "PauseBegan[" + on + "]";
        }
    }

    /**
     * The work goes on after a pause.
     *
     * @param on the day
     */
    record Resumed(LocalDate on) implements MentorshipEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         */
        public Resumed {
            Objects.requireNonNull(on, "on");
        }

        @Override
        public Kind kind() {
            return Kind.RETURN;
        }
    }

    /**
     * The planned end is put off.
     *
     * @param on the day
     * @param extension the new end and its order
     */
    record Extended(LocalDate on, Extension extension) implements MentorshipEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param extension the new end and its order
         */
        public Extended {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(extension, "extension");
        }

        @Override
        public Kind kind() {
            return Kind.EXTENSION;
        }
    }

    /**
     * One mentee leaves a group that goes on.
     *
     * @param on the day
     * @param person who leaves
     * @param reason why
     */
    record MenteeLeft(LocalDate on, ParticipantId person, ClosureReason reason) implements MentorshipEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param person who leaves
         * @param reason why
         */
        public MenteeLeft {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.LEAVING;
        }
    }

    /**
     * The mentorship ends.
     *
     * @param on the day
     * @param closure how it ends
     */
    record ClosureMade(LocalDate on, Closure closure) implements MentorshipEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param closure how it ends
         */
        public ClosureMade {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(closure, "closure");
        }

        @Override
        public Kind kind() {
            return Kind.CLOSURE;
        }
    }
}
