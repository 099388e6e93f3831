package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.Objects;

/**
 * A number made of several figures, of which those without data were skipped and counted.
 *
 * @param value the number; no data if every figure was skipped
 * @param counted how many figures went in
 * @param skipped how many had no data
 */
public record Aggregate(Figure value, int counted, int skipped) {
    /**
     * Makes an aggregate.
     *
     * @param value the number
     * @param counted how many figures went in
     * @param skipped how many had no data
     */
    public Aggregate {
        Objects.requireNonNull(value, "value");
        Require.that(counted >= 0, "counted", counted);
        Require.that(skipped >= 0, "skipped", skipped);
    }

    /**
     * The sum of the figures that are known.
     *
     * @param figures the figures, in no particular order
     * @return their exact sum, no data if none is known
     * @throws ArithmeticException if a part of the reduced sum does not fit a long
     */
    public static Aggregate sum(Seq<Figure> figures) {
        return over(figures, 1);
    }

    /**
     * The mean of the figures that are known.
     *
     * @param figures the figures, in no particular order
     * @return their exact mean, no data if none is known
     * @throws ArithmeticException if a part of the reduced mean does not fit a long
     */
    public static Aggregate mean(Seq<Figure> figures) {
        return over(figures, Math.max(1, figures.count(Figure::isKnown)));
    }

    private static Aggregate over(Seq<Figure> figures, long parts) {
        Vector<Figure.Known> known = figures.toVector().flatMap(Figure::known);
        int skipped = figures.size() - known.size();
        if (known.isEmpty()) {
            return new Aggregate(
                    Figure.noData(NoData.of(
                            NoData.NOTHING_KNOWN, Text.of("ни одно значение не известно", "not one value is known"))),
                    0,
                    skipped);
        }
        Figure.Known sum = known.tail().foldLeft(known.head(), (one, other) -> added(one, other, 1));
        return new Aggregate(
                reduced(BigInteger.valueOf(sum.numerator()), times(sum.denominator(), parts), parts),
                known.size(),
                skipped);
    }

    /** One fraction plus a sign times another: over the common denominator where there is one, else reduced. */
    static Figure.Known added(Figure.Known one, Figure.Known other, int sign) {
        if (one.denominator() == other.denominator()) {
            return new Figure.Known(
                    Math.addExact(one.numerator(), Math.multiplyExact(sign, other.numerator())), one.denominator());
        }
        BigInteger top = times(one.numerator(), other.denominator())
                .add(times(other.numerator(), one.denominator()).multiply(BigInteger.valueOf(sign)));
        return reduced(top, times(one.denominator(), other.denominator()), 2);
    }

    static Text noDataText(NoData reason) {
        return Text.of(
                "нет данных (" + reason.why().in(Language.RUSSIAN) + ")",
                "no data (" + reason.why().in(Language.ENGLISH) + ")");
    }

    private static Figure.Known reduced(BigInteger top, BigInteger bottom, long parts) {
        BigInteger common = parts == 1 ? BigInteger.ONE : top.gcd(bottom);
        return new Figure.Known(
                top.divide(common).longValueExact(), bottom.divide(common).longValueExact());
    }

    private static BigInteger times(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
