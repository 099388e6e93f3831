package io.github.mentoring4j.core.monitoring.swot;

import io.github.mentoring4j.core.style.Require;

/**
 * When counts make a strength or a weakness; shares in per cent.
 *
 * @param bounds the shares that make a strength and a weakness
 * @param minAnswers the least number of valid answers
 * @param minResponsePercent the least share of answers among the people asked
 */
public record SwotThresholds(SwotThresholds.Bounds bounds, int minAnswers, int minResponsePercent) {
    /**
     * Makes thresholds.
     *
     * @param bounds the shares that make a strength and a weakness
     * @param minAnswers the least number of valid answers, at least 1
     * @param minResponsePercent the least share of answers among the people asked, 0 to 100
     */
    public SwotThresholds {
        Require.that(bounds.weaknessTo() < bounds.strengthFrom(), "bounds", bounds);
        Require.that(minAnswers >= 1, "minAnswers", minAnswers);
        Require.that(minResponsePercent >= 0 && minResponsePercent <= 100, "minResponsePercent", minResponsePercent);
    }

    /**
     * The shares that make a strength and a weakness, both inclusive.
     *
     * @param strengthFrom the least share of a strength, in per cent
     * @param weaknessTo the greatest share of a weakness, in per cent, below the other
     */
    public record Bounds(int strengthFrom, int weaknessTo) {
        /**
         * Makes bounds.
         *
         * @param strengthFrom the least share of a strength, in per cent, at most 100
         * @param weaknessTo the greatest share of a weakness, in per cent, at least 0
         */
        public Bounds {
            Require.that(strengthFrom <= 100, "strengthFrom", strengthFrom);
            Require.that(weaknessTo >= 0, "weaknessTo", weaknessTo);
        }
    }
}
