package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.Function;

/**
 * A computed number: an exact fraction, or no data and why.
 *
 * <p>Missing data is never 0 and never 100 per cent. A fraction is kept as it was counted and not reduced, so that 2 of 4 and 1 of 2 are
 * different figures of the same size. A decimal appears only where the caller names scale and rounding.
 */
public sealed interface Figure {
    /**
     * An exact fraction.
     *
     * @param numerator the numerator, of any sign
     * @param denominator the denominator, at least 1
     */
    record Known(long numerator, long denominator) implements Figure {
        /**
         * Makes a fraction.
         *
         * @param numerator the numerator, of any sign
         * @param denominator the denominator, at least 1
         */
        public Known {
            Require.that(denominator >= 1, "denominator", denominator);
        }

        /**
         * The fraction as a decimal.
         *
         * @param scale the digits after the mark
         * @param rounding how the last of them is found
         * @return the decimal
         */
        public BigDecimal decimal(int scale, RoundingMode rounding) {
            return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), scale, rounding);
        }

        /**
         * The fraction in per cent.
         *
         * @param scale the digits after the mark
         * @param rounding how the last of them is found
         * @return a hundred times the fraction
         */
        public BigDecimal percent(int scale, RoundingMode rounding) {
            return BigDecimal.valueOf(numerator)
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(denominator), scale, rounding);
        }

        int compareTo(Known other) {
            return product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
        }

        private static BigInteger product(long one, long other) {
            return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
        }
    }

    /**
     * No number can be given.
     *
     * @param reason why
     */
    record Unknown(NoData reason) implements Figure {
        /**
         * Gives no number.
         *
         * @param reason why
         */
        public Unknown {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A fraction of two counts.
     *
     * @param numerator the numerator
     * @param denominator the denominator, at least 0
     * @return the fraction; no data with {@link NoData#EMPTY_DENOMINATOR} over 0
     * @throws IllegalArgumentException if the denominator is negative
     */
    static Figure of(long numerator, long denominator) {
        return denominator == 0 ? noData(NoData.emptyDenominator()) : new Known(numerator, denominator);
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return the number over 1
     */
    static Figure whole(long number) {
        return new Known(number, 1);
    }

    /**
     * No number.
     *
     * @param reason why
     * @return no data
     */
    static Figure noData(NoData reason) {
        return new Unknown(reason);
    }

    /**
     * One function for each case.
     *
     * @param known for a fraction
     * @param unknown for no data, given the reason
     * @param <T> the type of the result
     * @return what the function of this case returns
     */
    default <T> T fold(Function<Known, T> known, Function<NoData, T> unknown) {
        return this instanceof Known fraction ? known.apply(fraction) : unknown.apply(((Unknown) this).reason());
    }

    /**
     * Tells whether there is a number.
     *
     * @return true if there is
     */
    default boolean isKnown() {
        return this instanceof Known;
    }

    /**
     * The fraction, if there is one.
     *
     * @return the fraction, or none
     */
    default Option<Known> known() {
        return fold(Option::some, reason -> Option.none());
    }

    /**
     * Why there is no number, if there is none.
     *
     * @return the reason, or none
     */
    default Option<NoData> missing() {
        return fold(fraction -> Option.none(), Option::some);
    }

    /**
     * Compares the sizes of two figures exactly.
     *
     * @param other the other figure
     * @return negative, 0 or positive as this is smaller than, as great as or greater than the other; none if one has no data
     */
    default Option<Integer> compare(Figure other) {
        return known().flatMap(mine -> other.known().map(mine::compareTo));
    }

    /**
     * This figure less another.
     *
     * @param other the other figure
     * @return the exact difference over the product of the denominators, or over the common one; no data for the first reason of the two
     * @throws ArithmeticException if a part of the difference does not fit a long
     */
    default Figure minus(Figure other) {
        return fold(mine -> other.fold(theirs -> Aggregate.added(mine, theirs, -1), Figure::noData), Figure::noData);
    }

    /**
     * This figure and another.
     *
     * @param other the other figure
     * @return the exact sum over the product of the denominators, or over the common one; no data for the first reason of the two
     * @throws ArithmeticException if a part of the sum does not fit a long
     */
    default Figure plus(Figure other) {
        return fold(mine -> other.fold(theirs -> Aggregate.added(mine, theirs, 1), Figure::noData), Figure::noData);
    }

    /**
     * The figure in per cent, as a person reads it.
     *
     * @param scale the digits after the mark; the last one is rounded half up
     * @return such as {@code 12,5 %} and {@code 12.5 %}, or the words for no data with the reason
     */
    default Text percentText(int scale) {
        return fold(
                fraction -> decimalText(fraction.percent(scale, RoundingMode.HALF_UP), " %"), Aggregate::noDataText);
    }

    /**
     * The figure as a decimal, as a person reads it.
     *
     * @param scale the digits after the mark; the last one is rounded half up
     * @return such as {@code 3,75} and {@code 3.75}, or the words for no data with the reason
     */
    default Text decimalText(int scale) {
        return fold(fraction -> decimalText(fraction.decimal(scale, RoundingMode.HALF_UP), ""), Aggregate::noDataText);
    }

    private static Text decimalText(BigDecimal number, String unit) {
        String plain = number.toPlainString() + unit;
        return Text.of(plain.replace('.', ','), plain);
    }
}
