/**
 * Rules and criteria as values: who may be paired, and how well two people fit.
 *
 * <p>A {@link io.github.mentoring4j.core.rule.HardRule} gives a verdict (allowed, denied, or unknown for want of data) on a
 * {@link io.github.mentoring4j.core.rule.Pairing}; a {@link io.github.mentoring4j.core.rule.Criterion} gives a level in basis points. Most
 * rules are data: a {@link io.github.mentoring4j.core.rule.ConditionRule} around a
 * {@link io.github.mentoring4j.core.rule.Condition}. Rules in code implement the two interfaces. A list of rules is always judged
 * completely, so that a person learns everything that stands against a pair.
 *
 * <p>Every threshold is a {@link io.github.mentoring4j.core.rule.Parameter} with its unit and what it rests on.
 *
 * <pre>{@code
 * HardRule older = ConditionRule.of(
 *         "older-by-two-years",
 *         Text.of("наставник старше на два года", "the mentor is two years older"),
 *         Quantity.mentor(PersonNumber.AGE).minus(Quantity.mentee(PersonNumber.AGE)).atLeast(2));
 * }</pre>
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
@DomainValue
package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.style.DomainValue;
import org.jspecify.annotations.NullMarked;
