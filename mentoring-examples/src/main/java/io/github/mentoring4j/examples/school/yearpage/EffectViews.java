package io.github.mentoring4j.examples.school.yearpage;

import io.github.mentoring4j.core.monitoring.Circle;
import io.github.mentoring4j.core.monitoring.indicator.Comparison;
import io.github.mentoring4j.core.monitoring.indicator.Direction;
import io.github.mentoring4j.core.monitoring.indicator.Indicator;
import io.github.mentoring4j.core.monitoring.statistics.Estimate;
import io.github.mentoring4j.core.monitoring.statistics.Inference;
import io.github.mentoring4j.core.monitoring.statistics.Interval;
import io.github.mentoring4j.core.monitoring.statistics.PairedAnalysis;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.examples.school.report.Words;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Before and after by form: the seed's goal.
 *
 * <p>The intervals of one indicator are drawn to one scale in all forms. Comparisons of too few people are counted, not shown.
 */
final class EffectViews {
    private static final BigDecimal MIDDLE = BigDecimal.valueOf(50);
    private static final BigDecimal HALF = BigDecimal.valueOf(47);
    private static final int DIGITS = 2;

    private final Seq<Comparison> comparisons;
    private final Words words;

    EffectViews(Seq<Comparison> comparisons, Words words) {
        this.comparisons = comparisons;
        this.words = words;
    }

    /** How a comparison may be read. */
    private enum Sign {
        BETTER("better"),
        WORSE("worse"),
        OPEN("open"),
        NONE("none");

        private final String code;

        Sign(String code) {
            this.code = code;
        }
    }

    Seq<YearPage.FormEffects> forms(Seq<Tuple2<String, String>> forms) {
        return forms.map(form -> {
                    Seq<Comparison> own =
                            comparisons.filter(each -> each.group().code().equals(form._1()));
                    Seq<Comparison> shown = own.filter(this::isShown);
                    return new YearPage.FormEffects(
                            form._2(), shown.map(this::effect).asJava(), own.size() - shown.size());
                })
                .filter(form -> !form.effects().isEmpty() || form.hidden() > 0);
    }

    /** In how many comparisons a change is seen or not, and how many would be seen if nothing had changed at all. */
    Seq<String> summary() {
        Seq<Comparison> shown = comparisons.filter(this::isShown);
        Seq<Sign> signs = shown.map(this::sign);
        Seq<Estimate> estimates = shown.flatMap(each -> each.analysis().estimate());
        int chance =
                estimates.map(each -> 100 - each.interval().confidence()).sum().intValue();
        return Vector.of(
                words.get(
                        "year.effects.summary",
                        signs.size(),
                        signs.count(Sign.BETTER::equals),
                        signs.count(Sign.WORSE::equals),
                        signs.count(Sign.OPEN::equals),
                        signs.count(Sign.NONE::equals),
                        comparisons.size() - signs.size()),
                words.get("year.effects.chance", words.decimal(chance / 10, 1), estimates.size()));
    }

    /* No data at all is no small group: it is shown, and said. */
    private boolean isShown(Comparison comparison) {
        return comparison.pairs() == 0 || comparison.circle() == Circle.EVERYBODY;
    }

    private YearPage.Effect effect(Comparison comparison) {
        Indicator indicator = comparison.indicator();
        PairedAnalysis analysis = comparison.analysis();
        Option<Estimate> estimate = analysis.estimate();
        return new YearPage.Effect(
                words.get(indicator.name()),
                words.get(indicator.unit()) + ", "
                        + words.get(
                                indicator.betterWhen() == Direction.HIGHER ? "year.more.better" : "year.less.better"),
                group(comparison, comparison.before()),
                group(comparison, comparison.after()),
                change(analysis),
                words.get("year.people", comparison.pairs(), comparison.leftOut()),
                estimate.flatMap(Estimate::effect)
                        .map(size -> number(size.corrected()) + " " + interval(size.interval()))
                        .getOrElse(""),
                comparison.pairs() == 0
                        ? words.get(comparison.before().decimalText(0))
                        : analysis.inference().message().in(words.language()),
                sign(comparison).code,
                estimate.map(each -> List.of(bar(comparison, each.interval()))).getOrElse(List.of()));
    }

    private String group(Comparison comparison, Figure figure) {
        return words.get(figure.decimalText(comparison.indicator().kind() == Indicator.Kind.QUANTITY ? DIGITS : 0));
    }

    private String change(PairedAnalysis analysis) {
        return analysis.mean()
                .fold(
                        known -> signed(known.decimal(DIGITS, RoundingMode.HALF_UP))
                                + analysis.estimate()
                                        .map(each -> " " + interval(each.interval()))
                                        .getOrElse(""),
                        reason -> words.get(analysis.mean().decimalText(0)));
    }

    private String interval(Interval interval) {
        return "[" + number(interval.low()) + "; " + number(interval.high()) + "]";
    }

    private String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + number(value);
    }

    private String number(BigDecimal value) {
        BigDecimal rounded = value.setScale(DIGITS, RoundingMode.HALF_UP);
        return words.decimal(rounded.unscaledValue().longValueExact(), DIGITS).replace('-', '−');
    }

    private Sign sign(Comparison comparison) {
        if (comparison.pairs() == 0) {
            return Sign.NONE;
        }
        if (!(comparison.analysis().inference() instanceof Inference.Seen)) {
            return Sign.OPEN;
        }
        return comparison.outcome().contains(Direction.Outcome.IMPROVED) ? Sign.BETTER : Sign.WORSE;
    }

    private YearPage.Bar bar(Comparison comparison, Interval interval) {
        BigDecimal far = comparisons
                .filter(each -> isShown(each)
                        && each.indicator().code().equals(comparison.indicator().code()))
                .flatMap(each -> each.analysis().estimate())
                .flatMap(each -> Vector.of(
                        each.interval().low().abs(), each.interval().high().abs()))
                .max()
                .filter(each -> each.signum() > 0)
                .getOrElse(BigDecimal.ONE);
        BigDecimal mean = comparison
                .analysis()
                .mean()
                .fold(known -> known.decimal(4, RoundingMode.HALF_UP), reason -> BigDecimal.ZERO);
        BigDecimal left = place(interval.low(), far);
        return new YearPage.Bar(
                left.toPlainString(),
                place(interval.high(), far).subtract(left).toPlainString(),
                place(mean, far).toPlainString());
    }

    private static BigDecimal place(BigDecimal value, BigDecimal far) {
        return MIDDLE.add(value.multiply(HALF).divide(far, DIGITS, RoundingMode.HALF_UP));
    }
}
