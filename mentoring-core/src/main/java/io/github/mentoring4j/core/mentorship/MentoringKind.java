package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import org.immutables.value.Value;

/**
 * A kind of mentoring: how it runs, whatever its form and role model are. Kinds are data.
 */
@Value.Immutable
public abstract sealed class MentoringKind permits ImmutableMentoringKind {
    MentoringKind() {}

    /**
     * The stable code, such as {@code SPEED}.
     *
     * @return the stable code, such as {@code SPEED}
     */
    public abstract String code();

    /**
     * The name in words.
     *
     * @return the name in words
     */
    public abstract Text text();

    /**
     * The rhythm it asks for.
     *
     * @return the rhythm it asks for
     */
    @Value.Default
    public MentoringKind.Pace pace() {
        return Pace.FULL;
    }

    /**
     * How many mentees it has.
     *
     * @return how many mentees it has
     */
    @Value.Default
    public MentoringKind.Circle circle() {
        return Circle.ANY;
    }

    /**
     * Whether it meets from a distance, so that no common place is needed.
     *
     * @return whether it meets from a distance, so that no common place is needed
     */
    @Value.Default
    public boolean isOnline() {
        return false;
    }

    /**
     * Whether giver and receiver change with the topic, so that every goal names its giver.
     *
     * @return whether giver and receiver change with the topic, so that every goal names its giver
     */
    @Value.Default
    public boolean swapsByTopic() {
        return false;
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableMentoringKind.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableMentoringKind.builder().from(this);
    }

    /** What rhythm a kind asks for. */
    public enum Pace {
        /** Regular meetings from start to end. */
        FULL,
        /** Regular meetings towards goals with dates, for a short term. */
        GOALS,
        /** Help when needed: no rhythm is asked for. */
        ON_DEMAND,
        /** One meeting: ends on the day it starts, without trial, plan and order of its own. */
        SINGLE
    }

    /** How many mentees a kind has. */
    public enum Circle {
        /** One mentee, or a pair of partners. */
        ONE_TO_ONE,
        /** Two or more mentees of one mentor, within the size band of the role model. */
        GROUP,
        /** Either of the two. */
        ANY
    }

    @Value.Check
    final void check() {
        Require.that(!code().isBlank(), "code", code());
    }

    /** Collects the parts of a {@link MentoringKind}; not thread-safe. */
    public sealed interface Builder permits ImmutableMentoringKind.Builder {
        /**
         * Sets the stable code, such as {@code SPEED}.
         *
         * @param code the stable code, such as {@code SPEED}
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the name in words.
         *
         * @param text the name in words
         * @return this builder
         */
        Builder text(Text text);

        /**
         * Sets the rhythm it asks for.
         *
         * @param pace the rhythm it asks for
         * @return this builder
         */
        Builder pace(MentoringKind.Pace pace);

        /**
         * Sets how many mentees it has.
         *
         * @param circle how many mentees it has
         * @return this builder
         */
        Builder circle(MentoringKind.Circle circle);

        /**
         * Sets whether it meets from a distance, so that no common place is needed.
         *
         * @param isOnline whether it meets from a distance, so that no common place is needed
         * @return this builder
         */
        Builder isOnline(boolean isOnline);

        /**
         * Sets whether giver and receiver change with the topic, so that every goal names its giver.
         *
         * @param swapsByTopic whether giver and receiver change with the topic, so that every goal names its giver
         * @return this builder
         */
        Builder swapsByTopic(boolean swapsByTopic);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        MentoringKind build();
    }
}
