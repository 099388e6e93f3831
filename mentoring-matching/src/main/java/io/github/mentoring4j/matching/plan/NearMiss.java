package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.matching.request.PairRef;
import java.util.Objects;

/**
 * A pair that a single rule kept from being a candidate.
 *
 * @param pair role model and people
 * @param finding the rule, and whether it denied or lacked data
 */
public record NearMiss(PairRef pair, Finding finding) {
    /**
     * Makes the value of its parts.
     *
     * @param pair role model and people
     * @param finding the rule, and whether it denied or lacked data
     */
    public NearMiss {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(finding, "finding");
    }
}
