package io.github.mentoring4j.matching.internal.blossom;

/**
 * How many edges a solve begins with.
 *
 * @param dense mean number of edges at a vertex above which a part of them is tried first
 * @param sampled one edge of so many is sampled; the first core has about twice as many heavy edges of each vertex
 * @param mixed other edges of each vertex in the first core, about
 * @param added uncovered edges that each vertex may add at once
 */
record CoreSize(int dense, int sampled, int mixed, int added) {
    /** Measured on complete graphs of 400 to 1,000 vertices; the result is the same for all sizes. */
    static final CoreSize USUAL = new CoreSize(60, 8, 4, 6);

    /** All edges from the beginning. */
    static final CoreSize WHOLE = new CoreSize(Integer.MAX_VALUE, 1, 0, 0);
}
