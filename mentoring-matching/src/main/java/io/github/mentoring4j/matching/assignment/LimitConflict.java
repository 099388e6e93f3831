package io.github.mentoring4j.matching.assignment;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * Why no choice of edges keeps all limits of an {@link AssignmentProblem}.
 *
 * <p>See a choice as a flow that enters at agents, runs along chosen edges to places, on to their groups where they have one, and out.
 *
 * @param direction whether too much has to enter the set or to leave it
 * @param nodes the set of agents, places and groups whose lower limits force that; in this order, each ascending
 */
public record LimitConflict(Direction direction, Seq<Node> nodes) {
    /**
     * Makes the value of its parts.
     *
     * @param direction whether too much has to enter the set or to leave it
     * @param nodes the set of agents, places and groups whose lower limits force that; in this order, each ascending
     */
    public LimitConflict {
        Objects.requireNonNull(direction, "direction");
        Require.noNulls("nodes", nodes);
    }

    /** The two ways in which lower limits ask too much. */
    public enum Direction {
        /** Lower limits force more into the set than upper limits, and the edges that leave it, let out. */
        TOO_MUCH_IN,
        /** Lower limits force more out of the set than upper limits, and the edges that lead to it, let in. */
        TOO_MUCH_OUT
    }
}
