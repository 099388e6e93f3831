package io.github.mentoring4j.core.monitoring.swot;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import java.util.Objects;

/**
 * A statement that answers can make a strength or, negated, a weakness.
 *
 * @param code the code of the statement, such as {@code swot.s1}
 * @param positive the wording as a strength
 * @param negated the wording as a weakness
 */
public record SwotStatement(String code, Text positive, Text negated) {
    /**
     * Makes a statement.
     *
     * @param code the code, not blank
     * @param positive the wording as a strength
     * @param negated the wording as a weakness
     */
    public SwotStatement {
        Require.that(!code.isBlank(), "code", code);
        Objects.requireNonNull(positive, "positive");
        Objects.requireNonNull(negated, "negated");
    }
}
