package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.candidate.Candidates;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.plan.ScoredPair;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
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
    private static final int STEPS_A_NEED = 5;

    private final MatchRequest request;
    private final Candidates candidates;
    private final Solution solution;
    private final Steps steps;
    private final Places afterPins;
    private final Places withoutPins;
    private final Worth worth;
    private final TakenSeats seats;
    private final Map<NeedId, List<Candidate>> byNeed = new HashMap<>();
    private final Map<String, Set<ParticipantId>> askers = new HashMap<>();

    private Reasons(MatchRequest request, Candidates candidates, Solution solution, Steps steps) {
        this.request = request;
        this.candidates = candidates;
        this.solution = solution;
        this.steps = steps;
        this.afterPins = new Places(request, steps.over(solution.pinned(), 2));
        this.withoutPins = new Places(request, List.of());
        this.worth = new Worth(request, steps);
        this.seats = new TakenSeats(request, solution, steps);
        for (Need need : steps.over(request.needs(), 1)) {
            need.roleModels()
                    .forEach(code -> askers.computeIfAbsent(code, fresh -> new HashSet<>())
                            .add(need.person()));
        }
        for (Candidate candidate : steps.over(candidates.all(), 1)) {
            candidate
                    .needs()
                    .forEach(need -> byNeed.computeIfAbsent(need.id(), id -> new ArrayList<>())
                            .add(candidate));
        }
    }

    /* Reasons in the order of needs, or nothing if the pulse stopped. */
    static Option<Seq<Unmatched>> find(MatchRequest request, Candidates candidates, Solution solution, Pulse pulse) {
        Set<NeedId> served = new HashSet<>();
        solution.all().forEach(candidate -> candidate.needs().forEach(need -> served.add(need.id())));
        Seq<Need> open = request.needs().reject(need -> served.contains(need.id()));
        Steps steps = new Steps(pulse, open.size());
        Reasons finder = new Reasons(request, candidates, solution, steps);
        List<Unmatched> reasons = new ArrayList<>();
        for (Need need : steps.over(open, STEPS_A_NEED)) {
            reasons.add(finder.reason(need));
            steps.reach(reasons.size());
        }
        return Option.when(!steps.isStopped(), () -> Vector.ofAll(reasons));
    }

    private Unmatched reason(Need need) {
        List<Candidate> own = byNeed.getOrDefault(need.id(), List.of());
        if (own.isEmpty()) {
            ScoredPair best = candidates.belowFloor().get(need.id());
            return best == null
                    ? noEligiblePartner(need)
                    : new Unmatched.BelowThreshold(need, best, request.policy().qualityFloor());
        }
        List<Candidate> wanted = new ArrayList<>();
        for (Candidate candidate : steps.over(own, Worth.STEPS)) {
            if (worth.isPositive(candidate)) {
                wanted.add(candidate);
            }
        }
        if (wanted.isEmpty()) {
            Candidate best = worth.best(own);
            return new Unmatched.NotWorthwhile(need, best.pair(), worth.decidingLevel(best));
        }
        return !hasPlace(wanted, need, afterPins) && hasPlace(wanted, need, withoutPins)
                ? new Unmatched.BarredByPin(need, pinsInTheWay(wanted, need))
                : seats.reason(need, wanted);
    }

    private boolean hasPlace(List<Candidate> wanted, Need need, Places places) {
        for (Candidate candidate : steps.over(wanted, 1)) {
            if (hasPlace(candidate, need, places)) {
                return true;
            }
        }
        return false;
    }

    private Seq<PairRef> pinsInTheWay(List<Candidate> wanted, Need need) {
        List<PairRef> pins = new ArrayList<>();
        for (Candidate pin : solution.pinned()) {
            for (Candidate candidate : steps.over(wanted, 1)) {
                if (holds(pin, candidate, need)) {
                    pins.add(pin.pair());
                    break;
                }
            }
        }
        return Vector.ofAll(pins);
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
        Denials denials = new Denials(request.policy().nearMisses());
        for (RoleModel model :
                request.roleModels().filter(each -> need.roleModels().contains(each.code()))) {
            addDenials(model, need, denials);
        }
        return new Unmatched.NoEligiblePartner(need, denials.tallies(), denials.nearest());
    }

    private void addDenials(RoleModel model, Need need, Denials denials) {
        int stepsAPair = 2 + request.rules(model).size();
        PairSide own = request.side(model, need.person());
        Seq<ParticipantKind> kinds = request.kinds(model, Side.MENTOR);
        for (Participant person : steps.over(request.participants().values(), 1)) {
            boolean partner = kinds.contains(person.kind())
                    && !person.id().equals(need.person())
                    && (!model.isSymmetric() || asks(model, person.id()));
            if (partner && steps.goOn(stepsAPair)) {
                PairRef pair = new PairRef(model.code(), person.id(), need.person());
                PairRef ordered = model.isSymmetric() ? pair.inIdOrder() : pair;
                Pairing asMentor = new Pairing(request.side(model, person.id()), own, request.circumstances());
                Pairing pairing = ordered.equals(pair) ? asMentor : asMentor.swapped();
                denials.add(model, pairing, request.judge(model, pairing));
            }
        }
    }

    private boolean asks(RoleModel model, ParticipantId person) {
        Set<ParticipantId> asking = askers.get(model.code());
        return asking != null && asking.contains(person);
    }
}
