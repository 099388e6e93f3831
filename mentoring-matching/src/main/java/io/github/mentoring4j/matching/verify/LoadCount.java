package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MentorLoad;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;

/** What the pairs of a plan ask of everybody, counted from the pairs. */
final class LoadCount {
    private final MatchRequest request;
    private final LinkedHashSet<ParticipantKind> mentorKinds;
    private final Map<ParticipantId, Count> counts = new HashMap<>();

    LoadCount(MatchRequest request, MatchPlan plan, Candidacies candidacies) {
        this.request = request;
        this.mentorKinds = LinkedHashSet.ofAll(request.roleModels()
                .filter(model -> !model.isSymmetric())
                .flatMap(model -> request.kinds(model, Side.MENTOR)));
        candidacies.all().forEach(each -> {
            if (!each.model().isSymmetric()) {
                of(each.pair().mentor()).candidates++;
            }
        });
        plan.matches().forEach(this::add);
    }

    Seq<MentorLoad> all() {
        return request.participants()
                .values()
                .filter(this::isListed)
                .map(person -> of(person.id()).load(request, person))
                .toVector();
    }

    private void add(Match match) {
        if (match.needs().size() == 2) {
            of(match.pair().mentor()).peerPairs++;
            of(match.pair().mentee()).peerPairs++;
        } else {
            of(match.pair().mentor()).taken++;
            of(match.pair().mentee()).ownNeeds++;
        }
    }

    /* Whoever mentors, could and has a place, or is asked for time that was counted in minutes. */
    private boolean isListed(Participant person) {
        Count count = of(person.id());
        boolean offers = mentorKinds.contains(person.kind())
                && request.seats(person.id()).exists(seats -> seats > 0);
        boolean gives = count.all() > 0 && person.time().minutesPerMonth().isDefined();
        return count.taken > 0 || offers || gives;
    }

    private Count of(ParticipantId person) {
        return counts.computeIfAbsent(person, fresh -> new Count());
    }

    private static final class Count {
        private int taken;
        private int peerPairs;
        private int ownNeeds;
        private int candidates;

        int all() {
            return taken + peerPairs + ownNeeds;
        }

        MentorLoad load(MatchRequest request, Participant person) {
            return MentorLoad.builder()
                    .mentor(person.id())
                    .seats(request.seats(person.id()))
                    .taken(taken)
                    .peerPairs(peerPairs)
                    .ownNeeds(ownNeeds)
                    .minutesPlanned(all() * request.policy().minutesPerMentorship())
                    .minutesBudget(person.time().minutesPerMonth())
                    .candidates(candidates)
                    .build();
        }
    }
}
