package io.github.mentoring4j.matching.testkit;

import java.util.Arrays;

/** Tries every matching of a general graph. */
public final class PairBruteForce {
    private final PairCase graph;
    private final int[] matched;
    private int[] best;

    private PairBruteForce(PairCase graph) {
        this.graph = graph;
        this.matched = new int[graph.vertexCount()];
        Arrays.fill(matched, -1);
        this.best = matched.clone();
    }

    /**
     * A best matching, the first one met.
     *
     * @param graph a small graph
     * @return for each vertex its edge, or -1
     */
    public static int[] best(PairCase graph) {
        PairBruteForce search = new PairBruteForce(graph);
        search.extend(0);
        return search.best;
    }

    private void extend(int edge) {
        if (edge == graph.edges().size()) {
            if (Arrays.compare(graph.edges().total(matched), graph.edges().total(best)) > 0) {
                best = matched.clone();
            }
            return;
        }
        extend(edge + 1);
        int tail = graph.edges().tail(edge);
        int head = graph.edges().head(edge);
        if (matched[tail] < 0 && matched[head] < 0) {
            matched[tail] = edge;
            matched[head] = edge;
            extend(edge + 1);
            matched[tail] = -1;
            matched[head] = -1;
        }
    }
}
