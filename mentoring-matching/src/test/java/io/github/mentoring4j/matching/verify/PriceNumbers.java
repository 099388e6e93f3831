package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.certificate.Desk;
import io.github.mentoring4j.matching.certificate.OddSet;
import io.github.mentoring4j.matching.certificate.Price;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.SortedMap;
import java.math.BigInteger;
import java.util.List;

/**
 * What the oracles of certificates and of proofs read alike: a vector as one number in base 2^200. No amount reaches 2^100, hence order and
 * sums agree.
 */
final class PriceNumbers {
    private static final int DIGIT = 200; // bits

    private PriceNumbers() {}

    static BigInteger of(Price price) {
        return inOne(price.levels());
    }

    /** Zero where nothing stands. */
    static <K> BigInteger of(SortedMap<K, Price> prices, K key) {
        return prices.get(key).map(PriceNumbers::of).getOrElse(BigInteger.ZERO);
    }

    /** Prices are stated twice over, so amounts are compared twice over. */
    static BigInteger twice(Iterable<Long> amounts) {
        return inOne(amounts).shiftLeft(1);
    }

    /** What the parts of a certificate pay for a pair. */
    static BigInteger paid(Certificate certificate, PairRef pair, List<NeedId> needs, boolean symmetric) {
        if (!symmetric) {
            return of(certificate.directed().needs(), needs.get(0))
                    .add(of(certificate.directed().desks(), new Desk(pair.mentor(), pair.roleModel())))
                    .add(of(certificate.directed().mentors(), pair.mentor()));
        }
        BigInteger paid = BigInteger.ZERO;
        for (NeedId need : needs) {
            paid = paid.add(of(certificate.peers().needs(), need));
        }
        for (OddSet set : certificate.peers().oddSets()) {
            paid = set.needs().containsAll(needs) ? paid.add(of(set.price())) : paid;
        }
        return paid;
    }

    /** What all needs and odd sets of both parts pay in all. */
    static BigInteger ofNeeds(Certificate certificate) {
        BigInteger sum = BigInteger.ZERO;
        for (Price price : certificate
                .directed()
                .needs()
                .values()
                .appendAll(certificate.peers().needs().values())) {
            sum = sum.add(of(price));
        }
        for (OddSet set : certificate.peers().oddSets()) {
            sum = sum.add(
                    of(set.price()).multiply(BigInteger.valueOf(set.needs().size() / 2)));
        }
        return sum;
    }

    private static BigInteger inOne(Iterable<Long> amounts) {
        BigInteger number = BigInteger.ZERO;
        for (long amount : amounts) {
            number = number.shiftLeft(DIGIT).add(BigInteger.valueOf(amount));
        }
        return number;
    }
}
