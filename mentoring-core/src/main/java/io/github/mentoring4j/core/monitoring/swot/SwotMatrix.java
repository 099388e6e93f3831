package io.github.mentoring4j.core.monitoring.swot;

import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/**
 * The SWOT of a form or of the school.
 */
@Value.Immutable
public abstract sealed class SwotMatrix permits ImmutableSwotMatrix {
    SwotMatrix() {}

    /**
     * Whose it is.
     *
     * @return whose it is
     */
    public abstract Group group();

    /**
     * Every statement with its counts and place, in the order of the statements.
     *
     * @return every statement with its counts and place, in the order of the statements
     */
    public abstract Seq<SwotRow> rows();

    /**
     * The outside factors as entered; none unless set.
     *
     * @return the outside factors as entered; none unless set
     */
    @Value.Default
    public Seq<Factor> factors() {
        return Vector.empty();
    }

    /**
     * The answers to open questions, as entered; none unless set.
     *
     * @return the answers to open questions, as entered; none unless set
     */
    @Value.Redacted
    @Value.Default
    public Seq<String> openAnswers() {
        return Vector.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableSwotMatrix.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableSwotMatrix.builder().from(this);
    }

    /**
     * The strengths.
     *
     * @return the rows, in the order of the statements
     */
    public final Seq<SwotRow> strengths() {
        return rows().filter(row -> row.placement() instanceof Placement.Strength);
    }

    /**
     * The weaknesses; shown in the negated wording.
     *
     * @return the rows, in the order of the statements
     */
    public final Seq<SwotRow> weaknesses() {
        return rows().filter(row -> row.placement() instanceof Placement.Weakness);
    }

    /**
     * The statements between the thresholds.
     *
     * @return the rows, in the order of the statements
     */
    public final Seq<SwotRow> mixed() {
        return rows().filter(row -> row.placement() instanceof Placement.Mixed);
    }

    /**
     * The statements without enough data.
     *
     * @return the rows, in the order of the statements
     */
    public final Seq<SwotRow> withheld() {
        return rows().filter(row -> row.placement() instanceof Placement.Withheld);
    }

    /**
     * The entered factors of a kind.
     *
     * @param kind the kind
     * @return the opportunities or the threats, as entered
     */
    public final Seq<Factor> factors(Factor.Kind kind) {
        return factors().filter(factor -> factor.kind() == kind);
    }

    @Value.Check
    final void check() {
        Require.noNulls("rows", rows());
        Require.noNulls("factors", factors());
        Require.noNulls("openAnswers", openAnswers());
        Seq<String> codes = rows().map(row -> row.statement().code());
        Require.that(codes.distinct().size() == codes.size(), "rows", codes);
    }

    /** Collects the parts of {@link SwotMatrix}; not thread-safe. */
    public sealed interface Builder permits ImmutableSwotMatrix.Builder {
        /**
         * Sets whose it is.
         *
         * @param group whose it is
         * @return this builder
         */
        Builder group(Group group);

        /**
         * Sets every statement with its counts and place, in the order of the statements.
         *
         * @param rows every statement with its counts and place, in the order of the statements
         * @return this builder
         */
        Builder rows(Seq<SwotRow> rows);

        /**
         * Sets the outside factors as entered; none unless set.
         *
         * @param factors the outside factors as entered; none unless set
         * @return this builder
         */
        Builder factors(Seq<Factor> factors);

        /**
         * Sets the answers to open questions, as entered; none unless set.
         *
         * @param openAnswers the answers to open questions, as entered; none unless set
         * @return this builder
         */
        Builder openAnswers(Seq<String> openAnswers);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        SwotMatrix build();
    }
}
