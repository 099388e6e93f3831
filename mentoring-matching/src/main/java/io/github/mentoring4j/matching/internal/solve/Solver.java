package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.certificate.Desk;
import io.github.mentoring4j.matching.certificate.DirectedPrices;
import io.github.mentoring4j.matching.certificate.OddSet;
import io.github.mentoring4j.matching.certificate.PeerPrices;
import io.github.mentoring4j.matching.certificate.Price;
import io.github.mentoring4j.matching.internal.bipartite.BipartitePrices;
import io.github.mentoring4j.matching.internal.bipartite.BipartiteProblem;
import io.github.mentoring4j.matching.internal.bipartite.CapacitatedMatching;
import io.github.mentoring4j.matching.internal.bipartite.Limits;
import io.github.mentoring4j.matching.internal.blossom.BlossomMatching;
import io.github.mentoring4j.matching.internal.blossom.PairCertificate;
import io.github.mentoring4j.matching.internal.blossom.PairGraph;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Chooses the best candidates: directed needs under the mentors' limits, peer needs by blossoms.
 *
 * <p>Every objective adds up over pairs; so where no limit spans directed and symmetric role models, each part is solved alone, and the two
 * answers together are a best plan. Where limits in all do, {@link JointSolver} goes on from there.
 */
final class Solver {
    private final MatchRequest request;
    private final ObjectiveStack stack;
    private final Places places;
    private final Set<PairRef> incumbent;
    private final int levels;

    Solver(MatchRequest request, ObjectiveStack stack, Places places) {
        this.request = request;
        this.stack = stack;
        this.places = places;
        this.levels = stack.levels(request.tiers()).size();
        this.incumbent = new HashSet<>(request.stated().incumbent().asJava());
    }

