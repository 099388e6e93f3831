package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.matching.certificate.Proof;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.objective.ObjectiveVector;
import io.github.mentoring4j.matching.plan.PlanStatus;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.spi.Cancelled;
import io.github.mentoring4j.matching.spi.Watch;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Finds the best plan that keeps the pair rules, by branching over solves of the problem without them.
 *
 * <p>The core is solved. Where its best plan holds two rivals, all pairs of their two people are dealt out on two sides, as evenly as can be,
 * such that each pair of one side is a rival of each of the other. A plan that keeps the rules leaves out all of one side or all of the other:
 * two cases, each a core problem with fewer candidates, whose best value bounds all plans of the case. The case with the highest bound is split
 * next; among rivals those are split first of which the lesser is worth most. From each solve a plan that keeps
 * the rules is made, and the best of them stands when no bound exceeds it or the steps of the policy are used up. Ties go by number, which
 * is canonical; so equal requests are searched alike. Cost: one core solve a step; space: one certificate a case.
 */
final class PairRuleSearch {
    private final MatchRequest request;
    private final ObjectiveStack stack;
    private final List<Candidate> pinned;
    private final List<Candidate> candidates;
    private final Core core;
    private final Rivals rivals;
    private final long[][] weights;
    private final Completion completion;
    private final Map<PairRef, Integer> numbers = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final PriorityQueue<Node> open = new PriorityQueue<>((first, second) -> {
        int order = Arrays.compare(second.bound, first.bound);
        return order != 0 ? order : Integer.compare(first.number, second.number);
    });
    private BitSet best = new BitSet();
    private long[] bestValue;

    /** The problem without pair rules, over some of the candidates. */
    interface Core {
        Either<Cancelled, Solution> solve(List<Candidate> candidates, Watch watch);
    }

    PairRuleSearch(
            MatchRequest request, ObjectiveStack stack, List<Candidate> pinned, List<Candidate> candidates, Core core) {
        this.request = request;
        this.stack = stack;
        this.pinned = pinned;
        this.candidates = besidePins(request, pinned, candidates);
        this.core = core;
        this.rivals = new Rivals(request, this.candidates);
        Worth worth = new Worth(request, stack, new Steps(Pulse.steady(), 0));
        this.weights = this.candidates.stream().map(worth::vector).toArray(long[][]::new);
        this.completion = new Completion(request, pinned, this.candidates, rivals, weights);
        for (int number = 0; number < this.candidates.size(); number++) {
            numbers.put(this.candidates.get(number).pair(), number);
        }
        this.bestValue = value(best);
    }

