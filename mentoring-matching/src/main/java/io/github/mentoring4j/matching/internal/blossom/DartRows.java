package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.VectorEdges;

/**
 * The darts of some edges in compressed rows, one row a vertex, each with its head and its doubled weight beside it.
 *
 * <p>A row stands at the places {@code starts[v]} to {@code starts[v + 1] - 1}, darts in the order of their edges. Loops
 * have no place. Arrays are read in the innermost loops and therefore not hidden; nobody writes to them.
 */
final class DartRows {
    final int[] starts;
    final int[] heads;
    final int[] darts;
    final long[] weights; // doubled; word l of place p at p * words + l

    private DartRows(int[] starts, int places, int words) {
        this.starts = starts;
        this.heads = new int[places];
        this.darts = new int[places];
        this.weights = new long[Math.multiplyExact(places, words)];
    }

    /** Rows of all edges; incomplete if the beat stops. */
    static DartRows ofAll(PairGraph graph, Beat beat) {
        VectorEdges edges = graph.edges();
        DartRows rows = sized(graph.vertexCount(), edges, edges.tails(), edges.heads());
        beat.asks();
        int[] next = rows.starts.clone();
        for (int from = 0; from < edges.size() && beat.goesOn(); from += Beat.EDGES_A_STEP) {
            int to = Math.min(edges.size(), from + Beat.EDGES_A_STEP);
            for (int edge = from; edge < to; edge++) {
                rows.put(edge, edges, next);
            }
        }
        return rows;
    }

    /** Rows of the edges of a list, which is not longer than it has to be; incomplete if the beat stops. */
    static DartRows of(PairGraph graph, int[] chosen, Beat beat) {
        VectorEdges edges = graph.edges();
        int[] tails = new int[chosen.length];
        int[] heads = new int[chosen.length];
        for (int index = 0; index < chosen.length; index++) {
            tails[index] = edges.tail(chosen[index]);
            heads[index] = edges.head(chosen[index]);
        }
        beat.asks();
        DartRows rows = sized(graph.vertexCount(), edges, tails, heads);
        beat.asks();
        int[] next = rows.starts.clone();
        for (int from = 0; from < chosen.length && beat.goesOn(); from += Beat.EDGES_A_STEP) {
            int to = Math.min(chosen.length, from + Beat.EDGES_A_STEP);
            for (int index = from; index < to; index++) {
                rows.put(chosen[index], edges, next);
            }
        }
        return rows;
    }

    private static DartRows sized(int vertices, VectorEdges edges, int[] tails, int[] heads) {
        int[] ends = new int[vertices + 1];
        for (int index = 0; index < tails.length; index++) {
            int each = tails[index] == heads[index] ? 0 : 1;
            ends[tails[index]] += each;
            ends[heads[index]] += each;
        }
        int places = 0;
        for (int vertex = 0; vertex <= vertices; vertex++) {
            int size = ends[vertex];
            ends[vertex] = places;
            places += size;
        }
        return new DartRows(ends, places, edges.levels());
    }

    private void put(int edge, VectorEdges edges, int[] next) {
        int tail = edges.tail(edge);
        int head = edges.head(edge);
        if (tail != head) {
            int words = edges.levels();
            int place = next[tail]++;
            int back = next[head]++;
            heads[place] = head;
            heads[back] = tail;
            darts[place] = 2 * edge;
            darts[back] = 2 * edge + 1;
            for (int word = 0; word < words; word++) {
                long doubled = 2 * edges.weights()[edge * words + word];
                weights[place * words + word] = doubled;
                weights[back * words + word] = doubled;
            }
        }
    }
}
