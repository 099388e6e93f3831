package io.github.mentoring4j.matching.objective;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/**
 * What an objective may look at in a candidate: numbers, no people.
 */
@Value.Immutable
public abstract sealed class CandidateFacts permits ImmutableCandidateFacts {
    CandidateFacts() {}

    /**
     * The score in points.
     *
     * @return the score in points
     */
    public abstract long score();

    /**
     * The priority tiers of the needs it serves: one for a directed pair, two for a peer pair.
     *
     * @return the priority tiers of the needs it serves: one for a directed pair, two for a peer pair
     */
    public abstract Seq<Integer> tiers();

    /**
     * Whether the pair stands in the incumbent plan.
     *
     * @return whether the pair stands in the incumbent plan
     */
    @Value.Default
    public boolean kept() {
        return false;
    }

    /**
     * The canonical mix, 0 to 2^40 - 1.
     *
     * @return the canonical mix, 0 to 2^40 - 1
     */
    public abstract long mix();

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableCandidateFacts.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableCandidateFacts.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.noNulls("tiers", tiers());
    }

    /** Collects the parts of a {@link CandidateFacts}; not thread-safe. */
    public sealed interface Builder permits ImmutableCandidateFacts.Builder {
        /**
         * Sets the score in points.
         *
         * @param score the score in points
         * @return this builder
         */
        Builder score(long score);

        /**
         * Sets the priority tiers of the needs it serves: one for a directed pair, two for a peer pair.
         *
         * @param tiers the priority tiers of the needs it serves: one for a directed pair, two for a peer pair
         * @return this builder
         */
        Builder tiers(Seq<Integer> tiers);

        /**
         * Sets the priority tiers of the needs it serves: one for a directed pair, two for a peer pair.
         *
         * @param tiers the priority tiers of the needs it serves: one for a directed pair, two for a peer pair
         * @return this builder
         */
        default Builder tiers(Integer... tiers) {
            return tiers(Vector.of(tiers));
        }

        /**
         * Sets whether the pair stands in the incumbent plan.
         *
         * @param kept whether the pair stands in the incumbent plan
         * @return this builder
         */
        Builder kept(boolean kept);

        /**
         * Sets the canonical mix, 0 to 2^40 - 1.
         *
         * @param mix the canonical mix, 0 to 2^40 - 1
         * @return this builder
         */
        Builder mix(long mix);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        CandidateFacts build();
    }
}
