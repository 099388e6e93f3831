package io.github.mentoring4j.core.monitoring.statistics;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The mean change measured in standard deviations of the individual changes: Cohen's d<sub>z</sub> for paired data.
 *
 * <p>It is not the d of two independent groups and must not be compared with it. The interval inverts the noncentral t distribution (G.
 * Cumming, S. Finch, Educ. Psychol. Meas. 61(4), 2001, doi:10.1177/0013164401614002) and belongs to the uncorrected value; the corrected one
 * is d<sub>z</sub> times the exact factor of L. V. Hedges, J. Educ. Stat. 6(2), 1981, doi:10.3102/10769986006002107, which takes away the
 * upward bias in small groups. It rests on changes that are roughly normal.
 *
 * @param standardised d<sub>z</sub>, without unit
 * @param interval the interval of the true d<sub>z</sub>
 * @param corrected d<sub>z</sub> without its bias in small groups
 */
public record EffectSize(BigDecimal standardised, Interval interval, BigDecimal corrected) {
    /**
     * Makes an effect size.
     *
     * @param standardised d<sub>z</sub>, without unit
     * @param interval the interval of the true d<sub>z</sub>
     * @param corrected d<sub>z</sub> without its bias in small groups
     */
    public EffectSize {
        Objects.requireNonNull(standardised, "standardised");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(corrected, "corrected");
    }

    static EffectSize of(double size, int pairs, Precision precision) {
        double root = StrictMath.sqrt(pairs);
        double freedom = pairs - 1.0;
        double low = Distributions.noncentrality(size * root, freedom, 1 - precision.tail()) / root;
        double high = Distributions.noncentrality(size * root, freedom, precision.tail()) / root;
        return new EffectSize(
                precision.rounded(size), precision.interval(low, high), precision.rounded(size * correction(freedom)));
    }

    /** Hedges' factor for m degrees of freedom; tends to 0 for one degree, where no unbiased value exists. */
    static double correction(double freedom) {
        return freedom > 1
                ? StrictMath.exp(Distributions.logGamma(freedom / 2) - Distributions.logGamma((freedom - 1) / 2))
                        / StrictMath.sqrt(freedom / 2)
                : 0;
    }
}
