package io.github.mentoring4j.core.monitoring.survey;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.control.Either;
import java.util.function.Function;
import java.util.function.Supplier;

/** What can be answered to an item. */
public sealed interface Scale {
    /**
     * A rating in whole numbers.
     *
     * @param from the least rating
     * @param to the greatest rating, above the least
     */
    record Rating(int from, int to) implements Scale {
        /**
         * Makes a scale.
         *
         * @param from the least rating
         * @param to the greatest rating, above the least
         */
        public Rating {
            Require.that(from < to, "to", to);
        }
    }

    /** Yes (1) or no (0). */
    record YesNo() implements Scale {}

    /**
     * A whole number such as minutes, from 0 on.
     *
     * @param most the greatest number
     */
    record Amount(int most) implements Scale {
        /**
         * Makes a scale.
         *
         * @param most the greatest number, at least 1
         */
        public Amount {
            Require.that(most >= 1, "most", most);
        }
    }

    /** A text in the person's own words. */
    record Open() implements Scale {}

    /**
     * One function for each case.
     *
     * @param rating for a rating
     * @param yesNo for yes or no
     * @param number for a number
     * @param open for a text
     * @param <T> the type of the result
     * @return what the function of this case returns
     */
    default <T> T fold(Function<Rating, T> rating, Supplier<T> yesNo, Function<Amount, T> number, Supplier<T> open) {
        if (this instanceof Rating some) {
            return rating.apply(some);
        }
        if (this instanceof Amount some) {
            return number.apply(some);
        }
        return this instanceof YesNo ? yesNo.get() : open.get();
    }

    /**
     * Tells whether an answer is a number that can be counted or compared.
     *
     * @return false for open texts only
     */
    default boolean isCounted() {
        return !(this instanceof Open);
    }

    /**
     * The least and the greatest answer in words.
     *
     * @return such as {@code 1 – 10}
     */
    default Text range() {
        return fold(
                rating -> Text.same(rating.from() + " – " + rating.to()),
                () -> Text.of("0 (нет) или 1 (да)", "0 (no) or 1 (yes)"),
                number -> Text.same("0 – " + number.most()),
                () -> Text.of("текст", "text"));
    }

    /**
     * Reads an answer as it was entered.
     *
     * @param entered the answer; surrounding blanks do not count
     * @return the number, or how the answer misses the scale; for a text always 0
     */
    default Either<Miss, Integer> read(String entered) {
        if (!isCounted()) {
            return entered.isBlank() ? Either.left(Miss.UNREADABLE) : Either.right(0);
        }
        String digits = entered.strip();
        if (!WholeNumber.PATTERN.matcher(digits).matches()) {
            return Either.left(Miss.UNREADABLE);
        }
        int value = Integer.parseInt(digits);
        return fold(
                        rating -> value >= rating.from() && value <= rating.to(),
                        () -> value == 0 || value == 1,
                        number -> value >= 0 && value <= number.most(),
                        () -> false)
                ? Either.right(value)
                : Either.left(Miss.OFF_SCALE);
    }

    /** How an answer misses its scale. */
    enum Miss {
        /** It is no whole number, or an empty text. */
        UNREADABLE,
        /** It is a number beyond the scale. */
        OFF_SCALE
    }
}
