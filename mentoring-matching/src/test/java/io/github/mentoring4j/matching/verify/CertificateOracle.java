package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.certificate.Desk;
import io.github.mentoring4j.matching.certificate.OddSet;
import io.github.mentoring4j.matching.certificate.Price;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.testkit.PlanOracle;
import io.vavr.collection.SortedMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Whether prices prove the best value that brute force found: plainly, one number instead of a vector, over the oracle's own options.
 *
 * <p>A vector is read as one number in base 2^200; no amount reaches 2^100, hence order and sums agree.
 */
final class CertificateOracle {
    private final PlanOracle oracle;
    private final int levels;

    CertificateOracle(PlanOracle oracle) {
        this.oracle = oracle;
        this.levels = oracle.bestValue().length;
    }

    boolean isProof(Certificate certificate) {
        return isWellFormed(certificate)
                && coversAll(certificate)
                && bound(certificate).equals(twice(oracle.bestValue()));
    }

    private boolean isWellFormed(Certificate certificate) {
        List<Price> prices = new ArrayList<>();
        prices.addAll(certificate.directed().needs().values().asJava());
        prices.addAll(certificate.directed().desks().values().asJava());
        prices.addAll(certificate.directed().mentors().values().asJava());
        prices.addAll(certificate.peers().needs().values().asJava());
        certificate.peers().oddSets().forEach(set -> prices.add(set.price()));
        boolean sound = prices.stream().allMatch(price -> price.levels().size() == levels)
                && prices.stream().allMatch(price -> number(price).signum() >= 0);
        return sound
                && certificate
                        .directed()
                        .needs()
                        .keySet()
                        .forAll(need -> oracle.needs(false).contains(need.value()))
                && certificate
                        .peers()
                        .needs()
                        .keySet()
                        .forAll(need -> oracle.needs(true).contains(need.value()))
                && certificate.peers().oddSets().forAll(this::isOdd);
    }

    private boolean isOdd(OddSet set) {
        TreeSet<String> members = new TreeSet<>(set.needs().map(NeedId::value).asJava());
        return members.size() == set.needs().size()
                && members.size() > 2
                && members.size() % 2 == 1
                && oracle.needs(true).containsAll(members);
    }

    private boolean coversAll(Certificate certificate) {
        return oracle.options().stream().allMatch(option -> {
            BigInteger paid = BigInteger.ZERO;
            List<NeedId> needs = option.needs().stream().map(NeedId::new).toList();
            if (option.model().isSymmetric()) {
                for (NeedId need : needs) {
                    paid = paid.add(number(certificate.peers().needs(), need));
                }
                for (OddSet set : certificate.peers().oddSets()) {
                    paid = set.needs().containsAll(needs) ? paid.add(number(set.price())) : paid;
                }
            } else {
                paid = number(certificate.directed().needs(), needs.get(0))
                        .add(number(
                                certificate.directed().desks(),
                                new Desk(option.pair().mentor(), option.pair().roleModel())))
                        .add(number(
                                certificate.directed().mentors(), option.pair().mentor()));
            }
            return paid.compareTo(twice(oracle.value(option))) >= 0;
        });
    }

    private BigInteger bound(Certificate certificate) {
        BigInteger sum = BigInteger.ZERO;
        for (Price price : certificate.directed().needs().values()) {
            sum = sum.add(number(price));
        }
        for (Price price : certificate.peers().needs().values()) {
            sum = sum.add(number(price));
        }
        for (OddSet set : certificate.peers().oddSets()) {
            sum = sum.add(
                    number(set.price()).multiply(BigInteger.valueOf(set.needs().size() / 2)));
        }
        for (var desk : certificate.directed().desks()) {
            int limit = oracle.limit(desk._1().mentor(), desk._1().roleModel());
            sum = sum.add(number(desk._2()).multiply(BigInteger.valueOf(limit)));
        }
        for (var mentor : certificate.directed().mentors()) {
            sum = sum.add(number(mentor._2()).multiply(BigInteger.valueOf(oracle.limit(mentor._1()))));
        }
        return sum;
    }

    private BigInteger twice(long[] value) {
        BigInteger number = BigInteger.ZERO;
        for (long amount : value) {
            number = number.shiftLeft(200).add(BigInteger.valueOf(amount).shiftLeft(1));
        }
        return number;
    }

    private static <K> BigInteger number(SortedMap<K, Price> prices, K key) {
        return prices.get(key).map(CertificateOracle::number).getOrElse(BigInteger.ZERO);
    }

    private static BigInteger number(Price price) {
        BigInteger number = BigInteger.ZERO;
        for (long amount : price.levels()) {
            number = number.shiftLeft(200).add(BigInteger.valueOf(amount));
        }
        return number;
    }
}
