package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.certificate.Desk;
import io.github.mentoring4j.matching.certificate.OddSet;
import io.github.mentoring4j.matching.certificate.Price;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.NeedKind;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.util.function.Predicate;

/**
 * Do the prices bound every plan without some candidates, and by how much is the bound above this plan?
 *
 * <p>By weak duality: whatever plan is chosen, the doubled worth of its candidates is at most the doubled prices of the limits they use,
 * hence at most limit times price over all limits. Nothing else is needed.
 */
final class PriceChecks {
    private final MatchRequest request;
    private final MatchPlan plan;
    private final Candidacies candidacies;
    private final Certificate certificate;
    private final Predicate<PairRef> absent;
    private final int levels;
    private final LinkedHashSet<NeedId> pinnedNeeds;
    private final Map<NeedId, Seq<OddSet>> oddSets;
    private final JointPriceChecks joint;
    private final Capacities capacities;

    /* The absent ones need no cover. */
    PriceChecks(
            MatchRequest request,
            MatchPlan plan,
            Candidacies candidacies,
            Certificate certificate,
            Predicate<PairRef> absent) {
        this.request = request;
        this.plan = plan;
        this.candidacies = candidacies;
        this.certificate = certificate;
        this.absent = absent;
        this.levels = request.policy().objectives().levels(request.tiers()).size();
        this.pinnedNeeds = LinkedHashSet.ofAll(pinned().flatMap(Candidacy::needIds));
        this.capacities = new Capacities(request, pinned());
        this.joint = new JointPriceChecks(request, certificate.joint(), levels);
        this.oddSets = certificate
                .peers()
                .oddSets()
                .flatMap(set -> set.needs().map(need -> new Tuple2<>(need, set)))
                .groupBy(Tuple2::_1)
                .mapValues(entries -> entries.map(Tuple2::_2));
    }

    Seq<Violation> violations() {
        Seq<Violation> malformed = malformed();
        if (!malformed.isEmpty()) {
            return malformed;
        }
        Seq<Candidacy> free = Vector.ofAll(candidacies.all())
                .filter(each -> !absent.test(each.pair()) && each.needIds().forAll(this::isFree));
        return tooLow(free.reject(joint::touches)).appendAll(joint.violations(capacities, free.filter(joint::touches)));
    }

    private Seq<Candidacy> pinned() {
        return request.stated().pins().flatMap(candidacies::pinned);
    }

    private Seq<Violation> malformed() {
        LinkedHashMap<NeedId, NeedKind> free =
                LinkedHashMap.ofEntries(request.needs().map(need -> new Tuple2<>(need.id(), need.kind())));
        Predicate<NeedId> alone = need -> isFree(need) && !joint.holds(need);
        Predicate<NeedId> directed = need -> free.get(need).contains(NeedKind.DIRECTED) && alone.test(need);
        Predicate<NeedId> peer = need -> free.get(need).contains(NeedKind.PEER) && alone.test(need);
        Predicate<ParticipantId> known = person -> request.participants().containsKey(person) && !joint.holds(person);
        Predicate<Desk> desk = each -> known.test(each.mentor())
                && request.findRoleModel(each.roleModel()).exists(model -> !model.isSymmetric());
        return joint.malformedScope(need -> free.containsKey(need) && isFree(need))
                .appendAll(malformed(certificate.directed().needs(), directed))
                .appendAll(malformed(certificate.directed().desks(), desk))
                .appendAll(malformed(certificate.directed().mentors(), known))
                .appendAll(malformed(certificate.peers().needs(), peer))
                .appendAll(certificate
                        .peers()
                        .oddSets()
                        .reject(set -> isPrice(set.price()) && isOdd(set.needs(), peer))
                        .map(set -> new Violation.PriceMalformed(set.needs().mkString(" "))));
    }

