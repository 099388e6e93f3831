package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.rule.Rules;
import io.github.mentoring4j.core.rule.Scoring;
import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.candidate.CandidateFinder;
import io.github.mentoring4j.matching.internal.candidate.Candidates;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.objective.ObjectiveVector;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.PlanStatus;
import io.github.mentoring4j.matching.plan.TradeOff;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.plan.Waiver;
import io.github.mentoring4j.matching.request.MatchPolicy;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedKind;
import io.github.mentoring4j.matching.request.RuleOverride;
import io.github.mentoring4j.matching.spi.Cancelled;
import io.github.mentoring4j.matching.spi.Matcher;
import io.github.mentoring4j.matching.spi.Watch;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The first exact matcher: candidates by rules, directed and peer part solved each by its own kernel, both together where a limit in all is
 * broken otherwise, a reason for every need left.
 */
public final class ExactMatcher implements Matcher {
    /** Makes a matcher; it has no state. */
    public ExactMatcher() {}

    @Override
    public Either<Cancelled, MatchPlan> match(MatchRequest request, Watch watch) {
        return step(Watch.Phase.CANDIDATES, watch, pulse -> CandidateFinder.find(request, pulse))
                .flatMap(candidates -> best(
                                request, candidates, request.policy().objectives(), watch)
                        .flatMap(answer -> reasons(request, candidates, answer.solution(), watch)
                                .flatMap(unmatched -> tradeOff(request, candidates, watch)
                                        .map(tradeOff -> plan(request, candidates, answer, unmatched, tradeOff)))));
    }

    private static Either<Cancelled, Answer> best(
            MatchRequest request, Candidates candidates, ObjectiveStack stack, Watch watch) {
        List<Candidate> pinned = pinned(request);
        PairRuleSearch.Core core = (left, inner) -> solve(request, pinned, left, stack, inner);
        return request.policy().pairRules().isEmpty()
                ? core.solve(candidates.all(), watch).map(solution -> new Answer(solution, new PlanStatus.Optimal()))
                : new PairRuleSearch(request, stack, pinned, candidates.all(), core).run(watch);
    }

    private static Either<Cancelled, Solution> solve(
            MatchRequest request,
            List<Candidate> pinned,
            List<Candidate> candidates,
            ObjectiveStack stack,
            Watch watch) {
        Solver solver = new Solver(request, stack, new Places(request, pinned));
        return step(Watch.Phase.MENTORS, watch, pulse -> solver.chooseDirected(candidates, pulse))
                .flatMap(directed -> step(Watch.Phase.PEERS, watch, pulse -> solver.choosePeers(candidates, pulse))
                        .map(peers -> {
                            List<Candidate> chosen = new ArrayList<>(directed.chosen());
                            chosen.addAll(peers.chosen());
                            return new Solution(pinned, chosen, new Certificate(directed.prices(), peers.prices()));
                        }))
                .flatMap(apart -> JointSolver.of(request, solver, apart, candidates)
                        .fold(() -> Either.right(apart), joint -> step(Watch.Phase.BOTH_ROLES, watch, joint::solve)));
    }

    private static List<Candidate> pinned(MatchRequest request) {
        return request.stated()
                .pins()
                .flatMap(pin ->
                        request.findRoleModel(pin.roleModel()).map(model -> CandidateFinder.of(request, model, pin)))
                .asJava();
    }

    private static Either<Cancelled, Seq<Unmatched>> reasons(
            MatchRequest request, Candidates candidates, Solution solution, Watch watch) {
        Places afterPins = new Places(request, solution.pinned());
        Reasons reasons = new Reasons(request, candidates, solution, afterPins);
        return step(Watch.Phase.REASONS, watch, reasons::find);
    }

