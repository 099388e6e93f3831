package io.github.mentoring4j.matching.certificate;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.matching.request.NeedId;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * An odd number of peer needs with a doubled price: of 2k + 1 needs at most k pairs can be formed among themselves.
 *
 * @param needs the needs, three or more, odd in number, each once
 * @param price the doubled price, not negative
 */
public record OddSet(Seq<NeedId> needs, Price price) {
    /**
     * Makes an odd set. What the members must be is the verifier's to check, not this value's.
     *
     * @param needs the needs
     * @param price the doubled price
     */
    public OddSet {
        Require.noNulls("needs", needs);
        Objects.requireNonNull(price, "price");
    }
}
