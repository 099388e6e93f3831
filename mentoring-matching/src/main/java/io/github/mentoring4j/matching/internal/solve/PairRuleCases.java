package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.matching.certificate.Proof;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.objective.ObjectiveVector;
import io.github.mentoring4j.matching.plan.PlanStatus;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.spi.Watch;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The cases of a search under pair rules: which candidates each leaves out, its bound, and the best plan found in any of them.
 *
 * <p>A case remembers the case that it is part of and what it leaves out beyond that one; the rest is put together when the case is split.
 */
final class PairRuleCases {
    private static final int NONE = -1;

    private final MatchRequest request;
    private final ObjectiveStack stack;
    private final List<Candidate> pinned;
    private final List<Candidate> candidates;
    private final PairRuleSearch.Core core;
    private final Steps steps;
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

    /* Of candidates that no rule forbids beside a pin. */
    PairRuleCases(
            MatchRequest request,
            ObjectiveStack stack,
            List<Candidate> pinned,
            List<Candidate> candidates,
            PairRuleSearch.Core core,
            Steps steps) {
        this.request = request;
        this.stack = stack;
        this.pinned = pinned;
        this.candidates = candidates;
        this.core = core;
        this.steps = steps;
        this.rivals = new Rivals(request, candidates, steps);
        Worth worth = new Worth(request, stack, steps);
        this.weights = new long[candidates.size()][];
        for (int number = 0; number < weights.length && steps.goOn(Worth.STEPS); number++) {
            weights[number] = worth.vector(candidates.get(number));
            numbers.put(candidates.get(number).pair(), number);
        }
        this.completion = new Completion(request, pinned, candidates, rivals, weights, steps);
        this.bestValue = value(best);
    }

    /* From the best plan of the problem without pair rules; nothing if the watch stopped the search. */
    Option<Answer> search(Solution first, Watch watch) {
        int most = request.policy().pairRuleSteps();
        Watch inner = (phase, done, total) -> watch.goOn(Watch.Phase.PAIR_RULES, nodes.size(), most);
        boolean goesOn = !steps.isStopped() && add(NONE, List.of(), new BitSet(), first);
        while (goesOn && hasBetterBound() && nodes.size() + 2 <= most) {
            Node node = open.remove();
            node.withoutOne = nodes.size();
            node.withoutOther = nodes.size() + 1;
            goesOn = grow(node, node.sides.one(), inner) && grow(node, node.sides.other(), inner);
        }
        return Option.when(goesOn, this::answer);
    }

    private boolean hasBetterBound() {
        return !open.isEmpty() && Arrays.compare(open.element().bound, bestValue) > 0;
    }

    /* False if stopped. */
    private boolean grow(Node parent, List<Integer> leftOut, Watch watch) {
        BitSet absent = new BitSet();
        for (int above = parent.number; above != NONE; above = nodes.get(above).parent) {
            nodes.get(above).leftOut.forEach(absent::set);
        }
        leftOut.forEach(absent::set);
        List<Candidate> left = new ArrayList<>();
        for (int number = 0; number < candidates.size() && steps.goOn(1); number++) {
            if (!absent.get(number)) {
                left.add(candidates.get(number));
            }
        }
        return !steps.isStopped()
                && core.solve(left, watch)
                        .fold(stopped -> false, solution -> add(parent.number, leftOut, absent, solution));
    }

    /* False if stopped. */
    private boolean add(int parent, List<Integer> leftOut, BitSet absent, Solution solution) {
        BitSet chosen = new BitSet();
        for (Candidate candidate : steps.over(solution.chosen(), 1)) {
            chosen.set(numbers.getOrDefault(candidate.pair(), NONE));
        }
        Rivals.Sides sides = sides(chosen, absent);
        long[] bound = value(chosen);
        BitSet plan = completion.of(chosen);
        long[] value = value(plan);
        if (steps.isStopped()) {
            return false;
        }
        Node node = new Node(nodes.size(), parent, leftOut, bound, sides, solution.proof());
        nodes.add(node);
        steps.reach(nodes.size());
        if (!sides.one().isEmpty()) {
            open.add(node);
        }
        if (nodes.size() == 1 || Arrays.compare(value, bestValue) > 0) {
            best = plan;
            bestValue = value;
        }
        return true;
    }

    /* Around the two rivals of which the lesser is worth most; empty if there are none. What is chosen is dealt out first. */
    private Rivals.Sides sides(BitSet chosen, BitSet absent) {
        Comparator<Integer> byWorth = this::compare;
        int heavier = NONE;
        int lesser = NONE;
        for (int number = chosen.nextSetBit(0);
                number >= 0 && steps.goOn(1 + rivals.of(number).length);
                number = chosen.nextSetBit(number + 1)) {
            for (int rival : rivals.of(number)) {
                boolean isLesser = chosen.get(rival) && compare(rival, number) < 0;
                if (isLesser && (lesser == NONE || compare(rival, lesser) > 0)) {
                    heavier = number;
                    lesser = rival;
                }
            }
        }
        return lesser == NONE
                ? new Rivals.Sides(List.of(), List.of())
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
        for (int number = plan.nextSetBit(0); number >= 0 && steps.goOn(1); number = plan.nextSetBit(number + 1)) {
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
            proofs[number] = node.withoutOne == NONE
                    ? node.leaf
                    : new Proof.Split(
                            new Proof.Rivalry(pairs(node.sides.one()), pairs(node.sides.other())),
                            proofs[node.withoutOne],
                            proofs[node.withoutOther]);
        }
        return proofs[0];
    }

    private Seq<PairRef> pairs(List<Integer> side) {
        return Vector.ofAll(side).map(number -> candidates.get(number).pair());
    }

    /** A case: what it leaves out beyond the case above, the best value then, and two sides to split by, empty if that plan keeps the rules. */
    private static final class Node {
        private final int number;
        private final int parent;
        private final List<Integer> leftOut;
        private final long[] bound;
        private final Rivals.Sides sides;
        private final Proof leaf;
        private int withoutOne = NONE;
        private int withoutOther = NONE;

        Node(int number, int parent, List<Integer> leftOut, long[] bound, Rivals.Sides sides, Proof leaf) {
            this.number = number;
            this.parent = parent;
            this.leftOut = leftOut;
            this.bound = bound;
            this.sides = sides;
            this.leaf = leaf;
        }
    }
}