    /* The two presets differ in the order of needs and score alone; what that order costs is seen by exchanging them. A plan of the other order
     * that is not proved best would tell too little. */
    private static Either<Cancelled, Option<TradeOff>> tradeOff(
            MatchRequest request, Candidates candidates, Watch watch) {
        ObjectiveStack stack = request.policy().objectives();
        Option<ObjectiveStack> other = stack.equals(ObjectiveStack.participationFirst())
                ? Option.some(ObjectiveStack.qualityFirst())
                : Option.when(stack.equals(ObjectiveStack.qualityFirst()), ObjectiveStack.participationFirst());
        return other.fold(
                () -> Either.right(Option.none()),
                exchanged -> best(request, candidates, exchanged, aside(request, watch))
                        .mapLeft(cancelled -> new Cancelled(Watch.Phase.TRADE_OFF))
                        .map(answer -> answer.status()
                                .fold(() -> Option.some(tradeOff(answer.solution())), unproved -> Option.none())));
    }

    private static TradeOff tradeOff(Solution solution) {
        Seq<Candidate> all = Vector.ofAll(solution.all());
        int served = all.map(candidate -> candidate.needs().size()).sum().intValue();
        return new TradeOff(served, all.foldLeft(0L, (sum, candidate) -> Math.addExact(sum, candidate.score())));
    }

    /* To the host the second solve is one phase: the directed needs, the peer needs, both together, then whatever pair rules ask for. */
    private static Watch aside(MatchRequest request, Watch watch) {
        int needs = request.needs().size();
        int directed = request.needs().count(need -> need.kind() == NeedKind.DIRECTED);
        MatchPolicy policy = request.policy();
        int total = needs + (policy.pairRules().isEmpty() ? 0 : policy.pairRuleSteps());
        return (phase, done, ofPhase) -> watch.goOn(
                Watch.Phase.TRADE_OFF,
                switch (phase) {
                    case PEERS -> directed + done;
                    case BOTH_ROLES -> needs;
                    case PAIR_RULES -> needs + done;
                    default -> done;
                },
                total);
    }

    private static MatchPlan plan(
            MatchRequest request,
            Candidates candidates,
            Answer answer,
            Seq<Unmatched> unmatched,
            Option<TradeOff> tradeOff) {
        Solution solution = answer.solution();
        Seq<Match> matches = solution.inOrder(request)
                .map(candidate -> match(request, candidate, solution.pinned().contains(candidate)));
        return MatchPlan.builder()
                .matches(matches)
                .unmatched(unmatched)
                .nearlyEligible(request.nearlyEligible())
                .unservedRequests(request.unserved())
                .value(value(request, solution))
                .loads(new Loads(request, candidates.all(), solution.all()).all())
                .tradeOff(tradeOff)
                .status(answer.status())
                .proof(solution.proof())
                .build();
    }

    private static Match match(MatchRequest request, Candidate candidate, boolean pinned) {
        RoleModel model = candidate.model();
        return Match.builder()
                .pair(candidate.pair())
                .needs(candidate.needs().map(Need::id))
                .pinned(pinned)
                .kept(request.isIncumbent(candidate.pair()))
                .contributions(Scoring.contributions(model.criteria(), candidate.pairing()))
                .notices(Rules.judge(model.notices(), candidate.pairing()))
                .waived(waived(request, candidate))
                .build();
    }

    /* An override counts only where the rule really lacks data. */
    private static Seq<Waiver> waived(MatchRequest request, Candidate candidate) {
        Seq<RuleOverride> decisions =
                request.stated().overrides().filter(each -> each.pair().equals(candidate.pair()));
        return decisions.isEmpty()
                ? Vector.empty()
                : Rules.judge(candidate.model().rules(), candidate.pairing())
                        .reject(finding -> finding.verdict().isDenied())
                        .flatMap(finding -> decisions
                                .find(each -> each.rule().equals(finding.rule().code()))
                                .map(each -> new Waiver(finding.rule(), each.decidedBy(), each.decidedOn())));
    }

    private static ObjectiveVector value(MatchRequest request, Solution solution) {
        ObjectiveStack stack = request.policy().objectives();
        Seq<String> codes = stack.levels(request.tiers());
        long[] totals = new long[codes.size()];
        for (Candidate candidate : solution.all()) {
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

    private static <T> Either<Cancelled, T> step(Watch.Phase phase, Watch watch, Function<Pulse, Option<T>> work) {
        return work.apply((done, total) -> watch.goOn(phase, done, total)).toEither(new Cancelled(phase));
    }
}
