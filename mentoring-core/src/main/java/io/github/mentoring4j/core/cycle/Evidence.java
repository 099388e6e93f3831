package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.indicator.Comparison;
import io.github.mentoring4j.core.monitoring.swot.Placement;
import io.github.mentoring4j.core.monitoring.swot.SwotRow;
import io.github.mentoring4j.core.programme.CoverageIndicator;
import io.github.mentoring4j.core.programme.CoverageResult;
import io.github.mentoring4j.core.programme.UnmetNeed;
import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;

/**
 * What findings rest on besides the cycle's own measurements: the monitoring's results, a row of the SWOT, coverage, needs left unmet.
 *
 * <p>Each case holds the value it stands for, so a link to it cannot miss: only an id in a finding can, and that is bad input.
 */
public sealed interface Evidence {
    /**
     * The id under which findings refer to it.
     *
     * @return the id
     */
    String id();

    /**
     * Tells whether there is data behind it. A finding that rests on "no data" alone is a break of the cycle.
     *
     * @return false for a row withheld, a comparison of nobody and a coverage without data
     */
    default boolean hasData() {
        return fold(
                cell -> !(cell.row().placement() instanceof Placement.Withheld),
                result -> result.comparison().pairs() > 0,
                coverage -> coverage.result().value().isKnown(),
                unmet -> true);
    }

    /**
     * The indicator whose result it is.
     *
     * @return the code of the indicator of monitoring or coverage; none for a row of the SWOT and for unmet needs
     */
    default Option<String> indicatorCode() {
        return fold(
                cell -> Option.none(),
                result -> Option.some(result.comparison().indicator().code()),
                coverage -> Option.some(coverage.indicator().code()),
                unmet -> Option.none());
    }

    /**
     * A generated row of a SWOT matrix.
     *
     * @param id the id under which findings refer to it
     * @param group whose matrix it stands in
     * @param row the row, with its counts and its place
     */
    record SwotCell(String id, Group group, SwotRow row) implements Evidence {
        /**
         * Links a row.
         *
         * @param id the id under which findings refer to it
         * @param group whose matrix it stands in
         * @param row the row
         */
        public SwotCell {
            Require.that(!id.isBlank(), "id", id);
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(row, "row");
        }
    }

    /**
     * An indicator before and after in a group.
     *
     * @param id the id under which findings refer to it
     * @param comparison the comparison
     */
    record MonitoringResult(String id, Comparison comparison) implements Evidence {
        /**
         * Links a comparison.
         *
         * @param id the id under which findings refer to it
         * @param comparison the comparison
         */
        public MonitoringResult {
            Require.that(!id.isBlank(), "id", id);
            Objects.requireNonNull(comparison, "comparison");
        }
    }

    /**
     * What a coverage indicator came to.
     *
     * @param id the id under which findings refer to it
     * @param indicator the coverage indicator
     * @param result its value and target
     */
    record Coverage(String id, CoverageIndicator indicator, CoverageResult result) implements Evidence {
        /**
         * Links a coverage.
         *
         * @param id the id under which findings refer to it
         * @param indicator the coverage indicator
         * @param result its value and target
         */
        public Coverage {
            Require.that(!id.isBlank(), "id", id);
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(result, "result");
        }
    }

    /**
     * Needs that the formation of pairs left without a partner.
     *
     * @param need the needs, by reason and form
     */
    record LeftUnmet(UnmetNeed need) implements Evidence {
        /**
         * Links unmet needs.
         *
         * @param need the needs
         */
        public LeftUnmet {
            Objects.requireNonNull(need, "need");
        }

        @Override
        public String id() {
            return need.id();
        }
    }

    /**
     * One function for each case.
     *
     * @param swot for a row of the SWOT
     * @param monitoring for a comparison
     * @param coverage for a coverage
     * @param unmet for unmet needs
     * @param <T> the type of the result
     * @return what the function of this case returns
     */
    default <T> T fold(
            Function<SwotCell, T> swot,
            Function<MonitoringResult, T> monitoring,
            Function<Coverage, T> coverage,
            Function<LeftUnmet, T> unmet) {
        if (this instanceof SwotCell cell) {
            return swot.apply(cell);
        }
        if (this instanceof MonitoringResult result) {
            return monitoring.apply(result);
        }
        return this instanceof Coverage share ? coverage.apply(share) : unmet.apply((LeftUnmet) this);
    }
}
