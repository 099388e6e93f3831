package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.plan.PlanStatus;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.NeedKind;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.spi.Cancelled;
import io.github.mentoring4j.matching.spi.Watch;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the best plan that keeps the pair rules, by branching over solves of the problem without them.
 *
 * <p>The core is solved. Where its best plan holds two rivals, all pairs of their two people are dealt out on two sides, as evenly as can be,
 * such that each pair of one side is a rival of each of the other. A plan that keeps the rules leaves out all of one side or all of the other:
 * two cases, each a core problem with fewer candidates, whose best value bounds all plans of the case. The case with the highest bound is split
 * next; among rivals those are split first of which the lesser is worth most. From each solve a plan that keeps
 * the rules is made, and the best of them stands when no bound exceeds it or the steps of the policy are used up. Ties go by number, which
 * is canonical; so equal requests are searched alike.
 *
 * <p>Cost: one core solve a step, and walks over all candidates. Space: once, the worth, the rank and the rivals of every candidate; for each
 * case a certificate and the few candidates of its two sides.
 */
final class PairRuleSearch {
    private final MatchRequest request;
    private final ObjectiveStack stack;
    private final List<Candidate> pinned;
    private final Core core;

    /** The problem without pair rules, over some of the candidates. */
    interface Core {
        Either<Cancelled, Solution> solve(List<Candidate> candidates, Watch watch);
    }

    PairRuleSearch(MatchRequest request, ObjectiveStack stack, List<Candidate> pinned, Core core) {
        this.request = request;
        this.stack = stack;
        this.pinned = pinned;
        this.core = core;
    }

    Either<Cancelled, Answer> run(List<Candidate> candidates, Watch watch) {
        return besidePins(candidates, watch)
                .flatMap(left -> core.solve(left, watch).flatMap(first -> keepingRules(left, first, watch)));
    }

    /*
     * Pins always stand, so whatever a rule forbids beside one stands in no plan. As with their places, that is part of the phase in which
     * mentors are looked for.
     */
    private Either<Cancelled, List<Candidate>> besidePins(List<Candidate> candidates, Watch watch) {
        if (pinned.isEmpty()) {
            return Either.right(candidates);
        }
        Steps steps = new Steps(
                (done, total) -> watch.goOn(Watch.Phase.MENTORS, done, total),
                Solver.count(request, NeedKind.DIRECTED));
        Map<Rivals.TwoPeople, List<PairRef>> pins = new HashMap<>();
        for (Candidate pin : steps.over(pinned, 1)) {
            pins.computeIfAbsent(Rivals.TwoPeople.of(pin.pair()), fresh -> new ArrayList<>())
                    .add(pin.pair());
        }
        List<Candidate> left = new ArrayList<>();
        for (Candidate candidate : steps.over(candidates, 1)) {
            PairRef pair = candidate.pair();
            List<PairRef> ofTheSame = pins.getOrDefault(Rivals.TwoPeople.of(pair), List.of());
            if (ofTheSame.stream().allMatch(pin -> request.brokenRule(pin, pair).isEmpty())) {
                left.add(candidate);
            }
        }
        return Option.when(!steps.isStopped(), left).toEither(new Cancelled(Watch.Phase.MENTORS));
    }

    /* A best plan of the core that happens to keep the rules is the answer: nothing that is worth anything could join it. */
    private Either<Cancelled, Answer> keepingRules(List<Candidate> left, Solution first, Watch watch) {
        Steps steps = new Steps(
                (done, total) -> watch.goOn(Watch.Phase.PAIR_RULES, done, total),
                request.policy().pairRuleSteps());
        boolean keepsRules = new Rivals(request, first.chosen(), steps).isEmpty();
        Option<Answer> answer = keepsRules
                ? Option.when(!steps.isStopped(), () -> new Answer(first, new PlanStatus.Optimal()))
                : new PairRuleCases(request, stack, pinned, left, core, steps).search(first);
        return answer.toEither(new Cancelled(Watch.Phase.PAIR_RULES));
    }
}
