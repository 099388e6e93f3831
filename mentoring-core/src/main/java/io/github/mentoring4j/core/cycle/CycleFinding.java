package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What the analysis found, by form or subgroup.
 */
@Value.Immutable
public abstract sealed class CycleFinding implements Artefact permits ImmutableCycleFinding {
    CycleFinding() {}

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
     * Whether it names a problem that asks for a recommendation.
     *
     * @return whether it names a problem that asks for a recommendation
     */
    @Value.Default
    public boolean problem() {
        return false;
    }

    /**
     * The code of the mentoring form it is about.
     *
     * @return the code of the mentoring form it is about
     */
    @Value.Default
    public Option<String> form() {
        return Option.none();
    }

    /**
     * The ids of the measurements it rests on.
     *
     * @return the ids of the measurements it rests on
     */
    @Value.Default
    public Seq<String> measurements() {
        return Vector.empty();
    }

    /**
     * The ids of the evidence it rests on: cells of a SWOT, results of monitoring, unmet needs.
     *
     * @return the ids of the evidence it rests on: cells of a SWOT, results of monitoring, unmet needs
     */
    @Value.Default
    public Seq<String> evidence() {
        return Vector.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableCycleFinding.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableCycleFinding.builder().from(this);
    }

    @Value.Check
    final void checkParts() {
        Require.that(!id().isBlank(), "id", id());
        Require.noNulls("form", form());
        Require.noNulls("measurements", measurements());
        Require.noNulls("evidence", evidence());
    }

    /** Collects the parts of a {@link CycleFinding}; not thread-safe. */
    public sealed interface Builder permits ImmutableCycleFinding.Builder {
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
         * Sets whether it names a problem that asks for a recommendation.
         *
         * @param problem whether it names a problem that asks for a recommendation
         * @return this builder
         */
        Builder problem(boolean problem);

        /**
         * Sets the code of the mentoring form it is about.
         *
         * @param form the code of the mentoring form it is about
         * @return this builder
         */
        Builder form(Option<String> form);

        /**
         * Sets the code of the mentoring form it is about.
         *
         * @param form the code of the mentoring form it is about
         * @return this builder
         */
        default Builder form(String form) {
            return form(Option.some(form));
        }

        /**
         * Sets the ids of the measurements it rests on.
         *
         * @param measurements the ids of the measurements it rests on
         * @return this builder
         */
        Builder measurements(Seq<String> measurements);

        /**
         * Sets the ids of the measurements it rests on.
         *
         * @param measurements the ids of the measurements it rests on
         * @return this builder
         */
        default Builder measurements(String... measurements) {
            return measurements(Vector.of(measurements));
        }

        /**
         * Sets the ids of the evidence it rests on: cells of a SWOT, results of monitoring, unmet needs.
         *
         * @param evidence the ids of the evidence it rests on: cells of a SWOT, results of monitoring, unmet needs
         * @return this builder
         */
        Builder evidence(Seq<String> evidence);

        /**
         * Sets the ids of the evidence it rests on: cells of a SWOT, results of monitoring, unmet needs.
         *
         * @param evidence the ids of the evidence it rests on: cells of a SWOT, results of monitoring, unmet needs
         * @return this builder
         */
        default Builder evidence(String... evidence) {
            return evidence(Vector.of(evidence));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        CycleFinding build();
    }
}
