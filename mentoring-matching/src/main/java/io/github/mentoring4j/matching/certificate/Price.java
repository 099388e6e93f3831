package io.github.mentoring4j.matching.certificate;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;

/**
 * A doubled price: one amount for each level of the objectives, the canonical level last, compared lexicographically.
 *
 * @param levels the amounts, each twice the price, the most important level first
 */
public record Price(Seq<Long> levels) {
    /**
     * Makes a price.
     *
     * @param levels the amounts, each twice the price, the most important level first
     */
    public Price {
        Require.noNulls("levels", levels);
    }

    /**
     * The sign of the first level that is not zero.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return levels.find(amount -> amount != 0).map(Long::signum).getOrElse(0);
    }
}
