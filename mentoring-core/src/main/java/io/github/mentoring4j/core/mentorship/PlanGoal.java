package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A goal of an individual plan, linked up to the programme. A text form shows code and link only.
 */
@Value.Immutable
public abstract sealed class PlanGoal permits ImmutablePlanGoal {
    PlanGoal() {}

    /**
     * The code, unique in the plan.
     *
     * @return the code, unique in the plan
     */
    public abstract String code();

    /**
     * The goal in words.
     *
     * @return the goal in words
     */
    @Value.Redacted
    public abstract String text();

    /**
     * The code of the goal or task of the target model that it serves.
     *
     * @return the code of the goal or task of the target model that it serves
     */
    @Value.Default
    public Option<String> link() {
        return Option.none();
    }

    /**
     * Who gives help towards it, where that changes with the topic.
     *
     * @return who gives help towards it, where that changes with the topic
     */
    @Value.Default
    public Option<ParticipantId> giver() {
        return Option.none();
    }

    /**
     * The day by which it is to be reached.
     *
     * @return the day by which it is to be reached
     */
    @Value.Default
    public Option<LocalDate> due() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutablePlanGoal.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutablePlanGoal.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.noNulls("link", link());
        Require.noNulls("giver", giver());
        Require.noNulls("due", due());
    }

    /** Collects the parts of a {@link PlanGoal}; not thread-safe. */
    public sealed interface Builder permits ImmutablePlanGoal.Builder {
        /**
         * Sets the code, unique in the plan.
         *
         * @param code the code, unique in the plan
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the goal in words.
         *
         * @param text the goal in words
         * @return this builder
         */
        Builder text(String text);

        /**
         * Sets the code of the goal or task of the target model that it serves.
         *
         * @param link the code of the goal or task of the target model that it serves
         * @return this builder
         */
        Builder link(Option<String> link);

        /**
         * Sets the code of the goal or task of the target model that it serves.
         *
         * @param link the code of the goal or task of the target model that it serves
         * @return this builder
         */
        default Builder link(String link) {
            return link(Option.some(link));
        }

        /**
         * Sets who gives help towards it, where that changes with the topic.
         *
         * @param giver who gives help towards it, where that changes with the topic
         * @return this builder
         */
        Builder giver(Option<ParticipantId> giver);

        /**
         * Sets who gives help towards it, where that changes with the topic.
         *
         * @param giver who gives help towards it, where that changes with the topic
         * @return this builder
         */
        default Builder giver(ParticipantId giver) {
            return giver(Option.some(giver));
        }

        /**
         * Sets the day by which it is to be reached.
         *
         * @param due the day by which it is to be reached
         * @return this builder
         */
        Builder due(Option<LocalDate> due);

        /**
         * Sets the day by which it is to be reached.
         *
         * @param due the day by which it is to be reached
         * @return this builder
         */
        default Builder due(LocalDate due) {
            return due(Option.some(due));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        PlanGoal build();
    }
}
