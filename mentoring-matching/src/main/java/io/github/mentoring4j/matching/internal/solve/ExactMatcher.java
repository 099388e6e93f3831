package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.candidate.CandidateFinder;
import io.github.mentoring4j.matching.internal.candidate.Candidates;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.PlanStatus;
import io.github.mentoring4j.matching.plan.TradeOff;
import io.github.mentoring4j.matching.request.MatchPolicy;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.NeedKind;
import io.github.mentoring4j.matching.request.PairRef;
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
    private static final int STEPS_A_PIN = 20;

    /** Makes a matcher; it has no state. */
    public ExactMatcher() {}

    @Override
    public Either<Cancelled, MatchPlan> match(MatchRequest request, Watch watch) {
        return step(Watch.Phase.CANDIDATES, watch, pulse -> CandidateFinder.find(request, pulse))
                .flatMap(candidates -> pinned(request, watch)
                        .flatMap(pinned -> best(
                                        request,
                                        candidates,
                                        pinned,
                                        request.policy().objectives(),
                                        watch)
                                .flatMap(answer -> step(
                                                Watch.Phase.REASONS,
                                                watch,
                                                pulse -> Reasons.find(request, candidates, answer.solution(), pulse))
                                        .flatMap(unmatched -> tradeOff(request, candidates, pinned, watch)
                                                .flatMap(tradeOff -> step(
                                                        Watch.Phase.PLAN,
                                                        watch,
                                                        pulse -> new PlanBuilding(request, candidates, answer, pulse)
                                                                .plan(unmatched, tradeOff)))))));
    }

    private static Either<Cancelled, Answer> best(
            MatchRequest request, Candidates candidates, List<Candidate> pinned, ObjectiveStack stack, Watch watch) {
        PairRuleSearch.Core core = (left, inner) -> solve(request, pinned, left, stack, inner);
        return request.policy().pairRules().isEmpty()
                ? core.solve(candidates.all(), watch).map(solution -> new Answer(solution, new PlanStatus.Optimal()))
                : new PairRuleSearch(request, stack, pinned, core).run(candidates.all(), watch);
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
                .flatMap(apart -> within(request, solver, candidates, apart, watch));
    }

    /* Where a limit in all is broken otherwise, both parts together. */
    private static Either<Cancelled, Solution> within(
            MatchRequest request, Solver solver, List<Candidate> candidates, Solution apart, Watch watch) {
        JointSolver joint = new JointSolver(request, solver, apart);
        return joint.isNeeded()
                ? step(Watch.Phase.BOTH_ROLES, watch, pulse -> joint.solve(candidates, pulse))
                : Either.right(apart);
    }

    /* Pins have their places before any mentor is looked for, so they are part of that phase. */
    private static Either<Cancelled, List<Candidate>> pinned(MatchRequest request, Watch watch) {
        if (request.stated().pins().isEmpty()) {
            return Either.right(List.of());
        }
        return step(Watch.Phase.MENTORS, watch, pulse -> {
            Steps steps = new Steps(pulse, Solver.count(request, NeedKind.DIRECTED));
            List<Candidate> pinned = new ArrayList<>();
            for (PairRef pin : steps.over(request.stated().pins(), STEPS_A_PIN)) {
                request.findRoleModel(pin.roleModel())
                        .forEach(model -> pinned.add(CandidateFinder.of(request, model, pin)));
            }
            return Option.when(!steps.isStopped(), pinned);
        });
    }

    /* The two presets differ in the order of needs and score alone; what that order costs is seen by exchanging them. A plan of the other order
     * that is not proved best would tell too little. */
    private static Either<Cancelled, Option<TradeOff>> tradeOff(
            MatchRequest request, Candidates candidates, List<Candidate> pinned, Watch watch) {
        ObjectiveStack stack = request.policy().objectives();
        Option<ObjectiveStack> other = stack.equals(ObjectiveStack.participationFirst())
                ? Option.some(ObjectiveStack.qualityFirst())
                : Option.when(stack.equals(ObjectiveStack.qualityFirst()), ObjectiveStack.participationFirst());
        return other.fold(
                () -> Either.right(Option.none()),
                exchanged -> best(request, candidates, pinned, exchanged, aside(request, watch))
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
        int directed = Solver.count(request, NeedKind.DIRECTED);
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

    private static <T> Either<Cancelled, T> step(Watch.Phase phase, Watch watch, Function<Pulse, Option<T>> work) {
        return work.apply((done, total) -> watch.goOn(phase, done, total)).toEither(new Cancelled(phase));
    }
}
