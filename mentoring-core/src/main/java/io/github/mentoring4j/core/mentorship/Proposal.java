package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.methodology.Visibility;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What is proposed: who mentors whom, in which role model and kind, and for how long.
 *
 * <p>Either one mentor and at least one mentee, or at least two partners; nobody twice.
 */
@Value.Immutable
public abstract sealed class Proposal permits ImmutableProposal {
    Proposal() {}

    /**
     * The id of the mentorship.
     *
     * @return the id of the mentorship
     */
    public abstract MentorshipId id();

    /**
     * The code of the role model, {@code form/role-model}.
     *
     * @return the code of the role model, {@code form/role-model}
     */
    public abstract String roleModel();

    /**
     * The kind of mentoring.
     *
     * @return the kind of mentoring
     */
    public abstract MentoringKind kind();

    /**
     * The people, in the order entered.
     *
     * @return the people, in the order entered
     */
    public abstract Seq<Member> members();

    /**
     * The first and the planned last day.
     *
     * @return the first and the planned last day
     */
    public abstract Term term();

    /**
     * The first and last day of the school year.
     *
     * @return the first and last day of the school year
     */
    public abstract Term year();

    /**
     * Who may learn of it.
     *
     * @return who may learn of it
     */
    @Value.Default
    public Visibility visibility() {
        return Visibility.OPEN;
    }

    /**
     * Whether the article on mentoring at work covers it.
     *
     * @return whether the article on mentoring at work covers it
     */
    @Value.Default
    public LabourFlag labourFlag() {
        return LabourFlag.NO;
    }

    /**
     * The closed mentorship after which this one is a new try with another partner, without blame.
     *
     * @return the closed mentorship after which this one is a new try with another partner, without blame
     */
    @Value.Default
    public Option<MentorshipId> replaces() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableProposal.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableProposal.builder().from(this);
    }

    /**
     * The members on one seat.
     *
     * @param seat the seat
     * @return the members, in the order entered
     */
    public final Seq<Member> on(Member.Seat seat) {
        return members().filter(member -> member.seat() == seat);
    }

    /**
     * Tells whether all are equals.
     *
     * @return true for partners, false for a mentor with mentees
     */
    public final boolean isPeer() {
        return members().forAll(member -> member.seat() == Member.Seat.PARTNER);
    }

    /**
     * Tells whether all are employees of the school, so that the terms of its personalised programmes bind.
     *
     * @return true if every member is an employee
     */
    public final boolean isStaff() {
        return members().forAll(Member::isEmployee);
    }

    private boolean isOneMentorWithMentees() {
        return on(Member.Seat.MENTOR).size() == 1
                && on(Member.Seat.PARTNER).isEmpty()
                && !on(Member.Seat.MENTEE).isEmpty();
    }

    @Value.Check
    final void check() {
        Require.noNulls("members", members());
        Require.noNulls("replaces", replaces());
        Require.that(members().map(Member::id).distinct().size() == members().size(), "members", members());
        Require.that(isOneMentorWithMentees() || (isPeer() && members().size() > 1), "members", members());
    }

    /** Collects the parts of a {@link Proposal}; not thread-safe. */
    public sealed interface Builder permits ImmutableProposal.Builder {
        /**
         * Sets the id of the mentorship.
         *
         * @param id the id of the mentorship
         * @return this builder
         */
        Builder id(MentorshipId id);

        /**
         * Sets the code of the role model, {@code form/role-model}.
         *
         * @param roleModel the code of the role model, {@code form/role-model}
         * @return this builder
         */
        Builder roleModel(String roleModel);

        /**
         * Sets the kind of mentoring.
         *
         * @param kind the kind of mentoring
         * @return this builder
         */
        Builder kind(MentoringKind kind);

        /**
         * Sets the people, in the order entered.
         *
         * @param members the people, in the order entered
         * @return this builder
         */
        Builder members(Seq<Member> members);

        /**
         * Sets the first and the planned last day.
         *
         * @param term the first and the planned last day
         * @return this builder
         */
        Builder term(Term term);

        /**
         * Sets the first and last day of the school year.
         *
         * @param year the first and last day of the school year
         * @return this builder
         */
        Builder year(Term year);

        /**
         * Sets who may learn of it.
         *
         * @param visibility who may learn of it
         * @return this builder
         */
        Builder visibility(Visibility visibility);

        /**
         * Sets whether the article on mentoring at work covers it.
         *
         * @param labourFlag whether the article on mentoring at work covers it
         * @return this builder
         */
        Builder labourFlag(LabourFlag labourFlag);

        /**
         * Sets the closed mentorship after which this one is a new try with another partner, without blame.
         *
         * @param replaces the closed mentorship after which this one is a new try with another partner, without blame
         * @return this builder
         */
        Builder replaces(Option<MentorshipId> replaces);

        /**
         * Sets the closed mentorship after which this one is a new try with another partner, without blame.
         *
         * @param replaces the closed mentorship after which this one is a new try with another partner, without blame
         * @return this builder
         */
        default Builder replaces(MentorshipId replaces) {
            return replaces(Option.some(replaces));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Proposal build();
    }
}
