/**
 * Peer pairs: matching on a general graph, exactly, with vector weights.
 *
 * <p>Vertices are people (or peer needs), an edge is a possible pair, and everybody is in at most one pair. The kernel
 * finds a set of disjoint edges of greatest total weight, weights being vectors compared lexicographically. A vertex may
 * stay alone unless the caller demands otherwise; no edge of negative weight is taken unless a demand forces it, and what
 * weighs zero may or may not be.
 *
 * <p>Entry type: {@link io.github.mentoring4j.matching.internal.blossom.BlossomMatching}. For example, a triangle, where
 * only one pair is possible:
 *
 * <pre>{@code
 * VectorEdges edges = VectorEdges.builder(1).add(0, 1, 5).add(1, 2, 7).add(2, 0, 6).build();
 * PairAnswer answer = BlossomMatching.solve(PairGraph.of(3, edges), Pulse.steady());
 * answer.fold(best -> best.matched(), none -> none.barrier(), () -> new int[0]); // -1, 1, 1: edge 1 joins 1 and 2
 * }</pre>
 *
 * <p>Glossary. A <em>dart</em> is an edge with a direction: dart 2e runs from the tail of edge e to its head, dart
 * 2e + 1 back. A <em>blossom</em> is an odd cycle of vertices or smaller blossoms, treated as one vertex while its price
 * is positive; its <em>base</em> is the one vertex that the matching inside leaves over. A blossom within no other is
 * <em>outermost</em>; a single vertex counts as a trivial blossom. In a search, <em>outer</em> nodes lie at even and
 * <em>inner</em> nodes at odd distance from its root; all others are <em>loose</em>.
 *
 * <p>Everything but the entry type is state of one solve and is not shared between threads.
 */
@NullMarked
package io.github.mentoring4j.matching.internal.blossom;

import org.jspecify.annotations.NullMarked;
