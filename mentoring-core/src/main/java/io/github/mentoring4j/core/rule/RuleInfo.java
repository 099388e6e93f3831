package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import java.util.Objects;

/**
 * What a rule is called and what it asks for, in words.
 *
 * @param code the stable code, not blank: {@code achiever-mean}
 * @param description what the rule asks for, as a statement that holds of an allowed pair
 */
public record RuleInfo(String code, Text description) {
    /**
     * Makes the value of its parts.
     *
     * @param code the stable code, not blank: {@code achiever-mean}
     * @param description what the rule asks for, as a statement that holds of an allowed pair
     */
    public RuleInfo {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(description, "description");
        Require.that(!code.isBlank(), "code", code);
    }
}
