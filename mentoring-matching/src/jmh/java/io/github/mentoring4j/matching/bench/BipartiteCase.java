package io.github.mentoring4j.matching.bench;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import io.github.mentoring4j.matching.Assignments;
import io.github.mentoring4j.matching.assignment.AssignmentProblem;
import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.Goal;
import io.github.mentoring4j.matching.assignment.Limits;
import io.github.mentoring4j.matching.assignment.proof.AssignmentCheck;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * An assignment problem with 10 to 200 agents, as many places or fewer, perhaps groups of places, and limits on all of them; lower limits are
 * mostly such that some answer keeps them.
 */
final class BipartiteCase implements Agreement.Case {
    private static final int BITS = 38;

    private final AssignmentProblem problem;
    private final CaseWeights weights;
    private final boolean lower;

    private BipartiteCase(AssignmentProblem problem, CaseWeights weights, boolean lower) {
        this.problem = problem;
        this.weights = weights;
        this.lower = lower;
    }

    static BipartiteCase of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CaseWeights weights = CaseWeights.of(seed, BITS);
        int agents = 10 + random.nextInt(191);
        int places = Math.max(1, agents / (1 + random.nextInt(4)));
        int groups = random.nextInt(3) == 0 ? 1 + random.nextInt(places) : 0;
        int[] groupOf = random.ints(places, -1, Math.max(groups, 0)).toArray();
        int degree = random.nextInt(5) == 0 ? places : 1 + random.nextInt(8);
        EdgeTable.Builder edges = EdgeTable.builder(weights.levels(), agents * degree);
        for (int edge = 0; edge < agents * degree; edge++) {
            long[] weight = weights.draw(random);
            edges.add(edge / degree, degree == places ? edge % places : random.nextInt(places), level -> weight[level]);
        }
        EdgeTable table = edges.build();
        int[][] upper = {
            random.ints(agents, 0, 3).toArray(),
            random.ints(places, 0, 6).toArray(),
            random.ints(groups, 0, 12).toArray()
        };
        boolean needy = random.nextInt(2) == 0;
        int[][] lower = needy
                ? lower(random, table, groupOf, upper)
                : new int[][] {new int[agents], new int[places], new int[groups]};
        AssignmentProblem problem = AssignmentProblem.builder(table)
                .goal(random.nextInt(4) == 0 ? Goal.MINIMISE : Goal.MAXIMISE)
                .agents(Limits.of(agents, index -> lower[0][index], index -> upper[0][index]))
                .places(Limits.of(places, index -> lower[1][index], index -> upper[1][index]))
                .groups(Limits.of(groups, index -> lower[2][index], index -> upper[2][index]), place -> groupOf[place])
                .build()
                .getOrElseThrow(() -> new IllegalStateException("case " + seed + " is not valid"));
        return new BipartiteCase(problem, weights, needy);
    }

    /* What some answer uses, of every third node; and now and then more than any answer can. */
    private static int[][] lower(SplittableRandom random, EdgeTable edges, int[] groupOf, int[][] upper) {
        int[][] used = {new int[upper[0].length], new int[upper[1].length], new int[upper[2].length]};
        for (int edge = 0; edge < edges.size(); edge++) {
            int agent = edges.from(edge);
            int place = edges.to(edge);
            int group = groupOf[place];
            if (random.nextInt(3) > 0
                    && used[0][agent] < upper[0][agent]
                    && used[1][place] < upper[1][place]
                    && (group < 0 || used[2][group] < upper[2][group])) {
                used[0][agent]++;
                used[1][place]++;
                if (group >= 0) {
                    used[2][group]++;
                }
            }
        }
        boolean bold = random.nextInt(8) == 0;
        for (int side = 0; side < used.length; side++) {
            for (int node = 0; node < used[side].length; node++) {
                int most = bold ? upper[side][node] : used[side][node];
                used[side][node] = random.nextInt(3) == 0 ? most : 0;
            }
        }
        return used;
    }

    @Override
    public String family() {
        return weights + (problem.groups().count() > 0 ? ", groups" : "") + (lower ? ", lower limits" : "");
    }

    @Override
    public Optional<Long> ours() {
        return Assignments.solve(problem)
                .fold(
                        answer -> {
                            if (AssignmentCheck.check(problem, answer).isLeft()) {
                                throw new IllegalStateException("certificate refused: " + problem);
                            }
                            return Optional.of(weights.packed(answer.value()
                                    .toJavaStream()
                                    .mapToLong(Long::longValue)
                                    .toArray()));
                        },
                        conflict -> Optional.empty(),
                        Optional::empty);
    }

    /** A circulation: source, agents, places, groups, sink and back; what a lower limit wants flows from the start. */
    @Override
    public Optional<Long> theirs() {
        Loader.loadNativeLibraries();
        EdgeTable edges = problem.edges();
        int agents = problem.agents().count();
        int places = problem.places().count();
        int groups = problem.groups().count();
        int source = agents + places + groups;
        int sink = source + 1;
        Circulation flow = new Circulation(sink + 1);
        for (int agent = 0; agent < agents; agent++) {
            flow.add(
                    source,
                    agent,
                    problem.agents().lower(agent),
                    problem.agents().upper(agent));
        }
        int[] arcs = new int[edges.size()];
        for (int edge = 0; edge < arcs.length; edge++) {
            arcs[edge] = flow.solver.addArcWithCapacityAndUnitCost(
                    edges.from(edge),
                    agents + edges.to(edge),
                    1,
                    -problem.goal().gain(weight(edge)));
        }
        for (int place = 0; place < places; place++) {
            int group = problem.groupOf(place);
            int next = group < 0 ? sink : agents + places + group;
            flow.add(
                    agents + place,
                    next,
                    problem.places().lower(place),
                    problem.places().upper(place));
        }
        for (int group = 0; group < groups; group++) {
            flow.add(
                    agents + places + group,
                    sink,
                    problem.groups().lower(group),
                    problem.groups().upper(group));
        }
        flow.add(sink, source, 0, 2 * agents);
        MinCostFlowBase.Status status = flow.solve();
        if (status == MinCostFlowBase.Status.INFEASIBLE) {
            return Optional.empty();
        }
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("MinCostFlow says " + status);
        }
        long total = 0;
        for (int edge = 0; edge < arcs.length; edge++) {
            total += flow.solver.getFlow(arcs[edge]) * weight(edge);
        }
        return Optional.of(total);
    }

    private long weight(int edge) {
        long[] words = new long[weights.levels()];
        for (int level = 0; level < words.length; level++) {
            words[level] = problem.edges().weight(edge, level);
        }
        return weights.packed(words);
    }

    /** A flow problem whose arcs have lower limits. */
    private static final class Circulation {
        private final MinCostFlow solver = new MinCostFlow();
        private final long[] supplies;

        Circulation(int nodes) {
            supplies = new long[nodes];
        }

        void add(int tail, int head, int lower, int upper) {
            solver.addArcWithCapacityAndUnitCost(tail, head, (long) upper - lower, 0);
            supplies[tail] -= lower;
            supplies[head] += lower;
        }

        MinCostFlowBase.Status solve() {
            for (int node = 0; node < supplies.length; node++) {
                solver.setNodeSupply(node, supplies[node]);
            }
            return solver.solve();
        }
    }
}
