/**
 * The life of a mentorship (наставническая пара или группа): from the proposal over consents, trial meeting, order and start to its
 * closure.
 *
 * <p>Each state is a type of the sealed {@link io.github.mentoring4j.core.mentorship.Mentorship}, and each step a method of the states it
 * starts from, so that a step out of place does not compile; what several states can do is said once, in
 * {@link io.github.mentoring4j.core.mentorship.Open}. What depends on data answers with the next state or with <em>every</em>
 * {@link io.github.mentoring4j.core.mentorship.Refusal} that stands against it. A
 * {@link io.github.mentoring4j.core.mentorship.MentorshipEvent} is a value; a mentorship is the fold of its events:
 *
 * <pre>{@code
 * Either<Seq<Refusal>, Proposed> proposed = Mentorship.propose(new ApprovalEvent.ProposalMade(day, proposal), policy);
 * Validation<Seq<Problem>, Mentorship> again = Replay.of(events, policy).toValidation();
 * }</pre>
 *
 * <p>A group is one mentor with several mentees, a peer pair two partners; both live the same life. Numbers, approvers, reasons and the
 * calendar of working days come with the {@link io.github.mentoring4j.core.mentorship.MentorshipPolicy}; the defaults stand in
 * {@code core.catalogue.mentorship}. People appear by id only.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
@DomainValue
package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.style.DomainValue;
import org.jspecify.annotations.NullMarked;
