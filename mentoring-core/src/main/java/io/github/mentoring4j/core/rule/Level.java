package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.style.Require;

/**
 * How far a criterion is met, in basis points.
 *
 * @param basisPoints 0 (not at all) to 10,000 (fully)
 */
public record Level(int basisPoints) {
    /**
     * Makes the value of its parts.
     *
     * @param basisPoints 0 (not at all) to 10,000 (fully)
     */
    public Level {
        Require.that(basisPoints >= 0 && basisPoints <= FULL, "basisPoints", basisPoints);
    }

    /** The basis points of a criterion that is fully met. */
    public static final int FULL = 10_000;

    /**
     * The level of so many parts of a whole; what is left below one basis point is cut off.
     *
     * @param numerator at least 0, at most the denominator
     * @param denominator at least 1
     * @return the level
     * @throws ArithmeticException if {@code 10,000 x numerator} does not fit a long
     */
    public static Level of(long numerator, long denominator) {
        Require.that(denominator >= 1, "denominator", denominator);
        Require.that(numerator >= 0 && numerator <= denominator, "numerator", numerator);
        return new Level((int) (Math.multiplyExact(FULL, numerator) / denominator));
    }
}
