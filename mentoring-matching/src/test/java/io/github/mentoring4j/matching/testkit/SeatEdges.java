package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.matching.internal.bipartite.BipartiteProblem;
import io.github.mentoring4j.matching.internal.bipartite.CapacitatedMatching;
import io.github.mentoring4j.matching.internal.bipartite.Limits;
import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Edges between needs and desks in the order in which a test adds them; each need takes one, each desk one unless said otherwise. */
public final class SeatEdges {
    private final int needs;
    private final int levels;
    private final int[] deskLimits;
    private final List<int[]> ends = new ArrayList<>();
    private final List<long[]> weights = new ArrayList<>();

    /**
     * Desks of one seat each.
     *
     * @param needs number of needs
     * @param desks number of desks
     * @param levels length of each weight
     */
    public SeatEdges(int needs, int desks, int levels) {
        this(needs, levels, IntStream.generate(() -> 1).limit(desks).toArray());
    }

    /**
     * Desks of some seats each.
     *
     * @param needs number of needs
     * @param levels length of each weight
     * @param deskLimits seats of each desk
     */
    public SeatEdges(int needs, int levels, int[] deskLimits) {
        this.needs = needs;
        this.levels = levels;
        this.deskLimits = deskLimits.clone();
    }

    /**
     * Adds an edge.
     *
     * @param need where from
     * @param desk where to
     * @param weight one number a level
     * @return this
     */
    public SeatEdges add(int need, int desk, long... weight) {
        ends.add(new int[] {need, desk});
        weights.add(weight.clone());
        return this;
    }

    /**
     * The problem without groups.
     *
     * @return edges are numbered in the order of their adding
     */
    public BipartiteProblem problem() {
        long[][] words = new long[levels][weights.size()];
        for (int level = 0; level < levels; level++) {
            for (int edge = 0; edge < weights.size(); edge++) {
                words[level][edge] = weights.get(edge)[level];
            }
        }
        int[] rows = ends.stream().mapToInt(pair -> pair[0]).toArray();
        int[] columns = ends.stream().mapToInt(pair -> pair[1]).toArray();
        return BipartiteProblem.of(
                EdgeRows.group(needs, rows, columns, words), Limits.same(needs, 0, 1), Limits.upTo(deskLimits));
    }

    /**
     * Solves the problem.
     *
     * @return numbers of the chosen edges
     */
    public int[] solve() {
        return chosen(problem());
    }

    /**
     * Solves the problem with groups.
     *
     * @param mentors group of each desk
     * @param mentorLimits seats of each group
     * @return numbers of the chosen edges
     */
    public int[] solve(int[] mentors, int[] mentorLimits) {
        return chosen(problem().withGroups(mentors, Limits.upTo(mentorLimits)));
    }

    private static int[] chosen(BipartiteProblem problem) {
        return CapacitatedMatching.solve(problem, Pulse.steady())
                .fold(
                        optimal -> optimal.chosen().clone(),
                        infeasible -> {
                            throw new AssertionError("no choice at all: " + infeasible.cause());
                        },
                        () -> {
                            throw new AssertionError("stopped without being asked to");
                        });
    }
}
