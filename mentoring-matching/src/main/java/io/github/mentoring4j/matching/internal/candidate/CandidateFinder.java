package io.github.mentoring4j.matching.internal.candidate;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Scoring;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.plan.ScoredPair;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the candidates of a request: every pair of fitting kinds in every role model in play that keeps every rule.
 *
 * <p>Let, in one role model, m people be able to mentor and n needs be open to it. Rules that are data and look at one side alone are judged
 * m + n times. Rules that are data and look at two sides are prepared for the n needs and give for each mentor the set of needs that they do
 * not deny; no other pair is ever built. Rules in code are judged for each pair left, up to the first denial. A pair of which something is
 * not known is judged a second time only where an override is meant for it. Bans and overrides are looked up by pair, whatever their number.
 * Time O(m n c / 64) machine words for c parts of conditions, and O(p r) for p pairs left and r rules in code; space O((m + n) v / 64) words for v
 * different values that the conditions read, beside the candidates found.
 */
public final class CandidateFinder {
    private static final int STEPS_A_PERSON = 4;

    private final MatchRequest request;
    private final Steps steps;
    private final boolean overrides;
    private final boolean bans;
    private final List<Candidate> found = new ArrayList<>();
    private final Map<NeedId, ScoredPair> belowFloor = new HashMap<>();

    private CandidateFinder(MatchRequest request, Steps steps) {
        this.request = request;
        this.steps = steps;
        this.overrides = !request.stated().overrides().isEmpty();
        this.bans = !request.stated().bans().isEmpty();
    }

    /**
     * Finds the candidates.
     *
     * @param request the request
     * @param pulse beaten at the start and again with the {@link Steps}; progress is counted in role models and people
     * @return the candidates, or none if the pulse stopped
     */
    public static Option<Candidates> find(MatchRequest request, Pulse pulse) {
        Seq<RoleModel> models = request.roleModels();
        int people = request.participants().size();
        Steps steps = new Steps(pulse, models.size() * people);
        CandidateFinder finder = new CandidateFinder(request, steps);
        for (int position = 0; position < models.size() && !steps.isStopped(); position++) {
            finder.findIn(models.get(position), position * people);
        }
        return Option.when(!steps.isStopped(), () -> new Candidates(finder.found, finder.belowFloor));
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
        Seq<Need> needs = served.flatMap(person -> request.findNeed(model, person));
        return new Candidate(model, pairing, needs, score(model, pairing));
    }

    private void findIn(RoleModel model, int done) {
        List<Waiting> waiting = waiting(model);
        List<Standing> mentors = model.isSymmetric() ? sidesOf(waiting) : mentors(model);
        Seq<HardRule> pairRules = request.rules(model)
                .reject(rule -> isOneSided(model, rule, Side.MENTEE) || isOneSided(model, rule, Side.MENTOR));
        Screen screen = screen(pairRules, waiting);
        Seq<HardRule> inCode = pairRules.reject(ConditionRule.class::isInstance);
        int stepsAPair = 1 + inCode.size() + model.criteria().size();
        for (int i = 0; i < mentors.size() && steps.goOn(1); i++) {
            steps.reach(done + i);
            Judged judged = screen.judge(mentors.get(i).side());
            BitSet open = overrides ? judged.possible() : judged.sure();
            int first = model.isSymmetric() ? i + 1 : 0;
            for (int j = open.nextSetBit(first); j >= 0 && steps.goOn(stepsAPair); j = open.nextSetBit(j + 1)) {
                tryPair(
                        model,
                        inCode,
                        mentors.get(i),
                        waiting,
                        i,
                        j,
                        judged.sure().get(j));
            }
        }
    }

    private Screen screen(Seq<HardRule> rules, List<Waiting> waiting) {
        List<Row> rows = new ArrayList<>();
        waiting.forEach(each -> rows.add(new Row(rows.size(), each.standing().side(), Option.none())));
        Condition all = new Condition.AllOf(
                rules.filter(ConditionRule.class::isInstance).map(rule -> ((ConditionRule) rule).condition()));
        return new ScreenBuilder(request.circumstances(), steps).build(all, rows, Option.none());
    }

    private void tryPair(
            RoleModel model,
            Seq<HardRule> rules,
            Standing mentor,
            List<Waiting> waiting,
            int i,
            int j,
            boolean dataKnown) {
        Waiting mentee = waiting.get(j);
        PairSide first = mentor.side();
        PairSide second = mentee.standing().side();
        if (first.participant().id().equals(second.participant().id())) {
            return;
        }
        Pairing pairing = new Pairing(first, second, request.circumstances());
        boolean known = dataKnown && mentor.isKnown() && mentee.standing().isKnown();
        if (!admits(model, rules, pairing, known)) {
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

    /* The quick way out is the first rule that denies. Where something is not known, an override of this very pair may lift it, and then
     * everything is asked. */
    private boolean admits(RoleModel model, Seq<HardRule> rules, Pairing pairing, boolean sidesKnown) {
        boolean mayLift = overrides && request.hasOverride(pair(model, pairing));
        boolean known = sidesKnown;
        if (!known && !mayLift) {
            return false;
        }
        for (HardRule rule : rules) {
            Verdict verdict = rule.judge(pairing);
            if (verdict.isDenied() || (!verdict.isAllowed() && !mayLift)) {
                return false;
            }
            known &= verdict.isAllowed();
        }
        return known
                ? !bans || !request.isBanned(pair(model, pairing))
                : request.judge(model, pairing).isEmpty();
    }

    private static PairRef pair(RoleModel model, Pairing pairing) {
        return new PairRef(
                model.code(),
                pairing.mentor().participant().id(),
                pairing.mentee().participant().id());
    }

    private List<Waiting> waiting(RoleModel model) {
        List<Waiting> result = new ArrayList<>();
        for (Need need : steps.over(request.needs(), stepsAPerson(model))) {
            if (need.roleModels().contains(model.code()) && request.hasTimeFor(need)) {
                standing(model, need.person(), Side.MENTEE).forEach(side -> result.add(new Waiting(need, side)));
            }
        }
        return result;
    }

    private List<Standing> mentors(RoleModel model) {
        Seq<ParticipantKind> kinds = request.kinds(model, Side.MENTOR);
        List<Standing> result = new ArrayList<>();
        for (Participant person : steps.over(request.participants().values(), stepsAPerson(model))) {
            if (kinds.contains(person.kind())) {
                standing(model, person.id(), Side.MENTOR).forEach(result::add);
            }
        }
        return result;
    }

    private int stepsAPerson(RoleModel model) {
        return STEPS_A_PERSON + request.rules(model).size();
    }

    private static List<Standing> sidesOf(List<Waiting> waiting) {
        return waiting.stream().map(Waiting::standing).toList();
    }

    /* A person whom a one-sided rule denies can stand in no pair. One for whom it is unknown can, by an override. */
    private Option<Standing> standing(RoleModel model, ParticipantId person, Side which) {
        PairSide side = request.side(model, person);
        Pairing alone = new Pairing(side, side, request.circumstances());
        boolean known = true;
        for (HardRule rule : request.rules(model)) {
            if (isOneSided(model, rule, which)) {
                Verdict verdict = rule.judge(alone);
                if (verdict.isDenied() || (!verdict.isAllowed() && !overrides)) {
                    return Option.none();
                }
                known &= verdict.isAllowed();
            }
        }
        return Option.some(new Standing(side, known));
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

    /* A person on a side, and whether the rules on that side alone lack nothing. */
    private record Standing(PairSide side, boolean isKnown) {}

    private record Waiting(Need need, Standing standing) {}
}
