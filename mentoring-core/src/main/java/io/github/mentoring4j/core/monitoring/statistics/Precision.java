package io.github.mentoring4j.core.monitoring.statistics;

import io.github.mentoring4j.core.style.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How sure an interval is, how many digits leave the library, and from how many people on anything is claimed.
 *
 * @param confidence the two-sided confidence in per cent, 50 to 99
 * @param digits the digits after the mark, 0 to 10, rounded half up
 * @param leastPairs the least number of people measured at both points for which a claim is made, at least 2
 */
public record Precision(int confidence, int digits, int leastPairs) {
    /**
     * Makes the settings.
     *
     * @param confidence the two-sided confidence in per cent, 50 to 99
     * @param digits the digits after the mark, 0 to 10, rounded half up
     * @param leastPairs the least number of people measured at both points for which a claim is made, at least 2
     */
    public Precision {
        Require.that(confidence >= 50 && confidence <= 99, "confidence", confidence);
        Require.that(digits >= 0 && digits <= 10, "digits", digits);
        Require.that(leastPairs >= 2, "leastPairs", leastPairs);
    }

    /**
     * The library's settings: 95 per cent, 4 digits, 5 people. Default, overridable.
     *
     * @return the settings
     */
    public static Precision standard() {
        return new Precision(95, 4, 5);
    }

    /** The probability beyond one end of the interval. */
    double tail() {
        return (100 - confidence) / 200.0;
    }

    BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
    }

    Interval interval(double low, double high) {
        return new Interval(rounded(low), rounded(high), confidence);
    }
}
