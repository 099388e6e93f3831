package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.certificate.CopyOddSet;
import io.github.mentoring4j.matching.certificate.CopyVertex;
import io.github.mentoring4j.matching.certificate.JointPrices;
import io.github.mentoring4j.matching.certificate.JointScope;
import io.github.mentoring4j.matching.certificate.OddSet;
import io.github.mentoring4j.matching.certificate.Price;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.testkit.PlanOracle;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether prices prove the best value that brute force found: plainly, one number instead of a vector, over the oracle's own options.
 */
final class CertificateOracle {
    private final PlanOracle oracle;
    private final int levels;

    CertificateOracle(PlanOracle oracle) {
        this.oracle = oracle;
        this.levels = oracle.bestValue().length;
    }

    boolean isProof(Certificate certificate) {
        return isClosed(certificate.joint().scope())
                && isWellFormed(certificate)
                && coversAll(certificate)
                && isJointProof(certificate.joint())
                && bound(certificate).equals(twice(oracle.bestValue()));
    }

    /* All that is named is there, once, and no option leads out. */
    private boolean isClosed(JointScope scope) {
        Set<NeedId> needs = new TreeSet<>(scope.needs().asJava());
        Set<ParticipantId> mentors = new TreeSet<>(scope.mentors().asJava());
        return needs.size() == scope.needs().size()
                && mentors.size() == scope.mentors().size()
                && oracle.people().containsAll(mentors)
                && needs.stream()
                        .allMatch(need -> oracle.needs(false).contains(need.value())
                                || oracle.needs(true).contains(need.value()))
                && oracle.options().stream().allMatch(option -> {
                    long ends = option.needs().stream()
                                    .filter(need -> needs.contains(new NeedId(need)))
                                    .count()
                            + (!option.model().isSymmetric()
                                            && mentors.contains(option.pair().mentor())
                                    ? 1
                                    : 0);
                    return ends == 0 || ends == 2;
                });
    }

    private boolean isJointProof(JointPrices joint) {
        CopyGraphOracle graph = new CopyGraphOracle(oracle, joint.scope());
        boolean sound = joint.vertices()
                        .forAll(entry -> graph.vertices().contains(entry._1())
                                && entry._2().levels().size() == levels
                                && (entry._1() instanceof CopyVertex.PlaceGuard
                                        || entry._1() instanceof CopyVertex.LimitGuard
                                        || PriceNumbers.of(entry._2()).signum() >= 0))
                && joint.oddSets().forAll(set -> {
                    TreeSet<CopyVertex> members = new TreeSet<>(set.vertices().asJava());
                    return members.size() == set.vertices().size()
                            && members.size() > 2
                            && members.size() % 2 == 1
                            && graph.vertices().containsAll(members)
                            && set.price().levels().size() == levels
                            && PriceNumbers.of(set.price()).signum() >= 0;
                });
        return sound
                && graph.edges().stream().allMatch(edge -> {
                    BigInteger paid = PriceNumbers.of(joint.vertices(), edge.one())
                            .add(PriceNumbers.of(joint.vertices(), edge.other()));
                    for (CopyOddSet set : joint.oddSets()) {
                        boolean holdsBoth = set.vertices().contains(edge.one())
                                && set.vertices().contains(edge.other());
                        paid = holdsBoth ? paid.add(PriceNumbers.of(set.price())) : paid;
                    }
                    BigInteger worth = edge.option().stream()
                            .map(option -> twice(oracle.value(option)))
                            .reduce(BigInteger.ZERO, BigInteger::add);
                    return paid.compareTo(worth) >= 0;
                });
    }

    private boolean isWellFormed(Certificate certificate) {
        List<Price> prices = new ArrayList<>();
        prices.addAll(certificate.directed().needs().values().asJava());
        prices.addAll(certificate.directed().desks().values().asJava());
        prices.addAll(certificate.directed().mentors().values().asJava());
        prices.addAll(certificate.peers().needs().values().asJava());
        certificate.peers().oddSets().forEach(set -> prices.add(set.price()));
        boolean sound = prices.stream().allMatch(price -> price.levels().size() == levels)
                && prices.stream().allMatch(price -> PriceNumbers.of(price).signum() >= 0);
        JointScope scope = certificate.joint().scope();
        return sound
                && certificate
                        .directed()
                        .needs()
                        .keySet()
                        .forAll(need -> oracle.needs(false).contains(need.value())
                                && !scope.needs().contains(need))
                && certificate
                        .directed()
                        .desks()
                        .keySet()
                        .forAll(desk -> !scope.mentors().contains(desk.mentor()))
                && certificate
                        .directed()
                        .mentors()
                        .keySet()
                        .forAll(mentor -> !scope.mentors().contains(mentor))
                && certificate
                        .peers()
                        .needs()
                        .keySet()
                        .forAll(need -> oracle.needs(true).contains(need.value())
                                && !scope.needs().contains(need))
                && certificate
                        .peers()
                        .oddSets()
                        .forAll(set -> isOdd(set) && !set.needs().exists(scope.needs()::contains));
    }

    private boolean isOdd(OddSet set) {
        TreeSet<String> members = new TreeSet<>(set.needs().map(NeedId::value).asJava());
        return members.size() == set.needs().size()
                && members.size() > 2
                && members.size() % 2 == 1
                && oracle.needs(true).containsAll(members);
    }

    /* What the joint prices speak of is held against them alone. */
    private boolean coversAll(Certificate certificate) {
        return oracle.options().stream().allMatch(option -> {
            if (certificate
                    .joint()
                    .scope()
                    .needs()
                    .contains(new NeedId(option.needs().get(0)))) {
                return true;
            }
            List<NeedId> needs = option.needs().stream().map(NeedId::new).toList();
            BigInteger paid = PriceNumbers.paid(
                    certificate, option.pair(), needs, option.model().isSymmetric());
            return paid.compareTo(twice(oracle.value(option))) >= 0;
        });
    }

    private BigInteger bound(Certificate certificate) {
        BigInteger sum = PriceNumbers.ofNeeds(certificate);
        for (var desk : certificate.directed().desks()) {
            int limit = oracle.limit(desk._1().mentor(), desk._1().roleModel());
            sum = sum.add(PriceNumbers.of(desk._2()).multiply(BigInteger.valueOf(limit)));
        }
        for (var mentor : certificate.directed().mentors()) {
            sum = sum.add(PriceNumbers.of(mentor._2()).multiply(BigInteger.valueOf(oracle.limit(mentor._1()))));
        }
        for (Price price : certificate.joint().vertices().values()) {
            sum = sum.add(PriceNumbers.of(price));
        }
        for (CopyOddSet set : certificate.joint().oddSets()) {
            sum = sum.add(PriceNumbers.of(set.price())
                    .multiply(BigInteger.valueOf(set.vertices().size() / 2)));
        }
        return sum;
    }

    private static BigInteger twice(long[] value) {
        return PriceNumbers.twice(Arrays.stream(value).boxed().toList());
    }
}
