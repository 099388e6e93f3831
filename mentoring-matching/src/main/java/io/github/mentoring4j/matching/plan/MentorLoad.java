package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * How much of a person's places and time the plan uses.
 *
 * Listed are those who mentor, those who could and have a free place, and those with a stated time budget or a limit in all of whom the
 * plan asks anything: peers and mentees give time too.
 */
@Value.Immutable
public abstract sealed class MentorLoad permits ImmutableMentorLoad {
    MentorLoad() {}

    /**
     * The person.
     *
     * @return the person
     */
    public abstract ParticipantId mentor();

    /**
     * The places for mentees; none if they cannot be told, for the time budget is not known.
     *
     * @return the places for mentees; none if they cannot be told, for the time budget is not known
     */
    @Value.Default
    public Option<Integer> seats() {
        return Option.none();
    }

    /**
     * The places taken.
     *
     * @return the places taken
     */
    public abstract int taken();

    /**
     * The symmetric pairs the person is in.
     *
     * @return the symmetric pairs the person is in
     */
    @Value.Default
    public int peerPairs() {
        return 0;
    }

    /**
     * The directed needs of the person that are served.
     *
     * @return the directed needs of the person that are served
     */
    @Value.Default
    public int ownNeeds() {
        return 0;
    }

    /**
     * The minutes a month that all these mentorships take.
     *
     * @return the minutes a month that all these mentorships take
     */
    public abstract int minutesPlanned();

    /**
     * The time budget in minutes a month.
     *
     * @return the time budget in minutes a month
     */
    @Value.Default
    public Option<Integer> minutesBudget() {
        return Option.none();
    }

    /**
     * The limit on the person's mentorships as mentor, mentee and peer together.
     *
     * @return the limit; none if there is none
     */
    @Value.Default
    public Option<Integer> limitInAll() {
        return Option.none();
    }

    /**
     * How many candidates the person had as a mentor; with a free place, 0 means that no need fits.
     *
     * @return how many candidates the person had as a mentor; with a free place, 0 means that no need fits
     */
    public abstract int candidates();

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

    /**
     * Tells whether the plan asks for more time than there is.
     *
     * @return true if the minutes planned exceed a budget that is known
     */
    public final boolean isOverloaded() {
        return minutesBudget().exists(budget -> minutesPlanned() > budget);
    }

    @Value.Check
    final void check() {
        Require.noNulls("seats", seats());
        Require.noNulls("minutesBudget", minutesBudget());
        Require.noNulls("limitInAll", limitInAll());
    }

    /** Collects the parts of a {@link MentorLoad}; not thread-safe. */
    public sealed interface Builder permits ImmutableMentorLoad.Builder {
        /**
         * Sets the person.
         *
         * @param mentor the person
         * @return this builder
         */
        Builder mentor(ParticipantId mentor);

        /**
         * Sets the places for mentees.
         *
         * @param seats the places for mentees
         * @return this builder
         */
        Builder seats(Option<Integer> seats);

        /**
         * Sets the places for mentees.
         *
         * @param seats the places for mentees
         * @return this builder
         */
        default Builder seats(int seats) {
            return seats(Option.some(seats));
        }

        /**
         * Sets the places taken.
         *
         * @param taken the places taken
         * @return this builder
         */
        Builder taken(int taken);

        /**
         * Sets the symmetric pairs the person is in.
         *
         * @param peerPairs the symmetric pairs the person is in
         * @return this builder
         */
        Builder peerPairs(int peerPairs);

        /**
         * Sets the directed needs of the person that are served.
         *
         * @param ownNeeds the directed needs of the person that are served
         * @return this builder
         */
        Builder ownNeeds(int ownNeeds);

        /**
         * Sets the minutes a month that all these mentorships take.
         *
         * @param minutesPlanned the minutes a month that all these mentorships take
         * @return this builder
         */
        Builder minutesPlanned(int minutesPlanned);

        /**
         * Sets the time budget in minutes a month.
         *
         * @param minutesBudget the time budget in minutes a month
         * @return this builder
         */
        Builder minutesBudget(Option<Integer> minutesBudget);

        /**
         * Sets the time budget in minutes a month.
         *
         * @param minutesBudget the time budget in minutes a month
         * @return this builder
         */
        default Builder minutesBudget(int minutesBudget) {
            return minutesBudget(Option.some(minutesBudget));
        }

        /**
         * Sets the limit on the person's mentorships in all.
         *
         * @param limitInAll the limit; none if there is none
         * @return this builder
         */
        Builder limitInAll(Option<Integer> limitInAll);

        /**
         * Sets how many candidates the person had as a mentor; with a free place, 0 means that no need fits.
         *
         * @param candidates how many candidates the person had as a mentor; with a free place, 0 means that no need fits
         * @return this builder
         */
        Builder candidates(int candidates);

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
