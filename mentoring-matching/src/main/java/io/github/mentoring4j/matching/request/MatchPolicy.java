package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.SubjectFamilies;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * How a school wants pairs to be formed: every default is a parameter and can be replaced.
 *
 * <p>{@link #mostParticipants} and {@link #mostPairs} bound the size of a request.
 */
@Value.Immutable
public abstract sealed class MatchPolicy permits ImmutableMatchPolicy {
    private static final int MINUTES_OF_A_MONTH = 31 * 24 * 60;
    private static final int MOST_STEPS = 10_000;

    MatchPolicy() {}

    /**
     * What counts, in which order.
     *
     * @return what counts, in which order
     */
    @Value.Default
    public ObjectiveStack objectives() {
        return ObjectiveStack.participationFirst();
    }

    /**
     * How urgent needs are.
     *
     * @return how urgent needs are
     */
    @Value.Default
    public TierPolicy tiers() {
        return TierPolicy.FIRST_NEED_FIRST;
    }

    /**
     * The least score of a pair, in points; a pair below it is dropped and the plan says so.
     *
     * @return the least score of a pair, in points; a pair below it is dropped and the plan says so
     */
    @Value.Default
    public long qualityFloor() {
        return 0L;
    }

    /**
     * The minutes a month that one mentorship takes; default: 60 minutes every 14 days, over 30 days, rounded up.
     *
     * @return the minutes a month that one mentorship takes; default: 60 minutes every 14 days, over 30 days, rounded up
     */
    @Value.Default
    public int minutesPerMentorship() {
        return 129;
    }

    /**
     * The places of a mentor who states none.
     *
     * @return the places of a mentor who states none
     */
    @Value.Default
    public int defaultCapacity() {
        return 1;
    }

    /**
     * The greatest number of mentorships in all, as mentor, mentee and peer together, of a person without a limit of their own.
     *
     * @return the limit; none if it is not limited
     */
    @Value.Default
    public Option<Integer> limitInAll() {
        return Option.none();
    }

    /**
     * The least number of marks that makes a mean known.
     *
     * @return the least number of marks that makes a mean known
     */
    @Value.Default
    public int marksForMean() {
        return 3;
    }

    /**
     * Whether the request that a role model implies counts unconfirmed.
     *
     * @return whether the request that a role model implies counts unconfirmed
     */
    @Value.Default
    public boolean acceptImplied() {
        return false;
    }

    /**
     * Which subjects are part of which.
     *
     * @return which subjects are part of which
     */
    @Value.Default
    public SubjectFamilies families() {
        return SubjectFamilies.none();
    }

    /**
     * How many nearest misses a reason lists at most.
     *
     * @return how many nearest misses a reason lists at most
     */
    @Value.Default
    public int nearMisses() {
        return 5;
    }

    /**
     * The greatest number of mentees that a person can offer to take.
     *
     * @return the greatest number of mentees that a person can offer to take
     */
    @Value.Default
    public int capacityCeiling() {
        return 3;
    }

    /**
     * The greatest number of mentees that a person of a staff kind can offer to take.
     *
     * @return the greatest number of mentees that a person of a staff kind can offer to take
     */
    @Value.Default
    public int staffCapacityCeiling() {
        return 2;
    }

    /**
     * The kinds of people who count as staff; default: teachers and employers' people.
     *
     * @return the kinds of people who count as staff; default: teachers and employers' people
     */
    @Value.Default
    public Seq<ParticipantKind> staffKinds() {
        return Vector.of(ParticipantKind.TEACHER, ParticipantKind.EMPLOYER_STAFF);
    }

    /**
     * How many people a request may hold at most; beyond that it is refused before anything is derived.
     *
     * @return how many people a request may hold at most; beyond that it is refused before anything is derived
     */
    @Value.Default
    public int mostParticipants() {
        return 10_000;
    }

    /**
     * How many pairs of fitting people a request may offer at most over all role models in play, whatever the rules say of them; as every
     * candidate is such a pair, there are never more candidates. A request beyond it is refused when it is checked, before any pair is
     * made. Default, overridable: 200,000,000, about 10,000 people of whom each second one asks.
     *
     * @return the greatest number of pairs
     */
    @Value.Default
    public long mostPairs() {
        return 200_000_000L;
    }

    /**
     * How many directed needs a person has.
     *
     * @return how many directed needs a person has
     */
    @Value.Default
    public DirectedNeeds directedNeeds() {
        return DirectedNeeds.ONE;
    }

    /**
     * The rules on two pairs of one plan that are in force; none by default.
     *
     * @return the rules, in the order of the enumeration
     */
    @Value.Default
    public SortedSet<PairRule> pairRules() {
        return TreeSet.empty();
    }

    /**
     * How often the problem without pair rules may be solved for one plan, with ever more candidates left out, until a best plan that keeps
     * {@link #pairRules} is found and proved; from 1 to 10,000. A plan that is not proved best by then says so. Default, overridable: 200.
     *
     * @return the greatest number of solves, the first included
     */
    @Value.Default
    public int pairRuleSteps() {
        return 200;
    }

    /**
     * The policy that a school's parameters say, with subjects that stand alone.
     *
     * @param parameters the parameters that the rules are built with
     * @return the policy
     * @throws IllegalArgumentException if one of the parameters is not there or out of range
     */
    public static MatchPolicy of(Parameters parameters) {
        return of(parameters, SubjectFamilies.none());
    }

    /**
     * The policy that a school's parameters and subjects say: the codes {@code time.perMentorship}, {@code mentor.maxMentees}, {@code
     * mentor.maxMentees.ceiling}, {@code mentor.maxMentees.ceiling.staff}, {@code mark.minCount}, {@code quality.floor} and {@code
     * implied.accept} (1 accepts), with the other parts at their defaults. The role models are made with the same parameters.
     *
     * @param parameters the parameters that the rules are built with
     * @param families which subjects are part of which, as the school's vocabulary has it
     * @return the policy
     * @throws IllegalArgumentException if one of the parameters is not there or out of range
     */
    public static MatchPolicy of(Parameters parameters, SubjectFamilies families) {
        return builder()
                .minutesPerMentorship(parameters.value("", "time.perMentorship"))
                .defaultCapacity(parameters.value("", "mentor.maxMentees"))
                .capacityCeiling(parameters.value("", "mentor.maxMentees.ceiling"))
                .staffCapacityCeiling(parameters.value("", "mentor.maxMentees.ceiling.staff"))
                .marksForMean(parameters.value("", "mark.minCount"))
                .qualityFloor(parameters.value("", "quality.floor"))
                .acceptImplied(parameters.value("", "implied.accept") == 1)
                .families(families)
                .build();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableMatchPolicy.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableMatchPolicy.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.that(qualityFloor() >= 0, "qualityFloor", qualityFloor());
        Require.that(
                minutesPerMentorship() >= 1 && minutesPerMentorship() <= MINUTES_OF_A_MONTH,
                "minutesPerMentorship",
                minutesPerMentorship());
        Require.that(defaultCapacity() >= 0, "defaultCapacity", defaultCapacity());
        Require.noNulls("limitInAll", limitInAll());
        Require.that(limitInAll().forAll(limit -> limit >= 0), "limitInAll", limitInAll());
        Require.that(marksForMean() >= 1, "marksForMean", marksForMean());
        Require.that(capacityCeiling() >= 0, "capacityCeiling", capacityCeiling());
        Require.that(staffCapacityCeiling() >= 0, "staffCapacityCeiling", staffCapacityCeiling());
        Require.noNulls("staffKinds", staffKinds());
        Require.that(mostParticipants() >= 0, "mostParticipants", mostParticipants());
        Require.that(mostPairs() >= 0, "mostPairs", mostPairs());
        Require.that(nearMisses() >= 0, "nearMisses", nearMisses());
        Require.noNulls("pairRules", pairRules());
        Require.that(pairRuleSteps() >= 1 && pairRuleSteps() <= MOST_STEPS, "pairRuleSteps", pairRuleSteps());
    }

    /** Collects the parts of a {@link MatchPolicy}; not thread-safe. */
    public sealed interface Builder permits ImmutableMatchPolicy.Builder {
        /**
         * Sets what counts, in which order.
         *
         * @param objectives what counts, in which order
         * @return this builder
         */
        Builder objectives(ObjectiveStack objectives);

        /**
         * Sets how urgent needs are.
         *
         * @param tiers how urgent needs are
         * @return this builder
         */
        Builder tiers(TierPolicy tiers);

        /**
         * Sets the least score of a pair, in points; a pair below it is dropped and the plan says so.
         *
         * @param qualityFloor the least score of a pair, in points; a pair below it is dropped and the plan says so
         * @return this builder
         */
        Builder qualityFloor(long qualityFloor);

        /**
         * Sets the minutes a month that one mentorship takes; default: 60 minutes every 14 days, over 30 days, rounded up.
         *
         * @param minutesPerMentorship the minutes a month that one mentorship takes; default: 60 minutes every 14 days, over 30 days, rounded up
         * @return this builder
         */
        Builder minutesPerMentorship(int minutesPerMentorship);

        /**
         * Sets the places of a mentor who states none.
         *
         * @param defaultCapacity the places of a mentor who states none
         * @return this builder
         */
        Builder defaultCapacity(int defaultCapacity);

        /**
         * Sets the greatest number of mentorships in all of a person without a limit of their own.
         *
         * @param limitInAll the limit; none if it is not limited
         * @return this builder
         */
        Builder limitInAll(Option<Integer> limitInAll);

        /**
         * Sets the greatest number of mentorships in all of a person without a limit of their own.
         *
         * @param limitInAll the limit
         * @return this builder
         */
        default Builder limitInAll(int limitInAll) {
            return limitInAll(Option.some(limitInAll));
        }

        /**
         * Sets the least number of marks that makes a mean known.
         *
         * @param marksForMean the least number of marks that makes a mean known
         * @return this builder
         */
        Builder marksForMean(int marksForMean);

        /**
         * Sets whether the request that a role model implies counts unconfirmed.
         *
         * @param acceptImplied whether the request that a role model implies counts unconfirmed
         * @return this builder
         */
        Builder acceptImplied(boolean acceptImplied);

        /**
         * Sets which subjects are part of which.
         *
         * @param families which subjects are part of which
         * @return this builder
         */
        Builder families(SubjectFamilies families);

        /**
         * Sets how many nearest misses a reason lists at most.
         *
         * @param nearMisses how many nearest misses a reason lists at most
         * @return this builder
         */
        Builder nearMisses(int nearMisses);

        /**
         * Sets the greatest number of mentees that a person can offer to take.
         *
         * @param capacityCeiling the greatest number of mentees that a person can offer to take
         * @return this builder
         */
        Builder capacityCeiling(int capacityCeiling);

        /**
         * Sets the greatest number of mentees that a person of a staff kind can offer to take.
         *
         * @param staffCapacityCeiling the greatest number of mentees that a person of a staff kind can offer to take
         * @return this builder
         */
        Builder staffCapacityCeiling(int staffCapacityCeiling);

        /**
         * Sets the kinds of people who count as staff; default: teachers and employers' people.
         *
         * @param staffKinds the kinds of people who count as staff; default: teachers and employers' people
         * @return this builder
         */
        Builder staffKinds(Seq<ParticipantKind> staffKinds);

        /**
         * Sets how many people a request may hold at most; beyond that it is refused before anything is derived.
         *
         * @param mostParticipants how many people a request may hold at most; beyond that it is refused before anything is derived
         * @return this builder
         */
        Builder mostParticipants(int mostParticipants);

        /**
         * Sets how many pairs of fitting people a request may offer at most over all role models, which bounds the candidates too.
         *
         * @param mostPairs how many pairs of fitting people a request may offer at most
         * @return this builder
         */
        Builder mostPairs(long mostPairs);

        /**
         * Sets how many directed needs a person has.
         *
         * @param directedNeeds how many directed needs a person has
         * @return this builder
         */
        Builder directedNeeds(DirectedNeeds directedNeeds);

        /**
         * Sets the rules on two pairs of one plan that are in force.
         *
         * @param pairRules the rules on two pairs of one plan that are in force
         * @return this builder
         */
        Builder pairRules(SortedSet<PairRule> pairRules);

        /**
         * Sets the rules on two pairs of one plan that are in force.
         *
         * @param pairRules the rules on two pairs of one plan that are in force
         * @return this builder
         */
        default Builder pairRules(PairRule... pairRules) {
            return pairRules(TreeSet.of(pairRules));
        }

        /**
         * Sets how often the problem without pair rules may be solved for one plan, from 1 to 10,000.
         *
         * @param pairRuleSteps the greatest number of solves, the first included
         * @return this builder
         */
        Builder pairRuleSteps(int pairRuleSteps);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        MatchPolicy build();
    }
}
