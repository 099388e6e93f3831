package io.github.mentoring4j.matching.plan;

import java.util.Objects;

/**
 * An attribute that nobody stated, and in how many judged pairs a rule wanted it.
 *
 * @param attribute the code with the side it is missing on, as rules name it: {@code mentee.mean(algebra)}
 * @param pairs in how many pairs it was missing
 */
public record MissingCount(String attribute, int pairs) {
    /**
     * Makes the value of its parts.
     *
     * @param attribute the code with its side
     * @param pairs in how many pairs it was missing
     */
    public MissingCount {
        Objects.requireNonNull(attribute, "attribute");
    }
}
