package io.github.mentoring4j.examples.school.year.life;

import io.github.mentoring4j.core.mentorship.Term;
import io.github.mentoring4j.core.mentorship.WorkingCalendar;
import io.github.mentoring4j.core.programme.SchoolYear;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * The days of the simulated year.
 *
 * <p>A plan made up to the middle of November is lived in the school year that it stands in; a later one would have no time left and is lived
 * in the next. Holidays are those that most schools keep, by day and month: a default of the simulation, no school's calendar.
 *
 * @param year the school year
 * @param proposed the day on which the autumn's pairs are proposed
 * @param working the working days
 */
public record YearDates(SchoolYear year, LocalDate proposed, WorkingCalendar working) {
    private static final int SEPTEMBER = 9;
    private static final MonthDay FIRST_PROPOSALS = MonthDay.of(9, 10);
    private static final MonthDay LAST_PROPOSALS = MonthDay.of(11, 15);
    private static final int DAYS_TO_BEGIN = 14;
    private static final Vector<MonthDay> PUBLIC_HOLIDAYS = Vector.of(
            MonthDay.of(11, 4),
            MonthDay.of(1, 1),
            MonthDay.of(1, 2),
            MonthDay.of(1, 5),
            MonthDay.of(1, 6),
            MonthDay.of(1, 7),
            MonthDay.of(1, 8),
            MonthDay.of(2, 23),
            MonthDay.of(3, 8),
            MonthDay.of(5, 1),
            MonthDay.of(5, 9),
            MonthDay.of(6, 12));

    /**
     * When a set of pairs is proposed and how long they are meant to last.
     *
     * @param proposed the day of the proposals
     * @param term from the first possible day of work to the planned end
     */
    public record Season(LocalDate proposed, Term term) {}

    /**
     * The days of a plan's year.
     *
     * @param planned the day of the plan
     * @return the days
     */
    public static YearDates of(LocalDate planned) {
        int begins = planned.getMonthValue() < SEPTEMBER ? planned.getYear() - 1 : planned.getYear();
        LocalDate last = LAST_PROPOSALS.atYear(begins);
        LocalDate first = FIRST_PROPOSALS.atYear(begins);
        if (planned.isAfter(last)) {
            return in(SchoolYear.startingIn(begins + 1), FIRST_PROPOSALS.atYear(begins + 1));
        }
        return in(SchoolYear.startingIn(begins), planned.isBefore(first) ? first : planned);
    }

    private static YearDates in(SchoolYear year, LocalDate proposed) {
        SortedSet<LocalDate> free = TreeSet.ofAll(PUBLIC_HOLIDAYS.flatMap(day -> Vector.of(
                        day.atYear(year.firstDay().getYear()),
                        day.atYear(year.lastDay().getYear()))))
                .filter(year::contains);
        return new YearDates(year, proposed, WorkingCalendar.fiveDays(free, TreeSet.empty()));
    }

    /**
     * The autumn's pairs.
     *
     * @return when they are proposed and their term
     */
    public Season autumn() {
        return season(proposed);
    }

    /**
     * The pairs of the second plan.
     *
     * @return when they are proposed and their term
     */
    public Season winter() {
        return season(rematch());
    }

    private Season season(LocalDate day) {
        return new Season(day, new Term(day.plusDays(DAYS_TO_BEGIN), spring(5, 29)));
    }

    /**
     * The day on which the alarms of the middle of the year are raised.
     *
     * @return the day
     */
    public LocalDate middle() {
        return LocalDate.of(year.firstDay().getYear(), 12, 15);
    }

    /**
     * The last day of pairs that the second plan can replace.
     *
     * @return the day
     */
    public LocalDate lastBeforeRematch() {
        return spring(1, 16);
    }

    /**
     * The day of the second plan.
     *
     * @return the day
     */
    public LocalDate rematch() {
        return spring(1, 19);
    }

    /**
     * The first day of final meetings.
     *
     * @return the day
     */
    public LocalDate finals() {
        return spring(5, 14);
    }

    /**
     * The last day of pairs that were extended.
     *
     * @return the day
     */
    public LocalDate extendedEnd() {
        return spring(6, 19);
    }

    /**
     * The day on which the year is looked back on.
     *
     * @return the day
     */
    public LocalDate lookBack() {
        return spring(6, 26);
    }

    /**
     * A day of the calendar year in which the school year ends.
     *
     * @param month the month, from 1
     * @param day the day of the month, from 1
     * @return the day
     */
    public LocalDate spring(int month, int day) {
        return LocalDate.of(year.lastDay().getYear(), month, day);
    }

    /**
     * The pupils' holidays.
     *
     * @return autumn, winter, spring and summer
     */
    public Seq<Term> holidays() {
        int first = year.firstDay().getYear();
        return Vector.of(
                new Term(LocalDate.of(first, 10, 27), LocalDate.of(first, 11, 4)),
                new Term(LocalDate.of(first, 12, 30), spring(1, 11)),
                new Term(spring(3, 28), spring(4, 5)),
                new Term(spring(5, 30), year.lastDay()));
    }

    /**
     * Tells whether pupils have holidays.
     *
     * @param day a day
     * @return true if they have
     */
    public boolean isHoliday(LocalDate day) {
        return holidays().exists(term -> !day.isBefore(term.first()) && !day.isAfter(term.last()));
    }

    /**
     * The first day of school on a day or after it.
     *
     * @param day a day
     * @return the day of school
     */
    public LocalDate schoolDay(LocalDate day) {
        LocalDate found = day;
        while (!working.isWorking(found) || (isHoliday(found) && found.isBefore(spring(5, 30)))) {
            found = found.plusDays(1);
        }
        return found;
    }

    /**
     * A day of school after another.
     *
     * @param day a day
     * @param count how many days of school later, 1 or more
     * @return the day of school
     */
    public LocalDate after(LocalDate day, int count) {
        LocalDate found = day;
        for (int step = 0; step < count; step++) {
            found = schoolDay(found.plusDays(1));
        }
        return found;
    }

    /**
     * The next day on which orders are signed: Fridays, unless they are free.
     *
     * @param day a day
     * @return the day of the order
     */
    public LocalDate orderDay(LocalDate day) {
        return schoolDay(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
    }

    /**
     * The number of the order of a day; all pairs of one day stand in one order.
     *
     * @param day the day of the order
     * @return the number
     */
    public String orderNumber(LocalDate day) {
        return (1 + ChronoUnit.DAYS.between(year.firstDay(), day)) + "-Н";
    }
}
