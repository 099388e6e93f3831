package io.github.mentoring4j.matching.assignment;

import java.util.Objects;

/**
 * Something that limits bind or that has a price.
 *
 * @param kind what it is
 * @param index its number among its kind, from 0
 */
public record Node(Kind kind, int index) {
    /**
     * Makes the value of its parts.
     *
     * @param kind what it is
     * @param index its number among its kind, from 0
     */
    public Node {
        Objects.requireNonNull(kind, "kind");
    }

    /** What there is. */
    public enum Kind {
        /** Somebody or something to be assigned. */
        AGENT,
        /** What agents are assigned to. */
        PLACE,
        /** Several places with limits in common. */
        GROUP,
        /** One of the people of a pair problem. */
        PERSON,
        /** An odd set of people in a proof. */
        SET
    }
}
