package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.matching.certificate.DirectedPrices;
import io.github.mentoring4j.matching.certificate.OddSet;
import io.github.mentoring4j.matching.certificate.PeerPrices;
import io.github.mentoring4j.matching.certificate.Price;
import io.github.mentoring4j.matching.internal.bipartite.CapacitatedMatching;
import io.github.mentoring4j.matching.internal.blossom.BlossomMatching;
import io.github.mentoring4j.matching.internal.blossom.PairCertificate;
import io.github.mentoring4j.matching.internal.blossom.PairGraph;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.NeedKind;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the best candidates: directed needs under the mentors' limits, peer needs by blossoms.
 *
 * <p>Every objective adds up over pairs; so where no limit spans directed and symmetric role models, each part is solved alone, and the two
 * answers together are a best plan. Where limits in all do, {@link JointSolver} goes on from there.
 */
final class Solver {
    private static final int STEPS_A_PRICE = 6;

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
        Steps steps = new Steps(pulse, count(request, NeedKind.DIRECTED));
        DirectedEdges edges = new DirectedEdges(free(candidates, false, steps), levels(), steps);
        edges.fill(this::weight, steps);
        if (steps.isStopped()) {
            return Option.none();
        }
        return CapacitatedMatching.solve(edges.problem(places, steps), steps.inner())
                .<Option<Part<DirectedPrices>>>fold(
                        best -> Option.some(
                                new Part<>(picked(edges.ordered(), best.chosen()), edges.prices(best.prices(), steps))),
                        none -> {
                            throw noChoice(NeedKind.DIRECTED, edges.ordered().size());
                        },
                        Option::none)
                .filter(part -> !steps.isStopped());
    }

    Option<Part<PeerPrices>> choosePeers(List<Candidate> candidates, Pulse pulse) {
        Steps steps = new Steps(pulse, count(request, NeedKind.PEER));
        List<Candidate> free = free(candidates, true, steps);
        Index<NeedId> needs = new Index<>();
        VectorEdges.Builder edges = VectorEdges.builder(levels());
        for (Candidate candidate : steps.over(free, Worth.STEPS)) {
            int first = needs.of(candidate.needs().get(0).id());
            int second = needs.of(candidate.needs().get(1).id());
            edges.add(first, second, weight(candidate));
        }
        if (steps.isStopped()) {
            return Option.none();
        }
        return BlossomMatching.solve(PairGraph.of(needs.size(), edges.build()), steps.inner())
                .<Option<Part<PeerPrices>>>fold(
                        best -> Option.some(
                                new Part<>(picked(free, best.matched()), peerPrices(needs, best.certificate(), steps))),
                        none -> {
                            throw noChoice(NeedKind.PEER, free.size());
                        },
                        Option::none)
                .filter(part -> !steps.isStopped());
    }

    private static IllegalStateException noChoice(NeedKind kind, int candidates) {
        return new IllegalStateException("no choice among " + candidates + " candidates for " + kind
                + " needs, though choosing nothing is allowed");
    }

    static int count(MatchRequest request, NeedKind kind) {
        return request.needs().count(need -> need.kind() == kind);
    }

    private List<Candidate> free(List<Candidate> candidates, boolean symmetric, Steps steps) {
        List<Candidate> free = new ArrayList<>();
        for (Candidate candidate : steps.over(candidates, 1)) {
            if (candidate.model().isSymmetric() == symmetric && isFree(candidate)) {
                free.add(candidate);
            }
        }
        return free;
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

    private PeerPrices peerPrices(Index<NeedId> needs, PairCertificate certificate, Steps steps) {
        SortedMap<NeedId, Price> needPrices = TreeMap.empty();
        for (int need = 0; need < needs.size() && steps.goOn(STEPS_A_PRICE); need++) {
            needPrices = needPrices.put(needs.at(need), price(certificate.vertexPrices(), need));
        }
        int[][] members = certificate.members();
        List<OddSet> sets = new ArrayList<>();
        for (int set = 0; set < members.length && steps.goOn(STEPS_A_PRICE + members[set].length); set++) {
            sets.add(new OddSet(Vector.ofAll(members[set]).map(needs::at), price(certificate.oddPrices(), set)));
        }
        return new PeerPrices(needPrices, Vector.ofAll(sets));
    }

    /** The price at a place of a kernel's doubled prices. */
    Price price(long[] doubled, int place) {
        return new Price(Vector.range(0, levels).map(level -> doubled[place * levels + level]));
    }

    /** The chosen candidates of one part, and the prices that prove them best. */
    record Part<P>(List<Candidate> chosen, P prices) {}
}
