package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import org.immutables.value.Value;

/**
 * A number that rules are built with: a threshold, a limit, a weight, with its unit and what it rests on.
 */
@Value.Immutable
public abstract sealed class Parameter permits ImmutableParameter {
    Parameter() {}

    /**
     * The stable code, such as {@code achiever.minMean}.
     *
     * @return the stable code, such as {@code achiever.minMean}
     */
    public abstract String code();

    /**
     * What the number means.
     *
     * @return what the number means
     */
    public abstract Text description();

    /**
     * The unit: {@code hundredths of a mark}, {@code years}, {@code minutes}.
     *
     * @return the unit: {@code hundredths of a mark}, {@code years}, {@code minutes}
     */
    public abstract String unit();

    /**
     * The value.
     *
     * @return the value
     */
    public abstract int value();

    /**
     * The least value that makes sense.
     *
     * @return the least value that makes sense, 0 unless said otherwise
     */
    @Value.Default
    public int lowest() {
        return 0;
    }

    /**
     * The greatest value that makes sense.
     *
     * @return the greatest value that makes sense, without a bound unless said otherwise
     */
    @Value.Default
    public int highest() {
        return Integer.MAX_VALUE;
    }

    /**
     * What it rests on.
     *
     * @return what it rests on
     */
    @Value.Default
    public Standing standing() {
        return Standing.DEFAULT;
    }

    /**
     * Where it comes from.
     *
     * @return where it comes from
     */
    @Value.Default
    public String source() {
        return "default, overridable";
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableParameter.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableParameter.builder().from(this);
    }

    /**
     * Tells whether a value makes sense for this parameter.
     *
     * @param candidate the value
     * @return true if it lies between {@link #lowest()} and {@link #highest()}
     */
    public final boolean admits(int candidate) {
        return candidate >= lowest() && candidate <= highest();
    }

    @Value.Check
    final void check() {
        Require.that(lowest() <= highest(), "lowest", lowest());
        Require.that(!code().isBlank(), "code", code());
    }

    /** Collects the parts of a {@link Parameter}; not thread-safe. */
    public sealed interface Builder permits ImmutableParameter.Builder {
        /**
         * Sets the stable code, such as {@code achiever.minMean}.
         *
         * @param code the stable code, such as {@code achiever.minMean}
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets what the number means.
         *
         * @param description what the number means
         * @return this builder
         */
        Builder description(Text description);

        /**
         * Sets the unit: {@code hundredths of a mark}, {@code years}, {@code minutes}.
         *
         * @param unit the unit: {@code hundredths of a mark}, {@code years}, {@code minutes}
         * @return this builder
         */
        Builder unit(String unit);

        /**
         * Sets the value.
         *
         * @param value the value
         * @return this builder
         */
        Builder value(int value);

        /**
         * Sets the least value that makes sense.
         *
         * @param lowest the least value that makes sense
         * @return this builder
         */
        Builder lowest(int lowest);

        /**
         * Sets the greatest value that makes sense.
         *
         * @param highest the greatest value that makes sense
         * @return this builder
         */
        Builder highest(int highest);

        /**
         * Sets what it rests on.
         *
         * @param standing what it rests on
         * @return this builder
         */
        Builder standing(Standing standing);

        /**
         * Sets where it comes from.
         *
         * @param source where it comes from
         * @return this builder
         */
        Builder source(String source);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Parameter build();
    }
}
