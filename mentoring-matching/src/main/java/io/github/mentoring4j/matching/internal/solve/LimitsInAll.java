package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.joint.JointProblem;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import java.util.Map;

/** What some pairs leave of people's limits on mentorships in all. */
final class LimitsInAll {
    private final MatchRequest request;
    private final Map<ParticipantId, Integer> mentorships = new LinkedHashMap<>();

    LimitsInAll(MatchRequest request, Iterable<Candidate> pairs) {
        this.request = request;
        pairs.forEach(this::take);
    }

    void take(Candidate candidate) {
        PairRef pair = candidate.pair();
        mentorships.merge(pair.mentor(), 1, Integer::sum);
        mentorships.merge(pair.mentee(), 1, Integer::sum);
    }

    /* Below zero where the pairs go beyond the limit. */
    int left(ParticipantId person) {
        return request.limitInAll(person)
                .map(limit -> limit - mentorships.getOrDefault(person, 0))
                .getOrElse(JointProblem.NO_LIMIT);
    }

    /* In id order. */
    Seq<ParticipantId> overdrawn() {
        return Vector.ofAll(mentorships.keySet())
                .filter(person -> left(person) < 0)
                .sorted();
    }
}
