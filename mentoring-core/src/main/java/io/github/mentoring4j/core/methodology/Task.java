package io.github.mentoring4j.core.methodology;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A task of a target model (задача): the second level of its hierarchy.
 */
@Value.Immutable
public abstract sealed class Task permits ImmutableTask {
    Task() {}

    /**
     * The stable code.
     *
     * @return the stable code
     */
    public abstract String code();

    /**
     * The task in words, as the source has it.
     *
     * @return the task in words, as the source has it
     */
    public abstract Text text();

    /**
     * Whether the source has the whole text.
     *
     * @return whether the source has the whole text
     */
    @Value.Default
    public Task.Completeness completeness() {
        return Completeness.WHOLE;
    }

    /**
     * The likely ending of a text that the source cuts off: an editable default, never shown as the school's own text.
     *
     * @return the likely ending of a text that the source cuts off: an editable default, never shown as the school's own text
     */
    @Value.Default
    public Option<Text> likelyEnding() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableTask.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableTask.builder().from(this);
    }

    /**
     * The text as it may be shown: a text that the source cuts off ends in "…".
     *
     * @return the text to show
     */
    public final Text shown() {
        return completeness() == Completeness.WHOLE ? text() : Text.of(open(text().russian()), open(text().english()));
    }

    private static String open(String wording) {
        return wording.endsWith("…") ? wording : wording + " …";
    }

    /** Whether the source has the whole text of a task. */
    public enum Completeness {
        /** It has. */
        WHOLE,
        /** It is cut off there. */
        CUT_OFF
    }

    @Value.Check
    final void check() {
        Require.noNulls("likelyEnding", likelyEnding());
    }

    /** Collects the parts of a {@link Task}; not thread-safe. */
    public sealed interface Builder permits ImmutableTask.Builder {
        /**
         * Sets the stable code.
         *
         * @param code the stable code
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the task in words, as the source has it.
         *
         * @param text the task in words, as the source has it
         * @return this builder
         */
        Builder text(Text text);

        /**
         * Sets whether the source has the whole text.
         *
         * @param completeness whether the source has the whole text
         * @return this builder
         */
        Builder completeness(Task.Completeness completeness);

        /**
         * Sets the likely ending of a text that the source cuts off: an editable default, never shown as the school's own text.
         *
         * @param likelyEnding the likely ending of a text that the source cuts off: an editable default, never shown as the school's own text
         * @return this builder
         */
        Builder likelyEnding(Option<Text> likelyEnding);

        /**
         * Sets the likely ending of a text that the source cuts off: an editable default, never shown as the school's own text.
         *
         * @param likelyEnding the likely ending of a text that the source cuts off: an editable default, never shown as the school's own text
         * @return this builder
         */
        default Builder likelyEnding(Text likelyEnding) {
            return likelyEnding(Option.some(likelyEnding));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Task build();
    }
}
