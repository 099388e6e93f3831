/**
 * The question: who is there, who may be paired by which rules, and what counts.
 *
 * <p>A {@link io.github.mentoring4j.matching.request.MatchRequestDraft} takes everything as entered; its {@code check()} returns all problems
 * at once or a {@link io.github.mentoring4j.matching.request.MatchRequest}, in which every reference leads somewhere, the pins can be kept,
 * needs and seats are derived and everything stands in id order. There is no clock, no locale and no chance in it: a date is an argument.
 *
 * <pre>{@code
 * Validation<Seq<Problem>, MatchRequest> request = MatchRequestDraft.builder()
 *         .date(LocalDate.of(2026, 9, 1))
 *         .catalogue(SeedModel.standard().catalogue())
 *         .participants(people)
 *         .build()
 *         .check();
 * }</pre>
 *
 * <p>A mentor's places bound the pairs in which they mentor, {@link io.github.mentoring4j.matching.request.RoleModelLimit} those in one role
 * model, and {@link io.github.mentoring4j.matching.request.LimitInAll} all pairs of a person, in whatever role; nobody has such a limit
 * unless the request or its policy says so.
 *
 * <p>A school with parameters of its own gives the same ones to the rules and to the policy, and its subject families to the policy:
 *
 * <pre>{@code
 * Parameters parameters = DefaultParameters.standard().with("mentor.maxMentees", 2);
 * draft.catalogue(SeedModel.of(parameters).catalogue())
 *         .policy(MatchPolicy.of(parameters, StandardVocabulary.vocabulary().families()))
 *         .requestDefinitions(DefaultRequests.definitions(parameters, ""));
 * }</pre>
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
@DomainValue
package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.style.DomainValue;
import org.jspecify.annotations.NullMarked;
