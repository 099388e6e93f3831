package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What one criterion brings to the score of a pair.
 *
 * The points of all contributions add up to the score. A criterion without data has no level and no points; its weight went to the
 * others, and their {@code weight} shows it.
 */
@Value.Immutable
public abstract sealed class Contribution permits ImmutableContribution {
    Contribution() {}

    /**
     * The criterion.
     *
     * @return the criterion
     */
    public abstract CriterionInfo criterion();

    /**
     * The weight as the role model states it.
     *
     * @return the weight as the role model states it
     */
    public abstract int statedWeight();

    /**
     * The weight in force for this pair, after the weight of criteria without data was shared out.
     *
     * @return the weight in force for this pair, after the weight of criteria without data was shared out
     */
    public abstract int weight();

    /**
     * How far it is met; none if there is no data.
     *
     * @return how far it is met; none if there is no data
     */
    public abstract Option<Level> level();

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableContribution.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableContribution.builder().from(this);
    }

    /**
     * The points: weight in force times level.
     *
     * @return points, 0 to 1,000,000
     */
    public final long points() {
        return level().map(met -> (long) weight() * met.basisPoints()).getOrElse(0L);
    }

    @Value.Check
    final void check() {
        Require.noNulls("level", level());
    }

    /** Collects the parts of a {@link Contribution}; not thread-safe. */
    public sealed interface Builder permits ImmutableContribution.Builder {
        /**
         * Sets the criterion.
         *
         * @param criterion the criterion
         * @return this builder
         */
        Builder criterion(CriterionInfo criterion);

        /**
         * Sets the weight as the role model states it.
         *
         * @param statedWeight the weight as the role model states it
         * @return this builder
         */
        Builder statedWeight(int statedWeight);

        /**
         * Sets the weight in force for this pair, after the weight of criteria without data was shared out.
         *
         * @param weight the weight in force for this pair, after the weight of criteria without data was shared out
         * @return this builder
         */
        Builder weight(int weight);

        /**
         * Sets how far it is met; none if there is no data.
         *
         * @param level how far it is met; none if there is no data
         * @return this builder
         */
        Builder level(Option<Level> level);

        /**
         * Sets how far it is met; none if there is no data.
         *
         * @param level how far it is met; none if there is no data
         * @return this builder
         */
        default Builder level(Level level) {
            return level(Option.some(level));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Contribution build();
    }
}
