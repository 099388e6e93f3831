package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.programme.UnmetNeed;
import io.github.mentoring4j.core.style.Require;
import java.util.Objects;
import java.util.function.Function;

/** What a finding may rest on besides measurements: results of other parts of the programme, under ids of the host. */
public sealed interface Evidence {
    /**
     * The id under which findings refer to it.
     *
     * @return the id
     */
    String id();

    /**
     * A cell of a SWOT analysis.
     *
     * @param id the id
     * @param form the code of the mentoring form
     * @param item the code of the statement, such as {@code swot.s1}
     */
    record SwotCell(String id, String form, String item) implements Evidence {
        /**
         * Refers to a cell.
         *
         * @param id the id
         * @param form the code of the mentoring form
         * @param item the code of the statement
         */
        public SwotCell {
            Require.that(!id.isBlank(), "id", id);
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(item, "item");
        }
    }

    /**
     * A result of monitoring.
     *
     * @param id the id
     * @param indicator the code of the indicator of monitoring
     * @param value the value, or no data and why
     */
    record MonitoringResult(String id, String indicator, Figure value) implements Evidence {
        /**
         * Refers to a result.
         *
         * @param id the id
         * @param indicator the code of the indicator of monitoring
         * @param value the value, or no data and why
         */
        public MonitoringResult {
            Require.that(!id.isBlank(), "id", id);
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Needs that were left without a partner.
     *
     * @param need the needs and the reason
     */
    record LeftUnmet(UnmetNeed need) implements Evidence {
        /**
         * Refers to unmet needs.
         *
         * @param need the needs and the reason
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
     * @param swot for a cell of a SWOT analysis
     * @param monitoring for a result of monitoring
     * @param unmet for unmet needs
     * @param <T> the type of the result
     * @return what the function of this case returns
     */
    default <T> T fold(
            Function<SwotCell, T> swot, Function<MonitoringResult, T> monitoring, Function<LeftUnmet, T> unmet) {
        if (this instanceof SwotCell cell) {
            return swot.apply(cell);
        }
        return this instanceof MonitoringResult result ? monitoring.apply(result) : unmet.apply((LeftUnmet) this);
    }
}
