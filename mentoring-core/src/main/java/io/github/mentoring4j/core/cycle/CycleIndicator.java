package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.monitoring.indicator.Direction;
import io.github.mentoring4j.core.monitoring.indicator.Indicator;
import io.github.mentoring4j.core.programme.CoverageIndicator;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * The definition of an indicator. What is not filled yet is a break of the cycle, not bad input.
 */
@Value.Immutable
public abstract sealed class CycleIndicator implements Artefact permits ImmutableCycleIndicator {
    CycleIndicator() {}

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
     * The formula in words.
     *
     * @return the formula in words
     */
    @Value.Redacted
    @Value.Default
    public Option<Text> formula() {
        return Option.none();
    }

    /**
     * The unit.
     *
     * @return the unit
     */
    @Value.Default
    public Option<Text> unit() {
        return Option.none();
    }

    /**
     * Which change is the better one.
     *
     * @return which change is the better one
     */
    @Value.Default
    public Option<Direction> direction() {
        return Option.none();
    }

    /**
     * The value to be reached.
     *
     * @return the value to be reached
     */
    @Value.Default
    public Option<Figure> target() {
        return Option.none();
    }

    /**
     * The stated number the indicator is divided by, if it is a share.
     *
     * @return the stated number the indicator is divided by, if it is a share
     */
    @Value.Default
    public Option<Long> denominator() {
        return Option.none();
    }

    /**
     * The indicator of monitoring or coverage that it is, so that results of that indicator belong to this cycle.
     *
     * @return the code of that indicator; none where the results come from elsewhere
     */
    @Value.Default
    public Option<String> resultsOf() {
        return Option.none();
    }

    /**
     * The ids of the goals it serves.
     *
     * @return the ids of the goals it serves
     */
    @Value.Default
    public Seq<String> goals() {
        return Vector.empty();
    }

    /**
     * The definition of an indicator of the monitoring: its code as id, name, unit and direction. Formula, target and goals are still to be
     * set.
     *
     * @param indicator the indicator
     * @return a builder that holds what the indicator says
     */
    public static Builder of(Indicator indicator) {
        return builder()
                .id(indicator.code())
                .text(indicator.name())
                .unit(indicator.unit())
                .direction(indicator.betterWhen())
                .resultsOf(indicator.code());
    }

    /**
     * The definition of a coverage indicator: its code as id, its name, its denominator as formula, per cent, more is better. Target and goals
     * are still to be set.
     *
     * @param indicator the indicator
     * @return a builder that holds what the indicator says
     */
    public static Builder of(CoverageIndicator indicator) {
        return builder()
                .id(indicator.code())
                .text(indicator.text())
                .formula(Text.of(
                        "доля, знаменатель: " + indicator.denominator().russian(),
                        "share of: " + indicator.denominator().english()))
                .unit(Text.same("%"))
                .direction(Direction.HIGHER)
                .resultsOf(indicator.code());
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableCycleIndicator.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableCycleIndicator.builder().from(this);
    }

    @Value.Check
    final void checkParts() {
        Require.that(!id().isBlank(), "id", id());
        Require.noNulls("formula", formula());
        Require.noNulls("unit", unit());
        Require.noNulls("direction", direction());
        Require.noNulls("target", target());
        Require.noNulls("denominator", denominator());
        Require.noNulls("resultsOf", resultsOf());
        Require.noNulls("goals", goals());
    }

    /** Collects the parts of a {@link CycleIndicator}; not thread-safe. */
    public sealed interface Builder permits ImmutableCycleIndicator.Builder {
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
         * Sets the formula in words.
         *
         * @param formula the formula in words
         * @return this builder
         */
        Builder formula(Option<Text> formula);

        /**
         * Sets the formula in words.
         *
         * @param formula the formula in words
         * @return this builder
         */
        default Builder formula(Text formula) {
            return formula(Option.some(formula));
        }

        /**
         * Sets the unit.
         *
         * @param unit the unit
         * @return this builder
         */
        Builder unit(Option<Text> unit);

        /**
         * Sets the unit.
         *
         * @param unit the unit
         * @return this builder
         */
        default Builder unit(Text unit) {
            return unit(Option.some(unit));
        }

        /**
         * Sets which change is the better one.
         *
         * @param direction which change is the better one
         * @return this builder
         */
        Builder direction(Option<Direction> direction);

        /**
         * Sets which change is the better one.
         *
         * @param direction which change is the better one
         * @return this builder
         */
        default Builder direction(Direction direction) {
            return direction(Option.some(direction));
        }

        /**
         * Sets the value to be reached.
         *
         * @param target the value to be reached
         * @return this builder
         */
        Builder target(Option<Figure> target);

        /**
         * Sets the value to be reached.
         *
         * @param target the value to be reached
         * @return this builder
         */
        default Builder target(Figure target) {
            return target(Option.some(target));
        }

        /**
         * Sets the stated number the indicator is divided by, if it is a share.
         *
         * @param denominator the stated number the indicator is divided by, if it is a share
         * @return this builder
         */
        Builder denominator(Option<Long> denominator);

        /**
         * Sets the stated number the indicator is divided by, if it is a share.
         *
         * @param denominator the stated number the indicator is divided by, if it is a share
         * @return this builder
         */
        default Builder denominator(Long denominator) {
            return denominator(Option.some(denominator));
        }

        /**
         * Sets the indicator of monitoring or coverage that it is.
         *
         * @param resultsOf the code of that indicator, or none
         * @return this builder
         */
        Builder resultsOf(Option<String> resultsOf);

        /**
         * Sets the indicator of monitoring or coverage that it is.
         *
         * @param resultsOf the code of that indicator
         * @return this builder
         */
        default Builder resultsOf(String resultsOf) {
            return resultsOf(Option.some(resultsOf));
        }

        /**
         * Sets the ids of the goals it serves.
         *
         * @param goals the ids of the goals it serves
         * @return this builder
         */
        Builder goals(Seq<String> goals);

        /**
         * Sets the ids of the goals it serves.
         *
         * @param goals the ids of the goals it serves
         * @return this builder
         */
        default Builder goals(String... goals) {
            return goals(Vector.of(goals));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        CycleIndicator build();
    }
}
