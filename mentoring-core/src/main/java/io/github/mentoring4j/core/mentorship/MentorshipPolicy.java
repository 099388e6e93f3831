package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The rules of a school by which mentorships live: numbers, working days, approvers and reasons, all of them data.
 */
@Value.Immutable
public abstract sealed class MentorshipPolicy permits ImmutableMentorshipPolicy {
    MentorshipPolicy() {}

    /**
     * The numbers, by code; a number of a role model or form goes before the general one.
     *
     * @return the numbers, by code; a number of a role model or form goes before the general one
     */
    public abstract Parameters parameters();

    /**
     * The working days.
     *
     * @return the working days
     */
    @Value.Redacted
    public abstract WorkingCalendar calendar();

    /**
     * Who approves what.
     *
     * @return who approves what
     */
    @Value.Default
    public Seq<Approver> approvers() {
        return Vector.empty();
    }

    /**
     * The reasons for closing that may be used, among them those with the codes of {@link Closure}.
     *
     * @return the reasons for closing that may be used, among them those with the codes of {@link Closure}
     */
    public abstract Seq<ClosureReason> reasons();

    /**
     * The codes of the reasons by which one side ends the work of an employee early, so that notice is due.
     *
     * @return the codes of the reasons by which one side ends the work of an employee early, so that notice is due
     */
    @Value.Default
    public Seq<String> noticeReasons() {
        return Vector.empty();
    }

    /**
     * The first day on which the article on mentoring at work is in force.
     *
     * @return the first day on which the article on mentoring at work is in force
     */
    @Value.Default
    public LocalDate labourLawFrom() {
        return LocalDate.of(2025, 3, 1);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableMentorshipPolicy.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableMentorshipPolicy.builder().from(this);
    }

    /**
     * A number that holds for a mentorship.
     *
     * @param proposal the mentorship
     * @param code the code of the parameter
     * @return the number for its role model, else for its form, else the general one
     * @throws IllegalArgumentException if there is no such parameter
     */
    public final int number(Proposal proposal, String code) {
        return parameters().value(proposal.roleModel(), code);
    }

    final ClosureReason reason(String code) {
        return reasons()
                .find(reason -> reason.code().equals(code))
                .getOrElseThrow(() -> new IllegalStateException(code));
    }

    final Seq<String> missingApprovals(String matter, Seq<String> approvedBy) {
        return approvers()
                .filter(approver -> approver.approves().contains(matter))
                .map(Approver::code)
                .removeAll(approvedBy);
    }

    @Value.Check
    final void check() {
        Require.noNulls("approvers", approvers());
        Require.noNulls("reasons", reasons());
        Require.noNulls("noticeReasons", noticeReasons());
        Vector.of(Closure.COMPLETED, Closure.TRIAL_DECLINED, Closure.CONSENT_WITHDRAWN)
                .forEach(code ->
                        Require.that(reasons().exists(reason -> reason.code().equals(code)), "reasons", code));
    }

    /** Collects the parts of a {@link MentorshipPolicy}; not thread-safe. */
    public sealed interface Builder permits ImmutableMentorshipPolicy.Builder {
        /**
         * Sets the numbers, by code; a number of a role model or form goes before the general one.
         *
         * @param parameters the numbers, by code; a number of a role model or form goes before the general one
         * @return this builder
         */
        Builder parameters(Parameters parameters);

        /**
         * Sets the working days.
         *
         * @param calendar the working days
         * @return this builder
         */
        Builder calendar(WorkingCalendar calendar);

        /**
         * Sets who approves what.
         *
         * @param approvers who approves what
         * @return this builder
         */
        Builder approvers(Seq<Approver> approvers);

        /**
         * Sets the reasons for closing that may be used, among them those with the codes of {@link Closure}.
         *
         * @param reasons the reasons for closing that may be used, among them those with the codes of {@link Closure}
         * @return this builder
         */
        Builder reasons(Seq<ClosureReason> reasons);

        /**
         * Sets the codes of the reasons by which one side ends the work of an employee early, so that notice is due.
         *
         * @param noticeReasons the codes of the reasons by which one side ends the work of an employee early, so that notice is due
         * @return this builder
         */
        Builder noticeReasons(Seq<String> noticeReasons);

        /**
         * Sets the first day on which the article on mentoring at work is in force.
         *
         * @param labourLawFrom the first day on which the article on mentoring at work is in force
         * @return this builder
         */
        Builder labourLawFrom(LocalDate labourLawFrom);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        MentorshipPolicy build();
    }
}
