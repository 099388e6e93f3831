package io.github.mentoring4j.core.monitoring.indicator;

import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;

/**
 * Measurements of known indicators.
 *
 * @param indicators the indicators, each code once
 * @param values the measurements, each of one of the indicators
 */
public record Measurements(Seq<Indicator> indicators, Seq<Measurement> values) {
    private static final Text KNOWN = Text.of("показатель из перечня", "an indicator of the list");

    /**
     * Puts measurements and indicators together.
     *
     * @param indicators the indicators, each code once
     * @param values the measurements, each of one of the indicators
     */
    public Measurements {
        Require.noNulls("indicators", indicators);
        Require.noNulls("values", values);
        Seq<String> codes = indicators.map(Indicator::code);
        Require.that(codes.distinct().size() == codes.size(), "indicators", codes);
        values.forEach(each -> Require.that(codes.contains(each.indicator()), "values", each.indicator()));
    }

    /**
     * Checks measurements that were entered, all of them and completely.
     *
     * <p>Reported are: an indicator that is not known or not of the form, a value beyond its range, a date outside the year, a second
     * baseline or endline, a later value without a baseline or from before it. A later value without a baseline is reported and kept: a
     * comparison leaves it out and counts it. The others are reported and not accepted; nothing is dropped without a problem.
     *
     * @param indicators the indicators, each code once
     * @param entered the measurements as entered
     * @param year the first and last day of the programme
     * @return what was accepted, and every problem
     */
    public static Reading read(Seq<Indicator> indicators, Seq<Measurement> entered, Year year) {
        Seq<Vector<Problem>> hard =
                entered.zipWithIndex().map(each -> defects(indicators, entered, year, each._1(), each._2()));
        Seq<Measurement> accepted =
                entered.zip(hard).filter(pair -> pair._2().isEmpty()).map(pair -> pair._1());
        Seq<Problem> soft = entered.zipWithIndex()
                .zip(hard)
                .filter(pair -> pair._2().isEmpty())
                .map(pair -> pair._1())
                .flatMap(each -> withoutBaseline(entered, each._1(), each._2()));
        return new Reading(
                new Measurements(indicators, accepted),
                hard.flatMap(each -> each).toVector().appendAll(soft));
    }

    /**
     * The definition of an indicator.
     *
     * @param code the code
     * @return the indicator
     * @throws IllegalArgumentException if there is no such indicator
     */
    public Indicator indicator(String code) {
        return find(indicators, code).getOrElseThrow(() -> new IllegalArgumentException("no such indicator: " + code));
    }

    private static Option<Indicator> find(Seq<Indicator> indicators, String code) {
        return indicators.find(each -> each.code().equals(code));
    }

    private static Vector<Problem> defects(
            Seq<Indicator> indicators, Seq<Measurement> all, Year year, Measurement each, int at) {
        String path = "measurements[" + at + "]";
        Vector<Problem> found = find(indicators, each.indicator())
                .fold(
                        () -> Vector.<Problem>of(
                                new Problem.UnknownReference(path + ".indicator", each.indicator(), KNOWN)),
                        indicator -> Vector.ofAll(misfits(indicator, each, path)));
        if (!year.holds(each.date())) {
            found = found.append(new Problem.OutOfRange(
                    path + ".date", each.date().toString(), Text.same(year.from() + " – " + year.to())));
        }
        int first = all.indexWhere(other -> isSame(each, other));
        if (first < at) {
            found = found.append(
                    new Problem.Duplicate(path, each.indicator() + " " + each.point(), "measurements[" + first + "]"));
        }
        return found.appendAll(beforeBaseline(all, each, path));
    }

    private static Seq<Problem> misfits(Indicator indicator, Measurement each, String path) {
        Vector<Problem> found = Vector.empty();
        if (each.value() < indicator.least() || each.value() > indicator.most()) {
            found = found.append(new Problem.OutOfRange(
                    path + ".value",
                    String.valueOf(each.value()),
                    Text.same(indicator.least() + " – " + indicator.most())));
        }
        if (!indicator.isUsedBy(each.form())) {
            found = found.append(new Problem.UnknownReference(
                    path + ".form",
                    each.form(),
                    Text.of(
                            "форма с показателем " + indicator.code(),
                            "a form with the indicator " + indicator.code())));
        }
        return found;
    }

    private static Seq<Problem> beforeBaseline(Seq<Measurement> all, Measurement each, String path) {
        return each.point() == MeasurementPoint.BASELINE
                ? Vector.empty()
                : baselines(all, each)
                        .filter(baseline -> each.date().isBefore(baseline.date()))
                        .take(1)
                        .map(baseline -> new Problem.Contradiction(
                                path + ".date",
                                Message.of(
                                        Text.of(
                                                "замер {0} раньше исходного {1}",
                                                "the measurement of {0} is earlier than its baseline of {1}"),
                                        Argument.of(each.date().toString()),
                                        Argument.of(baseline.date().toString()))));
    }

    private static Seq<Problem> withoutBaseline(Seq<Measurement> all, Measurement each, int at) {
        return each.point() == MeasurementPoint.BASELINE
                        || !baselines(all, each).isEmpty()
                ? Vector.empty()
                : Vector.of(new Problem.Missing(
                        "measurements[" + at + "].baseline",
                        Text.of("исходный замер " + each.indicator(), "the baseline of " + each.indicator())));
    }

    private static Seq<Measurement> baselines(Seq<Measurement> all, Measurement each) {
        return all.filter(other -> other.point() == MeasurementPoint.BASELINE && isOfSameSeries(each, other));
    }

    private static boolean isSame(Measurement one, Measurement other) {
        return one.point() == other.point()
                && isOfSameSeries(one, other)
                && (one.point() != MeasurementPoint.INTERIM || one.date().equals(other.date()));
    }

    private static boolean isOfSameSeries(Measurement one, Measurement other) {
        return one.participant().equals(other.participant())
                && one.indicator().equals(other.indicator())
                && one.form().equals(other.form())
                && one.roleModel().equals(other.roleModel());
    }

    /**
     * What came of reading measurements.
     *
     * @param accepted the measurements without defect, and later values without a baseline
     * @param problems everything that was found, in order of the measurements, missing baselines last
     */
    public record Reading(Measurements accepted, Seq<Problem> problems) {
        /**
         * States what came of reading.
         *
         * @param accepted the measurements that can be used
         * @param problems everything that was found
         */
        public Reading {
            Require.noNulls("problems", problems);
            Require.noNulls("accepted", accepted.values());
        }

        /**
         * The measurements, if nothing at all was found.
         *
         * @return the measurements, or every problem
         */
        public Validation<Seq<Problem>, Measurements> strict() {
            return problems.isEmpty() ? Validation.valid(accepted) : Validation.invalid(problems);
        }
    }

    /**
     * The days in which a programme may measure.
     *
     * @param from the first day
     * @param to the last day, not before the first
     */
    public record Year(LocalDate from, LocalDate to) {
        /**
         * Makes a year.
         *
         * @param from the first day
         * @param to the last day, not before the first
         */
        public Year {
            Require.that(!to.isBefore(from), "to", to);
        }

        boolean holds(LocalDate date) {
            return !date.isBefore(from) && !date.isAfter(to);
        }
    }
}
