package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/**
 * What a mentor has taken on and what was agreed.
 */
@Value.Immutable
public abstract sealed class MentorLoad permits ImmutableMentorLoad {
    MentorLoad() {}

    /**
     * The mentor.
     *
     * @return the mentor
     */
    public abstract ParticipantId mentor();

    /**
     * The number of active mentees.
     *
     * @return the number of active mentees
     */
    public abstract int mentees();

    /**
     * The greatest number agreed.
     *
     * @return the greatest number agreed
     */
    public abstract int capacity();

    /**
     * The minutes a month that the mentorships are planned with.
     *
     * @return the minutes a month that the mentorships are planned with
     */
    public abstract int plannedMinutes();

    /**
     * The minutes a month agreed.
     *
     * @return the minutes a month agreed
     */
    public abstract int budgetMinutes();

    /**
     * The minutes spent each month, oldest first, months without a gap.
     *
     * @return the minutes spent each month, oldest first, months without a gap
     */
    @Value.Default
    public Seq<Integer> spentMinutes() {
        return Vector.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableMentorLoad.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableMentorLoad.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.that(mentees() >= 0, "mentees", mentees());
        Require.noNulls("spentMinutes", spentMinutes());
    }

    /** Collects the parts of {@link MentorLoad}; not thread-safe. */
    public sealed interface Builder permits ImmutableMentorLoad.Builder {
        /**
         * Sets the mentor.
         *
         * @param mentor the mentor
         * @return this builder
         */
        Builder mentor(ParticipantId mentor);

        /**
         * Sets the number of active mentees.
         *
         * @param mentees the number of active mentees
         * @return this builder
         */
        Builder mentees(int mentees);

        /**
         * Sets the greatest number agreed.
         *
         * @param capacity the greatest number agreed
         * @return this builder
         */
        Builder capacity(int capacity);

        /**
         * Sets the minutes a month that the mentorships are planned with.
         *
         * @param plannedMinutes the minutes a month that the mentorships are planned with
         * @return this builder
         */
        Builder plannedMinutes(int plannedMinutes);

        /**
         * Sets the minutes a month agreed.
         *
         * @param budgetMinutes the minutes a month agreed
         * @return this builder
         */
        Builder budgetMinutes(int budgetMinutes);

        /**
         * Sets the minutes spent each month, oldest first, months without a gap.
         *
         * @param spentMinutes the minutes spent each month, oldest first, months without a gap
         * @return this builder
         */
        Builder spentMinutes(Seq<Integer> spentMinutes);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        MentorLoad build();
    }
}
