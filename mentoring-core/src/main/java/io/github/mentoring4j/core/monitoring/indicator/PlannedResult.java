package io.github.mentoring4j.core.monitoring.indicator;

import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.CodedText;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * A planned result of the programme and the indicators that stand for it.
 *
 * @param result the result, under its code such as {@code result.2}
 * @param indicators the codes of the indicators; not empty, each once
 */
public record PlannedResult(CodedText result, Seq<String> indicators) {
    /**
     * Links a result to its indicators.
     *
     * @param result the result
     * @param indicators the codes of the indicators; not empty, each once
     */
    public PlannedResult {
        Objects.requireNonNull(result, "result");
        Require.noNulls("indicators", indicators);
        Require.that(
                !indicators.isEmpty() && indicators.distinct().size() == indicators.size(), "indicators", indicators);
    }

    /**
     * Follows the result by its indicators in one group.
     *
     * @param measurements what was measured
     * @param group the group
     * @param settings how to compare
     * @return where the result stands
     * @throws IllegalArgumentException if an indicator is not known to the measurements
     */
    public Progress progress(Measurements measurements, Group group, BeforeAfter.Settings settings) {
        return new Progress(this, indicators.map(code -> BeforeAfter.compare(measurements, code, group, settings)));
    }

    /**
     * Where a planned result stands. It counts indicators, it does not average them.
     *
     * @param planned the result
     * @param comparisons one comparison for each of its indicators, in their order
     */
    public record Progress(PlannedResult planned, Seq<Comparison> comparisons) {
        /**
         * States where a result stands.
         *
         * @param planned the result
         * @param comparisons one comparison for each of its indicators, in their order
         */
        public Progress {
            Require.that(
                    planned.indicators()
                            .equals(comparisons.map(each -> each.indicator().code())),
                    "comparisons",
                    planned.indicators());
        }

        /**
         * The comparisons without anybody measured twice.
         *
         * @return those with no data, in order
         */
        public Seq<Comparison> withoutData() {
            return comparisons.filter(each -> each.changes().isEmpty());
        }

        /**
         * The comparisons whose figure moved one way among the people measured.
         *
         * @param outcome the way
         * @return the comparisons, in order; whether a claim is carried says each one's analysis
         */
        public Seq<Comparison> with(Direction.Outcome outcome) {
            return comparisons.filter(each -> each.outcome().fold(none -> false, found -> found == outcome));
        }
    }
}
