package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.participant.SubjectFamilies;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import org.immutables.value.Value;

/**
 * How a school wants pairs to be formed: every default is a parameter and can be replaced.
 */
@Value.Immutable
public abstract sealed class MatchPolicy permits ImmutableMatchPolicy {
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
     * The policy that a school's parameters say: the codes {@code time.perMentorship}, {@code mentor.maxMentees}, {@code mark.minCount},
     * {@code quality.floor} and {@code implied.accept} (1 accepts), with the other parts at their defaults.
     *
     * @param parameters the parameters that the rules are built with
     * @return the policy
     * @throws IllegalArgumentException if one of the parameters is not there or out of range
     */
    public static MatchPolicy of(Parameters parameters) {
        return builder()
                .minutesPerMentorship(parameters.value("", "time.perMentorship"))
                .defaultCapacity(parameters.value("", "mentor.maxMentees"))
                .marksForMean(parameters.value("", "mark.minCount"))
                .qualityFloor(parameters.value("", "quality.floor"))
                .acceptImplied(parameters.value("", "implied.accept") == 1)
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
        Require.that(minutesPerMentorship() >= 1, "minutesPerMentorship", minutesPerMentorship());
        Require.that(defaultCapacity() >= 0, "defaultCapacity", defaultCapacity());
        Require.that(nearMisses() >= 0, "nearMisses", nearMisses());
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        MatchPolicy build();
    }
}
