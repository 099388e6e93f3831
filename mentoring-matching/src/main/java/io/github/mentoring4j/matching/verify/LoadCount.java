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
import java.util.Map;
import java.util.TreeMap;

/** What the pairs of a plan ask of everybody, counted from the pairs. */
final class LoadCount {
    private final MatchRequest request;
    private final LinkedHashSet<ParticipantKind> mentorKinds;
    private final Map<ParticipantId, Integer> candidates = new TreeMap<>();
    private final Map<ParticipantId, Integer> mentees = new TreeMap<>();
    private final Map<ParticipantId, Integer> partners = new TreeMap<>();
    private final Map<ParticipantId, Integer> mentors = new TreeMap<>();

    LoadCount(MatchRequest request, MatchPlan plan, Candidacies candidacies) {
        this.request = request;
        this.mentorKinds = LinkedHashSet.ofAll(request.roleModels()
                .filter(model -> !model.isSymmetric())
                .flatMap(model -> request.kinds(model, Side.MENTOR)));
        candidacies.all().forEach(each -> {
            if (!each.model().isSymmetric()) {
                add(candidates, each.pair().mentor());
            }
        });
        plan.matches().forEach(this::add);
    }

    Seq<MentorLoad> all() {
        return request.participants()
                .values()
                .filter(this::isListed)
                .map(this::load)
                .toVector();
    }

    private void add(Match match) {
        boolean equals = match.needs().size() == 2;
        add(equals ? partners : mentees, match.pair().mentor());
        add(equals ? partners : mentors, match.pair().mentee());
    }

    private static void add(Map<ParticipantId, Integer> counts, ParticipantId person) {
        counts.merge(person, 1, Integer::sum);
    }

    /* Whoever mentors, could and has a place, or is asked for time that was counted in minutes or in mentorships. */
    private boolean isListed(Participant person) {
        boolean offers = mentorKinds.contains(person.kind())
                && request.seats(person.id()).exists(seats -> seats > 0);
        boolean gives = mentorships(person.id()) > 0
                && (person.time().minutesPerMonth().isDefined()
                        || request.limitInAll(person.id()).isDefined());
        return mentees.containsKey(person.id()) || offers || gives;
    }

    private int mentorships(ParticipantId person) {
        return of(mentees, person) + of(partners, person) + of(mentors, person);
    }

    private MentorLoad load(Participant person) {
        ParticipantId id = person.id();
        return MentorLoad.builder()
                .mentor(id)
                .seats(request.seats(id))
                .taken(of(mentees, id))
                .peerPairs(of(partners, id))
                .ownNeeds(of(mentors, id))
                .minutesPlanned(mentorships(id) * request.policy().minutesPerMentorship())
                .minutesBudget(person.time().minutesPerMonth())
                .limitInAll(request.limitInAll(id))
                .candidates(of(candidates, id))
                .build();
    }

    private static int of(Map<ParticipantId, Integer> counts, ParticipantId person) {
        return counts.getOrDefault(person, 0);
    }
}
