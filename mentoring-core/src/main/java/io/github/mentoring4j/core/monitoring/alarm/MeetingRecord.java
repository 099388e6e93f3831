package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.participant.ParticipantId;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A meeting as it was written down.
 */
@Value.Immutable
public abstract sealed class MeetingRecord permits ImmutableMeetingRecord {
    MeetingRecord() {}

    /**
     * The day of the meeting.
     *
     * @return the day of the meeting
     */
    public abstract LocalDate date();

    /**
     * The day it was written down.
     *
     * @return the day it was written down
     */
    public abstract LocalDate recordedOn();

    /**
     * Who wrote it down.
     *
     * @return who wrote it down
     */
    public abstract ParticipantId recordedBy();

    /**
     * What was written; blank if nothing was.
     *
     * @return what was written; blank if nothing was
     */
    @Value.Redacted
    @Value.Default
    public String text() {
        return "";
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableMeetingRecord.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableMeetingRecord.builder().from(this);
    }

    /** Collects the parts of {@link MeetingRecord}; not thread-safe. */
    public sealed interface Builder permits ImmutableMeetingRecord.Builder {
        /**
         * Sets the day of the meeting.
         *
         * @param date the day of the meeting
         * @return this builder
         */
        Builder date(LocalDate date);

        /**
         * Sets the day it was written down.
         *
         * @param recordedOn the day it was written down
         * @return this builder
         */
        Builder recordedOn(LocalDate recordedOn);

        /**
         * Sets who wrote it down.
         *
         * @param recordedBy who wrote it down
         * @return this builder
         */
        Builder recordedBy(ParticipantId recordedBy);

        /**
         * Sets what was written; blank if nothing was.
         *
         * @param text what was written; blank if nothing was
         * @return this builder
         */
        Builder text(String text);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        MeetingRecord build();
    }
}
