package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A coordinator's decision that a rule shall count as kept for one pair although data are missing; it never lifts a denial.
 */
@Value.Immutable
public abstract sealed class RuleOverride permits ImmutableRuleOverride {
    RuleOverride() {}

    /**
     * The code of the rule.
     *
     * @return the code of the rule
     */
    public abstract String rule();

    /**
     * The pair.
     *
     * @return the pair
     */
    public abstract PairRef pair();

    /**
     * The id of the person who decided.
     *
     * @return the id of the person who decided
     */
    public abstract ParticipantId decidedBy();

    /**
     * The day of the decision.
     *
     * @return the day of the decision
     */
    public abstract LocalDate decidedOn();

    /**
     * The reason in words.
     *
     * @return the reason in words
     */
    @Value.Redacted
    public abstract String reason();

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableRuleOverride.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableRuleOverride.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.that(!reason().isBlank(), "reason", reason());
    }

    /** Collects the parts of a {@link RuleOverride}; not thread-safe. */
    public sealed interface Builder permits ImmutableRuleOverride.Builder {
        /**
         * Sets the code of the rule.
         *
         * @param rule the code of the rule
         * @return this builder
         */
        Builder rule(String rule);

        /**
         * Sets the pair.
         *
         * @param pair the pair
         * @return this builder
         */
        Builder pair(PairRef pair);

        /**
         * Sets the id of the person who decided.
         *
         * @param decidedBy the id of the person who decided
         * @return this builder
         */
        Builder decidedBy(ParticipantId decidedBy);

        /**
         * Sets the day of the decision.
         *
         * @param decidedOn the day of the decision
         * @return this builder
         */
        Builder decidedOn(LocalDate decidedOn);

        /**
         * Sets the reason in words.
         *
         * @param reason the reason in words
         * @return this builder
         */
        Builder reason(String reason);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        RuleOverride build();
    }
}
