package io.github.mentoring4j.core.methodology;

import io.github.mentoring4j.core.text.Text;
import java.util.Objects;

/**
 * The goal of a target model: the first level of its hierarchy.
 *
 * @param code the stable code
 * @param text the goal in words
 */
public record Goal(String code, Text text) {
    /**
     * Makes the value of its parts.
     *
     * @param code the stable code
     * @param text the goal in words
     */
    public Goal {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }
}
