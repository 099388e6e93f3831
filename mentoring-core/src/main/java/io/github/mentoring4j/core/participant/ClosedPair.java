package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import org.immutables.value.Value;

/**
 * An earlier mentorship of two people and how it ended: the history that the matcher looks at.
 */
@Value.Immutable
public abstract sealed class ClosedPair permits ImmutableClosedPair {
    ClosedPair() {}

    /**
     * The mentor, or one partner of a symmetric pair.
     *
     * @return the mentor, or one partner of a symmetric pair
     */
    public abstract ParticipantId first();

    /**
     * The mentee, or the other partner.
     *
     * @return the mentee, or the other partner
     */
    public abstract ParticipantId second();

    /**
     * The code of the role model.
     *
     * @return the code of the role model
     */
    public abstract String roleModel();

    /**
     * Why it was closed.
     *
     * @return why it was closed
     */
    @Value.Redacted
    public abstract ClosureReason reason();

    /**
     * Whether the cause lay in the relation of the two, for reasons that ask.
     *
     * @return whether the cause lay in the relation of the two, for reasons that ask
     */
    @Value.Default
    @Value.Redacted
    public boolean causedByRelation() {
        return false;
    }

    /**
     * Whether both asked to be paired again.
     *
     * @return whether both asked to be paired again
     */
    @Value.Default
    @Value.Redacted
    public boolean bothAskAgain() {
        return false;
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableClosedPair.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableClosedPair.builder().from(this);
    }

    /**
     * Tells whether this closure bars the two from pairing again.
     *
     * @return true if the reason bars and was not lifted
     */
    public final boolean bars() {
        return switch (reason().bar()) {
            case FOR_GOOD -> true;
            case UNTIL_BOTH_ASK -> !bothAskAgain();
            case BY_FAILURE -> failed() && !bothAskAgain();
        };
    }

    private boolean failed() {
        return switch (reason().failure()) {
            case NO -> false;
            case YES -> true;
            case ASK -> causedByRelation();
        };
    }

    @Value.Check
    final void check() {
        Require.that(!first().equals(second()), "second", second());
    }

    /** Collects the parts of a {@link ClosedPair}; not thread-safe. */
    public sealed interface Builder permits ImmutableClosedPair.Builder {
        /**
         * Sets the mentor, or one partner of a symmetric pair.
         *
         * @param first the mentor, or one partner of a symmetric pair
         * @return this builder
         */
        Builder first(ParticipantId first);

        /**
         * Sets the mentee, or the other partner.
         *
         * @param second the mentee, or the other partner
         * @return this builder
         */
        Builder second(ParticipantId second);

        /**
         * Sets the code of the role model.
         *
         * @param roleModel the code of the role model
         * @return this builder
         */
        Builder roleModel(String roleModel);

        /**
         * Sets why it was closed.
         *
         * @param reason why it was closed
         * @return this builder
         */
        Builder reason(ClosureReason reason);

        /**
         * Sets whether the cause lay in the relation of the two, for reasons that ask.
         *
         * @param causedByRelation whether the cause lay in the relation of the two, for reasons that ask
         * @return this builder
         */
        Builder causedByRelation(boolean causedByRelation);

        /**
         * Sets whether both asked to be paired again.
         *
         * @param bothAskAgain whether both asked to be paired again
         * @return this builder
         */
        Builder bothAskAgain(boolean bothAskAgain);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        ClosedPair build();
    }
}
