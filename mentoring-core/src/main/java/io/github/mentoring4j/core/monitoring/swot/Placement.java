package io.github.mentoring4j.core.monitoring.swot;

import io.github.mentoring4j.core.programme.NoData;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Where a statement belongs. */
public sealed interface Placement {
    /**
     * Among the strengths.
     *
     * @param fromPercent the threshold that the share reached, in per cent
     */
    record Strength(int fromPercent) implements Placement {}

    /**
     * Among the weaknesses, in the negated wording.
     *
     * @param toPercent the threshold that the share does not exceed, in per cent
     */
    record Weakness(int toPercent) implements Placement {}

    /** Between the thresholds: in no cell, listed apart. */
    record Mixed() implements Placement {}

    /**
     * In no cell, for want of data.
     *
     * @param reason why
     */
    record Withheld(NoData reason) implements Placement {
        /**
         * Withholds a statement.
         *
         * @param reason why
         */
        public Withheld {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * One function for each case.
     *
     * @param strength for a strength, given the threshold in per cent
     * @param weakness for a weakness, given the threshold in per cent
     * @param mixed for a mixed picture
     * @param withheld for no data, given the reason
     * @param <T> the type of the result
     * @return what the function of this case returns
     */
    default <T> T fold(
            IntFunction<T> strength, IntFunction<T> weakness, Supplier<T> mixed, Function<NoData, T> withheld) {
        if (this instanceof Strength some) {
            return strength.apply(some.fromPercent());
        }
        if (this instanceof Weakness some) {
            return weakness.apply(some.toPercent());
        }
        return this instanceof Withheld some ? withheld.apply(some.reason()) : mixed.get();
    }
}
