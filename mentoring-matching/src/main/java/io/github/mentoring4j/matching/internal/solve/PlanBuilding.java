package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.rule.Rules;
import io.github.mentoring4j.core.rule.Scoring;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.candidate.Candidates;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.objective.ObjectiveVector;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.TradeOff;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.plan.Waiver;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.RuleOverride;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes a solution down as a plan: pairs in canonical order with all that speaks for them, the value, everybody's load. */
final class PlanBuilding {
    private static final int STEPS_A_MATCH = 10;

    private final MatchRequest request;
    private final Candidates candidates;
    private final Answer answer;
    private final Solution solution;
    private final List<Candidate> all;
    private final Set<PairRef> pins = new HashSet<>();
    private final Steps steps;

    PlanBuilding(MatchRequest request, Candidates candidates, Answer answer, Pulse pulse) {
        this.request = request;
        this.candidates = candidates;
        this.answer = answer;
        this.solution = answer.solution();
        this.all = solution.all();
        this.steps = new Steps(pulse, all.size());
        solution.pinned().forEach(pin -> pins.add(pin.pair()));
    }

    /* Nothing if the pulse stopped. */
    Option<MatchPlan> plan(Seq<Unmatched> unmatched, Option<TradeOff> tradeOff) {
        List<Match> matches = new ArrayList<>();
        for (Candidate candidate : solution.inOrder(request)) {
            if (!steps.goOn(STEPS_A_MATCH + candidate.model().criteria().size())) {
                return Option.none();
            }
            matches.add(match(candidate));
            steps.reach(matches.size());
        }
        MatchPlan.Builder plan = MatchPlan.builder()
                .matches(Vector.ofAll(matches))
                .unmatched(unmatched)
                .nearlyEligible(request.nearlyEligible())
                .unservedRequests(request.unserved())
                .value(value())
                .loads(new Loads(request, candidates.all(), all, steps).all())
                .tradeOff(tradeOff)
                .status(answer.status())
                .proof(solution.proof());
        return Option.when(!steps.isStopped(), plan::build);
    }

    private Match match(Candidate candidate) {
        RoleModel model = candidate.model();
        PairRef pair = candidate.pair();
        return Match.builder()
                .pair(pair)
                .needs(candidate.needs().map(Need::id))
                .pinned(pins.contains(pair))
                .kept(request.isIncumbent(pair))
                .contributions(Scoring.contributions(model.criteria(), candidate.pairing()))
                .notices(Rules.judge(model.notices(), candidate.pairing()))
                .waived(request.hasOverride(pair) ? waived(candidate) : Vector.empty())
                .build();
    }

    /* An override counts only where the rule really lacks data; no rule denies a candidate. */
    private Seq<Waiver> waived(Candidate candidate) {
        Seq<RuleOverride> decisions =
                request.stated().overrides().filter(each -> each.pair().equals(candidate.pair()));
        return Rules.judge(candidate.model().rules(), candidate.pairing())
                .flatMap(finding -> decisions
                        .find(each -> each.rule().equals(finding.rule().code()))
                        .map(each -> new Waiver(finding.rule(), each.decidedBy(), each.decidedOn())));
    }

    private ObjectiveVector value() {
        ObjectiveStack stack = request.policy().objectives();
        Seq<String> codes = stack.levels(request.tiers());
        long[] totals = new long[codes.size()];
        for (Candidate candidate : steps.over(all, Worth.STEPS)) {
            boolean kept = request.isIncumbent(candidate.pair());
            Seq<Long> amounts = stack.amounts(candidate.facts(kept), request.tiers());
            for (int level = 0; level < totals.length; level++) {
                totals[level] = Math.addExact(totals[level], amounts.get(level));
            }
        }
        Seq<ObjectiveLevel> levels = codes.zipWithIndex((code, level) -> new ObjectiveLevel(code, totals[level]));
        return new ObjectiveVector(
                levels.prepend(new ObjectiveLevel("pins", solution.pinned().size())));
    }
}
