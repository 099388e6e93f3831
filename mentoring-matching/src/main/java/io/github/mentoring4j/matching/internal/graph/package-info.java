/**
 * Ground that every exact kernel stands on: edges with vector weights, compressed rows, a heap keyed by vectors, the
 * arithmetic of those vectors, and the pulse by which a caller watches or stops a solve.
 *
 * <p>A weight here is not one number but k numbers, one for each objective level, most important first. Vectors are
 * added component by component and compared lexicographically. That makes the k-tuples of integers a totally ordered
 * abelian group, and every argument about prices, shortest paths and complementary slackness that uses nothing but
 * addition, subtraction and order holds in it word for word. No level is ever folded into another by a large factor.
 *
 * <p>Vectors lie flat in {@code long[]}: vector number i of an array takes the places i*k to i*k + k - 1. Kernels add
 * without overflow checks; each of them states how large its sums can grow and asks
 * {@link io.github.mentoring4j.matching.internal.graph.LevelVectors#requireHeadroom} once, at its entry.
 *
 * <p>Entry types: {@link io.github.mentoring4j.matching.internal.graph.VectorEdges}, which callers build, and
 * {@link io.github.mentoring4j.matching.internal.graph.Pulse}, which they may implement. For example, two edges of two
 * levels:
 *
 * <pre>{@code
 * VectorEdges edges = VectorEdges.builder(2).add(0, 1, 1, 70).add(0, 2, 1, 40).build();
 * }</pre>
 *
 * <p>Edges and rows are immutable and thread-safe; a heap belongs to one solve.
 */
@NullMarked
package io.github.mentoring4j.matching.internal.graph;

import org.jspecify.annotations.NullMarked;
