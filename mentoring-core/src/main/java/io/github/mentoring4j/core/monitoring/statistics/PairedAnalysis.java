package io.github.mentoring4j.core.monitoring.statistics;

import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.programme.NoData;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.util.Objects;

/**
 * The change of the same people between two points: exact mean, interval, effect size, and what may be said.
 *
 * <p>Numbers: mean change with the t interval of paired data (Student, Biometrika 6(1), 1908, doi:10.1093/biomet/6.1.1). Yes or no: change of
 * the share with Newcombe's interval for paired shares. Below {@link Precision#leastPairs()} people, or without any spread, there is no
 * estimate and no claim.
 *
 * @param mean the exact mean change; no data if nobody was measured twice
 * @param estimate the interval and effect size, where the numbers carry them
 * @param inference what may be said; it follows from the rounded interval, so that it never contradicts what is shown
 */
public record PairedAnalysis(Figure mean, Option<Estimate> estimate, Inference inference) {
    /** The code of the reason why a mean is missing where nobody was measured at both points. */
    public static final String NOBODY_MEASURED_TWICE = "nobody-measured-twice";

    /**
     * Makes an analysis.
     *
     * @param mean the exact mean change
     * @param estimate the interval and effect size
     * @param inference what may be said
     */
    public PairedAnalysis {
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(inference, "inference");
    }

    /**
     * Analyses changes of a number.
     *
     * @param differences one change a person, later less earlier, in units of ten to the power of minus {@code decimals}; any order
     * @param decimals the digits after the mark that the whole numbers stand for, 0 to 6
     * @param precision confidence, digits and the least number of people
     * @return the analysis
     * @throws ArithmeticException if the sum of the changes does not fit a long
     */
    public static PairedAnalysis ofDifferences(Seq<Long> differences, int decimals, Precision precision) {
        Require.that(decimals >= 0 && decimals <= 6, "decimals", decimals);
        int pairs = differences.size();
        long sum = differences.foldLeft(0L, Math::addExact);
        Figure mean = mean(sum, pairs, power(decimals));
        BigInteger spread = spread(differences, sum);
        if (pairs < precision.leastPairs()) {
            return new PairedAnalysis(mean, Option.none(), new Inference.TooFew(pairs, precision.leastPairs()));
        }
        if (spread.signum() == 0) {
            return new PairedAnalysis(mean, Option.none(), new Inference.NoSpread());
        }
        double unit = power(decimals);
        double centre = sum / unit / pairs;
        double deviation = StrictMath.sqrt(spread.doubleValue() / pairs / (pairs - 1.0)) / unit;
        double reach =
                Distributions.studentQuantile(1 - precision.tail(), pairs - 1.0) * deviation / StrictMath.sqrt(pairs);
        Interval interval = precision.interval(centre - reach, centre + reach);
        Estimate estimate = new Estimate(
                interval,
                Option.some(precision.rounded(deviation)),
                Option.some(EffectSize.of(centre / deviation, pairs, precision)));
        return new PairedAnalysis(mean, Option.some(estimate), inference(interval));
    }

    /**
     * Analyses changes of a yes-or-no measure.
     *
     * @param turns for each person the earlier and the later answer; any order
     * @param precision confidence, digits and the least number of people
     * @return the analysis; the mean is the change of the share, between -1 and 1
     */
    public static PairedAnalysis ofAnswers(Seq<Tuple2<Boolean, Boolean>> turns, Precision precision) {
        int pairs = turns.size();
        int gained = turns.count(turn -> !turn._1() && turn._2());
        int lost = turns.count(turn -> turn._1() && !turn._2());
        int both = turns.count(turn -> turn._1() && turn._2());
        Figure mean = mean((long) gained - lost, pairs, 1);
        if (pairs < precision.leastPairs()) {
            return new PairedAnalysis(mean, Option.none(), new Inference.TooFew(pairs, precision.leastPairs()));
        }
        Interval interval = ShareInterval.change(
                new ShareInterval.Turns(both, gained, lost, (long) pairs - both - gained - lost), precision);
        return new PairedAnalysis(
                mean, Option.some(new Estimate(interval, Option.none(), Option.none())), inference(interval));
    }

    private static Figure mean(long sum, int pairs, long unit) {
        return pairs == 0
                ? Figure.noData(NoData.of(
                        NOBODY_MEASURED_TWICE, Text.of("никто не измерен дважды", "nobody was measured twice")))
                : new Figure.Known(sum, Math.multiplyExact(unit, pairs));
    }

    /** n times the sum of squares less the square of the sum: exact, and 0 if and only if all changes are equal. */
    private static BigInteger spread(Seq<Long> differences, long sum) {
        BigInteger squares = differences.foldLeft(
                BigInteger.ZERO,
                (total, each) -> total.add(BigInteger.valueOf(each).pow(2)));
        return squares.multiply(BigInteger.valueOf(differences.size()))
                .subtract(BigInteger.valueOf(sum).pow(2));
    }

    private static Inference inference(Interval interval) {
        if (interval.holdsZero()) {
            return new Inference.HoldsZero();
        }
        return new Inference.Seen(interval.low().signum() > 0 ? Inference.Movement.RISE : Inference.Movement.FALL);
    }

    private static long power(int decimals) {
        return BigInteger.TEN.pow(decimals).longValueExact();
    }
}
