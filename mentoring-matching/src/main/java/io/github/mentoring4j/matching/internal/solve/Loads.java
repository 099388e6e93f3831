package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.plan.MentorLoad;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up what a plan asks of everybody who mentors or could, and of everybody else whose time or mentorships in all are limited. */
final class Loads {
    private static final int STEPS_A_PERSON = 3;

    private final MatchRequest request;
    private final Steps steps;
    private final Map<ParticipantId, Integer> asMentor = new HashMap<>();
    private final Map<ParticipantId, Integer> asPeer = new HashMap<>();
    private final Map<ParticipantId, Integer> asMentee = new HashMap<>();
    private final Map<ParticipantId, Integer> candidates = new HashMap<>();

    Loads(MatchRequest request, List<Candidate> candidates, List<Candidate> chosen, Steps steps) {
        this.request = request;
        this.steps = steps;
        for (Candidate candidate : steps.over(candidates, 1)) {
            if (!candidate.model().isSymmetric()) {
                count(this.candidates, candidate.pair().mentor());
            }
        }
        for (Candidate candidate : steps.over(chosen, 1)) {
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
        List<MentorLoad> told = new ArrayList<>();
        for (Participant person : steps.over(request.participants().values(), STEPS_A_PERSON)) {
            MentorLoad load = load(person);
            if (isTold(load, mentorKinds.contains(person.kind()))) {
                told.add(load);
            }
        }
        return Vector.ofAll(told);
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