    Option<Part<DirectedPrices>> chooseDirected(List<Candidate> candidates, Pulse pulse) {
        List<Candidate> free = free(candidates, false);
        Index<NeedId> needs = new Index<>();
        Index<ParticipantId> mentors = new Index<>();
        Index<Desk> desks = new Index<>();
        int[] needOf = new int[free.size()];
        int[] deskOf = new int[free.size()];
        long[][] weights = new long[levels()][free.size()];
        for (int edge = 0; edge < free.size(); edge++) {
            PairRef pair = free.get(edge).pair();
            mentors.of(pair.mentor());
            needOf[edge] = needs.of(free.get(edge).needs().head().id());
            deskOf[edge] = desks.of(new Desk(pair.mentor(), pair.roleModel()));
            long[] weight = weight(free.get(edge));
            for (int level = 0; level < weight.length; level++) {
                weights[level][edge] = weight[level];
            }
        }
        int[] deskLimits = new int[desks.size()];
        int[] mentorOfDesk = new int[desks.size()];
        for (int desk = 0; desk < desks.size(); desk++) {
            Desk key = desks.at(desk);
            deskLimits[desk] = places.leftInModel(new PairRef(key.roleModel(), key.mentor(), key.mentor()));
            mentorOfDesk[desk] = mentors.of(key.mentor());
        }
        int[] mentorLimits = new int[mentors.size()];
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            mentorLimits[mentor] = places.leftInAll(mentors.at(mentor));
        }
        BipartiteProblem problem = BipartiteProblem.of(
                        EdgeRows.group(needs.size(), needOf, deskOf, weights),
                        Limits.same(needs.size(), 0, 1),
                        Limits.upTo(deskLimits))
                .withGroups(mentorOfDesk, Limits.upTo(mentorLimits));
        return CapacitatedMatching.solve(problem, pulse)
                .fold(
                        best -> Option.some(new Part<>(
                                picked(free, best.chosen()), directedPrices(needs, desks, mentors, best.prices()))),
                        none -> Option.none(),
                        Option::none);
    }

    Option<Part<PeerPrices>> choosePeers(List<Candidate> candidates, Pulse pulse) {
        List<Candidate> free = free(candidates, true);
        Index<NeedId> needs = new Index<>();
        VectorEdges.Builder edges = VectorEdges.builder(levels());
        for (Candidate candidate : free) {
            int first = needs.of(candidate.needs().get(0).id());
            int second = needs.of(candidate.needs().get(1).id());
            edges.add(first, second, weight(candidate));
        }
        return BlossomMatching.solve(PairGraph.of(needs.size(), edges.build()), pulse)
                .fold(
                        best -> Option.some(
                                new Part<>(picked(free, best.matched()), peerPrices(needs, best.certificate()))),
                        none -> Option.none(),
                        Option::none);
    }

    private List<Candidate> free(List<Candidate> candidates, boolean symmetric) {
        return candidates.stream()
                .filter(candidate -> candidate.model().isSymmetric() == symmetric && isFree(candidate))
                .toList();
    }

    /** Whether no pin serves a need of the candidate. */
    boolean isFree(Candidate candidate) {
        return candidate.needs().forAll(need -> !places.isServed(need.id()));
    }

    /** How many amounts a weight has. */
    int levels() {
        return levels;
    }

    /** What the objectives give for a candidate. */
    long[] weight(Candidate candidate) {
        boolean kept = incumbent.contains(candidate.pair());
        return stack.amounts(candidate.facts(kept), request.tiers())
                .toJavaStream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /* Both kernels answer with an edge for each need or -1; a peer edge stands at both of its needs. */
    private static List<Candidate> picked(List<Candidate> candidates, int[] edges) {
        return Arrays.stream(edges)
                .filter(edge -> edge >= 0)
                .distinct()
                .sorted()
                .mapToObj(candidates::get)
                .toList();
    }

    private static DirectedPrices directedPrices(
            Index<NeedId> needs, Index<Desk> desks, Index<ParticipantId> mentors, BipartitePrices prices) {
        int levels = prices.wordCount();
        return new DirectedPrices(
                sorted(doubled(needs, levels, prices::rows)),
                sorted(doubled(desks, levels, prices::columns)),
                sorted(doubled(mentors, levels, prices::groups)));
    }

    /* A price below zero stands at a limit that nothing uses; zero proves the same there and covers more. */
    private static <T> Map<T, Price> doubled(Index<T> things, int levels, IntFunction<long[]> prices) {
        Map<T, Price> doubled = new HashMap<>();
        for (int thing = 0; thing < things.size(); thing++) {
            int number = thing;
            Price price = new Price(
                    Vector.range(0, levels).map(level -> Math.multiplyExact(prices.apply(level)[number], 2L)));
            doubled.put(things.at(thing), price.signum() < 0 ? new Price(Vector.fill(levels, 0L)) : price);
        }
        return doubled;
    }

    private PeerPrices peerPrices(Index<NeedId> needs, PairCertificate certificate) {
        TreeMap<NeedId, Price> needPrices = new TreeMap<>();
        for (int need = 0; need < needs.size(); need++) {
            needPrices.put(needs.at(need), price(certificate.vertexPrices(), need));
        }
        int[][] members = certificate.members();
        return new PeerPrices(
                sorted(needPrices),
                Vector.range(0, members.length)
                        .map(set -> new OddSet(
                                Vector.ofAll(members[set]).map(needs::at), price(certificate.oddPrices(), set))));
    }

    /** The price at a place of a kernel's doubled prices. */
    Price price(long[] doubled, int place) {
        return new Price(Vector.range(0, levels).map(level -> doubled[place * levels + level]));
    }

    private static <K extends Comparable<K>> SortedMap<K, Price> sorted(Map<K, Price> prices) {
        return io.vavr.collection.TreeMap.ofAll(prices);
    }

    /** The chosen candidates of one part, and the prices that prove them best. */
    record Part<P>(List<Candidate> chosen, P prices) {}
}
