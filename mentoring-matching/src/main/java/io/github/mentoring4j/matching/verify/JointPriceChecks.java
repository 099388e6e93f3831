package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.certificate.CopyOddSet;
import io.github.mentoring4j.matching.certificate.CopyVertex;
import io.github.mentoring4j.matching.certificate.JointPrices;
import io.github.mentoring4j.matching.certificate.JointScope;
import io.github.mentoring4j.matching.certificate.Price;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.NeedId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Do the joint prices bound what the needs and mentors of their scope can get together?
 *
 * <p>By weak duality on the copy graph: every allowed choice is a matching that covers all guards, and its doubled worth is at most the
 * prices of all vertices once and of all odd sets half their vertices times.
 */
final class JointPriceChecks {
    private final MatchRequest request;
    private final JointPrices prices;
    private final int levels;
    private final LinkedHashSet<NeedId> needs;
    private final LinkedHashSet<ParticipantId> mentors;

    JointPriceChecks(MatchRequest request, JointPrices prices, int levels) {
        this.request = request;
        this.prices = prices;
        this.levels = levels;
        this.needs = LinkedHashSet.ofAll(prices.scope().needs());
        this.mentors = LinkedHashSet.ofAll(prices.scope().mentors());
    }

    boolean holds(NeedId need) {
        return needs.contains(need);
    }

    boolean holds(ParticipantId mentor) {
        return mentors.contains(mentor);
    }

    /* Whether either end of a candidate is in the scope. */
    boolean touches(Candidacy candidacy) {
        return candidacy.needIds().exists(needs::contains)
                || (!candidacy.model().isSymmetric()
                        && mentors.contains(candidacy.pair().mentor()));
    }

    Seq<Violation> malformedScope(Predicate<NeedId> isFree) {
        JointScope scope = prices.scope();
        Seq<Violation> badNeeds = scope.needs()
                .reject(isFree)
                .appendAll(repeated(scope.needs()))
                .map(need -> new Violation.PriceMalformed(need.value()));
        Seq<Violation> badMentors = scope.mentors()
                .reject(mentor -> request.participants().containsKey(mentor))
                .appendAll(repeated(scope.mentors()))
                .map(mentor -> new Violation.PriceMalformed(mentor.value()));
        return badNeeds.appendAll(badMentors);
    }

    /* Of the candidates that touch the scope; those that lead out of it, or else the prices that cannot be, or those that are too low. */
    Seq<Violation> violations(Capacities capacities, Seq<Candidacy> candidates) {
        Seq<Violation> leadingOut = candidates
                .reject(each -> each.needIds().forAll(needs::contains)
                        && (each.model().isSymmetric()
                                || mentors.contains(each.pair().mentor())))
                .map(each -> new Violation.ScopeNotClosed(each.pair()));
        if (!leadingOut.isEmpty()) {
            return leadingOut;
        }
        Map<NeedId, ParticipantId> owners = new TreeMap<>();
        request.needs().forEach(need -> owners.put(need.id(), need.person()));
        JointGraph graph = new JointGraph(capacities, prices.scope(), owners, candidates.asJava());
        Map<CopyVertex, Integer> numbers = new TreeMap<>();
        graph.vertices().forEach(vertex -> numbers.put(vertex, numbers.size()));
        Seq<Violation> malformed = malformed(numbers);
        return malformed.isEmpty() ? tooLow(graph, candidates, new CopyPrices(prices, graph, numbers)) : malformed;
    }

    void addBound(BigInteger[] sums) {
        prices.vertices().values().forEach(price -> PriceChecks.add(sums, price.levels(), 1));
        prices.oddSets()
                .forEach(set -> PriceChecks.add(
                        sums, set.price().levels(), set.vertices().size() / 2));
    }

    private Seq<Violation> malformed(Map<CopyVertex, Integer> numbers) {
        Seq<Violation> vertices = prices.vertices()
                .toVector()
                .reject(entry -> numbers.containsKey(entry._1())
                        && entry._2().levels().size() == levels
                        && (entry._1().isGuard() || entry._2().signum() >= 0))
                .map(entry -> new Violation.PriceMalformed(entry._1().toString()));
        return vertices.appendAll(prices.oddSets()
                .reject(set -> set.price().levels().size() == levels
                        && set.price().signum() >= 0
                        && set.vertices().size() >= 3
                        && set.vertices().size() % 2 == 1
                        && repeated(set.vertices()).isEmpty()
                        && set.vertices().forAll(numbers::containsKey))
                .map(set -> new Violation.PriceMalformed(set.vertices().mkString(" "))));
    }

    private static <T> Seq<T> repeated(Seq<T> things) {
        TreeSet<T> seen = new TreeSet<>();
        return things.filter(thing -> !seen.add(thing));
    }

    private Seq<Violation> tooLow(JointGraph graph, Seq<Candidacy> candidates, CopyPrices paid) {
        Seq<Long> nothing = Vector.fill(levels, 0L);
        Seq<Violation> candidatesTooLow = candidates
                .reject(each -> {
                    Seq<Long> worth = each.amounts(request);
                    int need = graph.vertex(each.needIds().head());
                    return graph.joinedBy(each).stream()
                            .allMatch(other -> PriceChecks.isCovered(worth, paid.between(need, other)));
                })
                .map(each -> new Violation.PriceTooLow(each.pair()));
        Seq<Violation> guardsTooLow = Vector.ofAll(graph.guards())
                .reject(joined -> joined.stream()
                        .skip(1)
                        .allMatch(other -> PriceChecks.isCovered(nothing, paid.between(joined.get(0), other))))
                .map(joined -> new Violation.GuardPriceTooLow(
                        graph.vertices().get(joined.get(0)).toString()));
        return candidatesTooLow.appendAll(guardsTooLow);
    }

    /** The prices by numbers of vertices. */
    private static final class CopyPrices {
        private final List<Option<Price>> ofVertices = new ArrayList<>();
        private final List<List<Integer>> setsAround = new ArrayList<>();
        private final List<Price> ofSets = new ArrayList<>();

        CopyPrices(JointPrices prices, JointGraph graph, Map<CopyVertex, Integer> numbers) {
            for (CopyVertex vertex : graph.vertices()) {
                ofVertices.add(prices.vertices().get(vertex));
                setsAround.add(new ArrayList<>());
            }
            for (CopyOddSet set : prices.oddSets()) {
                for (CopyVertex vertex : set.vertices()) {
                    setsAround.get(numbers.getOrDefault(vertex, -1)).add(ofSets.size());
                }
                ofSets.add(set.price());
            }
        }

        List<Price> between(int one, int other) {
            List<Price> paid = new ArrayList<>();
            ofVertices.get(one).forEach(paid::add);
            ofVertices.get(other).forEach(paid::add);
            for (int set : setsAround.get(one)) {
                if (setsAround.get(other).contains(set)) {
                    paid.add(ofSets.get(set));
                }
            }
            return paid;
        }
    }
}
