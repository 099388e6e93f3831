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

    private DartRows(int vertexCount, int places, int words) {
        this.starts = new int[vertexCount + 1];
        this.heads = new int[places];
        this.darts = new int[places];
        this.weights = new long[Math.multiplyExact(places, words)];
    }

    /** Rows of the first {@code count} edges of a list of edge numbers. */
    static DartRows of(PairGraph graph, int[] chosen, int count) {
        VectorEdges edges = graph.edges();
        int vertices = graph.vertexCount();
        int[] next = new int[vertices + 1];
        for (int index = 0; index < count; index++) {
            int tail = edges.tail(chosen[index]);
            int head = edges.head(chosen[index]);
            if (tail != head) {
                next[tail]++;
                next[head]++;
            }
        }
        int places = 0;
        for (int vertex = 0; vertex <= vertices; vertex++) {
            int size = next[vertex];
            next[vertex] = places;
            places += size;
        }
        DartRows rows = new DartRows(vertices, places, edges.levels());
        System.arraycopy(next, 0, rows.starts, 0, vertices + 1);
        for (int index = 0; index < count; index++) {
            int tail = edges.tail(chosen[index]);
            int head = edges.head(chosen[index]);
            if (tail != head) {
                rows.put(next[tail]++, head, 2 * chosen[index], edges);
                rows.put(next[head]++, tail, 2 * chosen[index] + 1, edges);
            }
        }
        return rows;
    }

    private void put(int place, int head, int dart, VectorEdges edges) {
        int words = edges.levels();
        heads[place] = head;
        darts[place] = dart;
        for (int word = 0; word < words; word++) {
            weights[place * words + word] = 2 * edges.weights()[(dart >> 1) * words + word];
        }
    }
}