    /* Pins always stand, so whatever a rule forbids beside one stands in no plan. */
    private static List<Candidate> besidePins(
            MatchRequest request, List<Candidate> pinned, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> pinned.stream()
                        .allMatch(pin ->
                                request.brokenRule(pin.pair(), candidate.pair()).isEmpty()))
                .toList();
    }

    Either<Cancelled, Answer> run(Watch watch) {
        int steps = request.policy().pairRuleSteps();
        Watch later = (phase, done, total) -> watch.goOn(Watch.Phase.PAIR_RULES, nodes.size(), steps);
        Option<Cancelled> stopped = grow(new BitSet(), watch);
        while (stopped.isEmpty() && hasBetterBound() && nodes.size() + 2 <= steps) {
            Node node = open.remove();
            node.withoutOne = nodes.size();
            node.withoutOther = nodes.size() + 1;
            stopped = grow(node.without(node.sides.one()), later)
                    .orElse(() -> grow(node.without(node.sides.other()), later))
                    .map(cancelled -> new Cancelled(Watch.Phase.PAIR_RULES));
        }
        return stopped.fold(() -> Either.right(answer()), Either::left);
    }

    private boolean hasBetterBound() {
        return !open.isEmpty() && Arrays.compare(open.element().bound, bestValue) > 0;
    }

    private Option<Cancelled> grow(BitSet absent, Watch watch) {
        List<Candidate> left = IntStream.range(0, candidates.size())
                .filter(number -> !absent.get(number))
                .mapToObj(candidates::get)
                .toList();
        return core.solve(left, watch).fold(Option::some, solution -> {
            add(absent, solution);
            return Option.none();
        });
    }

    private void add(BitSet absent, Solution solution) {
        BitSet chosen = new BitSet();
        solution.chosen().forEach(candidate -> chosen.set(numbers.getOrDefault(candidate.pair(), -1)));
        Node node = new Node(nodes.size(), absent, value(chosen), sides(chosen, absent), solution.proof());
        nodes.add(node);
        if (!node.sides.one().isEmpty()) {
            open.add(node);
        }
        BitSet plan = completion.of(chosen);
        long[] value = value(plan);
        if (nodes.size() == 1 || Arrays.compare(value, bestValue) > 0) {
            best = plan;
            bestValue = value;
        }
    }

    /* Around the two rivals of which the lesser is worth most; empty if there are none. What is chosen is dealt out first. */
    private Rivals.Sides sides(BitSet chosen, BitSet absent) {
        Comparator<Integer> byWorth = this::compare;
        int heavier = -1;
        int lesser = -1;
        for (int number = chosen.nextSetBit(0); number >= 0; number = chosen.nextSetBit(number + 1)) {
            for (int rival : rivals.of(number)) {
                boolean isLesser = chosen.get(rival) && compare(rival, number) < 0;
                if (isLesser && (lesser < 0 || compare(rival, lesser) > 0)) {
                    heavier = number;
                    lesser = rival;
                }
            }
        }
        return lesser < 0
                ? new Rivals.Sides(new BitSet(), new BitSet())
                : rivals.around(
                        heavier,
                        lesser,
                        absent::get,
                        Comparator.comparing((Integer number) -> !chosen.get(number))
                                .thenComparing(byWorth.reversed()));
    }

    private int compare(int first, int second) {
        int order = Arrays.compare(weights[first], weights[second]);
        return order != 0 ? order : Integer.compare(second, first);
    }

    private long[] value(BitSet plan) {
        long[] total = new long[stack.levels(request.tiers()).size()];
        for (int number = plan.nextSetBit(0); number >= 0; number = plan.nextSetBit(number + 1)) {
            for (int level = 0; level < total.length; level++) {
                total[level] = Math.addExact(total[level], weights[number][level]);
            }
        }
        return total;
    }

    private Answer answer() {
        List<Candidate> chosen = best.stream().mapToObj(candidates::get).toList();
        return new Answer(new Solution(pinned, chosen, proof()), status());
    }

    private PlanStatus status() {
        if (!hasBetterBound()) {
            return new PlanStatus.Optimal();
        }
        long[] bound = open.element().bound;
        Seq<ObjectiveLevel> gap = stack.levels(request.tiers())
                .zipWithIndex(
                        (code, level) -> new ObjectiveLevel(code, Math.subtractExact(bound[level], bestValue[level])));
        return new PlanStatus.FeasibleWithGap(new ObjectiveVector(gap.prepend(new ObjectiveLevel("pins", 0))));
    }

    /* Cases come after what they are cases of, so going backwards finds them made. */
    private Proof proof() {
        Proof[] proofs = new Proof[nodes.size()];
        for (int number = proofs.length - 1; number >= 0; number--) {
            Node node = nodes.get(number);
            proofs[number] = node.withoutOne < 0
                    ? node.leaf
                    : new Proof.Split(
                            new Proof.Rivalry(pairs(node.sides.one()), pairs(node.sides.other())),
                            proofs[node.withoutOne],
                            proofs[node.withoutOther]);
        }
        return proofs[0];
    }

    private Seq<PairRef> pairs(BitSet numbers) {
        return Vector.ofAll(numbers.stream()
                .mapToObj(number -> candidates.get(number).pair())
                .toList());
    }

    /** A case: the candidates left out, the best value without them, and two sides to split by, empty if that plan keeps the rules. */
    private static final class Node {
        private final int number;
        private final BitSet absent;
        private final long[] bound;
        private final Rivals.Sides sides;
        private final Proof leaf;
        private int withoutOne = -1;
        private int withoutOther = -1;

        Node(int number, BitSet absent, long[] bound, Rivals.Sides sides, Proof leaf) {
            this.number = number;
            this.absent = absent;
            this.bound = bound;
            this.sides = sides;
            this.leaf = leaf;
        }

        BitSet without(BitSet more) {
            BitSet all = (BitSet) absent.clone();
            all.or(more);
            return all;
        }
    }
}
