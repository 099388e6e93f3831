package io.github.mentoring4j.matching.internal.candidate;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Scoring;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.plan.ScoredPair;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the candidates of a request: every pair of fitting kinds in every role model in play that keeps every rule.
 *
 * <p>Rules that are data and look at one side alone are judged once for a person. Cost: O(role models x mentors x needs x rules).
 */
public final class CandidateFinder {
    private final MatchRequest request;
    private final List<Candidate> found = new ArrayList<>();
    private final Map<NeedId, ScoredPair> belowFloor = new HashMap<>();

    private CandidateFinder(MatchRequest request) {
        this.request = request;
    }

    /**
     * Finds the candidates.
     *
     * @param request the request
     * @param pulse beaten once for each role model and person
     * @return the candidates, or none if the pulse stopped
     */
    public static Option<Candidates> find(MatchRequest request, Pulse pulse) {
        CandidateFinder finder = new CandidateFinder(request);
        Seq<RoleModel> models = request.roleModels();
        int people = request.participants().size();
        for (int position = 0; position < models.size(); position++) {
            if (!finder.findIn(models.get(position), position * people, models.size() * people, pulse)) {
                return Option.none();
            }
        }
        return Option.some(new Candidates(finder.found, finder.belowFloor));
    }

    /**
     * The candidate behind a pair that is known to keep every rule, whatever it scores.
     *
     * @param request the request
     * @param pair the pair
     * @param model its role model
     * @return the candidate
     */
    public static Candidate of(MatchRequest request, RoleModel model, PairRef pair) {
        Pairing pairing = new Pairing(
                request.side(model, pair.mentor()), request.side(model, pair.mentee()), request.circumstances());
        Seq<ParticipantId> served =
                model.isSymmetric() ? Vector.of(pair.mentor(), pair.mentee()) : Vector.of(pair.mentee());
        Seq<Need> needs = served.flatMap(person -> request.needs()
                .find(need -> need.person().equals(person) && need.roleModels().contains(model.code())));
        return new Candidate(model, pairing, needs, score(model, pairing));
    }

    private boolean findIn(RoleModel model, int done, int total, Pulse pulse) {
        List<Waiting> waiting = waiting(model);
        List<PairSide> mentors = model.isSymmetric() ? sidesOf(waiting) : mentors(model);
        Seq<HardRule> pairRules = model.rules()
                .reject(rule -> isOneSided(model, rule, Side.MENTEE) || isOneSided(model, rule, Side.MENTOR));
        for (int i = 0; i < mentors.size(); i++) {
            int first = model.isSymmetric() ? i + 1 : 0;
            for (int j = first; j < waiting.size(); j++) {
                tryPair(model, pairRules, mentors.get(i), waiting, i, j);
            }
            if (!pulse.beat(done + i, total)) {
                return false;
            }
        }
        return true;
    }

    private void tryPair(RoleModel model, Seq<HardRule> rules, PairSide mentor, List<Waiting> waiting, int i, int j) {
        Waiting mentee = waiting.get(j);
        if (mentor.participant().id().equals(mentee.side().participant().id())) {
            return;
        }
        Pairing pairing = new Pairing(mentor, mentee.side(), request.circumstances());
        if (!admits(model, rules, pairing)) {
            return;
        }
        Seq<Need> needs =
                model.isSymmetric() ? Vector.of(waiting.get(i).need(), mentee.need()) : Vector.of(mentee.need());
        Candidate candidate = new Candidate(model, pairing, needs, score(model, pairing));
        if (candidate.score() >= request.policy().qualityFloor()) {
            found.add(candidate);
        } else {
            needs.forEach(need -> belowFloor.merge(
                    need.id(),
                    new ScoredPair(candidate.pair(), candidate.score()),
                    (old, next) -> next.score() > old.score() ? next : old));
        }
    }

    /* The quick way out is the first rule that denies. Where overrides or bans may speak, everything is asked: with overrides, people
     * for whom a rule on one side alone lacks data are still here. */
    private boolean admits(RoleModel model, Seq<HardRule> rules, Pairing pairing) {
        boolean unknown = false;
        for (HardRule rule : rules) {
            Verdict verdict = rule.judge(pairing);
            if (verdict.isDenied()) {
                return false;
            }
            unknown |= !verdict.isAllowed();
        }
        boolean clear = !unknown
                && request.stated().bans().isEmpty()
                && request.stated().overrides().isEmpty();
        return clear || request.judge(model, pairing).isEmpty();
    }

    private List<Waiting> waiting(RoleModel model) {
        List<Waiting> result = new ArrayList<>();
        for (Need need : request.needs()) {
            if (need.roleModels().contains(model.code())) {
                PairSide side = request.side(model, need.person());
                if (keeps(model, side, Side.MENTEE)) {
                    result.add(new Waiting(need, side));
                }
            }
        }
        return result;
    }

    private List<PairSide> mentors(RoleModel model) {
        Seq<ParticipantKind> kinds = request.kinds(model, Side.MENTOR);
        List<PairSide> result = new ArrayList<>();
        for (Participant person : request.participants().values()) {
            if (kinds.contains(person.kind())) {
                PairSide side = request.side(model, person.id());
                if (keeps(model, side, Side.MENTOR)) {
                    result.add(side);
                }
            }
        }
        return result;
    }

    private static List<PairSide> sidesOf(List<Waiting> waiting) {
        return waiting.stream().map(Waiting::side).toList();
    }

    /* A person whom a one-sided rule denies can stand in no pair. One for whom it is unknown can, by an override. */
    private boolean keeps(RoleModel model, PairSide side, Side which) {
        Pairing alone = new Pairing(side, side, request.circumstances());
        boolean overrides = !request.stated().overrides().isEmpty();
        return model.rules().filter(rule -> isOneSided(model, rule, which)).forAll(rule -> {
            Verdict verdict = rule.judge(alone);
            return verdict.isAllowed() || (overrides && !verdict.isDenied());
        });
    }

    /* In a symmetric role model everybody can stand on either side, so no rule looks at one side alone. */
    private static boolean isOneSided(RoleModel model, HardRule rule, Side side) {
        Side other = side == Side.MENTOR ? Side.MENTEE : Side.MENTOR;
        return !model.isSymmetric()
                && rule instanceof ConditionRule data
                && !data.condition().mentions(other);
    }

    private static long score(RoleModel model, Pairing pairing) {
        return Scoring.score(Scoring.contributions(model.criteria(), pairing));
    }

    private record Waiting(Need need, PairSide side) {}
}
