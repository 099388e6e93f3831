/**
 * From candidates to the plan: the best choice, the reasons, the loads.
 *
 * <p>{@link io.github.mentoring4j.matching.internal.solve.ExactMatcher} is the entry: it finds the candidates, gives the directed ones to
 * the flow kernel and the symmetric ones to the blossom kernel, those that a broken limit in all ties together once more to the joint
 * kernel, and turns what they choose into a plan. It stands behind {@code spi.Matcher}, so that a faster engine can take its place.
 */
@NullMarked
package io.github.mentoring4j.matching.internal.solve;

import org.jspecify.annotations.NullMarked;
