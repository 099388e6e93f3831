package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What a mentorship has in writing.
 */
@Value.Immutable
public abstract sealed class PairPapers permits ImmutablePairPapers {
    PairPapers() {}

    /**
     * The day of the planning meeting; none before.
     *
     * @return the day of the planning meeting; none before
     */
    @Value.Default
    public Option<LocalDate> planningMeeting() {
        return Option.none();
    }

    /**
     * The day of the first baseline measurement; none if there is none.
     *
     * @return the day of the first baseline measurement; none if there is none
     */
    @Value.Default
    public Option<LocalDate> baseline() {
        return Option.none();
    }

    /**
     * The day of the individual plan; none if there is none.
     *
     * @return the day of the individual plan; none if there is none
     */
    @Value.Default
    public Option<LocalDate> plan() {
        return Option.none();
    }

    /**
     * Whether exit feedback was given or marked as refused.
     *
     * @return whether exit feedback was given or marked as refused
     */
    @Value.Default
    public boolean exitFeedback() {
        return false;
    }

    /**
     * Where the consents stand; valid unless set.
     *
     * @return where the consents stand; valid unless set
     */
    @Value.Default
    public PairPapers.Consents consents() {
        return Consents.VALID;
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutablePairPapers.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutablePairPapers.builder().from(this);
    }

    /** Where the consents of a mentorship stand. */
    public enum Consents {
        /** All are there. */
        VALID,
        /** One is missing. */
        MISSING,
        /** One has run out. */
        EXPIRED,
        /** One was withdrawn. */
        WITHDRAWN
    }

    @Value.Check
    final void check() {
        Require.noNulls("planningMeeting", planningMeeting());
        Require.noNulls("baseline", baseline());
        Require.noNulls("plan", plan());
    }

    /** Collects the parts of {@link PairPapers}; not thread-safe. */
    public sealed interface Builder permits ImmutablePairPapers.Builder {
        /**
         * Sets the day of the planning meeting; none before.
         *
         * @param planningMeeting the day of the planning meeting; none before
         * @return this builder
         */
        Builder planningMeeting(Option<LocalDate> planningMeeting);

        /**
         * Sets the day of the first baseline measurement; none if there is none.
         *
         * @param baseline the day of the first baseline measurement; none if there is none
         * @return this builder
         */
        Builder baseline(Option<LocalDate> baseline);

        /**
         * Sets the day of the individual plan; none if there is none.
         *
         * @param plan the day of the individual plan; none if there is none
         * @return this builder
         */
        Builder plan(Option<LocalDate> plan);

        /**
         * Sets whether exit feedback was given or marked as refused.
         *
         * @param exitFeedback whether exit feedback was given or marked as refused
         * @return this builder
         */
        Builder exitFeedback(boolean exitFeedback);

        /**
         * Sets where the consents stand; valid unless set.
         *
         * @param consents where the consents stand; valid unless set
         * @return this builder
         */
        Builder consents(PairPapers.Consents consents);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        PairPapers build();
    }
}
