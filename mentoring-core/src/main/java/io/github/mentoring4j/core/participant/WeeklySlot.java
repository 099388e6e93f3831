package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import java.time.DayOfWeek;
import java.util.Objects;

/**
 * A span of time that comes back every week, half-open: it holds its first minute and not its last.
 *
 * @param day the day of the week
 * @param startMinute the first minute of the day, 0 to 1439
 * @param endMinute the minute after the last one, at most 1440 and after the first
 */
public record WeeklySlot(DayOfWeek day, int startMinute, int endMinute) implements Comparable<WeeklySlot> {
    /**
     * Makes a slot.
     *
     * @param day the day of the week
     * @param startMinute the first minute of the day, 0 to 1439
     * @param endMinute the minute after the last one, at most 1440 and after the first
     */
    public WeeklySlot {
        Objects.requireNonNull(day, "day");
        Require.that(startMinute >= 0 && startMinute < 1440, "startMinute", startMinute);
        Require.that(endMinute > startMinute && endMinute <= 1440, "endMinute", endMinute);
    }

    /**
     * The length.
     *
     * @return minutes, at least 1
     */
    public int minutes() {
        return endMinute - startMinute;
    }

    @Override
    public int compareTo(WeeklySlot other) {
        int byDay = day.compareTo(other.day);
        return byDay != 0 ? byDay : Integer.compare(startMinute, other.startMinute);
    }
}
