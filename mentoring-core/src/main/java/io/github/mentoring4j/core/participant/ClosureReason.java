package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.text.Text;
import org.immutables.value.Value;

/**
 * Why a mentorship was closed, and what that says about a new try of the same two people. Reasons are data.
 */
@Value.Immutable
public abstract sealed class ClosureReason permits ImmutableClosureReason {
    ClosureReason() {}

    /**
     * The stable code.
     *
     * @return the stable code
     */
    public abstract String code();

    /**
     * The reason in words.
     *
     * @return the reason in words
     */
    public abstract Text text();

    /**
     * Whether it counts as a failure of the pair.
     *
     * @return whether it counts as a failure of the pair
     */
    @Value.Default
    public ClosureReason.Failure failure() {
        return Failure.NO;
    }

    /**
     * Whether it bars the two from pairing again.
     *
     * @return whether it bars the two from pairing again
     */
    @Value.Default
    public ClosureReason.Bar bar() {
        return Bar.BY_FAILURE;
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableClosureReason.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableClosureReason.builder().from(this);
    }

    /** Whether a closure counts as a failure of the pair. */
    public enum Failure {
        /** It does not. */
        NO,
        /** It does. */
        YES,
        /** Ask: it does if the cause lay in the relation. */
        ASK
    }

    /** How a closure bars the two people from pairing again. */
    public enum Bar {
        /** As the failure says: YES bars, ASK bars if the cause was the relation, until both ask again. */
        BY_FAILURE,
        /** It bars until both ask again, whatever the failure says. */
        UNTIL_BOTH_ASK,
        /** It bars for good. */
        FOR_GOOD
    }

    /** Collects the parts of a {@link ClosureReason}; not thread-safe. */
    public sealed interface Builder permits ImmutableClosureReason.Builder {
        /**
         * Sets the stable code.
         *
         * @param code the stable code
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the reason in words.
         *
         * @param text the reason in words
         * @return this builder
         */
        Builder text(Text text);

        /**
         * Sets whether it counts as a failure of the pair.
         *
         * @param failure whether it counts as a failure of the pair
         * @return this builder
         */
        Builder failure(ClosureReason.Failure failure);

        /**
         * Sets whether it bars the two from pairing again.
         *
         * @param bar whether it bars the two from pairing again
         * @return this builder
         */
        Builder bar(ClosureReason.Bar bar);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        ClosureReason build();
    }
}
