package io.github.mentoring4j.matching.internal.flow;

import io.github.mentoring4j.matching.internal.graph.VectorEdges;

/**
 * Needs, the limits of desks and mentors, and the weighted edges between needs and desks.
 *
 * <p>The tail of an edge is a need, its head a desk. Weights may have any sign; parallel edges are allowed.
 */
public final class SeatGraph {
    private final int needCount;
    private final SeatLimits limits;
    private final VectorEdges edges;

    private SeatGraph(int needCount, SeatLimits limits, VectorEdges edges) {
        this.needCount = needCount;
        this.limits = limits;
        this.edges = edges;
    }

    /**
     * Puts a graph together.
     *
     * @param needCount needs are 0 to needCount - 1
     * @param limits desks, mentors and their limits
     * @param edges from needs to desks
     * @return the graph
     * @throws IllegalArgumentException if the number of needs is negative, or an edge names a need or a desk that does
     *     not exist
     */
    public static SeatGraph of(int needCount, SeatLimits limits, VectorEdges edges) {
        if (needCount < 0) {
            throw new IllegalArgumentException("number of needs is " + needCount);
        }
        edges.requireEnds(needCount, limits.deskCount());
        return new SeatGraph(needCount, limits, edges);
    }

    /**
     * Number of needs.
     *
     * @return needs are 0 to this number less one
     */
    public int needCount() {
        return needCount;
    }

    /**
     * Limits of desks and mentors.
     *
     * @return what {@link #of} was given
     */
    public SeatLimits limits() {
        return limits;
    }

    /**
     * Edges from needs to desks.
     *
     * @return what {@link #of} was given
     */
    public VectorEdges edges() {
        return edges;
    }
}
