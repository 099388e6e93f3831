/**
 * What counts in a plan, and in which order.
 *
 * <p>An {@link io.github.mentoring4j.matching.objective.ObjectiveStack} lists the aims; each is additive over the chosen pairs, in exact
 * integers. A plan's value is the vector of all levels. Before the stack stand the pinned pairs, which are always kept; behind it stands
 * the {@linkplain io.github.mentoring4j.matching.objective.CanonicalMix canonical level}, so that no tie is left to chance or input order.
 *
 * <pre>{@code
 * ObjectiveStack calm = new ObjectiveStack(
 *         Vector.of(Objectives.needsByTier(), Objectives.fewestChanges(), Objectives.totalScore()));
 * }</pre>
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
@DomainValue
package io.github.mentoring4j.matching.objective;

import io.github.mentoring4j.core.style.DomainValue;
import org.jspecify.annotations.NullMarked;
