package io.github.mentoring4j.matching.certificate;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.matching.request.NeedId;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;

/**
 * Doubled prices of the limits on peer pairs, none negative.
 *
 * <p>Twice the worth of a candidate is at most the sum of its two needs and of the odd sets that hold both, lexicographically.
 *
 * @param needs of being served, by need
 * @param oddSets of the odd sets
 */
public record PeerPrices(SortedMap<NeedId, Price> needs, Seq<OddSet> oddSets) {
    /**
     * Makes the prices.
     *
     * @param needs of being served, by need
     * @param oddSets of the odd sets
     */
    public PeerPrices {
        needs = Price.inNaturalOrder("needs", needs);
        Require.noNulls("oddSets", oddSets);
    }
}
