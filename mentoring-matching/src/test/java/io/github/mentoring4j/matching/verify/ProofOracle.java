package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.certificate.OddSet;
import io.github.mentoring4j.matching.certificate.Price;
import io.github.mentoring4j.matching.certificate.Proof;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.PlanStatus;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.testkit.PairRuleOracle;
import io.github.mentoring4j.matching.testkit.PairRuleOracle.Possible;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a proof shows what a plan of known value states of itself: case by case over the options that brute force knows, one number instead of
 * a vector, as in {@link CertificateOracle}. It is asked of proofs of one request without limits over both roles.
 */
final class ProofOracle {
    private static final BigInteger NO_PROOF = BigInteger.ONE.shiftLeft(10_000);

    private final MatchRequest request;
    private final PairRuleOracle oracle;
    private final int levels;

    ProofOracle(MatchRequest request, PairRuleOracle oracle) {
        this.request = request;
        this.oracle = oracle;
        this.levels = oracle.bestValue().length;
    }

    /** Whether the proof's greatest bound is the plan's value, or beyond it by exactly the gap stated; with no more cases than solves. */
    boolean isProved(MatchPlan plan, Proof proof) {
        if (cases(proof) > request.policy().pairRuleSteps()) {
            return false;
        }
        BigInteger value = PriceNumbers.twice(
                plan.value().levels().map(ObjectiveLevel::amount).tail().asJava());
        BigInteger pins = BigInteger.ZERO;
        Set<String> absent = new TreeSet<>();
        for (Possible pin : oracle.pinned()) {
            pins = pins.add(worth(pin));
            oracle.options().stream()
                    .filter(option -> !oracle.broken(option, pin).isEmpty())
                    .forEach(option -> absent.add(option.pair().toString()));
        }
        BigInteger excess = bound(proof, absent).add(pins).subtract(value);
        if (plan.status() instanceof PlanStatus.FeasibleWithGap feasible) {
            boolean named = feasible.gap()
                            .levels()
                            .map(ObjectiveLevel::code)
                            .equals(plan.value().levels().map(ObjectiveLevel::code))
                    && feasible.gap().levels().head().amount() == 0;
            return named
                    && excess.equals(PriceNumbers.twice(feasible.gap()
                            .levels()
                            .map(ObjectiveLevel::amount)
                            .tail()
                            .asJava()));
        }
        return excess.signum() <= 0;
    }

    private static int cases(Proof proof) {
        return proof instanceof Proof.Split split ? 1 + cases(split.withoutOne()) + cases(split.withoutOther()) : 1;
    }

    private BigInteger bound(Proof proof, Set<String> absent) {
        if (proof instanceof Proof.Leaf leaf) {
            return bound(leaf.prices(), absent);
        }
        Proof.Split split = (Proof.Split) proof;
        for (PairRef one : split.rivalry().one()) {
            for (PairRef other : split.rivalry().other()) {
                if (request.brokenRule(one, other).isEmpty()) {
                    return NO_PROOF;
                }
            }
        }
        Set<String> withoutOne = new TreeSet<>(absent);
        split.rivalry().one().forEach(pair -> withoutOne.add(pair.toString()));
        Set<String> withoutOther = new TreeSet<>(absent);
        split.rivalry().other().forEach(pair -> withoutOther.add(pair.toString()));
        return bound(split.withoutOne(), withoutOne).max(bound(split.withoutOther(), withoutOther));
    }

    private BigInteger bound(Certificate certificate, Set<String> absent) {
        return isWellFormed(certificate)
                        && oracle.options().stream()
                                .filter(option -> !absent.contains(option.pair().toString()))
                                .allMatch(option -> isPinned(option.needs()) || isCovered(option, certificate))
                ? sum(certificate)
                : NO_PROOF;
    }

    private boolean isPinned(List<String> needs) {
        return oracle.pinned().stream().anyMatch(pin -> pin.needs().stream().anyMatch(needs::contains));
    }

    private boolean isWellFormed(Certificate certificate) {
        List<Price> prices = new ArrayList<>();
        prices.addAll(certificate.directed().needs().values().asJava());
        prices.addAll(certificate.directed().desks().values().asJava());
        prices.addAll(certificate.directed().mentors().values().asJava());
        prices.addAll(certificate.peers().needs().values().asJava());
        certificate.peers().oddSets().forEach(set -> prices.add(set.price()));
        return prices.stream().allMatch(price -> price.levels().size() == levels)
                && prices.stream().allMatch(price -> PriceNumbers.of(price).signum() >= 0)
                && certificate.directed().needs().keySet().forAll(need -> isFree(need, false))
                && certificate.peers().needs().keySet().forAll(need -> isFree(need, true))
                && certificate.peers().oddSets().forAll(this::isOdd);
    }

    private boolean isFree(NeedId need, boolean peer) {
        return request.needs()
                        .exists(each ->
                                each.id().equals(need) && each.kind().name().equals(peer ? "PEER" : "DIRECTED"))
                && !isPinned(List.of(need.value()));
    }

    private boolean isOdd(OddSet set) {
        Set<String> members = new TreeSet<>(set.needs().map(NeedId::value).asJava());
        return members.size() == set.needs().size()
                && members.size() > 2
                && members.size() % 2 == 1
                && set.needs().forAll(need -> isFree(need, true));
    }

    private boolean isCovered(Possible option, Certificate certificate) {
        List<NeedId> needs = option.needs().stream().map(NeedId::new).toList();
        BigInteger paid = PriceNumbers.paid(certificate, option.pair(), needs, option.symmetric());
        return paid.compareTo(worth(option)) >= 0;
    }

    private BigInteger sum(Certificate certificate) {
        BigInteger sum = PriceNumbers.ofNeeds(certificate);
        for (var desk : certificate.directed().desks()) {
            long pins = oracle.pinned().stream()
                    .filter(pin -> pin.pair().mentor().equals(desk._1().mentor())
                            && pin.pair().roleModel().equals(desk._1().roleModel()))
                    .count();
            long left = oracle.limit(desk._1().mentor(), desk._1().roleModel()) - pins;
            sum = sum.add(PriceNumbers.of(desk._2()).multiply(BigInteger.valueOf(left)));
        }
        for (var mentor : certificate.directed().mentors()) {
            long pins = oracle.pinned().stream()
                    .filter(pin -> !pin.symmetric() && pin.pair().mentor().equals(mentor._1()))
                    .count();
            sum = sum.add(PriceNumbers.of(mentor._2()).multiply(BigInteger.valueOf(oracle.limit(mentor._1()) - pins)));
        }
        return sum;
    }

    private BigInteger worth(Possible option) {
        List<Long> amounts = new ArrayList<>();
        for (long amount : oracle.value(List.of(option))) {
            amounts.add(amount);
        }
        return PriceNumbers.twice(amounts);
    }
}
