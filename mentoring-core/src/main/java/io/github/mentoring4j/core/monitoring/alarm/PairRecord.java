package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.mentorship.MentorshipId;
import io.github.mentoring4j.core.mentorship.WorkEvent;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What is on record of one mentorship: the input of the alarms.
 */
@Value.Immutable
public abstract sealed class PairRecord permits ImmutablePairRecord {
    PairRecord() {}

    /**
     * The mentorship it belongs to; the pairs of a group share one.
     *
     * @return the mentorship it belongs to
     */
    public abstract MentorshipId mentorship();

    /**
     * The mentor, or one of two equals.
     *
     * @return the mentor, or one of two equals
     */
    public abstract ParticipantId mentor();

    /**
     * The mentee, or the other of two equals.
     *
     * @return the mentee, or the other of two equals
     */
    public abstract ParticipantId mentee();

    /**
     * Its dates.
     *
     * @return its dates
     */
    @Value.Default
    public PairTerm term() {
        return PairTerm.builder().build();
    }

    /**
     * What it has in writing.
     *
     * @return what it has in writing
     */
    @Value.Default
    public PairPapers papers() {
        return PairPapers.builder().build();
    }

    /**
     * The meetings held, in any order.
     *
     * @return the meetings held, in any order
     */
    @Value.Redacted
    @Value.Default
    public Seq<WorkEvent.MeetingHeld> meetings() {
        return Vector.empty();
    }

    /**
     * The days on which meetings were planned, in any order.
     *
     * @return the days on which meetings were planned, in any order
     */
    @Value.Default
    public Seq<LocalDate> plannedMeetings() {
        return Vector.empty();
    }

    /**
     * The ratings given by the two, in any order.
     *
     * @return the ratings given by the two, in any order
     */
    @Value.Redacted
    @Value.Default
    public Seq<RatingSheet> ratings() {
        return Vector.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutablePairRecord.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutablePairRecord.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.that(!mentor().equals(mentee()), "mentee", mentee());
        Require.noNulls("meetings", meetings());
        Require.noNulls("plannedMeetings", plannedMeetings());
        Require.noNulls("ratings", ratings());
    }

    /** Collects the parts of {@link PairRecord}; not thread-safe. */
    public sealed interface Builder permits ImmutablePairRecord.Builder {
        /**
         * Sets the mentorship it belongs to.
         *
         * @param mentorship the mentorship it belongs to
         * @return this builder
         */
        Builder mentorship(MentorshipId mentorship);

        /**
         * Sets the mentor, or one of two equals.
         *
         * @param mentor the mentor, or one of two equals
         * @return this builder
         */
        Builder mentor(ParticipantId mentor);

        /**
         * Sets the mentee, or the other of two equals.
         *
         * @param mentee the mentee, or the other of two equals
         * @return this builder
         */
        Builder mentee(ParticipantId mentee);

        /**
         * Sets its dates.
         *
         * @param term its dates
         * @return this builder
         */
        Builder term(PairTerm term);

        /**
         * Sets what it has in writing.
         *
         * @param papers what it has in writing
         * @return this builder
         */
        Builder papers(PairPapers papers);

        /**
         * Sets the meetings held, in any order.
         *
         * @param meetings the meetings held, in any order
         * @return this builder
         */
        Builder meetings(Seq<WorkEvent.MeetingHeld> meetings);

        /**
         * Sets the days on which meetings were planned, in any order.
         *
         * @param plannedMeetings the days on which meetings were planned, in any order
         * @return this builder
         */
        Builder plannedMeetings(Seq<LocalDate> plannedMeetings);

        /**
         * Sets the ratings given by the two, in any order.
         *
         * @param ratings the ratings given by the two, in any order
         * @return this builder
         */
        Builder ratings(Seq<RatingSheet> ratings);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        PairRecord build();
    }
}
