package io.github.mentoring4j.core.problem;

import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import java.util.Objects;

/**
 * One defect of data that came from outside: its shape is the case, its place is the path.
 *
 * <p>A path is written from the outside in, with positions from 0: {@code participants[3].capacity}. Other modules report
 * through these cases too: they name the place, and need no case of their own.
 */
public sealed interface Problem {
    /**
     * The shape of the defect.
     *
     * @return the stable code
     */
    ProblemCode code();

    /**
     * The place of the defect.
     *
     * @return the path, from the outside in
     */
    String path();

    /**
     * The sentence for a person, without the path.
     *
     * @return the message, with the values concerned
     */
    Message message();

    /**
     * The same defect seen from further outside.
     *
     * @param prefix the outer path, without a dot at its end
     * @return this problem with {@code prefix.path()} as its path
     */
    Problem under(String prefix);

    /**
     * Something required is not there.
     *
     * @param path the place
     * @param what what is missing, in the nominative
     */
    record Missing(String path, Text what) implements Problem {
        /**
         * Reports the defect.
         *
         * @param path the place
         * @param what what is missing, in the nominative
         */
        public Missing {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(what, "what");
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.MISSING;
        }

        @Override
        public Message message() {
            return Message.of(Text.of("не хватает: {0}", "missing: {0}"), Argument.of(what));
        }

        @Override
        public Problem under(String prefix) {
            return new Missing(prefix + "." + path, what);
        }
    }

    /**
     * A value cannot be read as what it should be.
     *
     * @param path the place
     * @param value the value as entered
     * @param expected what was expected
     */
    record Malformed(String path, String value, Text expected) implements Problem {
        /**
         * Reports the defect.
         *
         * @param path the place
         * @param value the value as entered
         * @param expected what was expected
         */
        public Malformed {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(expected, "expected");
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.MALFORMED;
        }

        @Override
        public Message message() {
            return Message.of(
                    Text.of("«{0}» не читается; ожидается: {1}", "\"{0}\" cannot be read; expected: {1}"),
                    Argument.of(value),
                    Argument.of(expected));
        }

        /**
         * The place; what was entered stays out, since it may be anything, a name too.
         *
         * @return a text for logs, not for parsing
         */
        @Override
        public String toString() {
            return "Malformed[" + path + "]";
        }

        @Override
        public Problem under(String prefix) {
            return new Malformed(prefix + "." + path, value, expected);
        }
    }

    /**
     * A value can be read, but lies outside what is allowed.
     *
     * @param path the place
     * @param value the value as entered
     * @param expected what is allowed
     */
    record OutOfRange(String path, String value, Text expected) implements Problem {
        /**
         * Reports the defect.
         *
         * @param path the place
         * @param value the value as entered
         * @param expected what is allowed
         */
        public OutOfRange {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(expected, "expected");
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.OUT_OF_RANGE;
        }

        @Override
        public Message message() {
            return Message.of(
                    Text.of("«{0}» вне допустимого; ожидается: {1}", "\"{0}\" is out of range; expected: {1}"),
                    Argument.of(value),
                    Argument.of(expected));
        }

        /**
         * The place; what was entered stays out, since it may be anything, a name too.
         *
         * @return a text for logs, not for parsing
         */
        @Override
        public String toString() {
            return "OutOfRange[" + path + "]";
        }

        @Override
        public Problem under(String prefix) {
            return new OutOfRange(prefix + "." + path, value, expected);
        }
    }

    /**
     * A second value stands where only one may.
     *
     * @param path the place
     * @param value the value that stands twice
     * @param firstPath where it stood first
     */
    record Duplicate(String path, String value, String firstPath) implements Problem {
        /**
         * Reports the defect.
         *
         * @param path the place
         * @param value the value that stands twice
         * @param firstPath where it stood first
         */
        public Duplicate {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(firstPath, "firstPath");
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.DUPLICATE;
        }

        @Override
        public Message message() {
            return Message.of(
                    Text.of("«{0}» уже стоит здесь: {1}", "\"{0}\" already stands at {1}"),
                    Argument.of(value),
                    Argument.of(firstPath));
        }

        /**
         * The place; what was entered stays out, since it may be anything, a name too.
         *
         * @return a text for logs, not for parsing
         */
        @Override
        public String toString() {
            return "Duplicate[" + path + "]";
        }

        @Override
        public Problem under(String prefix) {
            return new Duplicate(prefix + "." + path, value, firstPath);
        }
    }

    /**
     * A reference leads nowhere.
     *
     * @param path the place
     * @param value the reference as entered
     * @param expected what it should lead to
     */
    record UnknownReference(String path, String value, Text expected) implements Problem {
        /**
         * Reports the defect.
         *
         * @param path the place
         * @param value the reference as entered
         * @param expected what it should lead to
         */
        public UnknownReference {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(expected, "expected");
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.UNKNOWN_REFERENCE;
        }

        @Override
        public Message message() {
            return Message.of(
                    Text.of("«{0}» не найдено; ожидается: {1}", "\"{0}\" is not known; expected: {1}"),
                    Argument.of(value),
                    Argument.of(expected));
        }

        /**
         * The place; what was entered stays out, since it may be anything, a name too.
         *
         * @return a text for logs, not for parsing
         */
        @Override
        public String toString() {
            return "UnknownReference[" + path + "]";
        }

        @Override
        public Problem under(String prefix) {
            return new UnknownReference(prefix + "." + path, value, expected);
        }
    }

    /**
     * Two parts, each fine alone, cannot both hold.
     *
     * @param path the place
     * @param why what contradicts what, and what to change
     */
    record Contradiction(String path, Message why) implements Problem {
        /**
         * Reports the defect.
         *
         * @param path the place
         * @param why what contradicts what, and what to change
         */
        public Contradiction {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(why, "why");
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.CONTRADICTION;
        }

        @Override
        public Message message() {
            return why;
        }

        @Override
        public Problem under(String prefix) {
            return new Contradiction(prefix + "." + path, why);
        }
    }
}
