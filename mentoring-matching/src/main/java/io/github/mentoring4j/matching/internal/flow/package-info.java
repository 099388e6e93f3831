/**
 * Directed pairs: needs meet the seats of mentors, exactly, under nested limits and with vector weights.
 *
 * <p>A need is served at most once. A desk stands for one mentor in one role model and has an upper limit; the desks of
 * a mentor share the mentor's own upper limit. Any set of edges that keeps these limits is allowed, of any size, and
 * the kernel finds one of greatest total weight, weights being vectors compared lexicographically. As every subset of an
 * allowed set is allowed, an edge of negative weight is never taken; one of weight zero may or may not be.
 *
 * <p>Entry type: {@link io.github.mentoring4j.matching.internal.flow.ShortestPathSeatMatching}. For example, two needs
 * and one mentor with a single desk of one seat:
 *
 * <pre>{@code
 * SeatLimits limits = SeatLimits.of(new int[] {1}, new int[] {0}, new int[] {1});
 * VectorEdges edges = VectorEdges.builder(1).add(0, 0, 5).add(1, 0, 7).build();
 * SeatGraph graph = SeatGraph.of(2, limits, edges);
 * ShortestPathSeatMatching.solve(graph, Pulse.steady()); // Some([-1, 1]): edge 1 serves need 1
 * }</pre>
 *
 * <p>Why one need after another is exact: each need owns a private way out of weight zero, so in the network every need
 * always sends exactly one unit, to a seat or out. With the first i needs in the network, a flow of i units without an
 * improving cycle is a best one, and adding need i + 1 along a best residual path keeps it free of improving cycles.
 * The last flow is therefore best over all sets of any size; there is no stopping rule to get wrong. The best total as
 * a function of the number of needs served is concave, and the private exits stop at its top by themselves.
 *
 * <p>The graph types are immutable and thread-safe; a solve keeps its state to itself.
 */
@NullMarked
package io.github.mentoring4j.matching.internal.flow;

import org.jspecify.annotations.NullMarked;
