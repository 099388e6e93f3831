package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What the analysis of effectiveness concluded from measuring again; it feeds the goals of the next cycle.
 */
@Value.Immutable
public abstract sealed class Conclusion implements Artefact permits ImmutableConclusion {
    Conclusion() {}

    /**
     * The id under which others refer to it.
     *
     * @return the id under which others refer to it
     */
    @Override
    public abstract String id();

    /**
     * What it says.
     *
     * @return what it says
     */
    @Value.Redacted
    public abstract Text text();

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Whether the measures had the effect that was meant.
     *
     * @return whether the measures had the effect that was meant
     */
    @Value.Default
    public boolean effective() {
        return false;
    }

    /**
     * The ids of the measures it is about.
     *
     * @return the ids of the measures it is about
     */
    @Value.Default
    public Seq<String> measures() {
        return Vector.empty();
    }

    /**
     * The ids of the measurements taken again.
     *
     * @return the ids of the measurements taken again
     */
    @Value.Default
    public Seq<String> measurements() {
        return Vector.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableConclusion.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableConclusion.builder().from(this);
    }

    @Value.Check
    final void checkParts() {
        Require.that(!id().isBlank(), "id", id());
        Require.noNulls("measures", measures());
        Require.noNulls("measurements", measurements());
    }

    /** Collects the parts of a {@link Conclusion}; not thread-safe. */
    public sealed interface Builder permits ImmutableConclusion.Builder {
        /**
         * Sets the id under which others refer to it.
         *
         * @param id the id under which others refer to it
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets what it says.
         *
         * @param text what it says
         * @return this builder
         */
        Builder text(Text text);

        /**
         * Sets the day.
         *
         * @param on the day
         * @return this builder
         */
        Builder on(LocalDate on);

        /**
         * Sets whether the measures had the effect that was meant.
         *
         * @param effective whether the measures had the effect that was meant
         * @return this builder
         */
        Builder effective(boolean effective);

        /**
         * Sets the ids of the measures it is about.
         *
         * @param measures the ids of the measures it is about
         * @return this builder
         */
        Builder measures(Seq<String> measures);

        /**
         * Sets the ids of the measures it is about.
         *
         * @param measures the ids of the measures it is about
         * @return this builder
         */
        default Builder measures(String... measures) {
            return measures(Vector.of(measures));
        }

        /**
         * Sets the ids of the measurements taken again.
         *
         * @param measurements the ids of the measurements taken again
         * @return this builder
         */
        Builder measurements(Seq<String> measurements);

        /**
         * Sets the ids of the measurements taken again.
         *
         * @param measurements the ids of the measurements taken again
         * @return this builder
         */
        default Builder measurements(String... measurements) {
            return measurements(Vector.of(measurements));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Conclusion build();
    }
}
