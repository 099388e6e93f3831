package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One reason why a step of a mentorship is refused: the rule by its code, with the people, dates and numbers concerned.
 *
 * <p>A step that is refused answers with all its refusals: first those that hold for every event, then the step's own.
 */
public sealed interface Refusal {
    /**
     * Which rule refuses.
     *
     * @return the code
     */
    RefusalCode code();

    /**
     * The sentence for a person.
     *
     * @return the message, with the values concerned
     */
    Message message();

    /**
     * What the rule rests on.
     *
     * @return the article, or "default"
     */
    default RefusalCode.Basis basis() {
        return code().basis();
    }

    /**
     * A date that does not fit another one.
     *
     * @param code which rule
     * @param on the date
     * @param limit the date it must fit
     */
    record WrongMoment(RefusalCode code, LocalDate on, LocalDate limit) implements Refusal {
        /**
         * States the refusal.
         *
         * @param code which rule
         * @param on the date
         * @param limit the date it must fit
         */
        public WrongMoment {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(limit, "limit");
        }

        @Override
        public Message message() {
            return Message.of(code().pattern(), Argument.of(on.toString()), Argument.of(limit.toString()));
        }
    }

    /**
     * A step that the state does not have.
     *
     * @param event the step
     * @param stage the state
     */
    record WrongState(MentorshipEvent.Kind event, Mentorship.Stage stage) implements Refusal {
        /**
         * States the refusal.
         *
         * @param event the step
         * @param stage the state
         */
        public WrongState {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(stage, "stage");
        }

        @Override
        public RefusalCode code() {
            return RefusalCode.ILLEGAL_STEP;
        }

        @Override
        public Message message() {
            return Message.of(code().pattern(), Argument.of(event.text()), Argument.of(stage.text()));
        }
    }

    /**
     * An event that stands in the record already.
     *
     * @param event the event
     * @param on its day
     */
    record Doubled(MentorshipEvent.Kind event, LocalDate on) implements Refusal {
        /**
         * States the refusal.
         *
         * @param event the event
         * @param on its day
         */
        public Doubled {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(on, "on");
        }

        @Override
        public RefusalCode code() {
            return RefusalCode.DOUBLED;
        }

        @Override
        public Message message() {
            return Message.of(code().pattern(), Argument.of(event.text()), Argument.of(on.toString()));
        }
    }

    /**
     * A consent that does not hold on the day.
     *
     * @param person whom it is about
     * @param giver who has to give it
     * @param consentKind what it has to be given to
     */
    record ConsentMissing(ParticipantId person, Consent.Giver giver, ConsentKind consentKind) implements Refusal {
        /**
         * States the refusal.
         *
         * @param person whom it is about
         * @param giver who has to give it
         * @param consentKind what it has to be given to
         */
        public ConsentMissing {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(giver, "giver");
            Objects.requireNonNull(consentKind, "consentKind");
        }

        @Override
        public RefusalCode code() {
            return consentKind.equals(PairConsents.ASSIGNMENT)
                    ? RefusalCode.ASSIGNMENT_CONSENT_MISSING
                    : RefusalCode.CONSENT_MISSING;
        }

        @Override
        public Message message() {
            return Message.of(
                    code().pattern(),
                    Argument.of(person.value()),
                    Argument.of(giver == Consent.Giver.SELF ? Words.SELF : Words.GUARDIAN),
                    Argument.of(consentKind.code()));
        }
    }

    /**
     * An addendum with empty fields.
     *
     * @param person the employee
     * @param fields the names of the empty fields, not empty
     */
    record AddendumIncomplete(ParticipantId person, Seq<String> fields) implements Refusal {
        /**
         * States the refusal.
         *
         * @param person the employee
         * @param fields the names of the empty fields, not empty
         */
        public AddendumIncomplete {
            Objects.requireNonNull(person, "person");
            Require.noNulls("fields", fields);
            Require.that(!fields.isEmpty(), "fields", fields);
        }

        @Override
        public RefusalCode code() {
            return RefusalCode.ADDENDUM_INCOMPLETE;
        }

        @Override
        public Message message() {
            return Message.of(code().pattern(), Argument.of(person.value()), Words.listed(fields));
        }
    }

    /**
     * Something that holds of people, or is lacking of them.
     *
     * @param code which rule
     * @param people the people, not empty
     */
    record People(RefusalCode code, Seq<ParticipantId> people) implements Refusal {
        /**
         * States the refusal.
         *
         * @param code which rule
         * @param people the people, not empty
         */
        public People {
            Objects.requireNonNull(code, "code");
            Require.noNulls("people", people);
            Require.that(!people.isEmpty(), "people", people);
        }

        @Override
        public Message message() {
            return Message.of(code().pattern(), Words.listed(people.map(ParticipantId::value)));
        }
    }

    /**
     * Coded things that do not pass: approvers, goals, reasons.
     *
     * @param code which rule
     * @param items their codes, not empty
     */
    record Items(RefusalCode code, Seq<String> items) implements Refusal {
        /**
         * States the refusal.
         *
         * @param code which rule
         * @param items their codes, not empty
         */
        public Items {
            Objects.requireNonNull(code, "code");
            Require.noNulls("items", items);
            Require.that(!items.isEmpty(), "items", items);
        }

        @Override
        public Message message() {
            return Message.of(code().pattern(), Words.listed(items));
        }
    }

    /**
     * Something that has to come first, or comes once.
     *
     * @param code which rule
     */
    record NotDone(RefusalCode code) implements Refusal {
        /**
         * States the refusal.
         *
         * @param code which rule
         */
        public NotDone {
            Objects.requireNonNull(code, "code");
        }

        @Override
        public Message message() {
            return Message.of(code().pattern());
        }
    }

    /**
     * A term outside its bound.
     *
     * @param code which rule
     * @param months the bound, in calendar months
     */
    record WrongTerm(RefusalCode code, int months) implements Refusal {
        /**
         * States the refusal.
         *
         * @param code which rule
         * @param months the bound, in calendar months
         */
        public WrongTerm {
            Objects.requireNonNull(code, "code");
        }

        @Override
        public Message message() {
            return Message.of(code().pattern(), Argument.of(months));
        }
    }

    /**
     * A number outside its bound.
     *
     * @param code which rule
     * @param actual the number
     * @param bound the bound, in the same unit
     */
    record WrongNumber(RefusalCode code, int actual, int bound) implements Refusal {
        /**
         * States the refusal.
         *
         * @param code which rule
         * @param actual the number
         * @param bound the bound, in the same unit
         */
        public WrongNumber {
            Objects.requireNonNull(code, "code");
        }

        @Override
        public Message message() {
            return Message.of(code().pattern(), Argument.of(actual), Argument.of(bound));
        }
    }
}
