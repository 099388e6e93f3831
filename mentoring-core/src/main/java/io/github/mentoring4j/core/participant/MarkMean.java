package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;

/**
 * The mean of a pupil's marks in one subject over the last closed grading period.
 *
 * @param hundredths the mean in hundredths of a mark, 100 to 500: 4.50 is 450
 * @param count how many marks it is the mean of, at least 1
 */
public record MarkMean(int hundredths, int count) {
    /**
     * Makes the value of its parts.
     *
     * @param hundredths the mean in hundredths of a mark, 100 to 500: 4.50 is 450
     * @param count how many marks it is the mean of, at least 1
     */
    public MarkMean {
        Require.that(hundredths >= 100 && hundredths <= 500, "hundredths", hundredths);
        Require.that(count >= 1, "count", count);
    }
}
