package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.matching.request.PairRef;
import java.util.Objects;

/**
 * A pair with its score.
 *
 * @param pair role model and people
 * @param score the score in points
 */
public record ScoredPair(PairRef pair, long score) {
    /**
     * Makes the value of its parts.
     *
     * @param pair role model and people
     * @param score the score in points
     */
    public ScoredPair {
        Objects.requireNonNull(pair, "pair");
    }
}
