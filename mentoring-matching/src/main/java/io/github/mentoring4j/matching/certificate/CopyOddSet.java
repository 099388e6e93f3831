package io.github.mentoring4j.matching.certificate;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * An odd number of vertices of the copy graph with a doubled price: of 2k + 1 vertices at most k can be matched among themselves.
 *
 * @param vertices the vertices, three or more, odd in number, each once; guards may be among them
 * @param price the doubled price, not negative
 */
public record CopyOddSet(Seq<CopyVertex> vertices, Price price) {
    /**
     * Makes an odd set. What the members must be is the verifier's to check, not this value's.
     *
     * @param vertices the vertices
     * @param price the doubled price
     */
    public CopyOddSet {
        Require.noNulls("vertices", vertices);
        Objects.requireNonNull(price, "price");
    }
}
