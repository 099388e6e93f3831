package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.matching.assignment.AssignmentProblem;
import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.Goal;
import io.github.mentoring4j.matching.assignment.Limits;
import io.github.mentoring4j.matching.assignment.PairAim;
import io.github.mentoring4j.matching.assignment.PairProblem;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

/** The best answer by trying all sets of edges. */
public final class BareOracle {
    private final EdgeTable edges;
    private final Goal goal;
    private final Predicate<boolean[]> allowed;
    private final boolean mostEdgesFirst;

    private BareOracle(EdgeTable edges, Goal goal, Predicate<boolean[]> allowed, boolean mostEdgesFirst) {
        this.edges = edges;
        this.goal = goal;
        this.allowed = allowed;
        this.mostEdgesFirst = mostEdgesFirst;
    }

    /**
     * The oracle of an assignment problem.
     *
     * @param problem the problem
     * @return its oracle
     */
    public static BareOracle of(AssignmentProblem problem) {
        EdgeTable edges = problem.edges();
        return new BareOracle(
                edges,
                problem.goal(),
                chosen -> keeps(problem.agents(), chosen, edges::from)
                        && keeps(problem.places(), chosen, edges::to)
                        && keeps(problem.groups(), chosen, edge -> problem.groupOf(edges.to(edge))),
                false);
    }

    /**
     * The oracle of a pair problem.
     *
     * @param problem the problem
     * @return its oracle
     */
    public static BareOracle of(PairProblem problem) {
        EdgeTable edges = problem.edges();
        int least = problem.aim() == PairAim.EVERYBODY ? 1 : 0;
        return new BareOracle(
                edges,
                problem.goal(),
                chosen -> {
                    int[] pairs = new int[problem.people()];
                    for (int edge = 0; edge < chosen.length; edge++) {
                        pairs[edges.from(edge)] += chosen[edge] ? 1 : 0;
                        pairs[edges.to(edge)] += chosen[edge] ? 1 : 0;
                    }
                    return Arrays.stream(pairs).allMatch(count -> count >= least && count <= 1);
                },
                problem.aim() == PairAim.MOST_PAIRS_FIRST);
    }

    private static boolean keeps(Limits limits, boolean[] chosen, IntUnaryOperator nodeOf) {
        int[] loads = new int[limits.count()];
        for (int edge = 0; edge < chosen.length; edge++) {
            if (chosen[edge] && nodeOf.applyAsInt(edge) >= 0) {
                loads[nodeOf.applyAsInt(edge)]++;
            }
        }
        for (int index = 0; index < loads.length; index++) {
            if (loads[index] < limits.lower(index) || loads[index] > limits.upper(index)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Gains of the best allowed set.
     *
     * @return one number a level, preceded by the number of edges where that comes first; none if no set is allowed
     */
    public Option<Seq<Long>> best() {
        Option<Seq<Long>> best = Option.none();
        for (int set = 0; set < 1 << edges.size(); set++) {
            boolean[] chosen = new boolean[edges.size()];
            for (int edge = 0; edge < chosen.length; edge++) {
                chosen[edge] = (set >> edge & 1) == 1;
            }
            if (allowed.test(chosen)) {
                Seq<Long> gains = gains(chosen);
                best = best.filter(known -> compare(known, gains) >= 0).orElse(Option.some(gains));
            }
        }
        return best;
    }

    /**
     * Whether a set of edges is allowed.
     *
     * @param numbers of the edges; unknown ones are not allowed
     * @return true if all limits hold
     */
    public boolean isAllowed(Seq<Integer> numbers) {
        return numbers.forAll(edge -> edge >= 0 && edge < edges.size()) && allowed.test(chosen(numbers));
    }

    /**
     * What a set of edges gains.
     *
     * @param numbers of the edges
     * @return as in {@link #best}
     */
    public Seq<Long> gains(Seq<Integer> numbers) {
        return gains(chosen(numbers));
    }

    private boolean[] chosen(Seq<Integer> numbers) {
        boolean[] chosen = new boolean[edges.size()];
        numbers.forEach(edge -> chosen[edge] = true);
        return chosen;
    }

    private Seq<Long> gains(boolean[] chosen) {
        Vector<Long> count = mostEdgesFirst ? Vector.of(0L) : Vector.empty();
        Seq<Long> gains = count.appendAll(Vector.fill(edges.levels(), 0L));
        for (int edge = 0; edge < chosen.length; edge++) {
            if (chosen[edge]) {
                int number = edge;
                gains = gains.zipWithIndex((sum, level) ->
                        sum + (level < count.size() ? 1 : goal.gain(edges.weight(number, level - count.size()))));
            }
        }
        return gains;
    }

    /**
     * Compares level by level.
     *
     * @param one some gains
     * @param other as many
     * @return the sign of the first difference
     */
    public static int compare(Seq<Long> one, Seq<Long> other) {
        return one.zip(other)
                .map(pair -> Long.compare(pair._1(), pair._2()))
                .find(sign -> sign != 0)
                .getOrElse(0);
    }
}
