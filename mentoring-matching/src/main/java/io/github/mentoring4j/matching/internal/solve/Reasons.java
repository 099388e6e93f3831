package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.candidate.Candidates;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.plan.ScoredPair;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds for each need that is not served the first reason that holds. */
final class Reasons {
    private final MatchRequest request;
    private final Candidates candidates;
    private final Solution solution;
    private final Places afterPins;
    private final Places withoutPins;
    private final Worth worth;
    private final TakenSeats seats;
    private final Map<NeedId, List<Candidate>> byNeed = new HashMap<>();
    private final Map<String, Set<ParticipantId>> askers = new HashMap<>();

    Reasons(MatchRequest request, Candidates candidates, Solution solution, Places afterPins) {
        this.request = request;
        this.candidates = candidates;
        this.solution = solution;
        this.afterPins = afterPins;
        this.withoutPins = new Places(request, List.of());
        this.worth = new Worth(request);
        this.seats = new TakenSeats(request, solution);
        for (Need need : request.needs()) {
            need.roleModels()
                    .forEach(code -> askers.computeIfAbsent(code, fresh -> new HashSet<>())
                            .add(need.person()));
        }
        for (Candidate candidate : candidates.all()) {
            candidate
                    .needs()
                    .forEach(need -> byNeed.computeIfAbsent(need.id(), id -> new ArrayList<>())
                            .add(candidate));
        }
    }

    Option<Seq<Unmatched>> find(Pulse pulse) {
        Set<NeedId> served = new HashSet<>();
        solution.all().forEach(candidate -> candidate.needs().forEach(need -> served.add(need.id())));
        Seq<Need> open = request.needs().reject(need -> served.contains(need.id()));
        Vector<Unmatched> reasons = Vector.empty();
        for (Need need : open) {
            reasons = reasons.append(reason(need));
            if (!pulse.beat(reasons.size(), open.size())) {
                return Option.none();
            }
        }
        return Option.some(reasons);
    }

    private Unmatched reason(Need need) {
        List<Candidate> own = byNeed.getOrDefault(need.id(), List.of());
        if (own.isEmpty()) {
            ScoredPair best = candidates.belowFloor().get(need.id());
            return best == null
                    ? noEligiblePartner(need)
                    : new Unmatched.BelowThreshold(need, best, request.policy().qualityFloor());
        }
        List<Candidate> wanted = own.stream().filter(worth::isPositive).toList();
        if (wanted.isEmpty()) {
            Candidate best = worth.best(own);
            return new Unmatched.NotWorthwhile(need, best.pair(), worth.decidingLevel(best));
        }
        if (wanted.stream().noneMatch(candidate -> hasPlace(candidate, need, afterPins))
                && wanted.stream().anyMatch(candidate -> hasPlace(candidate, need, withoutPins))) {
            return new Unmatched.BarredByPin(
                    need,
                    Vector.ofAll(solution.pinned())
                            .filter(pin -> wanted.stream().anyMatch(candidate -> holds(pin, candidate, need)))
                            .map(Candidate::pair));
        }
        return seats.reason(need, wanted);
    }

    private static boolean hasPlace(Candidate candidate, Need need, Places places) {
        return candidate.model().isSymmetric()
                ? candidate.needs().forAll(other -> other.id().equals(need.id()) || !places.isServed(other.id()))
                : places.leftInAll(candidate.pair().mentor()) > 0 && places.leftInModel(candidate.pair()) > 0;
    }

    /* A pin holds the partner, one of the seats that are all taken, or one within the role model's limit that is used up. */
    private boolean holds(Candidate pin, Candidate candidate, Need need) {
        if (pin.model().isSymmetric() || candidate.model().isSymmetric()) {
            return candidate
                    .needs()
                    .exists(other -> !other.id().equals(need.id())
                            && pin.needs().exists(served -> served.id().equals(other.id())));
        }
        return hasPlace(candidate, need, withoutPins)
                && pin.pair().mentor().equals(candidate.pair().mentor())
                && (afterPins.leftInAll(candidate.pair().mentor()) == 0
                        || pin.pair().roleModel().equals(candidate.pair().roleModel()));
    }

    private Unmatched noEligiblePartner(Need need) {
        Denials denials = new Denials();
        for (RoleModel model :
                request.roleModels().filter(each -> need.roleModels().contains(each.code()))) {
            for (Pairing pairing : potentialPairs(model, need)) {
                denials.add(model, pairing, request.judge(model, pairing));
            }
        }
        return new Unmatched.NoEligiblePartner(
                need, denials.tallies(), denials.nearest(request.policy().nearMisses()));
    }

    private Seq<Pairing> potentialPairs(RoleModel model, Need need) {
        PairSide own = request.side(model, need.person());
        Seq<ParticipantKind> kinds = request.kinds(model, Side.MENTOR);
        return request.participants()
                .values()
                .filter(person -> kinds.contains(person.kind()) && !person.id().equals(need.person()))
                .filter(person -> !model.isSymmetric() || asks(model, person.id()))
                .map(person -> request.side(model, person.id()))
                .map(other -> model.isSymmetric()
                                && own.participant()
                                                .id()
                                                .compareTo(other.participant().id())
                                        < 0
                        ? new Pairing(own, other, request.circumstances())
                        : new Pairing(other, own, request.circumstances()));
    }

    private boolean asks(RoleModel model, ParticipantId person) {
        Set<ParticipantId> asking = askers.get(model.code());
        return asking != null && asking.contains(person);
    }
}
