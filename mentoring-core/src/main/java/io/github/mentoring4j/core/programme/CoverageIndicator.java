package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.rule.Standing;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import org.immutables.value.Value;

/**
 * A share of people or organisations that the programme reaches. Indicators are data.
 */
@Value.Immutable
public abstract sealed class CoverageIndicator permits ImmutableCoverageIndicator {
    CoverageIndicator() {}

    /**
     * The stable code, such as {@code cov.mentees}.
     *
     * @return the stable code, such as {@code cov.mentees}
     */
    public abstract String code();

    /**
     * The name.
     *
     * @return the name
     */
    public abstract Text text();

    /**
     * What is divided by what.
     *
     * @return what is divided by what
     */
    public abstract CoverageFormula formula();

    /**
     * What the denominator counts, in the nominative.
     *
     * @return what the denominator counts, in the nominative
     */
    public abstract Text denominator();

    /**
     * What it rests on.
     *
     * @return what it rests on
     */
    @Value.Default
    public Standing standing() {
        return Standing.DEFAULT;
    }

    /**
     * Where it comes from.
     *
     * @return where it comes from
     */
    @Value.Default
    public String source() {
        return "default, overridable";
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableCoverageIndicator.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableCoverageIndicator.builder().from(this);
    }

    @Value.Check
    final void checkParts() {
        Require.that(!code().isBlank(), "code", code());
        Require.that(!source().isBlank(), "source", source());
    }

    /** Collects the parts of a {@link CoverageIndicator}; not thread-safe. */
    public sealed interface Builder permits ImmutableCoverageIndicator.Builder {
        /**
         * Sets the stable code, such as {@code cov.mentees}.
         *
         * @param code the stable code, such as {@code cov.mentees}
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the name.
         *
         * @param text the name
         * @return this builder
         */
        Builder text(Text text);

        /**
         * Sets what is divided by what.
         *
         * @param formula what is divided by what
         * @return this builder
         */
        Builder formula(CoverageFormula formula);

        /**
         * Sets what the denominator counts, in the nominative.
         *
         * @param denominator what the denominator counts, in the nominative
         * @return this builder
         */
        Builder denominator(Text denominator);

        /**
         * Sets what it rests on.
         *
         * @param standing what it rests on
         * @return this builder
         */
        Builder standing(Standing standing);

        /**
         * Sets where it comes from.
         *
         * @param source where it comes from
         * @return this builder
         */
        Builder source(String source);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        CoverageIndicator build();
    }
}
