package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.internal.blossom.BlossomMatching;
import io.github.mentoring4j.matching.internal.blossom.PairGraph;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.flow.SeatGraph;
import io.github.mentoring4j.matching.internal.flow.SeatLimits;
import io.github.mentoring4j.matching.internal.flow.ShortestPathSeatMatching;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the best candidates: directed needs by shortest augmenting paths, peer needs by blossoms.
 *
 * <p>No limit spans directed and symmetric role models and every objective adds up over pairs; so each part is solved alone, and the two
 * answers together are a best plan.
 */
final class Solver {
    private final MatchRequest request;
    private final ObjectiveStack stack;
    private final Places places;
    private final Set<PairRef> incumbent;

    Solver(MatchRequest request, ObjectiveStack stack, Places places) {
        this.request = request;
        this.stack = stack;
        this.places = places;
        this.incumbent = new HashSet<>(request.stated().incumbent().asJava());
    }

    Option<List<Candidate>> chooseDirected(List<Candidate> candidates, Pulse pulse) {
        List<Candidate> free = free(candidates, false);
        Index<NeedId> needs = new Index<>();
        Index<ParticipantId> mentors = new Index<>();
        Index<PairDesk> desks = new Index<>();
        VectorEdges.Builder edges = VectorEdges.builder(levels());
        for (Candidate candidate : free) {
            PairRef pair = candidate.pair();
            mentors.of(pair.mentor());
            int desk = desks.of(new PairDesk(pair.mentor(), pair.roleModel()));
            edges.add(needs.of(candidate.needs().head().id()), desk, weight(candidate));
        }
        int[] deskLimits = new int[desks.size()];
        int[] mentorOfDesk = new int[desks.size()];
        for (int desk = 0; desk < desks.size(); desk++) {
            PairDesk key = desks.at(desk);
            deskLimits[desk] = places.leftInModel(new PairRef(key.roleModel(), key.mentor(), key.mentor()));
            mentorOfDesk[desk] = mentors.of(key.mentor());
        }
        int[] mentorLimits = new int[mentors.size()];
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            mentorLimits[mentor] = places.leftInAll(mentors.at(mentor));
        }
        SeatGraph graph =
                SeatGraph.of(needs.size(), SeatLimits.of(deskLimits, mentorOfDesk, mentorLimits), edges.build());
        return ShortestPathSeatMatching.solve(graph, pulse).map(chosen -> picked(free, chosen));
    }

    Option<List<Candidate>> choosePeers(List<Candidate> candidates, Pulse pulse) {
        List<Candidate> free = free(candidates, true);
        Index<NeedId> needs = new Index<>();
        VectorEdges.Builder edges = VectorEdges.builder(levels());
        for (Candidate candidate : free) {
            int first = needs.of(candidate.needs().get(0).id());
            int second = needs.of(candidate.needs().get(1).id());
            edges.add(first, second, weight(candidate));
        }
        return BlossomMatching.solve(PairGraph.of(needs.size(), edges.build()), pulse)
                .fold(best -> Option.some(picked(free, best.matched())), none -> Option.none(), Option::none);
    }

    private List<Candidate> free(List<Candidate> candidates, boolean symmetric) {
        return candidates.stream()
                .filter(candidate -> candidate.model().isSymmetric() == symmetric
                        && candidate.needs().forAll(need -> !places.isServed(need.id())))
                .toList();
    }

    private int levels() {
        return stack.levels(request.tiers()).size();
    }

    private long[] weight(Candidate candidate) {
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

    private record PairDesk(ParticipantId mentor, String roleModel) {}

    /** Numbers things from 0 in the order in which they are first asked for. */
    private static final class Index<T> {
        private final Map<T, Integer> numbers = new HashMap<>();
        private final List<T> things = new ArrayList<>();

        int of(T thing) {
            return numbers.computeIfAbsent(thing, fresh -> {
                things.add(fresh);
                return things.size() - 1;
            });
        }

        T at(int number) {
            return things.get(number);
        }

        int size() {
            return things.size();
        }
    }
}
