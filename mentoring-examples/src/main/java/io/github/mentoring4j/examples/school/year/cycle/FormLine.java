package io.github.mentoring4j.examples.school.year.cycle;

import io.github.mentoring4j.core.cycle.Addressee;
import io.github.mentoring4j.core.cycle.CollectionMethod;
import io.github.mentoring4j.core.cycle.CycleFinding;
import io.github.mentoring4j.core.cycle.CycleGoal;
import io.github.mentoring4j.core.cycle.CycleIndicator;
import io.github.mentoring4j.core.cycle.CycleMeasurement;
import io.github.mentoring4j.core.cycle.Evidence;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.indicator.Comparison;
import io.github.mentoring4j.core.monitoring.indicator.Direction;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.year.life.YearDates;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * The line of one form through the cycle, from its goal to its finding: the mark mean, before and after.
 *
 * @param form the code of the form
 * @param goal the goal in words
 * @param comparison before and after
 * @param dates the days of the year
 */
record FormLine(String form, Text goal, Comparison comparison, YearDates dates) {
    private static final Text FORMULA = Text.of(
            "среднее по измеренным дважды на выходе в сравнении со входом",
            "mean of those measured twice, at exit against entry");

    CycleGoal goalOfForm() {
        return CycleGoal.builder().id("goal/" + form).text(goal).form(form).build();
    }

    /* The target is the start: a school that promises no gain can still want no loss. */
    CycleIndicator indicator() {
        return CycleIndicator.of(comparison.indicator())
                .id(indicatorId())
                .formula(FORMULA)
                .target(comparison.before())
                .goals("goal/" + form)
                .build();
    }

    private String indicatorId() {
        return "indicator/" + form;
    }

    CollectionMethod method(Addressee responsible) {
        return CollectionMethod.builder()
                .id("method/" + form)
                .text(Text.of(
                        "ведомости и анкеты на входе и выходе", "mark sheets and questionnaires at entry and exit"))
                .indicators(indicatorId())
                .responsible(responsible)
                .on(dates.autumn().term().first())
                .build();
    }

    Seq<CycleMeasurement> measurements() {
        return Vector.of(
                measurement(MeasurementPoint.BASELINE, comparison.before()),
                measurement(MeasurementPoint.ENDLINE, comparison.after()));
    }

    private CycleMeasurement measurement(MeasurementPoint point, Figure value) {
        return CycleMeasurement.builder()
                .id("measurement/" + form + "/" + point)
                .indicator(indicatorId())
                .method("method/" + form)
                .point(point)
                .takenOn(
                        point == MeasurementPoint.BASELINE
                                ? dates.autumn().term().first()
                                : dates.extendedEnd())
                .value(value)
                .build();
    }

    Evidence evidence() {
        return new Evidence.MonitoringResult("result/" + form, comparison);
    }

    CycleFinding finding() {
        return CycleFinding.builder()
                .id("finding/" + form)
                .text(inference())
                .form(form)
                .problem(isProblem())
                .measurements(measurements().map(CycleMeasurement::id))
                .evidence("result/" + form)
                .build();
    }

    /* Only a fall that the numbers carry is a problem; everything else is said and left. */
    boolean isProblem() {
        return comparison.outcome().fold(none -> false, outcome -> outcome == Direction.Outcome.WORSENED && isSeen());
    }

    private boolean isSeen() {
        return comparison.analysis().inference().isClaim();
    }

    private Text inference() {
        Message words = comparison.analysis().inference().message();
        return Text.of(
                comparison.indicator().name().russian() + ": " + words.in(Language.RUSSIAN),
                comparison.indicator().name().english() + ": " + words.in(Language.ENGLISH));
    }
}
