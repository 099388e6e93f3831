package io.github.mentoring4j.core.monitoring.statistics;

import io.github.mentoring4j.core.style.Require;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A confidence interval with both ends, in the unit of what it bounds.
 *
 * @param low the lower end
 * @param high the upper end, not below the lower one
 * @param confidence the confidence in per cent
 */
public record Interval(BigDecimal low, BigDecimal high, int confidence) {
    /**
     * Makes an interval.
     *
     * @param low the lower end
     * @param high the upper end, not below the lower one
     * @param confidence the confidence in per cent
     */
    public Interval {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        Require.that(low.compareTo(high) <= 0, "low", low);
    }

    /**
     * Tells whether zero lies in the interval; an end that rounds to zero belongs to it.
     *
     * @return true if it does
     */
    public boolean holdsZero() {
        return low.signum() <= 0 && high.signum() >= 0;
    }
}
