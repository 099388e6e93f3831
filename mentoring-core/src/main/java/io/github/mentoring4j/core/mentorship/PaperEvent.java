package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/** An event on paper: a consent given or withdrawn, an addendum, the finding that every consent is at hand. */
public sealed interface PaperEvent extends MentorshipEvent {
    /**
     * A consent is given, or its paper arrives.
     *
     * @param on the day
     * @param person whom the consent is about
     * @param consent the consent
     */
    record ConsentGiven(LocalDate on, ParticipantId person, Consent consent) implements PaperEvent {
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

        @Override
        public Seq<ParticipantId> people() {
            return Vector.of(person);
        }
    }

    /**
     * A consent is withdrawn, whoever gave it.
     *
     * @param on the day
     * @param person whom the consent was about
     * @param consentKind what it was given to
     */
    record ConsentWithdrawn(LocalDate on, ParticipantId person, ConsentKind consentKind) implements PaperEvent {
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

        @Override
        public Seq<ParticipantId> people() {
            return Vector.of(person);
        }
    }

    /**
     * An addendum to an employment contract is signed.
     *
     * @param on the day
     * @param person the employee
     * @param addendum the addendum
     */
    record AddendumSigned(LocalDate on, ParticipantId person, Addendum addendum) implements PaperEvent {
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

        @Override
        public Seq<ParticipantId> people() {
            return Vector.of(person);
        }
    }

    /**
     * The coordinator finds every consent to the pair at hand.
     *
     * @param on the day
     */
    record Agreed(LocalDate on) implements PaperEvent {
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
}
