package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Message;
import org.immutables.value.Value;

/**
 * A place where the cycle does not hold together.
 */
@Value.Immutable
public abstract sealed class CycleBreak permits ImmutableCycleBreak {
    CycleBreak() {}

    /**
     * The check that found it.
     *
     * @return the check that found it
     */
    public abstract CycleRule rule();

    /**
     * The step it belongs to.
     *
     * @return the step it belongs to
     */
    public abstract CycleStep step();

    /**
     * Whether the step counts as broken.
     *
     * @return whether the step counts as broken
     */
    public abstract CycleBreak.Severity severity();

    /**
     * The place, from the outside in, such as {@code indicators[2].goals}.
     *
     * @return the place, from the outside in, such as {@code indicators[2].goals}
     */
    public abstract String place();

    /**
     * What is broken, in words.
     *
     * @return what is broken, in words
     */
    public abstract Message message();

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableCycleBreak.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableCycleBreak.builder().from(this);
    }

    /**
     * Tells whether this breaks its step.
     *
     * @return true for an error, false for a warning
     */
    public final boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** Whether a step counts as broken. */
    public enum Severity {
        /** It does. */
        ERROR,
        /** It does not, but somebody should look. */
        WARNING
    }

    @Value.Check
    final void checkParts() {
        Require.that(!place().isBlank(), "place", place());
    }

    /** Collects the parts of a {@link CycleBreak}; not thread-safe. */
    public sealed interface Builder permits ImmutableCycleBreak.Builder {
        /**
         * Sets the check that found it.
         *
         * @param rule the check that found it
         * @return this builder
         */
        Builder rule(CycleRule rule);

        /**
         * Sets the step it belongs to.
         *
         * @param step the step it belongs to
         * @return this builder
         */
        Builder step(CycleStep step);

        /**
         * Sets whether the step counts as broken.
         *
         * @param severity whether the step counts as broken
         * @return this builder
         */
        Builder severity(CycleBreak.Severity severity);

        /**
         * Sets the place, from the outside in, such as {@code indicators[2].goals}.
         *
         * @param place the place, from the outside in, such as {@code indicators[2].goals}
         * @return this builder
         */
        Builder place(String place);

        /**
         * Sets what is broken, in words.
         *
         * @param message what is broken, in words
         * @return this builder
         */
        Builder message(Message message);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        CycleBreak build();
    }
}
