package io.github.mentoring4j.matching.certificate;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * Doubled prices of the copy graph's vertices, for the needs and mentors whom limits in all bind together; negative at guards alone.
 *
 * <p>Twice the worth of a candidate is at most the sum of the two vertices and of the odd sets that hold both, for each of its edges in the
 * copy graph; a guard's edges are worth nothing, and the same holds of them.
 *
 * @param scope the needs and mentors that these prices speak of; all others are priced by the other parts of the certificate
 * @param vertices of the vertices of the copy graph of the scope
 * @param oddSets of odd sets of its vertices
 */
public record JointPrices(JointScope scope, SortedMap<CopyVertex, Price> vertices, Seq<CopyOddSet> oddSets) {
    /**
     * Makes the prices.
     *
     * @param scope the needs and mentors that these prices speak of
     * @param vertices of the vertices of the copy graph of the scope
     * @param oddSets of odd sets of its vertices
     */
    public JointPrices {
        Objects.requireNonNull(scope, "scope");
        vertices = Price.inNaturalOrder("vertices", vertices);
        Require.noNulls("oddSets", oddSets);
    }

    /**
     * The prices of nothing: no limit in all binds.
     *
     * @return prices of an empty scope
     */
    public static JointPrices none() {
        return new JointPrices(JointScope.empty(), TreeMap.empty(), Vector.empty());
    }
}
