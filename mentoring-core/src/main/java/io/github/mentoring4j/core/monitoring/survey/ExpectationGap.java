package io.github.mentoring4j.core.monitoring.survey;

import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.indicator.BeforeAfter;
import io.github.mentoring4j.core.monitoring.indicator.Comparison;
import io.github.mentoring4j.core.monitoring.indicator.Direction;
import io.github.mentoring4j.core.monitoring.indicator.Indicator;
import io.github.mentoring4j.core.monitoring.indicator.Measurement;
import io.github.mentoring4j.core.monitoring.indicator.Measurements;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * The gap between what people expected on entry and what they say on exit (разрыв между ожиданием и результатом): two rating items, each
 * asked once, subtracted person by person.
 *
 * @param expectation the code of the item asked on entry
 * @param result the code of the item asked later, on the same rating scale
 * @param name the gap in words
 */
public record ExpectationGap(String expectation, String result, Text name) {
    /** The code of the indicator that a comparison of the gap speaks of. */
    public static final String INDICATOR = "expectation-gap";

    /**
     * Names two items.
     *
     * @param expectation the code of the item asked on entry
     * @param result the code of the item asked later, another one
     * @param name the gap in words
     */
    public ExpectationGap {
        Require.that(!expectation.equals(result), "result", result);
        Objects.requireNonNull(name, "name");
    }

    /**
     * Compares expectation and result of the people who gave both.
     *
     * @param answers the answers
     * @param group whose answers
     * @param settings the later point, the precision and the least group
     * @return the comparison: improved is who was better served than expected, unchanged whose expectation was met, worsened who was
     *     disappointed; who answered one item only is left out and counted
     * @throws IllegalArgumentException if an item is not in the bank, or the two do not share a rating scale
     */
    public Comparison of(SurveyAnswers answers, Group group, BeforeAfter.Settings settings) {
        Scale.Rating scale = rating(answers.bank(), expectation);
        Require.that(scale.equals(rating(answers.bank(), result)), "result", result);
        Indicator indicator = Indicator.builder()
                .code(INDICATOR)
                .name(name)
                .unit(Text.of("балл", "rating point"))
                .kind(Indicator.Kind.QUANTITY)
                .least(scale.from())
                .most(scale.to())
                .betterWhen(Direction.HIGHER)
                .build();
        Seq<Measurement> measured = read(answers, expectation, MeasurementPoint.BASELINE)
                .appendAll(read(answers, result, settings.until()));
        return BeforeAfter.compare(new Measurements(Vector.of(indicator), measured), INDICATOR, group, settings);
    }

    private static Seq<Measurement> read(SurveyAnswers answers, String item, MeasurementPoint point) {
        return answers.of(item, point, Group.school())
                .map(answer -> Measurement.builder()
                        .participant(answer.participant())
                        .indicator(INDICATOR)
                        .point(point)
                        .date(answer.date())
                        .value(answers.number(answer))
                        .form(answer.form())
                        .roleModel(answer.roleModel())
                        .build());
    }

    private static Scale.Rating rating(ItemBank bank, String code) {
        return bank.find(code)
                .map(SurveyItem::scale)
                .filter(Scale.Rating.class::isInstance)
                .map(Scale.Rating.class::cast)
                .getOrElseThrow(() -> new IllegalArgumentException("no such rating item: " + code));
    }
}
