package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/**
 * How often one rule of one role model stood between a need and its potential partners.
 *
 * Two role models may have rules of the same code that ask for different things; each has a tally of its own.
 */
@Value.Immutable
public abstract sealed class RuleTally permits ImmutableRuleTally {
    RuleTally() {}

    /**
     * The code of the role model.
     *
     * @return the code of the role model
     */
    public abstract String roleModel();

    /**
     * The rule.
     *
     * @return the rule
     */
    public abstract RuleInfo rule();

    /**
     * In how many judged pairs it denied.
     *
     * @return in how many judged pairs it denied
     */
    public abstract int denied();

    /**
     * In how many judged pairs data were missing for it.
     *
     * @return in how many judged pairs data were missing for it
     */
    public abstract int unknown();

    /**
     * The attributes that were missing, the most frequent first, then by code.
     *
     * @return the attributes that were missing, the most frequent first, then by code
     */
    @Value.Default
    public Seq<MissingCount> missing() {
        return Vector.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableRuleTally.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableRuleTally.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.noNulls("missing", missing());
    }

    /** Collects the parts of a {@link RuleTally}; not thread-safe. */
    public sealed interface Builder permits ImmutableRuleTally.Builder {
        /**
         * Sets the code of the role model.
         *
         * @param roleModel the code of the role model
         * @return this builder
         */
        Builder roleModel(String roleModel);

        /**
         * Sets the rule.
         *
         * @param rule the rule
         * @return this builder
         */
        Builder rule(RuleInfo rule);

        /**
         * Sets in how many judged pairs it denied.
         *
         * @param denied in how many judged pairs it denied
         * @return this builder
         */
        Builder denied(int denied);

        /**
         * Sets in how many judged pairs data were missing for it.
         *
         * @param unknown in how many judged pairs data were missing for it
         * @return this builder
         */
        Builder unknown(int unknown);

        /**
         * Sets the attributes that were missing, the most frequent first, then by code.
         *
         * @param missing the attributes that were missing, the most frequent first, then by code
         * @return this builder
         */
        Builder missing(Seq<MissingCount> missing);

        /**
         * Sets the attributes that were missing, the most frequent first, then by code.
         *
         * @param missing the attributes that were missing, the most frequent first, then by code
         * @return this builder
         */
        default Builder missing(MissingCount... missing) {
            return missing(Vector.of(missing));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         */
        RuleTally build();
    }
}
