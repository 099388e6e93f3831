package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.RoleModelLimit;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Who took the seats and the partners that a need could have had, and which limit is in the way. */
final class TakenSeats {
    private final MatchRequest request;
    private final Steps steps;
    private final Places empty;
    private final Places full;
    private final Map<ParticipantId, List<Candidate>> byMentor = new HashMap<>();
    private final Map<NeedId, NeedId> mates = new HashMap<>();

    TakenSeats(MatchRequest request, List<Candidate> chosen, Steps steps) {
        this.request = request;
        this.steps = steps;
        this.empty = new Places(request, List.of());
        this.full = new Places(request, steps.over(chosen, 2));
        for (Candidate candidate : steps.over(chosen, 1)) {
            if (candidate.model().isSymmetric()) {
                NeedId first = candidate.needs().get(0).id();
                NeedId second = candidate.needs().get(1).id();
                mates.put(first, second);
                mates.put(second, first);
            } else {
                byMentor.computeIfAbsent(candidate.pair().mentor(), fresh -> new ArrayList<>())
                        .add(candidate);
            }
        }
    }

    /* The candidates have no place left in the plan; the objectives want them, and no pin is to blame. */
    Unmatched reason(Need need, List<Candidate> candidates) {
        List<RoleModelLimit> limits = new ArrayList<>();
        TreeSet<NeedId> takers = new TreeSet<>();
        boolean placesOffered = false;
        for (Candidate candidate : steps.over(candidates, 4)) {
            PairRef pair = candidate.pair();
            placesOffered |= candidate.model().isSymmetric() || empty.leftInAll(pair.mentor()) > 0;
            takers.addAll(takers(need, candidate));
            if (isLimited(candidate)) {
                request.limit(pair.mentor(), pair.roleModel())
                        .forEach(limit -> limits.add(new RoleModelLimit(pair.mentor(), pair.roleModel(), limit)));
            }
        }
        if (!placesOffered) {
            return new Unmatched.NoPlaceOffered(
                    need,
                    Vector.ofAll(candidates)
                            .map(candidate -> candidate.pair().mentor())
                            .distinct()
                            .sorted());
        }
        return limits.isEmpty()
                ? new Unmatched.NoSeatLeft(need, Vector.ofAll(takers))
                : new Unmatched.LimitReached(
                        need,
                        Vector.ofAll(limits)
                                .distinct()
                                .sorted(Comparator.comparing(RoleModelLimit::mentor)
                                        .thenComparing(RoleModelLimit::roleModel)),
                        Vector.ofAll(takers));
    }

    private List<NeedId> takers(Need need, Candidate candidate) {
        if (candidate.model().isSymmetric()) {
            return candidate
                    .needs()
                    .map(Need::id)
                    .filter(id -> !id.equals(need.id()) && mates.containsKey(id))
                    .map(mates::get)
                    .asJava();
        }
        PairRef pair = candidate.pair();
        return byMentor.getOrDefault(pair.mentor(), List.of()).stream()
                .filter(other ->
                        !isLimited(candidate) || other.pair().roleModel().equals(pair.roleModel()))
                .map(other -> other.needs().head().id())
                .toList();
    }

    /* The mentor has a place, but none in this role model. */
    private boolean isLimited(Candidate candidate) {
        return !candidate.model().isSymmetric()
                && full.leftInAll(candidate.pair().mentor()) > 0
                && full.leftInModel(candidate.pair()) == 0;
    }
}
