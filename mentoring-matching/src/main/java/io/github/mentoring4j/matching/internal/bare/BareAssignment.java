package io.github.mentoring4j.matching.internal.bare;

import io.github.mentoring4j.matching.assignment.AssignmentAnswer;
import io.github.mentoring4j.matching.assignment.AssignmentCertificate;
import io.github.mentoring4j.matching.assignment.AssignmentProblem;
import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.LimitConflict;
import io.github.mentoring4j.matching.assignment.LimitConflict.Direction;
import io.github.mentoring4j.matching.assignment.Node;
import io.github.mentoring4j.matching.assignment.Outcome;
import io.github.mentoring4j.matching.assignment.PriceTable;
import io.github.mentoring4j.matching.assignment.SolveWatch;
import io.github.mentoring4j.matching.internal.bipartite.BipartiteAnswer;
import io.github.mentoring4j.matching.internal.bipartite.BipartitePrices;
import io.github.mentoring4j.matching.internal.bipartite.BipartiteProblem;
import io.github.mentoring4j.matching.internal.bipartite.CapacitatedMatching;
import io.github.mentoring4j.matching.internal.bipartite.Limits;
import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.function.IntFunction;

/** An assignment problem of values, brought to the bipartite kernel. Agents are its rows, places its columns. */
public final class BareAssignment {
    private final AssignmentProblem problem;

    private BareAssignment(AssignmentProblem problem) {
        this.problem = problem;
    }

    /**
     * Solves.
     *
     * @param problem the problem
     * @param watch told of progress, asked whether to go on
     * @return a best answer, the reason why there is none, or nothing if the watch stopped the solve
     */
    public static Outcome<AssignmentAnswer, LimitConflict> solve(AssignmentProblem problem, SolveWatch watch) {
        BareAssignment bare = new BareAssignment(problem);
        return CapacitatedMatching.solve(bare.graph(), watch::goOn)
                .fold(
                        found -> new Outcome.Optimal<>(bare.answer(found)),
                        none -> new Outcome.Infeasible<>(conflict(none)),
                        Outcome.Cancelled::new);
    }

    private BipartiteProblem graph() {
        int[] groupOf = new int[problem.places().count()];
        Arrays.setAll(groupOf, problem::groupOf);
        return BipartiteProblem.of(rows(), limits(problem.agents()), limits(problem.places()))
                .withGroups(groupOf, limits(problem.groups()));
    }

    private EdgeRows rows() {
        EdgeTable edges = problem.edges();
        if (edges.gridWidth() > 0
                && edges.size() / edges.gridWidth() == problem.agents().count()) {
            return EdgeRows.of(problem.agents().count(), new GainGrid(problem.goal(), edges));
        }
        int[] places = new int[edges.size()];
        edges.allTo().get(places);
        long[][] gains = new long[edges.levels()][];
        for (int level = 0; level < gains.length; level++) {
            gains[level] = Gains.of(problem.goal(), edges, level);
        }
        int agentCount = problem.agents().count();
        return edges.isInOrder()
                ? EdgeRows.of(starts(edges, agentCount), places, gains)
                : EdgeRows.group(agentCount, agents(edges), places, gains);
    }

    /* Finds where each agent's edges begin, by halving; spares large dense problems a pass over their edges and a copy of their agents. */
    private static int[] starts(EdgeTable edges, int agentCount) {
        int[] starts = new int[agentCount + 1];
        for (int agent = 1; agent <= agentCount; agent++) {
            int low = starts[agent - 1];
            int high = edges.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (edges.from(middle) < agent) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            starts[agent] = low;
        }
        return starts;
    }

    private static int[] agents(EdgeTable edges) {
        int[] agents = new int[edges.size()];
        edges.allFrom().get(agents);
        return agents;
    }

    private static Limits limits(io.github.mentoring4j.matching.assignment.Limits limits) {
        int[] lower = new int[limits.count()];
        int[] upper = new int[limits.count()];
        Arrays.setAll(lower, limits::lower);
        Arrays.setAll(upper, limits::upper);
        return Limits.of(lower, upper);
    }

    private AssignmentAnswer answer(BipartiteAnswer.Optimal found) {
        int[] chosen = found.chosen().clone();
        Arrays.sort(chosen);
        BipartitePrices prices = found.prices();
        return new AssignmentAnswer(
                Vector.ofAll(chosen),
                Gains.total(problem.edges(), chosen),
                new AssignmentCertificate(
                        table(problem.agents().count(), prices.wordCount(), prices::rows),
                        table(problem.places().count(), prices.wordCount(), prices::columns),
                        table(problem.groups().count(), prices.wordCount(), prices::groups)));
    }

    private static PriceTable table(int count, int levels, IntFunction<long[]> pricesOfLevel) {
        long[][] prices = new long[levels][];
        Arrays.setAll(prices, pricesOfLevel);
        return PriceTable.of(count, levels, (index, level) -> prices[level][index]);
    }

    private static LimitConflict conflict(BipartiteAnswer.Infeasible none) {
        return new LimitConflict(
                none.cause() == BipartiteAnswer.Cause.TOO_MUCH_IN ? Direction.TOO_MUCH_IN : Direction.TOO_MUCH_OUT,
                nodes(Node.Kind.AGENT, none.rows())
                        .appendAll(nodes(Node.Kind.PLACE, none.columns()))
                        .appendAll(nodes(Node.Kind.GROUP, none.groups())));
    }

    private static Vector<Node> nodes(Node.Kind kind, int[] indices) {
        return Vector.ofAll(indices).map(index -> new Node(kind, index));
    }
}
