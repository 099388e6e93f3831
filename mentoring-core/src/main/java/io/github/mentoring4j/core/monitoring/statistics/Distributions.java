package io.github.mentoring4j.core.monitoring.statistics;

/**
 * The normal, beta, Student and noncentral t distributions.
 *
 * <p>Accuracy: absolute error below 1e-10 for the arguments that occur here (at most 100,000 people, noncentrality below 1,000); the
 * tests hold it against published tables. No recursion, no state.
 *
 * <p>Sources: log gamma by C. Lanczos, SIAM J. Numer. Anal. B 1 (1964), doi:10.1137/0701008, with the coefficients for g = 7; normal
 * distribution by G. Marsaglia, J. Stat. Softw. 11(4), 2004, doi:10.18637/jss.v011.i04; incomplete beta by the continued fraction of the
 * NIST Digital Library of Mathematical Functions, 8.17.22; noncentral t by R. V. Lenth, algorithm AS 243, Appl. Stat. 38(1), 1989,
 * doi:10.2307/2347693, with every term taken from logarithms so that a large noncentrality does not underflow.
 */
final class Distributions {
    private static final double TINY = 1e-300;
    private static final double PRECISION = 1e-15;
    private static final int LONGEST_FRACTION = 20_000;
    private static final double NORMAL_TAIL = 7;
    private static final double FAR = 40;
    private static final double LANCZOS_G = 7;
    private static final double[] LANCZOS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };

    private Distributions() {}

    static double logGamma(double x) {
        double z = x - 1;
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (z + i);
        }
        double t = z + LANCZOS_G + 0.5;
        return 0.5 * StrictMath.log(2 * StrictMath.PI) + (z + 0.5) * StrictMath.log(t) - t + StrictMath.log(sum);
    }

    static double normal(double z) {
        if (z < -NORMAL_TAIL || z > NORMAL_TAIL) {
            return z < 0 ? normalTail(-z) : 1 - normalTail(z);
        }
        double term = z;
        double sum = z;
        for (int k = 3; StrictMath.abs(term) > PRECISION * StrictMath.abs(sum); k += 2) {
            term *= z * z / k;
            sum += term;
        }
        return 0.5 + sum * density(z);
    }

    static double normalQuantile(double probability) {
        return Bisection.solve(Distributions::normal, probability, -FAR, FAR);
    }

    private static double density(double z) {
        return StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * StrictMath.PI);
    }

    private static double normalTail(double z) {
        double fraction = z;
        for (int k = 60; k > 0; k--) {
            fraction = z + k / fraction;
        }
        return density(z) / fraction;
    }

    /** The regularised incomplete beta function, 0 at x = 0 and 1 at x = 1; a and b positive. */
    static double beta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = StrictMath.exp(
                logGamma(a + b) - logGamma(a) - logGamma(b) + a * StrictMath.log(x) + b * StrictMath.log1p(-x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    static double betaQuantile(double probability, double a, double b) {
        return Bisection.solve(x -> beta(x, a, b), probability, 0, 1);
    }

    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m <= LONGEST_FRACTION; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            value *= d * c;
            if (StrictMath.abs(d * c - 1) < PRECISION) {
                return value;
            }
        }
        throw new IllegalStateException("no convergence: " + x + ", " + a + ", " + b);
    }

    private static double away(double number) {
        return StrictMath.abs(number) < TINY ? TINY : number;
    }

    static double student(double t, double freedom) {
        double tail = beta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
        return t < 0 ? tail : 1 - tail;
    }

    static double studentQuantile(double probability, double freedom) {
        double high = 1;
        while (student(high, freedom) < StrictMath.max(probability, 1 - probability)) {
            high *= 2;
        }
        return Bisection.solve(t -> student(t, freedom), probability, -high, high);
    }

    static double noncentral(double t, double freedom, double shift) {
        if (t < 0) {
            return 1 - noncentral(-t, freedom, -shift);
        }
        double start = normal(-shift);
        double half = shift * shift / 2;
        if (t < TINY || half < TINY) {
            return half < TINY ? student(t, freedom) : start;
        }
        double x = t * t / (freedom + t * t);
        double spread = StrictMath.sqrt(half);
        long first = (long) StrictMath.max(0, half - 12 * spread - 20);
        long last = (long) (half + 12 * spread + 60);
        double sum = 0;
        for (long j = first; j <= last; j++) {
            double log = j * StrictMath.log(half) - half;
            double even = StrictMath.exp(log - logGamma(j + 1.0));
            double odd = shift / StrictMath.sqrt(2) * StrictMath.exp(log - logGamma(j + 1.5));
            sum += even * beta(x, j + 0.5, freedom / 2) + odd * beta(x, j + 1.0, freedom / 2);
        }
        return StrictMath.min(1, StrictMath.max(0, start + sum / 2));
    }

    /** The noncentrality under which a value up to t has the given probability; falls as the probability grows. */
    static double noncentrality(double t, double freedom, double probability) {
        double reach = 4 + StrictMath.abs(t);
        while (noncentral(t, freedom, t - reach) < probability || noncentral(t, freedom, t + reach) > probability) {
            reach *= 2;
        }
        return Bisection.solve(shift -> -noncentral(t, freedom, shift), -probability, t - reach, t + reach);
    }
}
