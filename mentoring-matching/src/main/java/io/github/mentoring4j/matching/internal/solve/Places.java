package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The places that are left when the pins have theirs: of each mentor in all, and of each mentor in each role model. */
final class Places {
    private final MatchRequest request;
    private final LimitsInAll limitsInAll;
    private final Map<ParticipantId, Integer> takenInAll = new HashMap<>();
    private final Map<String, Integer> takenInModel = new HashMap<>();
    private final Set<NeedId> served = new HashSet<>();

    Places(MatchRequest request, Iterable<Candidate> pinned) {
        this.request = request;
        this.limitsInAll = new LimitsInAll(request, List.of());
        pinned.forEach(this::take);
    }

    void take(Candidate candidate) {
        limitsInAll.take(candidate);
        if (!candidate.model().isSymmetric()) {
            takenInAll.merge(candidate.pair().mentor(), 1, Integer::sum);
            takenInModel.merge(key(candidate.pair()), 1, Integer::sum);
        }
        candidate.needs().forEach(need -> served.add(need.id()));
    }

    /* For all that is taken, could this candidate stand as well? */
    boolean hasRoom(Candidate candidate) {
        return candidate.needs().forAll(need -> !isServed(need.id()))
                && limitsInAll.left(candidate.pair().mentor()) > 0
                && limitsInAll.left(candidate.pair().mentee()) > 0
                && (candidate.model().isSymmetric()
                        || (leftInAll(candidate.pair().mentor()) > 0 && leftInModel(candidate.pair()) > 0));
    }

    boolean isServed(NeedId need) {
        return served.contains(need);
    }

    int leftInAll(ParticipantId mentor) {
        return Math.max(0, placesInAll(mentor) - takenInAll.getOrDefault(mentor, 0));
    }

    int leftInModel(PairRef pair) {
        int limit = request.limit(pair.mentor(), pair.roleModel()).getOrElse(Integer.MAX_VALUE);
        return Math.max(0, Math.min(limit, placesInAll(pair.mentor())) - takenInModel.getOrDefault(key(pair), 0));
    }

    /* Where the time budget is not known and an override lets the person mentor all the same, the capacity alone binds. */
    private int placesInAll(ParticipantId mentor) {
        int capacity = request.participants()
                .get(mentor)
                .flatMap(person -> person.time().capacity())
                .getOrElse(request.policy().defaultCapacity());
        return request.seats(mentor).getOrElse(capacity);
    }

    private static String key(PairRef pair) {
        return pair.mentor() + "\n" + pair.roleModel();
    }
}
