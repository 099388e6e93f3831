package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A meeting that took place. A text form shows no notes.
 */
@Value.Immutable
public abstract sealed class Meeting permits ImmutableMeeting {
    Meeting() {}

    /**
     * The kind.
     *
     * @return the kind
     */
    public abstract Meeting.Kind kind();

    /**
     * The length in minutes, more than 0.
     *
     * @return the length in minutes, more than 0
     */
    public abstract int minutes();

    /**
     * Who was there, in the order entered; not empty.
     *
     * @return who was there, in the order entered; not empty
     */
    public abstract Seq<ParticipantId> attendees();

    /**
     * Whose lesson or workplace was visited, where it was a visit.
     *
     * @return whose lesson or workplace was visited, where it was a visit
     */
    @Value.Default
    public Option<ParticipantId> host() {
        return Option.none();
    }

    /**
     * What was done.
     *
     * @return what was done
     */
    @Value.Redacted
    @Value.Default
    public String notes() {
        return "";
    }

    /**
     * The day on which it was written down; the day of the meeting where nothing is stated.
     *
     * @return the day on which it was written down, if stated
     */
    @Value.Default
    public Option<LocalDate> recordedOn() {
        return Option.none();
    }

    /**
     * Who wrote it down.
     *
     * @return who wrote it down, if stated: a member, the coordinator or anybody else
     */
    @Value.Default
    public Option<ParticipantId> recordedBy() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableMeeting.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableMeeting.builder().from(this);
    }

    /** The kinds of meetings, in the order in which they come. */
    public enum Kind {
        /** Знакомство: the first meeting, with the coordinator. */
        INITIAL,
        /** Пробная встреча: one concrete task, after which everybody decides. */
        TRIAL,
        /** Планирование: goals, tasks and calendar; the first measurement is taken by then. */
        PLANNING,
        /** A regular meeting. */
        REGULAR,
        /** Итоговая: reflection, results and the second measurement. */
        FINAL;

        /**
         * Tells whether meetings of this kind are the work of a pair, and count for its rhythm.
         *
         * @return false for the first meeting and the trial, true for all others
         */
        public boolean isWork() {
            return this != INITIAL && this != TRIAL;
        }
    }

    @Value.Check
    final void check() {
        Require.noNulls("attendees", attendees());
        Require.noNulls("host", host());
        Require.noNulls("recordedOn", recordedOn());
        Require.noNulls("recordedBy", recordedBy());
        Require.that(minutes() > 0, "minutes", minutes());
        Require.that(!attendees().isEmpty(), "attendees", attendees());
        Require.that(host().forAll(attendees()::contains), "host", host());
    }

    /** Collects the parts of a {@link Meeting}; not thread-safe. */
    public sealed interface Builder permits ImmutableMeeting.Builder {
        /**
         * Sets the kind.
         *
         * @param kind the kind
         * @return this builder
         */
        Builder kind(Meeting.Kind kind);

        /**
         * Sets the length in minutes, more than 0.
         *
         * @param minutes the length in minutes, more than 0
         * @return this builder
         */
        Builder minutes(int minutes);

        /**
         * Sets who was there, in the order entered; not empty.
         *
         * @param attendees who was there, in the order entered; not empty
         * @return this builder
         */
        Builder attendees(Seq<ParticipantId> attendees);

        /**
         * Sets whose lesson or workplace was visited, where it was a visit.
         *
         * @param host whose lesson or workplace was visited, where it was a visit
         * @return this builder
         */
        Builder host(Option<ParticipantId> host);

        /**
         * Sets whose lesson or workplace was visited, where it was a visit.
         *
         * @param host whose lesson or workplace was visited, where it was a visit
         * @return this builder
         */
        default Builder host(ParticipantId host) {
            return host(Option.some(host));
        }

        /**
         * Sets what was done.
         *
         * @param notes what was done
         * @return this builder
         */
        Builder notes(String notes);

        /**
         * Sets the day on which it was written down.
         *
         * @param recordedOn the day, or none
         * @return this builder
         */
        Builder recordedOn(Option<LocalDate> recordedOn);

        /**
         * Sets the day on which it was written down.
         *
         * @param recordedOn the day
         * @return this builder
         */
        default Builder recordedOn(LocalDate recordedOn) {
            return recordedOn(Option.some(recordedOn));
        }

        /**
         * Sets who wrote it down.
         *
         * @param recordedBy who wrote it down, or none
         * @return this builder
         */
        Builder recordedBy(Option<ParticipantId> recordedBy);

        /**
         * Sets who wrote it down.
         *
         * @param recordedBy who wrote it down
         * @return this builder
         */
        default Builder recordedBy(ParticipantId recordedBy) {
            return recordedBy(Option.some(recordedBy));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Meeting build();
    }
}
