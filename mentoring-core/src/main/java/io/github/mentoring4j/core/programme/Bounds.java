package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.style.Require;

/**
 * A range of whole numbers, such as ages or years of experience; both ends belong to it.
 *
 * @param from the least number
 * @param to the greatest number, not below the least
 */
public record Bounds(int from, int to) {
    /**
     * Makes a range.
     *
     * @param from the least number
     * @param to the greatest number, not below the least
     */
    public Bounds {
        Require.that(from <= to, "to", to);
    }

    /**
     * Tells whether a number belongs to the range.
     *
     * @param number the number
     * @return true at both ends and between
     */
    public boolean contains(int number) {
        return from <= number && number <= to;
    }
}
