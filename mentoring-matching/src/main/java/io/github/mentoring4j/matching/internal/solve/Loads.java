package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.plan.MentorLoad;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up what a plan asks of everybody who mentors or could, and of everybody else whose time or mentorships in all are limited. */
final class Loads {
    private final MatchRequest request;
    private final Map<ParticipantId, Integer> asMentor = new HashMap<>();
    private final Map<ParticipantId, Integer> asPeer = new HashMap<>();
    private final Map<ParticipantId, Integer> asMentee = new HashMap<>();
    private final Map<ParticipantId, Integer> candidates = new HashMap<>();

    Loads(MatchRequest request, List<Candidate> candidates, List<Candidate> chosen) {
        this.request = request;
        candidates.stream()
                .filter(candidate -> !candidate.model().isSymmetric())
                .forEach(candidate -> count(this.candidates, candidate.pair().mentor()));
        for (Candidate candidate : chosen) {
            PairRef pair = candidate.pair();
            if (candidate.model().isSymmetric()) {
                count(asPeer, pair.mentor());
                count(asPeer, pair.mentee());
            } else {
                count(asMentor, pair.mentor());
                count(asMentee, pair.mentee());
            }
        }
    }

    Seq<MentorLoad> all() {
        Seq<ParticipantKind> mentorKinds = request.roleModels()
                .reject(RoleModel::isSymmetric)
                .flatMap(model -> request.kinds(model, Side.MENTOR))
                .distinct();
        return request.participants()
                .values()
                .map(this::load)
                .zip(request.participants().values().map(person -> mentorKinds.contains(person.kind())))
                .filter(entry -> isTold(entry._1(), entry._2()))
                .map(Tuple2::_1)
                .toVector();
    }

    private static boolean isTold(MentorLoad load, boolean mayMentor) {
        boolean mentors = load.taken() > 0 || (mayMentor && load.seats().exists(seats -> seats > 0));
        boolean isLimited =
                load.minutesBudget().isDefined() || load.limitInAll().isDefined();
        return mentors || (load.minutesPlanned() > 0 && isLimited);
    }

    private MentorLoad load(Participant person) {
        ParticipantId id = person.id();
        int taken = asMentor.getOrDefault(id, 0);
        int peerPairs = asPeer.getOrDefault(id, 0);
        int ownNeeds = asMentee.getOrDefault(id, 0);
        return MentorLoad.builder()
                .mentor(id)
                .seats(request.seats(id))
                .taken(taken)
                .peerPairs(peerPairs)
                .ownNeeds(ownNeeds)
                .minutesPlanned(
                        (taken + peerPairs + ownNeeds) * request.policy().minutesPerMentorship())
                .minutesBudget(person.time().minutesPerMonth())
                .limitInAll(request.limitInAll(id))
                .candidates(candidates.getOrDefault(id, 0))
                .build();
    }

    private static void count(Map<ParticipantId, Integer> counts, ParticipantId id) {
        counts.merge(id, 1, Integer::sum);
    }
}
