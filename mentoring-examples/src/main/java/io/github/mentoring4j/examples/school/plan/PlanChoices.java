package io.github.mentoring4j.examples.school.plan;

import io.vavr.collection.Seq;

/**
 * What the person who runs the program chooses.
 *
 * @param order what counts first
 * @param implied what becomes of requests that role models imply
 * @param current what becomes of the pairs that work at present
 * @param roleModels the codes of the role models in play; empty means all
 */
public record PlanChoices(Order order, Implied implied, Current current, Seq<String> roleModels) {
    /** What counts first. */
    public enum Order {
        /** As many needs as possible. */
        PARTICIPATION_FIRST,
        /** The highest total score. */
        QUALITY_FIRST
    }

    /** What becomes of requests that role models imply. */
    public enum Implied {
        /** They wait for somebody to confirm them. */
        WAIT,
        /** They count. */
        ACCEPT
    }

    /** What becomes of the pairs that work at present. */
    public enum Current {
        /** They are pinned. */
        KEEP,
        /** They may be taken apart, and are marked where they come back. */
        RELEASE
    }
}
