package io.github.mentoring4j.matching.assignment.proof;

import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.Node;
import io.github.mentoring4j.matching.assignment.Node.Kind;
import io.github.mentoring4j.matching.assignment.PriceTable;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Flaws found so far, and the questions that both checks ask. */
final class Findings {
    /** With prices up to here, three of them and a doubled weight of 2^40 never add up beyond a {@code long}. */
    static final long MOST_PRICE = 1L << 61;

    private final List<Flaw> flaws = new ArrayList<>();

    boolean isEmpty() {
        return flaws.isEmpty();
    }

    void add(Flaw flaw) {
        flaws.add(flaw);
    }

    void size(String part, int expected, int found) {
        if (expected != found) {
            add(new Flaw.WrongSize(part, expected, found));
        }
    }

    void prices(String part, PriceTable prices, int count, int levels) {
        size(part, count, prices.count());
        size(part + ".levels", levels, prices.levels());
    }

    /** The edges that the answer chooses, ascending; numbers that are none, come twice or out of order are flaws. */
    int[] chosen(EdgeTable edges, Seq<Integer> numbers) {
        int[] chosen = new int[numbers.size()];
        int count = 0;
        for (int edge : numbers) {
            int last = count == 0 ? -1 : chosen[count - 1];
            if (edge <= last || edge >= edges.size()) {
                add(new Flaw.WrongEdge(edge));
            } else {
                chosen[count++] = edge;
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    boolean arePricesSound() {
        return flaws.stream().noneMatch(Flaw.PriceTooLarge.class::isInstance);
    }

    void tooLarge(Kind kind, int index) {
        add(new Flaw.PriceTooLarge(new Node(kind, index)));
    }

    /** Sign of a price; one that is too large is a flaw. */
    int sign(Kind kind, int index, PriceTable prices) {
        int sign = 0;
        for (int level = 0; level < prices.levels(); level++) {
            long price = prices.price(index, level);
            if (price > MOST_PRICE || price < -MOST_PRICE) {
                tooLarge(kind, index);
                return 0;
            }
            sign = sign == 0 ? Long.signum(price) : sign;
        }
        return sign;
    }

    Either<Seq<Flaw>, Verified> rejection() {
        return Either.left(Vector.ofAll(flaws));
    }

    /** The last word, once the value is held against the sum of the chosen weights. */
    Either<Seq<Flaw>, Verified> verdict(EdgeTable edges, int[] chosen, Seq<Long> stated) {
        Vector<BigInteger> exact = Vector.range(0, edges.levels()).map(level -> sum(edges, chosen, level));
        Vector<Long> found = exact.map(BigInteger::longValue);
        boolean fits = exact.forAll(sum -> sum.bitLength() < Long.SIZE);
        if (!fits || !found.eq(stated)) {
            add(new Flaw.WrongValue(stated, found));
        }
        return isEmpty() ? Either.right(new Verified(found)) : rejection();
    }

    private static BigInteger sum(EdgeTable edges, int[] chosen, int level) {
        long high = 0;
        long low = 0;
        for (int edge : chosen) {
            high += edges.weight(edge, level) >> Integer.SIZE;
            low += edges.weight(edge, level) & 0xFFFF_FFFFL;
        }
        return BigInteger.valueOf(high).shiftLeft(Integer.SIZE).add(BigInteger.valueOf(low));
    }
}
