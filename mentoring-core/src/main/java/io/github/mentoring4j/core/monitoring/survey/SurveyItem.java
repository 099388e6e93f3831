package io.github.mentoring4j.core.monitoring.survey;

import io.github.mentoring4j.core.monitoring.Circle;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.MonitoringStage;
import io.github.mentoring4j.core.monitoring.indicator.Direction;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A question of the surveys: its wording, its scale, whom it is asked and when, and what it feeds.
 */
@Value.Immutable
public abstract sealed class SurveyItem permits ImmutableSurveyItem {
    SurveyItem() {}

    /**
     * The stable code, such as {@code q.comfort}.
     *
     * @return the stable code, such as {@code q.comfort}
     */
    public abstract String code();

    /**
     * The question in both languages.
     *
     * @return the question in both languages
     */
    public abstract Text wording();

    /**
     * What can be answered.
     *
     * @return what can be answered
     */
    public abstract Scale scale();

    /**
     * In what capacity people are asked; not empty.
     *
     * @return in what capacity people are asked; not empty
     */
    public abstract Seq<Respondent> asked();

    /**
     * When it is asked; not empty.
     *
     * @return when it is asked; not empty
     */
    public abstract Seq<MeasurementPoint> points();

    /**
     * The codes of the forms it is asked in; empty for all of them.
     *
     * @return the codes of the forms it is asked in; empty for all of them
     */
    @Value.Default
    public Seq<String> forms() {
        return Vector.empty();
    }

    /**
     * Which way is better, for items whose entry and exit are compared; none unless set.
     *
     * @return which way is better, for items whose entry and exit are compared; none unless set
     */
    @Value.Default
    public Option<Direction> betterWhen() {
        return Option.none();
    }

    /**
     * The codes of what is made of it: statements of the SWOT, indicators, results.
     *
     * @return the codes of what is made of it: statements of the SWOT, indicators, results
     */
    @Value.Default
    public Seq<String> feeds() {
        return Vector.empty();
    }

    /**
     * The stage of monitoring it belongs to; the process unless set.
     *
     * @return the stage of monitoring it belongs to; the process unless set
     */
    @Value.Default
    public MonitoringStage stage() {
        return MonitoringStage.PROCESS;
    }

    /**
     * Who may see answers by person at most; the coordinator unless set.
     *
     * @return who may see answers by person at most; the coordinator unless set
     */
    @Value.Default
    public Circle circle() {
        return Circle.COORDINATOR;
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableSurveyItem.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableSurveyItem.builder().from(this);
    }

    /**
     * Tells whether the item is asked of somebody.
     *
     * @param form the code of the person's form
     * @param respondent the person's capacity
     * @return true if form and capacity fit
     */
    public final boolean isAskedOf(String form, Respondent respondent) {
        return (forms().isEmpty() || forms().contains(form)) && respondent.isAmong(asked());
    }

    /**
     * Tells whether entry and exit can be compared.
     *
     * @return true if it is asked at both points and a number answers it
     */
    public final boolean isCompared() {
        return scale().isCounted()
                && points().contains(MeasurementPoint.BASELINE)
                && points().contains(MeasurementPoint.ENDLINE);
    }

    @Value.Check
    final void check() {
        Require.that(!code().isBlank(), "code", code());
        Require.noNulls("asked", asked());
        Require.noNulls("points", points());
        Require.noNulls("forms", forms());
        Require.noNulls("feeds", feeds());
        Require.noNulls("betterWhen", betterWhen());
        Require.that(!asked().isEmpty(), "asked", asked());
        Require.that(!points().isEmpty(), "points", points());
    }

    /** Collects the parts of {@link SurveyItem}; not thread-safe. */
    public sealed interface Builder permits ImmutableSurveyItem.Builder {
        /**
         * Sets the stable code, such as {@code q.comfort}.
         *
         * @param code the stable code, such as {@code q.comfort}
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the question in both languages.
         *
         * @param wording the question in both languages
         * @return this builder
         */
        Builder wording(Text wording);

        /**
         * Sets what can be answered.
         *
         * @param scale what can be answered
         * @return this builder
         */
        Builder scale(Scale scale);

        /**
         * Sets in what capacity people are asked; not empty.
         *
         * @param asked in what capacity people are asked; not empty
         * @return this builder
         */
        Builder asked(Seq<Respondent> asked);

        /**
         * Sets when it is asked; not empty.
         *
         * @param points when it is asked; not empty
         * @return this builder
         */
        Builder points(Seq<MeasurementPoint> points);

        /**
         * Sets the codes of the forms it is asked in; empty for all of them.
         *
         * @param forms the codes of the forms it is asked in; empty for all of them
         * @return this builder
         */
        Builder forms(Seq<String> forms);

        /**
         * Sets which way is better, for items whose entry and exit are compared; none unless set.
         *
         * @param betterWhen which way is better, for items whose entry and exit are compared; none unless set
         * @return this builder
         */
        Builder betterWhen(Option<Direction> betterWhen);

        /**
         * Sets the codes of what is made of it: statements of the SWOT, indicators, results.
         *
         * @param feeds the codes of what is made of it: statements of the SWOT, indicators, results
         * @return this builder
         */
        Builder feeds(Seq<String> feeds);

        /**
         * Sets the stage of monitoring it belongs to; the process unless set.
         *
         * @param stage the stage of monitoring it belongs to; the process unless set
         * @return this builder
         */
        Builder stage(MonitoringStage stage);

        /**
         * Sets who may see answers by person at most; the coordinator unless set.
         *
         * @param circle who may see answers by person at most; the coordinator unless set
         * @return this builder
         */
        Builder circle(Circle circle);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        SurveyItem build();
    }
}
