/**
 * The answer: pairs with what speaks for them, and needs that are not served with the reason.
 *
 * <p>A {@link io.github.mentoring4j.matching.plan.MatchPlan} is a value. Every {@link io.github.mentoring4j.matching.plan.Match} carries
 * contributions that add up to its score; every {@link io.github.mentoring4j.matching.plan.Unmatched} is a type that says why, with the
 * rules, people and pairs concerned by code and id. Texts for people are made of it in {@code explain}.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
@DomainValue
package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.core.style.DomainValue;
import org.jspecify.annotations.NullMarked;
