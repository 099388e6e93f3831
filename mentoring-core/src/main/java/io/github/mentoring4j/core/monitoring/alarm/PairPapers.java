package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.mentorship.PairConsents;
import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What a pair has to have besides its meetings.
 */
@Value.Immutable
public abstract sealed class PairPapers permits ImmutablePairPapers {
    PairPapers() {}

    /**
     * The day of the baseline measurement; none if there is none.
     *
     * @return the day of the baseline measurement; none if there is none
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
     * Whether feedback was given at the end; missing unless set.
     *
     * @return whether feedback was given at the end; missing unless set
     */
    @Value.Default
    public PairPapers.Exit exit() {
        return Exit.MISSING;
    }

    /**
     * How the consents stand; valid unless set.
     *
     * @return how the consents stand; valid unless set
     */
    @Value.Default
    public PairConsents.State consents() {
        return PairConsents.State.VALID;
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

    /** Whether feedback was given at the end. */
    public enum Exit {
        /** It was given, or refused in so many words. */
        GIVEN,
        /** It was not. */
        MISSING,
        /** Nobody asks for it: the pair ended before work began, or its mentee left a group that goes on. */
        NOT_ASKED
    }

    @Value.Check
    final void check() {
        Require.noNulls("baseline", baseline());
        Require.noNulls("plan", plan());
    }

    /** Collects the parts of {@link PairPapers}; not thread-safe. */
    public sealed interface Builder permits ImmutablePairPapers.Builder {
        /**
         * Sets the day of the baseline measurement; none if there is none.
         *
         * @param baseline the day of the baseline measurement; none if there is none
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
         * Sets whether feedback was given at the end; missing unless set.
         *
         * @param exit whether feedback was given at the end; missing unless set
         * @return this builder
         */
        Builder exit(PairPapers.Exit exit);

        /**
         * Sets how the consents stand; valid unless set.
         *
         * @param consents how the consents stand; valid unless set
         * @return this builder
         */
        Builder consents(PairConsents.State consents);

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
