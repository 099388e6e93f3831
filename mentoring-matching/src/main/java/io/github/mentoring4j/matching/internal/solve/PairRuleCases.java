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
    private final Ranking ranking;
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
        this.ranking = new Ranking(weights, steps);
        this.completion = new Completion(request, pinned, candidates, rivals, weights, ranking, steps);
        this.bestValue = value(best);
    }

    /* From the best plan of the problem without pair rules; nothing if the watch stopped the search. */
    Option<Answer> search(Solution first) {
        int most = request.policy().pairRuleSteps();
        Pulse pulse = steps.inner();
        Watch watch = (phase, done, total) -> pulse.beat(nodes.size(), most);
        if (!steps.isStopped()) {
            add(NONE, List.of(), new BitSet(), first);
        }
        while (!steps.isStopped() && hasBetterBound() && nodes.size() + 2 <= most) {
            Node node = open.remove();
            node.withoutOne = nodes.size();
            node.withoutOther = nodes.size() + 1;
            grow(node, node.sides.one(), watch);
            grow(node, node.sides.other(), watch);
        }
        return Option.when(!steps.isStopped(), this::answer);
    }

    private boolean hasBetterBound() {
        return !open.isEmpty() && Arrays.compare(open.element().bound, bestValue) > 0;
    }

    private void grow(Node parent, List<Integer> leftOut, Watch watch) {
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
        if (!steps.isStopped()) {
            core.solve(left, watch).forEach(solution -> add(parent.number, leftOut, absent, solution));
        }
    }

    /* Once the steps are stopped nobody looks at what is added. */
    private void add(int parent, List<Integer> leftOut, BitSet absent, Solution solution) {
        BitSet chosen = new BitSet();
        for (Candidate candidate : steps.over(solution.chosen(), 1)) {
            chosen.set(numbers.getOrDefault(candidate.pair(), NONE));
        }
        Rivals.Sides sides = sides(chosen, absent);
        Node node = new Node(nodes.size(), parent, leftOut, value(chosen), sides, solution.proof());
        nodes.add(node);
        if (!sides.one().isEmpty()) {
            open.add(node);
        }
        BitSet plan = completion.of(chosen);
        long[] value = value(plan);
        if (Arrays.compare(value, bestValue) > 0) {
            best = plan;
            bestValue = value;
        }
    }

    /* Around the two rivals of which the lesser is worth most; empty if there are none. What is chosen is dealt out first. */
    private Rivals.Sides sides(BitSet chosen, BitSet absent) {
        BitSet better = new BitSet();
        for (int place = 0; place < weights.length && steps.goOn(1); place++) {
            int number = ranking.at(place);
            if (chosen.get(number)) {
                for (int rival : rivals.of(number)) {
                    if (better.get(rival)) {
                        return rivals.around(
                                rival,
                                number,
                                absent::get,
                                Comparator.comparing((Integer asked) -> !chosen.get(asked))
                                        .thenComparing(ranking::placeOf));
                    }
                }
                better.set(number);
            }
        }
        return new Rivals.Sides(List.of(), List.of());
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
