package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import java.time.LocalDate;
import java.util.Objects;

/** Why a cycle cannot be closed. */
public sealed interface CycleRefusal {
    /**
     * The stable code.
     *
     * @return the stable code
     */
    String code();

    /**
     * The sentence for a person.
     *
     * @return the message
     */
    Message message();

    /** There is no conclusion that the next cycle could start from. */
    record NothingConcluded() implements CycleRefusal {
        @Override
        public String code() {
            return "nothing-concluded";
        }

        @Override
        public Message message() {
            return Message.of(Text.of(
                    "нет ни одного вывода об эффективности: следующему циклу не от чего начинаться",
                    "there is no conclusion about effectiveness: the next cycle has nothing to start from"));
        }
    }

    /**
     * The day of closing lies before the school year.
     *
     * @param closedOn the day of closing
     * @param firstDay the first day of the year
     */
    record BeforeTheYear(LocalDate closedOn, LocalDate firstDay) implements CycleRefusal {
        /**
         * Refuses.
         *
         * @param closedOn the day of closing
         * @param firstDay the first day of the year
         */
        public BeforeTheYear {
            Objects.requireNonNull(closedOn, "closedOn");
            Objects.requireNonNull(firstDay, "firstDay");
        }

        @Override
        public String code() {
            return "before-the-year";
        }

        @Override
        public Message message() {
            return Message.of(
                    Text.of(
                            "день закрытия {0} раньше начала года {1}",
                            "the day of closing {0} is before the year begins ({1})"),
                    Argument.of(closedOn.toString()),
                    Argument.of(firstDay.toString()));
        }
    }

    /**
     * The day of closing lies before something the cycle records.
     *
     * @param closedOn the day of closing
     * @param artefact the id of the last artefact
     * @param day its day
     */
    record BeforeItsLastEvent(LocalDate closedOn, String artefact, LocalDate day) implements CycleRefusal {
        /**
         * Refuses.
         *
         * @param closedOn the day of closing
         * @param artefact the id of the last artefact
         * @param day its day
         */
        public BeforeItsLastEvent {
            Objects.requireNonNull(closedOn, "closedOn");
            Objects.requireNonNull(artefact, "artefact");
            Objects.requireNonNull(day, "day");
        }

        @Override
        public String code() {
            return "before-its-last-event";
        }

        @Override
        public Message message() {
            return Message.of(
                    Text.of(
                            "день закрытия {0} раньше, чем «{1}» ({2})",
                            "the day of closing {0} is before \"{1}\" ({2})"),
                    Argument.of(closedOn.toString()),
                    Argument.of(artefact),
                    Argument.of(day.toString()));
        }
    }
}
