package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * One coverage indicator, computed.
 *
 * @param value the share, or no data and why
 * @param skipped how many people of the role were skipped because their age or experience is unknown
 * @param target the target of the year, or none
 */
public record CoverageResult(Figure value, int skipped, Option<Figure.Known> target) {
    /**
     * Makes a result.
     *
     * @param value the share, or no data and why
     * @param skipped how many people of the role were skipped
     * @param target the target of the year, or none
     */
    public CoverageResult {
        Objects.requireNonNull(value, "value");
        Require.that(skipped >= 0, "skipped", skipped);
        Require.noNulls("target", target);
    }

    /**
     * Computes an indicator.
     *
     * <p>There is no data over an empty or unknown denominator, over one smaller than the numerator, and where nobody is known to count
     * but the age or experience of somebody is unknown: a 0 would claim too much.
     *
     * @param indicator the indicator
     * @param data the data
     * @param targets the targets
     * @return the share with its target for the year of the reference date
     */
    public static CoverageResult of(CoverageIndicator indicator, CoverageData data, Targets targets) {
        return new CoverageCount(indicator, data)
                .result(targets.find(indicator.code(), data.referenceDate().getYear()));
    }

    /**
     * How the value compares with the target.
     *
     * @return the outcome; a target is neither reached nor missed where there is no data
     */
    public Outcome outcome() {
        if (target.isEmpty()) {
            return Outcome.NO_TARGET;
        }
        return target.flatMap(value::compare)
                .map(sign -> sign >= 0 ? Outcome.REACHED : Outcome.MISSED)
                .getOrElse(Outcome.NO_DATA);
    }

    /** How a value compares with a target. */
    public enum Outcome {
        /** The value is the target or above. */
        REACHED,
        /** The value is below the target. */
        MISSED,
        /** There is a target, but no value. */
        NO_DATA,
        /** There is no target, whatever the value. */
        NO_TARGET
    }
}
