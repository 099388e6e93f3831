package io.github.mentoring4j.core.methodology;

import io.github.mentoring4j.core.text.Text;
import org.immutables.value.Value;

/**
 * A mentoring project (проект наставничества): one form as run for one task, the third level of the hierarchy.
 */
@Value.Immutable
public abstract sealed class MentoringProject permits ImmutableMentoringProject {
    MentoringProject() {}

    /**
     * The label as displayed.
     *
     * @return the label as displayed
     */
    public abstract Text label();

    /**
     * The code of the form.
     *
     * @return the code of the form
     */
    public abstract String form();

    /**
     * The code of the task.
     *
     * @return the code of the task
     */
    public abstract String task();

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableMentoringProject.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableMentoringProject.builder().from(this);
    }

    /** Collects the parts of a {@link MentoringProject}; not thread-safe. */
    public sealed interface Builder permits ImmutableMentoringProject.Builder {
        /**
         * Sets the label as displayed.
         *
         * @param label the label as displayed
         * @return this builder
         */
        Builder label(Text label);

        /**
         * Sets the code of the form.
         *
         * @param form the code of the form
         * @return this builder
         */
        Builder form(String form);

        /**
         * Sets the code of the task.
         *
         * @param task the code of the task
         * @return this builder
         */
        Builder task(String task);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        MentoringProject build();
    }
}
