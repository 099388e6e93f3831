package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A task of an individual plan. A text form shows codes and the date only.
 */
@Value.Immutable
public abstract sealed class PlanTask permits ImmutablePlanTask {
    PlanTask() {}

    /**
     * The code, unique in the plan.
     *
     * @return the code, unique in the plan
     */
    public abstract String code();

    /**
     * The task in words.
     *
     * @return the task in words
     */
    @Value.Redacted
    public abstract String text();

    /**
     * The code of the goal of the plan that it serves.
     *
     * @return the code of the goal of the plan that it serves
     */
    public abstract String goal();

    /**
     * The day by which it is to be done.
     *
     * @return the day by which it is to be done
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
        return ImmutablePlanTask.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutablePlanTask.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.noNulls("due", due());
    }

    /** Collects the parts of a {@link PlanTask}; not thread-safe. */
    public sealed interface Builder permits ImmutablePlanTask.Builder {
        /**
         * Sets the code, unique in the plan.
         *
         * @param code the code, unique in the plan
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the task in words.
         *
         * @param text the task in words
         * @return this builder
         */
        Builder text(String text);

        /**
         * Sets the code of the goal of the plan that it serves.
         *
         * @param goal the code of the goal of the plan that it serves
         * @return this builder
         */
        Builder goal(String goal);

        /**
         * Sets the day by which it is to be done.
         *
         * @param due the day by which it is to be done
         * @return this builder
         */
        Builder due(Option<LocalDate> due);

        /**
         * Sets the day by which it is to be done.
         *
         * @param due the day by which it is to be done
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
        PlanTask build();
    }
}
