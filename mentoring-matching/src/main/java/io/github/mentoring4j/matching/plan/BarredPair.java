package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.PairRule;
import java.util.Objects;

/**
 * A pair that a pair rule keeps out of a plan.
 *
 * @param pair the pair
 * @param rule the rule
 * @param standing the pair of the plan beside which the rule forbids it
 */
public record BarredPair(PairRef pair, PairRule rule, PairRef standing) {
    /**
     * Makes the value of its parts.
     *
     * @param pair the pair
     * @param rule the rule
     * @param standing the pair of the plan beside which the rule forbids it
     */
    public BarredPair {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(standing, "standing");
    }
}
