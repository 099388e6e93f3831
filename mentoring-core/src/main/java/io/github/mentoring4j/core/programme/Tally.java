package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.style.Require;

/**
 * How many out of how many.
 *
 * @param yes how many, at least 0
 * @param of out of how many, at least as many
 */
public record Tally(long yes, long of) {
    /**
     * Makes a tally.
     *
     * @param yes how many, at least 0
     * @param of out of how many, at least as many
     */
    public Tally {
        Require.that(yes >= 0, "yes", yes);
        Require.that(yes <= of, "of", of);
    }
}
