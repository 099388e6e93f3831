package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/** The working days of a school; a host brings its own. An implementation is pure: the same day gives the same answer. */
@FunctionalInterface
public interface WorkingCalendar {
    /** How many days ahead an end is searched for: a year. */
    int HORIZON = 366;

    /**
     * Tells whether people work on a day.
     *
     * @param day the day
     * @return true for a working day
     */
    boolean isWorking(LocalDate day);

    /**
     * A week from Monday to Friday.
     *
     * @param holidays days off on Monday to Friday
     * @param moved days of work on Saturday or Sunday; of a day in both sets it is a day off
     * @return the calendar
     */
    static WorkingCalendar fiveDays(SortedSet<LocalDate> holidays, SortedSet<LocalDate> moved) {
        return new FiveDays(holidays, moved);
    }

    /**
     * Tells whether no meeting is expected on a day: a day off on Monday to Friday, or on a weekend that days off make longer. An ordinary
     * weekend is no holiday, for a rhythm in calendar days has it in already.
     *
     * @param day the day
     * @return true for a holiday
     */
    default boolean isHoliday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean joined = (!isWorking(day.minusDays(1)) && !isWorking(day.minusDays(2)))
                || (!isWorking(day.plusDays(1)) && !isWorking(day.plusDays(2)))
                || (!isWorking(day.minusDays(1)) && !isWorking(day.plusDays(1)));
        return !isWorking(day) && (!weekend || joined);
    }

    /**
     * The working days that lie wholly between two days; neither of the two counts.
     *
     * @param from the day before the first that counts
     * @param to the day after the last that counts
     * @return how many working days there are; 0 if the days are neighbours or stand the other way round
     */
    default int daysBetween(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); day.isBefore(to); day = day.plusDays(1)) {
            days += isWorking(day) ? 1 : 0;
        }
        return days;
    }

    /**
     * The first day on which work can end after a notice.
     *
     * @param notice the day of the notice
     * @param days how many full working days lie between
     * @return the day, or none if there is none within a year
     */
    default Option<LocalDate> findEarliestEnd(LocalDate notice, int days) {
        int passed = 0;
        LocalDate day = notice.plusDays(1);
        LocalDate last = notice.plusDays(HORIZON);
        while (passed < days && day.isBefore(last)) {
            passed += isWorking(day) ? 1 : 0;
            day = day.plusDays(1);
        }
        return passed < days ? Option.none() : Option.some(day);
    }

    /**
     * A week from Monday to Friday with holidays and moved working days.
     *
     * @param holidays days off on Monday to Friday
     * @param moved days of work on Saturday or Sunday
     */
    record FiveDays(SortedSet<LocalDate> holidays, SortedSet<LocalDate> moved) implements WorkingCalendar {
        /**
         * Makes a calendar.
         *
         * @param holidays days off on Monday to Friday
         * @param moved days of work on Saturday or Sunday
         */
        public FiveDays {
            Require.noNulls("holidays", holidays);
            Require.noNulls("moved", moved);
        }

        @Override
        public boolean isWorking(LocalDate day) {
            Objects.requireNonNull(day, "day");
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return !holidays.contains(day) && (!weekend || moved.contains(day));
        }
    }
}
