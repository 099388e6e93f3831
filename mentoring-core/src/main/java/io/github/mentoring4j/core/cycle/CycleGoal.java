package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A goal or task of the year, justified by what the last cycle concluded.
 */
@Value.Immutable
public abstract sealed class CycleGoal implements Artefact permits ImmutableCycleGoal {
    CycleGoal() {}

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
     * The code of the mentoring form it is for.
     *
     * @return the code of the mentoring form it is for
     */
    @Value.Default
    public Option<String> form() {
        return Option.none();
    }

    /**
     * The ids of the conclusions of the cycle before that it rests on.
     *
     * @return the ids of the conclusions of the cycle before that it rests on
     */
    @Value.Default
    public Seq<String> conclusions() {
        return Vector.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableCycleGoal.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableCycleGoal.builder().from(this);
    }

    @Value.Check
    final void checkParts() {
        Require.that(!id().isBlank(), "id", id());
        Require.noNulls("form", form());
        Require.noNulls("conclusions", conclusions());
    }

    /** Collects the parts of a {@link CycleGoal}; not thread-safe. */
    public sealed interface Builder permits ImmutableCycleGoal.Builder {
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
         * Sets the code of the mentoring form it is for.
         *
         * @param form the code of the mentoring form it is for
         * @return this builder
         */
        Builder form(Option<String> form);

        /**
         * Sets the code of the mentoring form it is for.
         *
         * @param form the code of the mentoring form it is for
         * @return this builder
         */
        default Builder form(String form) {
            return form(Option.some(form));
        }

        /**
         * Sets the ids of the conclusions of the cycle before that it rests on.
         *
         * @param conclusions the ids of the conclusions of the cycle before that it rests on
         * @return this builder
         */
        Builder conclusions(Seq<String> conclusions);

        /**
         * Sets the ids of the conclusions of the cycle before that it rests on.
         *
         * @param conclusions the ids of the conclusions of the cycle before that it rests on
         * @return this builder
         */
        default Builder conclusions(String... conclusions) {
            return conclusions(Vector.of(conclusions));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        CycleGoal build();
    }
}
