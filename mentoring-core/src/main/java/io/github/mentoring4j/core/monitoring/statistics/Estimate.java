package io.github.mentoring4j.core.monitoring.statistics;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A mean change with its interval and, for measures that are not yes or no, its spread and effect size.
 *
 * @param interval the interval of the true mean change, in the unit of the measure
 * @param deviation the standard deviation of the individual changes (divisor n - 1), in the unit of the measure; none for yes or no
 * @param effect the standardised effect; none for yes or no
 */
public record Estimate(Interval interval, Option<BigDecimal> deviation, Option<EffectSize> effect) {
    /**
     * Makes an estimate.
     *
     * @param interval the interval of the true mean change
     * @param deviation the standard deviation of the individual changes
     * @param effect the standardised effect
     */
    public Estimate {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(deviation, "deviation");
        Objects.requireNonNull(effect, "effect");
    }
}
