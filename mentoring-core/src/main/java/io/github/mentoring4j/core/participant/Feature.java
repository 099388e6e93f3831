package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import org.immutables.value.Value;

/**
 * A feature of a school's own on a scale of its own: the open end of a participant.
 */
@Value.Immutable
public abstract sealed class Feature permits ImmutableFeature {
    Feature() {}

    /**
     * The stable code of the feature.
     *
     * @return the stable code of the feature
     */
    public abstract String code();

    /**
     * The value on the scale.
     *
     * @return the value on the scale
     */
    public abstract int value();

    /**
     * The lowest value of the scale.
     *
     * @return the lowest value of the scale
     */
    public abstract int lowest();

    /**
     * The highest value of the scale.
     *
     * @return the highest value of the scale
     */
    public abstract int highest();

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableFeature.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableFeature.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.that(!code().isBlank(), "code", code());
        Require.that(lowest() < highest(), "highest", highest());
        Require.that(value() >= lowest() && value() <= highest(), "value", value());
    }

    /** Collects the parts of a {@link Feature}; not thread-safe. */
    public sealed interface Builder permits ImmutableFeature.Builder {
        /**
         * Sets the stable code of the feature.
         *
         * @param code the stable code of the feature
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the value on the scale.
         *
         * @param value the value on the scale
         * @return this builder
         */
        Builder value(int value);

        /**
         * Sets the lowest value of the scale.
         *
         * @param lowest the lowest value of the scale
         * @return this builder
         */
        Builder lowest(int lowest);

        /**
         * Sets the highest value of the scale.
         *
         * @param highest the highest value of the scale
         * @return this builder
         */
        Builder highest(int highest);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Feature build();
    }
}
