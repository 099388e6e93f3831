package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.certificate.Desk;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.LimitInAll;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everybody's mentorships in a plan, and what they leave of the limits on them, in each role and in all. */
final class InAllCount {
    private final MatchRequest request;
    private final Capacities capacities;
    private final Seq<PairRef> pairs;
    private final Map<ParticipantId, Integer> mentorships = new TreeMap<>();
    private final Map<ParticipantId, Integer> asMentor = new TreeMap<>();
    private final Map<Desk, Integer> atDesk = new TreeMap<>();
    private final LinkedHashSet<NeedId> served;

    InAllCount(MatchRequest request, MatchPlan plan) {
        this.request = request;
        this.capacities = new Capacities(request, Vector.empty());
        this.pairs = plan.matches().map(Match::pair).toVector();
        this.served = LinkedHashSet.ofAll(plan.matches().flatMap(Match::needs));
        for (PairRef pair : pairs) {
            Vector.of(pair.mentor(), pair.mentee()).distinct().forEach(person -> add(mentorships, person));
            if (request.findRoleModel(pair.roleModel()).exists(model -> !model.isSymmetric())) {
                add(asMentor, pair.mentor());
                add(atDesk, desk(pair));
            }
        }
    }

    Seq<Violation> exceeded() {
        return Vector.ofAll(mentorships.entrySet())
                .flatMap(entry -> request.limitInAll(entry.getKey())
                        .filter(limit -> entry.getValue() > limit)
                        .map(limit -> new Violation.LimitInAllExceeded(entry.getKey(), limit, entry.getValue())));
    }

    /* Of options that the objectives want, the limits that keep out those which nothing else keeps out. */
    Seq<LimitInAll> binding(NeedId need, List<Candidacy> wanted) {
        if (!request.isLimitedInAll()) {
            return Vector.empty();
        }
        return Vector.ofAll(wanted)
                .filter(option -> hasPlace(need, option))
                .map(Candidacy::pair)
                .flatMap(pair -> Vector.of(pair.mentor(), pair.mentee()))
                .distinct()
                .sorted()
                .flatMap(person -> request.limitInAll(person)
                        .filter(limit -> mentorships.getOrDefault(person, 0) >= limit)
                        .map(limit -> new LimitInAll(person, limit)));
    }

    boolean isReason(Unmatched.LimitInAllReached reason, List<Candidacy> wanted) {
        LinkedHashSet<ParticipantId> people =
                LinkedHashSet.ofAll(reason.limits().map(LimitInAll::person));
        Seq<PairRef> theirs = pairs.filter(pair -> people.contains(pair.mentor()) || people.contains(pair.mentee()));
        Seq<LimitInAll> binding = binding(reason.need().id(), wanted);
        return !binding.isEmpty()
                && binding.equals(reason.limits().toVector())
                && theirs.equals(reason.pairs().toVector());
    }

    /* A free partner, or a mentor's place in all and in the role model; whatever people's limits in all say. */
    boolean hasPlace(NeedId need, Candidacy option) {
        return option.model().isSymmetric()
                ? option.needIds().forAll(each -> each.equals(need) || !served.contains(each))
                : hasPlaceInAll(option) && !isUsedUp(option);
    }

    /* The mentor has a place, but none in this role model. */
    boolean isLimited(Candidacy option) {
        return !option.model().isSymmetric() && hasPlaceInAll(option) && isUsedUp(option);
    }

    /* Could the option stand beside all pairs of the plan, but for pair rules? */
    boolean hasRoom(Candidacy option) {
        return option.needIds().forAll(each -> !served.contains(each) && hasPlace(each, option))
                && Vector.of(option.pair().mentor(), option.pair().mentee())
                        .forAll(person -> request.limitInAll(person)
                                .forAll(limit -> mentorships.getOrDefault(person, 0) < limit));
    }

    private boolean hasPlaceInAll(Candidacy option) {
        ParticipantId mentor = option.pair().mentor();
        return asMentor.getOrDefault(mentor, 0) < capacities.of(mentor);
    }

    private boolean isUsedUp(Candidacy option) {
        PairRef pair = option.pair();
        return request.limit(pair.mentor(), pair.roleModel())
                .exists(limit -> atDesk.getOrDefault(desk(pair), 0) >= limit);
    }

    private static Desk desk(PairRef pair) {
        return new Desk(pair.mentor(), pair.roleModel());
    }

    private static <K> void add(Map<K, Integer> counts, K key) {
        counts.merge(key, 1, Integer::sum);
    }
}
