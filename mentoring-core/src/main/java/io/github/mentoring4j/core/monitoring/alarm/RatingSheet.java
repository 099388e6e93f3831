package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.SortedMap;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The ratings that one person of a pair gave on one day.
 *
 * @param participant the person
 * @param date the day
 * @param ratings the ratings by item code
 */
public record RatingSheet(ParticipantId participant, LocalDate date, SortedMap<String, Integer> ratings) {
    /**
     * Makes a sheet.
     *
     * @param participant the person
     * @param date the day
     * @param ratings the ratings by item code
     */
    public RatingSheet {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(date, "date");
        Require.noNulls("ratings", ratings);
    }

    @Override
    public String toString() {
        return "RatingSheet[participant=" + participant + ", date=" + date + "]";
    }
}
