package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The dates of a mentorship and the rules of term it lives by.
 */
@Value.Immutable
public abstract sealed class PairTerm permits ImmutablePairTerm {
    PairTerm() {}

    /**
     * The day of approval, from which it is active; none before.
     *
     * @return the day of approval, from which it is active; none before
     */
    @Value.Default
    public Option<LocalDate> approved() {
        return Option.none();
    }

    /**
     * The planned end; none if there is none.
     *
     * @return the planned end; none if there is none
     */
    @Value.Default
    public Option<LocalDate> plannedEnd() {
        return Option.none();
    }

    /**
     * The day of closure; none while it goes on.
     *
     * @return the day of closure; none while it goes on
     */
    @Value.Default
    public Option<LocalDate> closed() {
        return Option.none();
    }

    /**
     * The day of the notice before closure; none if none was given.
     *
     * @return the day of the notice before closure; none if none was given
     */
    @Value.Default
    public Option<LocalDate> noticeGiven() {
        return Option.none();
    }

    /**
     * How often meetings are expected; regularly unless set.
     *
     * @return how often meetings are expected; regularly unless set
     */
    @Value.Default
    public PairTerm.Rhythm rhythm() {
        return Rhythm.REGULAR;
    }

    /**
     * Whether the rules for staff apply.
     *
     * @return whether the rules for staff apply
     */
    @Value.Default
    public boolean staff() {
        return false;
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutablePairTerm.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutablePairTerm.builder().from(this);
    }

    /**
     * Tells whether the mentorship is active on a day.
     *
     * @param day the day
     * @return true from approval on until the day before closure
     */
    public final boolean isActive(LocalDate day) {
        return approved().exists(start -> !start.isAfter(day)) && !closed().exists(end -> !end.isAfter(day));
    }

    /** How often meetings are expected. */
    public enum Rhythm {
        /** Every so many days. */
        REGULAR,
        /** Whenever help is needed. */
        SITUATIONAL,
        /** Once. */
        SPEED
    }

    @Value.Check
    final void check() {
        Require.noNulls("approved", approved());
        Require.noNulls("plannedEnd", plannedEnd());
        Require.noNulls("closed", closed());
        Require.noNulls("noticeGiven", noticeGiven());
    }

    /** Collects the parts of {@link PairTerm}; not thread-safe. */
    public sealed interface Builder permits ImmutablePairTerm.Builder {
        /**
         * Sets the day of approval, from which it is active; none before.
         *
         * @param approved the day of approval, from which it is active; none before
         * @return this builder
         */
        Builder approved(Option<LocalDate> approved);

        /**
         * Sets the planned end; none if there is none.
         *
         * @param plannedEnd the planned end; none if there is none
         * @return this builder
         */
        Builder plannedEnd(Option<LocalDate> plannedEnd);

        /**
         * Sets the day of closure; none while it goes on.
         *
         * @param closed the day of closure; none while it goes on
         * @return this builder
         */
        Builder closed(Option<LocalDate> closed);

        /**
         * Sets the day of the notice before closure; none if none was given.
         *
         * @param noticeGiven the day of the notice before closure; none if none was given
         * @return this builder
         */
        Builder noticeGiven(Option<LocalDate> noticeGiven);

        /**
         * Sets how often meetings are expected; regularly unless set.
         *
         * @param rhythm how often meetings are expected; regularly unless set
         * @return this builder
         */
        Builder rhythm(PairTerm.Rhythm rhythm);

        /**
         * Sets whether the rules for staff apply.
         *
         * @param staff whether the rules for staff apply
         * @return this builder
         */
        Builder staff(boolean staff);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        PairTerm build();
    }
}
