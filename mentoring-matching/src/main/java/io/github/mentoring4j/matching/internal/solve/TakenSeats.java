package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.plan.BarredPair;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.LimitInAll;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.RoleModelLimit;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Who took the seats and the partners that a need could have had, and which limits are in the way. */
final class TakenSeats {
    private final MatchRequest request;
    private final Steps steps;
    private final Places empty;
    private final Places full;
    private final Map<ParticipantId, List<Candidate>> byMentor = new HashMap<>();
    private final Map<NeedId, NeedId> mates = new HashMap<>();
    private final LimitsInAll limitsInAll;
    private final Seq<PairRef> pairs;
    private final Map<Rivals.TwoPeople, List<PairRef>> byPeople = new HashMap<>();

    TakenSeats(MatchRequest request, Solution solution, Steps steps) {
        this.request = request;
        this.steps = steps;
        this.empty = new Places(request, List.of());
        List<Candidate> chosen = solution.all();
        this.full = new Places(request, steps.over(chosen, 2));
        this.limitsInAll = new LimitsInAll(request, chosen);
        this.pairs = solution.inOrder(request).map(Candidate::pair);
        for (Candidate candidate : steps.over(chosen, 2)) {
            byPeople.computeIfAbsent(Rivals.TwoPeople.of(candidate.pair()), fresh -> new ArrayList<>())
                    .add(candidate.pair());
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

    /* The candidates have no place left in the plan or a pair rule bars them; the objectives want them, and no pin holds all their places. */
    Unmatched reason(Need need, List<Candidate> candidates) {
        List<RoleModelLimit> limits = new ArrayList<>();
        List<BarredPair> barred = new ArrayList<>();
        TreeSet<NeedId> takers = new TreeSet<>();
        boolean placesOffered = false;
        for (Candidate candidate : steps.over(candidates, 6)) {
            PairRef pair = candidate.pair();
            placesOffered |= candidate.model().isSymmetric() || empty.leftInAll(pair.mentor()) > 0;
            barred(candidate).forEach(barred::add);
            if (!hasPlace(need, candidate)) {
                takers.addAll(takers(need, candidate));
            }
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
        if (!barred.isEmpty()) {
            return new Unmatched.BarredByPairRule(need, Vector.ofAll(barred), Vector.ofAll(takers));
        }
        Seq<LimitInAll> usedUp = request.isLimitedInAll() ? limitsInAll(need, candidates) : Vector.empty();
        if (!usedUp.isEmpty()) {
            Seq<ParticipantId> people = usedUp.map(LimitInAll::person);
            return new Unmatched.LimitInAllReached(
                    need,
                    usedUp,
                    pairs.filter(pair -> people.contains(pair.mentor()) || people.contains(pair.mentee())));
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

    /* Of candidates that have everything else, the limits that leave them out. */
    private Seq<LimitInAll> limitsInAll(Need need, List<Candidate> candidates) {
        return Vector.ofAll(steps.over(candidates, 2))
                .filter(candidate -> hasPlace(need, candidate))
                .map(Candidate::pair)
                .flatMap(pair -> Vector.of(pair.mentor(), pair.mentee()))
                .distinct()
                .filter(person -> limitsInAll.left(person) <= 0)
                .flatMap(person -> request.limitInAll(person).map(limit -> new LimitInAll(person, limit)))
                .sorted(Comparator.comparing(LimitInAll::person));
    }

    private boolean hasPlace(Need need, Candidate candidate) {
        return candidate.model().isSymmetric()
                ? candidate.needs().forAll(each -> each.id().equals(need.id()) || !mates.containsKey(each.id()))
                : full.leftInAll(candidate.pair().mentor()) > 0 && full.leftInModel(candidate.pair()) > 0;
    }

    /* There is room, and yet the plan holds a rival. */
    private Option<BarredPair> barred(Candidate candidate) {
        PairRef pair = candidate.pair();
        return full.hasRoom(candidate)
                ? Vector.ofAll(byPeople.getOrDefault(Rivals.TwoPeople.of(pair), List.of()))
                        .flatMap(standing ->
                                request.brokenRule(pair, standing).map(rule -> new BarredPair(pair, rule, standing)))
                        .headOption()
                : Option.none();
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
