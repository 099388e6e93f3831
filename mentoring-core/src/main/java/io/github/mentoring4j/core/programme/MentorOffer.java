package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What a mentor brings to a programme and wants from it. Free texts may name people, so they are left out of {@code toString}.
 */
@Value.Immutable
public abstract sealed class MentorOffer permits ImmutableMentorOffer {
    MentorOffer() {}

    /**
     * The main competences of a mentor.
     *
     * @return the main competences of a mentor
     */
    @Value.Redacted
    @Value.Default
    public Seq<String> competences() {
        return Vector.empty();
    }

    /**
     * The achievements of a mentor that matter to the programme.
     *
     * @return the achievements of a mentor that matter to the programme
     */
    @Value.Redacted
    @Value.Default
    public Seq<String> achievements() {
        return Vector.empty();
    }

    /**
     * The interests of a mentor.
     *
     * @return the interests of a mentor
     */
    @Value.Redacted
    @Value.Default
    public Seq<String> interests() {
        return Vector.empty();
    }

    /**
     * The ages of mentees that a mentor wants, in full years.
     *
     * @return the ages of mentees that a mentor wants, in full years
     */
    @Value.Default
    public Option<Bounds> wantedAges() {
        return Option.none();
    }

    /**
     * The time a mentor has for the programme, in minutes a week.
     *
     * @return the time a mentor has for the programme, in minutes a week
     */
    @Value.Default
    public Option<Integer> timeBudget() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableMentorOffer.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableMentorOffer.builder().from(this);
    }

    @Value.Check
    final void checkParts() {
        Require.noNulls("competences", competences());
        Require.noNulls("achievements", achievements());
        Require.noNulls("interests", interests());
        Require.noNulls("wantedAges", wantedAges());
        Require.noNulls("timeBudget", timeBudget());
        Require.notNegative("timeBudget", timeBudget());
    }

    /** Collects the parts of a {@link MentorOffer}; not thread-safe. */
    public sealed interface Builder permits ImmutableMentorOffer.Builder {
        /**
         * Sets the main competences of a mentor.
         *
         * @param competences the main competences of a mentor
         * @return this builder
         */
        Builder competences(Seq<String> competences);

        /**
         * Sets the main competences of a mentor.
         *
         * @param competences the main competences of a mentor
         * @return this builder
         */
        default Builder competences(String... competences) {
            return competences(Vector.of(competences));
        }

        /**
         * Sets the achievements of a mentor that matter to the programme.
         *
         * @param achievements the achievements of a mentor that matter to the programme
         * @return this builder
         */
        Builder achievements(Seq<String> achievements);

        /**
         * Sets the achievements of a mentor that matter to the programme.
         *
         * @param achievements the achievements of a mentor that matter to the programme
         * @return this builder
         */
        default Builder achievements(String... achievements) {
            return achievements(Vector.of(achievements));
        }

        /**
         * Sets the interests of a mentor.
         *
         * @param interests the interests of a mentor
         * @return this builder
         */
        Builder interests(Seq<String> interests);

        /**
         * Sets the interests of a mentor.
         *
         * @param interests the interests of a mentor
         * @return this builder
         */
        default Builder interests(String... interests) {
            return interests(Vector.of(interests));
        }

        /**
         * Sets the ages of mentees that a mentor wants, in full years.
         *
         * @param wantedAges the ages of mentees that a mentor wants, in full years
         * @return this builder
         */
        Builder wantedAges(Option<Bounds> wantedAges);

        /**
         * Sets the ages of mentees that a mentor wants, in full years.
         *
         * @param wantedAges the ages of mentees that a mentor wants, in full years
         * @return this builder
         */
        default Builder wantedAges(Bounds wantedAges) {
            return wantedAges(Option.some(wantedAges));
        }

        /**
         * Sets the time a mentor has for the programme, in minutes a week.
         *
         * @param timeBudget the time a mentor has for the programme, in minutes a week
         * @return this builder
         */
        Builder timeBudget(Option<Integer> timeBudget);

        /**
         * Sets the time a mentor has for the programme, in minutes a week.
         *
         * @param timeBudget the time a mentor has for the programme, in minutes a week
         * @return this builder
         */
        default Builder timeBudget(Integer timeBudget) {
            return timeBudget(Option.some(timeBudget));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         */
        MentorOffer build();
    }
}
