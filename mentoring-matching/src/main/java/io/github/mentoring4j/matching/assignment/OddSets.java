package io.github.mentoring4j.matching.assignment;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * Sets of an odd number of people, any two of them disjoint or one within the other, with a price each.
 *
 * <p>They are told from the inside out: each person names the smallest set around, each set the next larger one around it, which
 * has a higher number. Prices are doubled, as all prices of a {@link PairCertificate}.
 *
 * @param innermost for each person the number of the smallest set around, or {@link #NONE}
 * @param outer for each set the number of the next larger set around it, or {@link #NONE}
 * @param prices the price of each set
 */
public record OddSets(Seq<Integer> innermost, Seq<Integer> outer, PriceTable prices) {
    /** Stands for the number of a set where there is none. */
    public static final int NONE = -1;

    /**
     * Makes the value of its parts.
     *
     * @param innermost for each person the number of the smallest set around, or {@link #NONE}
     * @param outer for each set the number of the next larger set around it, or {@link #NONE}
     * @param prices the price of each set
     */
    public OddSets {
        Require.noNulls("innermost", innermost);
        Require.noNulls("outer", outer);
        Objects.requireNonNull(prices, "prices");
    }
}
