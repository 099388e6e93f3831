package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.mentorship.Member;
import io.github.mentoring4j.core.mentorship.Mentorship;
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
     * What the mentorships say of a mentor's load: with how many people work goes on or is paused, each counted once.
     *
     * @param mentor the mentor, or an equal partner
     * @param all the mentorships of the school as they stand
     * @return a builder that holds mentor and mentees; what was agreed and spent is still to be set
     */
    public static Builder of(ParticipantId mentor, Seq<Mentorship> all) {
        int mentees = all.filter(
                        each -> each.stage() == Mentorship.Stage.ACTIVE || each.stage() == Mentorship.Stage.PAUSED)
                .map(each -> each.chronicle().members())
                .filter(members ->
                        members.exists(member -> member.id().equals(mentor) && member.seat() != Member.Seat.MENTEE))
                .flatMap(members -> members.map(Member::id))
                .filter(id -> !id.equals(mentor))
                .distinct()
                .size();
        return builder().mentor(mentor).mentees(mentees);
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
