package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.LevelVectors;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.Arrays;

/**
 * Which edges are among the heaviest of a vertex, told from a sample: those as heavy as the second heaviest sampled one.
 *
 * <p>Of one edge in k, picked evenly, each vertex remembers the second heaviest; about 2k of its edges weigh as much or
 * more, whatever weights are like. Where many weigh exactly as much, a mix of their numbers takes about as many. The
 * heaviest edges themselves, kept in order while all edges pass by, would cost some times more.
 */
final class HeavyEdges {
    private static final int NONE = -1;
    private static final int KEPT = 2; // the heaviest of the sample at each vertex

    private final VectorEdges edges;
    private final long[] weights;
    private final int words;
    private final int[] heaviest; // sampled edges, by vertex
    private final int[] second;
    private final int[] equal; // how many sampled ones weigh as much as the second
    private final long[] floors; // first word of the second

    HeavyEdges(PairGraph graph) {
        this.edges = graph.edges();
        this.weights = edges.weights();
        this.words = edges.levels();
        this.heaviest = new int[graph.vertexCount()];
        this.second = new int[graph.vertexCount()];
        this.equal = new int[graph.vertexCount()];
        this.floors = new long[graph.vertexCount()];
        Arrays.fill(heaviest, NONE);
        Arrays.fill(second, NONE);
        Arrays.fill(floors, Long.MIN_VALUE);
    }

    /** Looks at one edge of each so many that follow each other. */
    void sample(int oneIn, Beat beat) {
        for (int from = 0; from < edges.size(); from += oneIn) {
            if (from % Beat.EDGES_A_STEP == 0 && !beat.goesOn()) {
                return;
            }
            int edge = (int) Math.min(edges.size() - 1L, from + SparseCore.mix(from) % oneIn);
            long first = weights[edge * words];
            int tail = edges.tail(edge);
            int head = edges.head(edge);
            if (first >= floors[tail] && tail != head) {
                remember(tail, edge);
            }
            if (first >= floors[head] && tail != head) {
                remember(head, edge);
            }
        }
    }

    private void remember(int vertex, int edge) {
        int order = compare(edge, second[vertex]);
        if (order == 0) {
            equal[vertex]++;
        } else if (order > 0) {
            int top = heaviest[vertex];
            int orderAtTop = compare(edge, top);
            if (orderAtTop > 0) {
                heaviest[vertex] = edge;
            }
            boolean isSecond = orderAtTop <= 0;
            if (isSecond || compare(top, second[vertex]) > 0) {
                second[vertex] = isSecond ? edge : top;
                equal[vertex] = orderAtTop == 0 ? 2 : 1;
                floors[vertex] = weights[second[vertex] * words];
            }
        }
    }

    /** Whether an edge is among the heaviest of one of its ends. */
    boolean holds(int edge) {
        long first = weights[edge * words];
        return (first >= floors[edges.tail(edge)] && isHeavyAt(edges.tail(edge), edge))
                || (first >= floors[edges.head(edge)] && isHeavyAt(edges.head(edge), edge));
    }

    private boolean isHeavyAt(int vertex, int edge) {
        int order = compare(edge, second[vertex]);
        return order > 0 || (order == 0 && SparseCore.mix(edge) % equal[vertex] < KEPT);
    }

    /** Order by weight; no edge comes before any. */
    private int compare(int edge, int other) {
        if (other == NONE) {
            return edge == NONE ? 0 : 1;
        }
        return LevelVectors.compare(weights, edge * words, weights, other * words, words);
    }
}
