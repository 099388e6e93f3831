package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * One year of a programme, from its first to its last day, both inclusive.
 *
 * @param firstDay the first day
 * @param lastDay the last day, after the first and less than two calendar years on
 */
public record SchoolYear(LocalDate firstDay, LocalDate lastDay) {
    /**
     * Makes a year.
     *
     * @param firstDay the first day
     * @param lastDay the last day, after the first and less than two calendar years on
     */
    public SchoolYear {
        Require.that(lastDay.isAfter(firstDay) && lastDay.isBefore(firstDay.plusYears(2)), "lastDay", lastDay);
    }

    /**
     * The year that begins on 1 September and ends on 31 August. Source: default, overridable by other days.
     *
     * @param year the calendar year of the first day
     * @return the school year
     */
    public static SchoolYear startingIn(int year) {
        return new SchoolYear(LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 8, 31));
    }

    /**
     * The year as it is written in titles.
     *
     * @return the two calendar years, such as {@code 2022-2023}
     */
    public String label() {
        return firstDay.getYear() + "-" + lastDay.getYear();
    }

    /**
     * The year after this one.
     *
     * @return both days one calendar year on
     */
    public SchoolYear next() {
        return new SchoolYear(firstDay.plusYears(1), lastDay.plusYears(1));
    }

    /**
     * Tells whether a day lies in the year.
     *
     * @param day the day
     * @return true on the first and the last day and between
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /**
     * Checks one entered day.
     *
     * @param path the place of the day
     * @param day the day
     * @return out of range if it lies before or after the year, else none
     */
    public Option<Problem> problem(String path, LocalDate day) {
        return Option.when(!contains(day), () -> new Problem.OutOfRange(path, day.toString(), expected()));
    }

    private Text expected() {
        return Text.of("день с " + firstDay + " по " + lastDay, "a day from " + firstDay + " to " + lastDay);
    }
}
