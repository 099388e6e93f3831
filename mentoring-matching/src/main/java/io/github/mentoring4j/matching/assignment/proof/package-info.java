/**
 * Checks of the bare engine's answers and of the prices that prove them best, without a line of the solver.
 *
 * <p>{@link io.github.mentoring4j.matching.assignment.proof.AssignmentCheck} and
 * {@link io.github.mentoring4j.matching.assignment.proof.PairCheck} read problem and answer once, derive everything anew, and say
 * {@link io.github.mentoring4j.matching.assignment.proof.Verified} or all
 * {@link io.github.mentoring4j.matching.assignment.proof.Flaw}s. What they say of an answer does not depend on who found it.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.mentoring4j.matching.assignment.proof;

import org.jspecify.annotations.NullMarked;
