package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import java.util.Objects;

/** Why a value could not be computed; every case has a stable code and a sentence for a person. */
public sealed interface NoDataReason {
    /**
     * The kind of reason.
     *
     * @return the stable code
     */
    String code();

    /**
     * The sentence for a person.
     *
     * @return the message, with what is concerned
     */
    Message message();

    /**
     * Something the value is computed from is not there: an age, a baseline, an answer.
     *
     * @param what what is missing, in the nominative
     */
    record Missing(Text what) implements NoDataReason {
        /**
         * Names what is missing.
         *
         * @param what what is missing, in the nominative
         */
        public Missing {
            Objects.requireNonNull(what, "what");
        }

        @Override
        public String code() {
            return "missing";
        }

        @Override
        public Message message() {
            return Message.of(Text.of("нет данных: отсутствует {0}", "no data: {0} is missing"), Argument.of(what));
        }
    }

    /**
     * The value is a quotient, and there is nothing to divide by.
     *
     * @param what what counts zero, in the nominative
     */
    record ZeroDenominator(Text what) implements NoDataReason {
        /**
         * Names what counts zero.
         *
         * @param what what counts zero, in the nominative
         */
        public ZeroDenominator {
            Objects.requireNonNull(what, "what");
        }

        @Override
        public String code() {
            return "zero-denominator";
        }

        @Override
        public Message message() {
            return Message.of(
                    Text.of(
                            "нет данных: {0} равно нулю, делить не на что",
                            "no data: {0} is zero, nothing to divide by"),
                    Argument.of(what));
        }
    }

    /**
     * There is something, but less than the value asks for.
     *
     * @param what what is counted, in the nominative
     * @param counted how many there are
     * @param least how many it takes
     */
    record TooFew(Text what, long counted, long least) implements NoDataReason {
        /**
         * States how many there are and how many it takes.
         *
         * @param what what is counted, in the nominative
         * @param counted how many there are
         * @param least how many it takes
         */
        public TooFew {
            Objects.requireNonNull(what, "what");
        }

        @Override
        public String code() {
            return "too-few";
        }

        @Override
        public Message message() {
            return Message.of(
                    Text.of("нет данных: {0} – {1}, нужно не менее {2}", "no data: {0} – {1}, at least {2} needed"),
                    Argument.of(what),
                    Argument.of(counted),
                    Argument.of(least));
        }
    }
}
