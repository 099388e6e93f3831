package io.github.mentoring4j.core.text;

import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.Objects;

/** One typed argument of a {@link Message}. */
public sealed interface Argument {
    /**
     * The argument as it reads in one language.
     *
     * @param language the language asked for
     * @return the wording
     */
    String in(Language language);

    /**
     * A word that is the same in every language: an id, a code, a value as it was entered.
     *
     * @param value the word
     */
    record Word(String value) implements Argument {
        /**
         * Makes a word.
         *
         * @param value the word
         */
        public Word {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String in(Language language) {
            return value;
        }
    }

    /**
     * A whole number.
     *
     * @param value the number
     */
    record Whole(long value) implements Argument {
        @Override
        public String in(Language language) {
            return Long.toString(value);
        }
    }

    /**
     * An exact decimal, written with a comma in Russian and with a point in English.
     *
     * @param unscaled the digits
     * @param scale how many of them stand after the mark, 0 or more
     */
    record Decimal(long unscaled, int scale) implements Argument {
        @Override
        public String in(Language language) {
            String plain = BigDecimal.valueOf(unscaled, scale).toPlainString();
            return language == Language.RUSSIAN ? plain.replace('.', ',') : plain;
        }
    }

    /**
     * A text with a wording of its own in each language.
     *
     * @param text the text
     */
    record Worded(Text text) implements Argument {
        /**
         * Makes a worded argument.
         *
         * @param text the text
         */
        public Worded {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String in(Language language) {
            return text.in(language);
        }
    }

    /**
     * Several arguments, joined by a comma.
     *
     * @param items the arguments, in reading order
     */
    record Listed(Seq<Argument> items) implements Argument {
        /**
         * Makes a list.
         *
         * @param items the arguments, in reading order
         */
        public Listed {
            Objects.requireNonNull(items, "items");
        }

        @Override
        public String in(Language language) {
            return items.map(item -> item.in(language)).mkString(", ");
        }
    }

    /**
     * A word that is the same in every language.
     *
     * @param value the word
     * @return the argument
     */
    static Argument of(String value) {
        return new Word(value);
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return the argument
     */
    static Argument of(long value) {
        return new Whole(value);
    }

    /**
     * A text with a wording of its own in each language.
     *
     * @param text the text
     * @return the argument
     */
    static Argument of(Text text) {
        return new Worded(text);
    }
}
