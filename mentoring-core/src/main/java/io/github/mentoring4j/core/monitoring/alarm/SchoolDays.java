package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.mentorship.Term;
import io.github.mentoring4j.core.mentorship.WorkingCalendar;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Which days count: the working calendar that the life of mentorships keeps to, and the holidays of the school year.
 *
 * @param calendar the working calendar, with its holidays
 * @param holidays the school holidays, in which teachers work but no pair meets, each with its first and last day
 */
public record SchoolDays(WorkingCalendar calendar, Seq<Term> holidays) {
    /**
     * States which days count.
     *
     * @param calendar the working calendar
     * @param holidays the school holidays
     */
    public SchoolDays {
        Objects.requireNonNull(calendar, "calendar");
        Require.noNulls("holidays", holidays);
    }

    /**
     * Tells whether no meeting is expected on a day.
     *
     * @param day the day
     * @return true in school holidays and on the holidays of the calendar
     */
    public boolean isHoliday(LocalDate day) {
        return calendar.isHoliday(day) || isWithin(holidays, day);
    }

    /** The days after the first up to the last, without holidays and other breaks. */
    int elapsed(LocalDate from, LocalDate to, Seq<Term> breaks) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += isHoliday(day) || isWithin(breaks, day) ? 0 : 1;
        }
        return days;
    }

    static boolean isWithin(Seq<Term> terms, LocalDate day) {
        return terms.exists(term -> !day.isBefore(term.first()) && !day.isAfter(term.last()));
    }

    static long calendarDays(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
