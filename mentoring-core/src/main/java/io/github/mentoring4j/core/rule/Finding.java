package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.style.Require;
import java.util.Objects;

/**
 * What a rule that does not allow a pair says of it.
 *
 * @param rule the rule
 * @param verdict denied or unknown
 */
public record Finding(RuleInfo rule, Verdict verdict) {
    /**
     * Keeps what a rule says.
     *
     * @param rule the rule
     * @param verdict denied or unknown
     */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Require.that(!verdict.isAllowed(), "verdict", verdict);
    }
}
