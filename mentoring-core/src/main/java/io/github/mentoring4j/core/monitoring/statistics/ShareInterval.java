package io.github.mentoring4j.core.monitoring.statistics;

import io.github.mentoring4j.core.programme.NoData;
import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Either;

/**
 * Intervals for shares and for the difference of two shares of the same people; all as fractions of 1.
 *
 * <p>Sources: score interval, E. B. Wilson, J. Amer. Stat. Assoc. 22 (1927), doi:10.1080/01621459.1927.10502953, without continuity
 * correction, as recommended by L. D. Brown, T. T. Cai, A. DasGupta, Stat. Sci. 16(2), 2001, doi:10.1214/ss/1009213286; exact interval, C.
 * J. Clopper, E. S. Pearson, Biometrika 26 (1934), doi:10.1093/biomet/26.4.404; difference of paired shares, R. G. Newcombe, Stat. Med.
 * 17 (1998) 2635-2650, doi:10.1002/(SICI)1097-0258(19981130)17:22&lt;2635::AID-SIM954&gt;3.0.CO;2-C, method 10.
 */
public final class ShareInterval {
    private ShareInterval() {}

    /**
     * The score interval of a share, the one shown by default: good for small numbers and never empty at 0 or 1.
     *
     * @param yes how many said yes, 0 to all
     * @param all how many answered, at least 0
     * @param precision confidence and digits
     * @return the interval; no data if nobody answered
     * @throws IllegalArgumentException if the counts are negative or more said yes than answered
     */
    public static Either<NoData, Interval> wilson(long yes, long all, Precision precision) {
        return checked(yes, all).map(total -> {
            Bounds bounds = Bounds.wilson(yes, all, precision.tail());
            return precision.interval(bounds.low(), bounds.high());
        });
    }

    /**
     * The exact interval of a share: holds at least its confidence whatever the share, hence wider.
     *
     * @param yes how many said yes, 0 to all
     * @param all how many answered, at least 0
     * @param precision confidence and digits
     * @return the interval; no data if nobody answered
     * @throws IllegalArgumentException if the counts are negative or more said yes than answered
     */
    public static Either<NoData, Interval> exact(long yes, long all, Precision precision) {
        return checked(yes, all).map(total -> {
            double low = yes == 0 ? 0 : Distributions.betaQuantile(precision.tail(), (double) yes, all - yes + 1.0);
            double high =
                    yes == all ? 1 : Distributions.betaQuantile(1 - precision.tail(), yes + 1.0, (double) all - yes);
            return precision.interval(low, high);
        });
    }

    private static Either<NoData, Long> checked(long yes, long all) {
        Require.that(yes >= 0 && yes <= all, "yes", yes);
        return all == 0 ? Either.left(NoData.emptyDenominator()) : Either.right(all);
    }

    /**
     * The interval of the change of a share among the same people, later share less earlier share.
     *
     * @param turns how the people went from no to yes and back; at least one person
     * @param precision confidence and digits
     * @return the interval
     */
    static Interval change(Turns turns, Precision precision) {
        double all = turns.all();
        Bounds after = Bounds.wilson(turns.both() + turns.gained(), turns.all(), precision.tail());
        Bounds before = Bounds.wilson(turns.both() + turns.lost(), turns.all(), precision.tail());
        double later = (turns.both() + turns.gained()) / all;
        double earlier = (turns.both() + turns.lost()) / all;
        double phi = turns.correlation();
        double difference = (turns.gained() - turns.lost()) / all;
        double down = root(later - after.low(), before.high() - earlier, phi);
        double up = root(after.high() - later, earlier - before.low(), phi);
        return precision.interval(difference - down, difference + up);
    }

    private static double root(double one, double other, double phi) {
        return StrictMath.sqrt(StrictMath.max(0, one * one - 2 * phi * one * other + other * other));
    }

    private record Bounds(double low, double high) {
        static Bounds wilson(long yes, long all, double tail) {
            double z = Distributions.normalQuantile(1 - tail);
            double centre = 2.0 * yes + z * z;
            double reach = z * StrictMath.sqrt(z * z + 4.0 * yes * (all - yes) / all);
            double bottom = 2 * (all + z * z);
            return new Bounds(yes == 0 ? 0 : (centre - reach) / bottom, yes == all ? 1 : (centre + reach) / bottom);
        }
    }

    /** How people with a yes-or-no measure moved between two points: yes twice, gained, lost, no twice. */
    record Turns(long both, long gained, long lost, long neither) {
        long all() {
            return both + gained + lost + neither;
        }

        /** The correlation of the two points, with the paper's correction towards 0. */
        double correlation() {
            double margins = (double) (both + gained) * (lost + neither) * (both + lost) * (gained + neither);
            double cross = (double) both * neither - (double) gained * lost;
            double corrected = cross > 0 ? StrictMath.max(0, cross - all() / 2.0) : cross;
            return margins > 0 ? corrected / StrictMath.sqrt(margins) : 0;
        }
    }
}
