package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import java.util.Objects;

/**
 * What a criterion is called and what it measures, in words.
 *
 * @param code the stable code, not blank: {@code request-fit}
 * @param description what the criterion measures
 */
public record CriterionInfo(String code, Text description) {
    /**
     * Names a criterion.
     *
     * @param code the stable code, not blank
     * @param description what the criterion measures
     */
    public CriterionInfo {
        Objects.requireNonNull(description, "description");
        Require.that(!code.isBlank(), "code", code);
    }
}
