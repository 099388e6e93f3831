package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.candidate.CandidateFinder;
import io.github.mentoring4j.matching.internal.candidate.Candidates;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.TradeOff;
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

/** The first exact matcher: candidates by rules, directed and peer part solved each by its own kernel, a reason for every need left. */
public final class ExactMatcher implements Matcher {
    private static final int STEPS_A_PIN = 20;

    /** Makes a matcher; it has no state. */
    public ExactMatcher() {}

    @Override
    public Either<Cancelled, MatchPlan> match(MatchRequest request, Watch watch) {
        return step(Watch.Phase.CANDIDATES, watch, pulse -> CandidateFinder.find(request, pulse))
                .flatMap(candidates -> pinned(request, watch)
                        .flatMap(pinned ->
                                solve(request, candidates, request.policy().objectives(), pinned, watch))
                        .flatMap(solution -> step(
                                        Watch.Phase.REASONS,
                                        watch,
                                        pulse -> Reasons.find(request, candidates, solution, pulse))
                                .flatMap(unmatched -> tradeOff(request, candidates, solution, watch)
                                        .flatMap(tradeOff -> step(
                                                Watch.Phase.PLAN,
                                                watch,
                                                pulse -> new PlanBuilding(request, candidates, solution, pulse)
                                                        .plan(unmatched, tradeOff))))));
    }

    private static Either<Cancelled, Solution> solve(
            MatchRequest request, Candidates candidates, ObjectiveStack stack, List<Candidate> pinned, Watch watch) {
        Solver solver = new Solver(request, stack, new Places(request, pinned));
        return step(Watch.Phase.MENTORS, watch, pulse -> solver.chooseDirected(candidates.all(), pulse))
                .flatMap(directed -> step(
                                Watch.Phase.PEERS, watch, pulse -> solver.choosePeers(candidates.all(), pulse))
                        .map(peers -> {
                            List<Candidate> chosen = new ArrayList<>(directed.chosen());
                            chosen.addAll(peers.chosen());
                            return new Solution(pinned, chosen, new Certificate(directed.prices(), peers.prices()));
                        }));
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

    /* The two presets differ in the order of needs and score alone; what that order costs is seen by exchanging them. */
    private static Either<Cancelled, Option<TradeOff>> tradeOff(
            MatchRequest request, Candidates candidates, Solution best, Watch watch) {
        ObjectiveStack stack = request.policy().objectives();
        Option<ObjectiveStack> other = stack.equals(ObjectiveStack.participationFirst())
                ? Option.some(ObjectiveStack.qualityFirst())
                : Option.when(stack.equals(ObjectiveStack.qualityFirst()), ObjectiveStack.participationFirst());
        return other.fold(
                () -> Either.right(Option.none()),
                exchanged -> solve(request, candidates, exchanged, best.pinned(), aside(request, watch))
                        .mapLeft(cancelled -> new Cancelled(Watch.Phase.TRADE_OFF))
                        .map(solution -> {
                            Seq<Candidate> all = Vector.ofAll(solution.all());
                            int served = all.map(candidate -> candidate.needs().size())
                                    .sum()
                                    .intValue();
                            long score = all.foldLeft(0L, (sum, candidate) -> Math.addExact(sum, candidate.score()));
                            return Option.some(new TradeOff(served, score));
                        }));
    }

    /* To the host the second solve is one phase: first the directed needs, then the peer needs. */
    private static Watch aside(MatchRequest request, Watch watch) {
        int needs = request.needs().size();
        int directed = Solver.count(request, NeedKind.DIRECTED);
        return (phase, done, total) ->
                watch.goOn(Watch.Phase.TRADE_OFF, phase == Watch.Phase.MENTORS ? done : directed + done, needs);
    }

    private static <T> Either<Cancelled, T> step(Watch.Phase phase, Watch watch, Function<Pulse, Option<T>> work) {
        return work.apply((done, total) -> watch.goOn(phase, done, total)).toEither(new Cancelled(phase));
    }
}
