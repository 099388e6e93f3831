package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A measure (мера, мероприятие): what is done, from when to when, and by whom.
 */
@Value.Immutable
public abstract sealed class CycleMeasure implements Artefact permits ImmutableCycleMeasure {
    CycleMeasure() {}

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
     * The ids of the recommendations it follows.
     *
     * @return the ids of the recommendations it follows
     */
    @Value.Default
    public Seq<String> recommendations() {
        return Vector.empty();
    }

    /**
     * The first day.
     *
     * @return the first day
     */
    @Value.Default
    public Option<LocalDate> begins() {
        return Option.none();
    }

    /**
     * The last day.
     *
     * @return the last day
     */
    @Value.Default
    public Option<LocalDate> ends() {
        return Option.none();
    }

    /**
     * Who answers for it.
     *
     * @return who answers for it
     */
    @Value.Default
    public Option<Addressee> responsible() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableCycleMeasure.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableCycleMeasure.builder().from(this);
    }

    @Value.Check
    final void checkParts() {
        Require.that(!id().isBlank(), "id", id());
        Require.noNulls("recommendations", recommendations());
        Require.noNulls("begins", begins());
        Require.noNulls("ends", ends());
        Require.noNulls("responsible", responsible());
    }

    /** Collects the parts of a {@link CycleMeasure}; not thread-safe. */
    public sealed interface Builder permits ImmutableCycleMeasure.Builder {
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
         * Sets the ids of the recommendations it follows.
         *
         * @param recommendations the ids of the recommendations it follows
         * @return this builder
         */
        Builder recommendations(Seq<String> recommendations);

        /**
         * Sets the ids of the recommendations it follows.
         *
         * @param recommendations the ids of the recommendations it follows
         * @return this builder
         */
        default Builder recommendations(String... recommendations) {
            return recommendations(Vector.of(recommendations));
        }

        /**
         * Sets the first day.
         *
         * @param begins the first day
         * @return this builder
         */
        Builder begins(Option<LocalDate> begins);

        /**
         * Sets the first day.
         *
         * @param begins the first day
         * @return this builder
         */
        default Builder begins(LocalDate begins) {
            return begins(Option.some(begins));
        }

        /**
         * Sets the last day.
         *
         * @param ends the last day
         * @return this builder
         */
        Builder ends(Option<LocalDate> ends);

        /**
         * Sets the last day.
         *
         * @param ends the last day
         * @return this builder
         */
        default Builder ends(LocalDate ends) {
            return ends(Option.some(ends));
        }

        /**
         * Sets who answers for it.
         *
         * @param responsible who answers for it
         * @return this builder
         */
        Builder responsible(Option<Addressee> responsible);

        /**
         * Sets who answers for it.
         *
         * @param responsible who answers for it
         * @return this builder
         */
        default Builder responsible(Addressee responsible) {
            return responsible(Option.some(responsible));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        CycleMeasure build();
    }
}
