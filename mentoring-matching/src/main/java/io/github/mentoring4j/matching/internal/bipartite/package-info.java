/**
 * Bipartite choices under limits: rows meet columns, columns may share the limits of a group, weights are vectors.
 *
 * <p>Entry type: {@link io.github.mentoring4j.matching.internal.bipartite.CapacitatedMatching}. For example, two needs
 * and one mentor with a single seat:
 *
 * <pre>{@code
 * EdgeRows edges = EdgeRows.of(new int[] {0, 1, 2}, new int[] {0, 0}, new long[] {5, 7});
 * BipartiteProblem problem = BipartiteProblem.of(edges, Limits.same(2, 0, 1), Limits.upTo(1));
 * CapacitatedMatching.solve(problem, Pulse.steady()); // Optimal: edge 1, with prices row 0: 0, row 1: 2, column 0: 5
 * }</pre>
 *
 * <p>A request's directed part is such a problem: needs are rows of one edge at most, a desk (one mentor in one role
 * model) is a column, the mentor its group. Problems and answers are immutable; a solve keeps its state to itself.
 */
@NullMarked
package io.github.mentoring4j.matching.internal.bipartite;

import org.jspecify.annotations.NullMarked;
