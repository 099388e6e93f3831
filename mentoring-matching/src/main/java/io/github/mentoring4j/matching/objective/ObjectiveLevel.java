package io.github.mentoring4j.matching.objective;

import java.util.Objects;

/**
 * One level of a plan's value.
 *
 * @param code the stable code of the level
 * @param amount the amount; more is better
 */
public record ObjectiveLevel(String code, long amount) {
    /**
     * Makes the value of its parts.
     *
     * @param code the stable code of the level
     * @param amount the amount; more is better
     */
    public ObjectiveLevel {
        Objects.requireNonNull(code, "code");
    }
}
