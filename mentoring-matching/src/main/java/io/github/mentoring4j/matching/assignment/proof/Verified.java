package io.github.mentoring4j.matching.assignment.proof;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;

/**
 * The answer keeps all limits, is worth what it says, and is proved best.
 *
 * @param value the sum of the weights of its edges, derived anew, one number a level
 */
public record Verified(Seq<Long> value) {
    /**
     * Makes the value of its parts.
     *
     * @param value the sum of the weights of its edges, derived anew, one number a level
     */
    public Verified {
        Require.noNulls("value", value);
    }
}
