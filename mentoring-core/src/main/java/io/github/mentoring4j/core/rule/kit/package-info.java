/**
 * Trying out rules and criteria of one's own, in tests of one's own, with any test framework or none.
 *
 * <p>{@link io.github.mentoring4j.core.rule.kit.RuleKit} puts two people before a rule or a criterion and says what is expected. What does
 * not come as expected is an {@link AssertionError} that names both people by id, the rule by code and what was said instead. Every
 * expectation asks twice, so that a rule whose answer changes is found out.
 *
 * <pre>{@code
 * HardRule older = ConditionRule.of(
 *         "older-by-two-years",
 *         Text.of("наставник старше на два года", "the mentor is two years older"),
 *         Quantity.mentor(PersonNumber.AGE).minus(Quantity.mentee(PersonNumber.AGE)).atLeast(2));
 *
 * RuleKit.given(annaAged16, borisAged14, LocalDate.of(2025, 9, 1)).expectAllowed(older);
 * RuleKit.given(annaAged16, veraAged15, LocalDate.of(2025, 9, 1)).expectDenied(older);
 * RuleKit.given(annaAged16, glebOfUnknownAge, LocalDate.of(2025, 9, 1)).expectUnknown(older, "mentee.age");
 * }</pre>
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.mentoring4j.core.rule.kit;

import org.jspecify.annotations.NullMarked;
