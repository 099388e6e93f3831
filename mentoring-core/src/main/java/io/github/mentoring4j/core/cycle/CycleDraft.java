package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.programme.SchoolYear;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A management cycle as entered; {@link #check()} tells what cannot be.
 */
@Value.Immutable
public abstract sealed class CycleDraft permits ImmutableCycleDraft {
    CycleDraft() {}

    /**
     * The school year, before which no day may lie.
     *
     * @return the school year, before which no day may lie
     */
    public abstract SchoolYear year();

    /**
     * The conclusions of the cycle before, which goals may refer to.
     *
     * @return the conclusions of the cycle before, which goals may refer to
     */
    @Value.Default
    public Seq<Conclusion> inherited() {
        return Vector.empty();
    }

    /**
     * What findings may rest on besides measurements.
     *
     * @return what findings may rest on besides measurements
     */
    @Value.Default
    public Seq<Evidence> evidence() {
        return Vector.empty();
    }

    /**
     * The goals.
     *
     * @return the goals
     */
    @Value.Default
    public Seq<CycleGoal> goals() {
        return Vector.empty();
    }

    /**
     * The indicators.
     *
     * @return the indicators
     */
    @Value.Default
    public Seq<CycleIndicator> indicators() {
        return Vector.empty();
    }

    /**
     * The methods.
     *
     * @return the methods
     */
    @Value.Default
    public Seq<CollectionMethod> methods() {
        return Vector.empty();
    }

    /**
     * The measurements.
     *
     * @return the measurements
     */
    @Value.Default
    public Seq<CycleMeasurement> measurements() {
        return Vector.empty();
    }

    /**
     * The findings.
     *
     * @return the findings
     */
    @Value.Default
    public Seq<CycleFinding> findings() {
        return Vector.empty();
    }

    /**
     * The recommendations.
     *
     * @return the recommendations
     */
    @Value.Default
    public Seq<Recommendation> recommendations() {
        return Vector.empty();
    }

    /**
     * The measures.
     *
     * @return the measures
     */
    @Value.Default
    public Seq<CycleMeasure> measures() {
        return Vector.empty();
    }

    /**
     * The decisions.
     *
     * @return the decisions
     */
    @Value.Default
    public Seq<Decision> decisions() {
        return Vector.empty();
    }

    /**
     * The conclusions about effectiveness.
     *
     * @return the conclusions about effectiveness
     */
    @Value.Default
    public Seq<Conclusion> conclusions() {
        return Vector.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableCycleDraft.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableCycleDraft.builder().from(this);
    }

    /**
     * All artefacts.
     *
     * @return the artefacts in the order of the steps, each step in the order it was entered
     */
    public final Seq<Artefact> artefacts() {
        return Vector.<Artefact>ofAll(goals())
                .appendAll(indicators())
                .appendAll(methods())
                .appendAll(measurements())
                .appendAll(findings())
                .appendAll(recommendations())
                .appendAll(measures())
                .appendAll(decisions())
                .appendAll(conclusions());
    }

    /**
     * Checks the ids, links, days and numbers.
     *
     * <p>Reported are: an id that stands twice, also among the evidence and the inherited conclusions; a link to nothing, or to an
     * artefact of another step; a day before the school year; an indicator or measurement over a denominator of 0. What is only not
     * there yet is no problem: {@link ManagementCycle#breaks(LocalDate)} names it.
     *
     * @return the cycle, or all problems: ids, links, days and numbers, each in the order of the steps
     */
    public final Validation<Seq<Problem>, ManagementCycle> check() {
        Seq<Problem> problems = new CycleCheck(this).problems();
        return problems.isEmpty() ? Validation.valid(new ManagementCycle(this)) : Validation.invalid(problems);
    }

    @Value.Check
    final void checkParts() {
        Require.noNulls("inherited", inherited());
        Require.noNulls("evidence", evidence());
        Require.noNulls("goals", goals());
        Require.noNulls("indicators", indicators());
        Require.noNulls("methods", methods());
        Require.noNulls("measurements", measurements());
        Require.noNulls("findings", findings());
        Require.noNulls("recommendations", recommendations());
        Require.noNulls("measures", measures());
        Require.noNulls("decisions", decisions());
        Require.noNulls("conclusions", conclusions());
    }

    /** Collects the parts of a {@link CycleDraft}; not thread-safe. */
    public sealed interface Builder extends CycleEntries<Builder> permits ImmutableCycleDraft.Builder {
        /**
         * Sets the school year, before which no day may lie.
         *
         * @param year the school year, before which no day may lie
         * @return this builder
         */
        Builder year(SchoolYear year);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         */
        CycleDraft build();
    }
}
