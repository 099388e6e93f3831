/**
 * From candidates to the plan: the best choice, the reasons, the loads.
 *
 * <p>{@link io.github.mentoring4j.matching.internal.solve.ExactMatcher} is the entry: it finds the candidates, gives the directed ones to
 * the bipartite kernel and the symmetric ones to the blossom kernel, those that a broken limit in all ties together once more to the joint
 * kernel, and turns what they choose into a plan. It stands behind {@code spi.Matcher}, so that a faster engine can take its place. All loops
 * over candidates, people and needs walk with the {@link io.github.mentoring4j.matching.internal.graph.Steps} of their phase and end early
 * when the host says no; what they have by then is thrown away.
 */
@NullMarked
package io.github.mentoring4j.matching.internal.solve;

import org.jspecify.annotations.NullMarked;
