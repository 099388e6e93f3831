package io.github.mentoring4j.matching.assignment;

import java.util.Objects;

/**
 * Prices of people and of odd sets that prove an answer to a {@link PairProblem} best.
 *
 * <p>Prices are vectors with one number a level, compared level by level, and all of them are doubled, so that halves stay whole. With
 * {@link PairAim#MOST_PAIRS_FIRST} they have one level more, in front, on which every edge gains 1. The proof holds if
 *
 * <ol>
 *   <li>for each edge, the prices of both people and of all sets that hold both add up to twice its gain ({@link Goal#gain}) at least, and
 *       for a chosen edge to just that;
 *   <li>nobody's price is below zero, and that of people without a pair is zero; except with {@link PairAim#EVERYBODY}, where prices have
 *       any sign and everybody has a pair;
 *   <li>the price of each set is above zero, and the set of 2k + 1 people, k at least 1, holds k chosen edges.
 * </ol>
 *
 * <p>For then no answer gains more than half of the sum of all prices, those of sets counted k times, and this one gains just that
 * (J. Edmonds, J. Res. Nat. Bur. Standards 69B, 1965, doi:10.6028/jres.069B.013).
 *
 * @param people prices of people
 * @param sets odd sets with their prices
 */
public record PairCertificate(PriceTable people, OddSets sets) {
    /**
     * Makes the value of its parts.
     *
     * @param people prices of people
     * @param sets odd sets with their prices
     */
    public PairCertificate {
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(sets, "sets");
    }
}
