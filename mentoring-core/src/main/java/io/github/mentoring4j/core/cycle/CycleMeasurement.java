package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One value of one indicator on one day.
 */
@Value.Immutable
public abstract sealed class CycleMeasurement implements Artefact permits ImmutableCycleMeasurement {
    CycleMeasurement() {}

    /**
     * The id under which others refer to it.
     *
     * @return the id under which others refer to it
     */
    @Override
    public abstract String id();

    /**
     * The id of the indicator.
     *
     * @return the id of the indicator
     */
    @Value.Default
    public Option<String> indicator() {
        return Option.none();
    }

    /**
     * The id of the method.
     *
     * @return the id of the method
     */
    @Value.Default
    public Option<String> method() {
        return Option.none();
    }

    /**
     * Where in the year it stands.
     *
     * @return where in the year it stands
     */
    public abstract MeasurementPoint point();

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate takenOn();

    /**
     * The value, or no data and why.
     *
     * @return the value, or no data and why
     */
    public abstract Figure value();

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableCycleMeasurement.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableCycleMeasurement.builder().from(this);
    }

    @Value.Check
    final void checkParts() {
        Require.that(!id().isBlank(), "id", id());
        Require.noNulls("indicator", indicator());
        Require.noNulls("method", method());
    }

    /** Collects the parts of a {@link CycleMeasurement}; not thread-safe. */
    public sealed interface Builder permits ImmutableCycleMeasurement.Builder {
        /**
         * Sets the id under which others refer to it.
         *
         * @param id the id under which others refer to it
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the id of the indicator.
         *
         * @param indicator the id of the indicator
         * @return this builder
         */
        Builder indicator(Option<String> indicator);

        /**
         * Sets the id of the indicator.
         *
         * @param indicator the id of the indicator
         * @return this builder
         */
        default Builder indicator(String indicator) {
            return indicator(Option.some(indicator));
        }

        /**
         * Sets the id of the method.
         *
         * @param method the id of the method
         * @return this builder
         */
        Builder method(Option<String> method);

        /**
         * Sets the id of the method.
         *
         * @param method the id of the method
         * @return this builder
         */
        default Builder method(String method) {
            return method(Option.some(method));
        }

        /**
         * Sets where in the year it stands.
         *
         * @param point where in the year it stands
         * @return this builder
         */
        Builder point(MeasurementPoint point);

        /**
         * Sets the day.
         *
         * @param takenOn the day
         * @return this builder
         */
        Builder takenOn(LocalDate takenOn);

        /**
         * Sets the value, or no data and why.
         *
         * @param value the value, or no data and why
         * @return this builder
         */
        Builder value(Figure value);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        CycleMeasurement build();
    }
}
