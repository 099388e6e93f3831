package io.github.mentoring4j.core.monitoring.indicator;

import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One value of one person on one day.
 */
@Value.Immutable
public abstract sealed class Measurement permits ImmutableMeasurement {
    Measurement() {}

    /**
     * The person.
     *
     * @return the person
     */
    public abstract ParticipantId participant();

    /**
     * The code of the indicator.
     *
     * @return the code of the indicator
     */
    public abstract String indicator();

    /**
     * When in the programme it was taken.
     *
     * @return when in the programme it was taken
     */
    public abstract MeasurementPoint point();

    /**
     * The day it was taken.
     *
     * @return the day it was taken
     */
    public abstract LocalDate date();

    /**
     * The value, in steps of the indicator.
     *
     * @return the value, in steps of the indicator
     */
    @Value.Redacted
    public abstract long value();

    /**
     * The code of the form the person takes part in.
     *
     * @return the code of the form the person takes part in
     */
    public abstract String form();

    /**
     * The code of the role model, if it is known; none unless set.
     *
     * @return the code of the role model, if it is known; none unless set
     */
    @Value.Default
    public Option<String> roleModel() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableMeasurement.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableMeasurement.builder().from(this);
    }

    /**
     * Tells whether this measurement belongs to a group.
     *
     * @param group the group
     * @return true for the school, the form and the role model of the person
     */
    public final boolean isOf(Group group) {
        return switch (group.level()) {
            case SCHOOL -> true;
            case FORM -> form().equals(group.code());
            case ROLE_MODEL -> roleModel().contains(group.code());
        };
    }

    @Value.Check
    final void check() {
        Require.that(!indicator().isBlank(), "indicator", indicator());
        Require.noNulls("roleModel", roleModel());
    }

    /** Collects the parts of {@link Measurement}; not thread-safe. */
    public sealed interface Builder permits ImmutableMeasurement.Builder {
        /**
         * Sets the person.
         *
         * @param participant the person
         * @return this builder
         */
        Builder participant(ParticipantId participant);

        /**
         * Sets the code of the indicator.
         *
         * @param indicator the code of the indicator
         * @return this builder
         */
        Builder indicator(String indicator);

        /**
         * Sets when in the programme it was taken.
         *
         * @param point when in the programme it was taken
         * @return this builder
         */
        Builder point(MeasurementPoint point);

        /**
         * Sets the day it was taken.
         *
         * @param date the day it was taken
         * @return this builder
         */
        Builder date(LocalDate date);

        /**
         * Sets the value, in steps of the indicator.
         *
         * @param value the value, in steps of the indicator
         * @return this builder
         */
        Builder value(long value);

        /**
         * Sets the code of the form the person takes part in.
         *
         * @param form the code of the form the person takes part in
         * @return this builder
         */
        Builder form(String form);

        /**
         * Sets the code of the role model, if it is known; none unless set.
         *
         * @param roleModel the code of the role model, if it is known; none unless set
         * @return this builder
         */
        Builder roleModel(Option<String> roleModel);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Measurement build();
    }
}
