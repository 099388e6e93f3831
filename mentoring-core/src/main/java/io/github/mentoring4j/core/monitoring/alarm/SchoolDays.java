package io.github.mentoring4j.core.monitoring.alarm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Which days do not count; the caller's functions are pure.
 *
 * @param isHoliday whether no meeting is expected on a day, such as in school holidays
 * @param isWorking whether people work on a day
 */
public record SchoolDays(Predicate<LocalDate> isHoliday, Predicate<LocalDate> isWorking) {
    /**
     * States which days do not count.
     *
     * @param isHoliday whether no meeting is expected on a day
     * @param isWorking whether people work on a day
     */
    public SchoolDays {
        Objects.requireNonNull(isHoliday, "isHoliday");
        Objects.requireNonNull(isWorking, "isWorking");
    }

    /** The days after the first up to the last, without holidays. */
    int elapsed(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += isHoliday.test(day) ? 0 : 1;
        }
        return days;
    }

    /** The working days strictly between two days. */
    int workingBetween(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); day.isBefore(to); day = day.plusDays(1)) {
            days += isWorking.test(day) ? 1 : 0;
        }
        return days;
    }

    static long calendarDays(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
