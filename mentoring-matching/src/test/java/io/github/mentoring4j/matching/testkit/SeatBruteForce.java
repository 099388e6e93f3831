package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.matching.internal.flow.SeatGraph;
import java.util.Arrays;

/** Tries every feasible set of edges between needs and desks. */
public final class SeatBruteForce {
    private final SeatGraph graph;
    private final int[] chosen;
    private int[] best;

    private SeatBruteForce(SeatGraph graph) {
        this.graph = graph;
        this.chosen = new int[graph.needCount()];
        Arrays.fill(chosen, -1);
        this.best = chosen.clone();
    }

    /**
     * A best set, the first one met.
     *
     * @param graph a small graph
     * @return for each need its edge, or -1
     */
    public static int[] best(SeatGraph graph) {
        SeatBruteForce search = new SeatBruteForce(graph);
        search.extend(0);
        return search.best;
    }

    private void extend(int need) {
        if (need == graph.needCount()) {
            if (Arrays.compare(graph.edges().total(chosen), graph.edges().total(best)) > 0) {
                best = chosen.clone();
            }
            return;
        }
        extend(need + 1);
        for (int edge = 0; edge < graph.edges().size(); edge++) {
            if (graph.edges().tail(edge) == need) {
                chosen[need] = edge;
                if (isFeasible(graph, chosen)) {
                    extend(need + 1);
                }
                chosen[need] = -1;
            }
        }
    }

    /**
     * Says whether a choice keeps all limits and gives each need one of its own edges.
     *
     * @param graph the graph
     * @param chosen for each need its edge, or -1
     * @return true if nothing is broken
     */
    public static boolean isFeasible(SeatGraph graph, int[] chosen) {
        int[] desks = new int[graph.limits().deskCount()];
        int[] mentors = new int[graph.limits().mentorCount()];
        for (int need = 0; need < chosen.length; need++) {
            if (chosen[need] >= 0) {
                int desk = graph.edges().head(chosen[need]);
                int mentor = graph.limits().mentorOf(desk);
                if (graph.edges().tail(chosen[need]) != need
                        || ++desks[desk] > graph.limits().deskLimit(desk)
                        || ++mentors[mentor] > graph.limits().mentorLimit(mentor)) {
                    return false;
                }
            }
        }
        return true;
    }
}
