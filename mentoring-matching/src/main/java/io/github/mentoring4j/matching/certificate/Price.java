package io.github.mentoring4j.matching.certificate;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;

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

    /* Whoever reads a certificate looks things up; a map ordered by somebody's own comparator could answer for things that it does not hold.
     * A natural one is kept, for a copy of the prices of ten thousand people would take time in which no cancel is heard. */
    static <K extends Comparable<? super K>> SortedMap<K, Price> inNaturalOrder(
            String name, SortedMap<K, Price> prices) {
        Require.noNulls(name, prices);
        boolean isNatural = prices instanceof TreeMap
                && TreeMap.<K, Price>empty().comparator().equals(prices.comparator());
        return isNatural ? prices : TreeMap.ofEntries(prices);
    }
}
