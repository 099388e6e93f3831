package io.github.mentoring4j.core.mentorship;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days from a first to a last one, both included. As entered, the last day may lie before the first; a proposal with such a term is
 * refused.
 *
 * @param first the first day
 * @param last the last day
 */
public record Term(LocalDate first, LocalDate last) {
    /**
     * Makes a term.
     *
     * @param first the first day
     * @param last the last day
     */
    public Term {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
    }

    /**
     * Tells whether the term lasts a number of calendar months or longer.
     *
     * @param months the number of months
     * @return true if the last day is not before the eve of the day that many months after the first
     */
    public boolean lasts(int months) {
        return !last.isBefore(eveAfter(months));
    }

    /**
     * Tells whether the term lasts a number of calendar months or less.
     *
     * @param months the number of months
     * @return true if the last day is not after the eve of the day that many months after the first
     */
    public boolean isWithin(int months) {
        return !last.isAfter(eveAfter(months));
    }

    /**
     * The term with another last day.
     *
     * @param day the last day
     * @return the term from the same first day
     */
    public Term until(LocalDate day) {
        return new Term(first, day);
    }

    private LocalDate eveAfter(int months) {
        return first.plusMonths(months).minusDays(1);
    }
}
