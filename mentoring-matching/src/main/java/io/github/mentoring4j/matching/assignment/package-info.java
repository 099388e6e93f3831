/**
 * The bare engine's values, for programs that have other things to assign: pupils to projects, classes to rooms, families to
 * lockers, people to each other. Nothing here knows of mentors.
 *
 * <p>Two problems. An {@link io.github.mentoring4j.matching.assignment.AssignmentProblem} has agents and places, both with least
 * and greatest numbers, and weighted edges between them; places may share limits in groups. A
 * {@link io.github.mentoring4j.matching.assignment.PairProblem} has people and weighted edges between any two of them, and
 * everybody is in one pair at most. {@code Assignments} in the parent package solves both, exactly. For example, three
 * pupils and two projects, of which the first takes two pupils:
 *
 * <pre>{@code
 * EdgeTable wishes = EdgeTable.builder(1)
 *         .add(0, 0, 5).add(0, 1, 3)
 *         .add(1, 0, 4)
 *         .add(2, 0, 9).add(2, 1, 1)
 *         .build();
 * Validation<Seq<Problem>, AssignmentProblem> problem = AssignmentProblem.builder(wishes)
 *         .agents(Limits.same(3, 0, 1))
 *         .places(Limits.of(2, place -> 0, place -> place == 0 ? 2 : 1))
 *         .build();
 * problem.map(Assignments::solve); // Optimal: edges 1, 2, 3, value 16, and the prices that prove it
 * }</pre>
 *
 * <p><b>Weights</b> are whole numbers, one or several levels an edge, compared level by level, the most important first. No level is
 * folded into another. <b>Proof:</b> an answer carries prices, and {@code proof.AssignmentCheck} and {@code proof.PairCheck} hold
 * them against the problem without a line of the solver. <b>Ties:</b> which of several best answers is found is a function of the
 * problem alone, the order of its edges included: the same on any JVM and in any thread, but another one if edges are given
 * in another order. Who needs one answer for all orders adds a last level that leaves no ties.
 *
 * <p>All types are immutable and thread-safe, but for builders.
 */
@NullMarked
package io.github.mentoring4j.matching.assignment;

import org.jspecify.annotations.NullMarked;
