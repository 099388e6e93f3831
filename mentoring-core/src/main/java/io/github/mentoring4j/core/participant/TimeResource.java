package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * The time and the places that a person gives to the programme (ресурс времени).
 */
@Value.Immutable
public abstract sealed class TimeResource permits ImmutableTimeResource {
    TimeResource() {}

    /**
     * The free places for mentees over all forms, 0 or more; none means the default of the policy.
     *
     * @return the free places for mentees over all forms, 0 or more; none means the default of the policy
     */
    @Value.Default
    public Option<Integer> capacity() {
        return Option.none();
    }

    /**
     * The time budget in minutes a month; none means unknown.
     *
     * @return the time budget in minutes a month; none means unknown
     */
    @Value.Default
    public Option<Integer> minutesPerMonth() {
        return Option.none();
    }

    /**
     * The weekly free slots; none means unknown.
     *
     * @return the weekly free slots; none means unknown
     */
    @Value.Default
    public Option<Availability> availability() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableTimeResource.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableTimeResource.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.noNulls("capacity", capacity());
        Require.noNulls("minutesPerMonth", minutesPerMonth());
        Require.noNulls("availability", availability());
        Require.notNegative("capacity", capacity());
        Require.notNegative("minutesPerMonth", minutesPerMonth());
    }

    /** Collects the parts of a {@link TimeResource}; not thread-safe. */
    public sealed interface Builder permits ImmutableTimeResource.Builder {
        /**
         * Sets the free places for mentees over all forms, 0 or more; none means the default of the policy.
         *
         * @param capacity the free places for mentees over all forms, 0 or more; none means the default of the policy
         * @return this builder
         */
        Builder capacity(Option<Integer> capacity);

        /**
         * Sets the free places for mentees over all forms, 0 or more; none means the default of the policy.
         *
         * @param capacity the free places for mentees over all forms, 0 or more; none means the default of the policy
         * @return this builder
         */
        default Builder capacity(int capacity) {
            return capacity(Option.some(capacity));
        }

        /**
         * Sets the time budget in minutes a month; none means unknown.
         *
         * @param minutesPerMonth the time budget in minutes a month; none means unknown
         * @return this builder
         */
        Builder minutesPerMonth(Option<Integer> minutesPerMonth);

        /**
         * Sets the time budget in minutes a month; none means unknown.
         *
         * @param minutesPerMonth the time budget in minutes a month; none means unknown
         * @return this builder
         */
        default Builder minutesPerMonth(int minutesPerMonth) {
            return minutesPerMonth(Option.some(minutesPerMonth));
        }

        /**
         * Sets the weekly free slots; none means unknown.
         *
         * @param availability the weekly free slots; none means unknown
         * @return this builder
         */
        Builder availability(Option<Availability> availability);

        /**
         * Sets the weekly free slots; none means unknown.
         *
         * @param availability the weekly free slots; none means unknown
         * @return this builder
         */
        default Builder availability(Availability availability) {
            return availability(Option.some(availability));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        TimeResource build();
    }
}