    private <K> Seq<Violation> malformed(SortedMap<K, Price> prices, Predicate<K> hasLimit) {
        return prices.toVector()
                .reject(entry -> isPrice(entry._2()) && hasLimit.test(entry._1()))
                .map(entry -> new Violation.PriceMalformed(entry._1().toString()));
    }

    private boolean isPrice(Price price) {
        return price.levels().size() == levels && price.signum() >= 0;
    }

    private static boolean isOdd(Seq<NeedId> needs, Predicate<NeedId> known) {
        return needs.size() >= 3
                && needs.size() % 2 == 1
                && needs.distinct().size() == needs.size()
                && needs.forAll(known);
    }

    private boolean isFree(NeedId need) {
        return !pinnedNeeds.contains(need);
    }

    private Seq<Violation> tooLow(Seq<Candidacy> apart) {
        return apart.reject(each -> isCovered(candidacies.amounts(each), prices(each)))
                .map(each -> new Violation.PriceTooLow(each.pair()));
    }

    /* Twice the amounts are at most the prices together. */
    static boolean isCovered(Seq<Long> amounts, Iterable<Price> prices) {
        for (int level = 0; level < amounts.size(); level++) {
            BigInteger rest = BigInteger.valueOf(amounts.get(level))
                    .multiply(BigInteger.TWO)
                    .negate();
            for (Price price : prices) {
                rest = rest.add(BigInteger.valueOf(price.levels().get(level)));
            }
            if (rest.signum() != 0) {
                return rest.signum() > 0;
            }
        }
        return true;
    }

    /* The prices of everything a candidate uses. */
    private Seq<Price> prices(Candidacy candidacy) {
        PairRef pair = candidacy.pair();
        Seq<NeedId> needs = candidacy.needIds();
        if (candidacy.model().isSymmetric()) {
            Seq<OddSet> ofSecond = oddSets.get(needs.get(1)).getOrElse(Vector.empty());
            return needs.flatMap(need -> certificate.peers().needs().get(need))
                    .appendAll(oddSets.get(needs.get(0))
                            .getOrElse(Vector.empty())
                            .filter(ofSecond::contains)
                            .map(OddSet::price));
        }
        return Vector.of(
                        certificate.directed().needs().get(needs.head()),
                        certificate.directed().desks().get(new Desk(pair.mentor(), pair.roleModel())),
                        certificate.directed().mentors().get(pair.mentor()))
                .flatMap(Option::toVector);
    }

    /* Twice the bound less twice the plan's value, by level, pins aside; of prices without violations alone. */
    Seq<BigInteger> excess() {
        BigInteger[] gap = new BigInteger[levels];
        java.util.Arrays.fill(gap, BigInteger.ZERO);
        certificate.directed().needs().values().forEach(price -> add(gap, price.levels(), 1));
        certificate
                .directed()
                .desks()
                .forEach((desk, price) -> add(gap, price.levels(), capacities.leftBesidePins(desk)));
        certificate
                .directed()
                .mentors()
                .forEach((mentor, price) -> add(gap, price.levels(), capacities.leftBesidePins(mentor)));
        certificate.peers().needs().values().forEach(price -> add(gap, price.levels(), 1));
        certificate
                .peers()
                .oddSets()
                .forEach(set -> add(gap, set.price().levels(), set.needs().size() / 2));
        joint.addBound(gap);
        LinkedHashSet<PairRef> pins = LinkedHashSet.ofAll(request.stated().pins());
        plan.matches()
                .map(Match::pair)
                .reject(pins::contains)
                .flatMap(candidacies::find)
                .forEach(each -> add(gap, candidacies.amounts(each), -2));
        return Vector.of(gap);
    }

    static void add(BigInteger[] sums, Seq<Long> amounts, int times) {
        for (int level = 0; level < sums.length; level++) {
            sums[level] = sums[level].add(BigInteger.valueOf(amounts.get(level)).multiply(BigInteger.valueOf(times)));
        }
    }
}
