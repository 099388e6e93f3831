package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.core.rule.RuleInfo;
import java.util.Objects;

/**
 * How often one rule stood between a need and its potential partners.
 *
 * @param rule the rule
 * @param denied in how many judged pairs it denied
 * @param unknown in how many judged pairs data were missing for it
 */
public record RuleTally(RuleInfo rule, int denied, int unknown) {
    /**
     * Makes the value of its parts.
     *
     * @param rule the rule
     * @param denied in how many judged pairs it denied
     * @param unknown in how many judged pairs data were missing for it
     */
    public RuleTally {
        Objects.requireNonNull(rule, "rule");
    }
}
