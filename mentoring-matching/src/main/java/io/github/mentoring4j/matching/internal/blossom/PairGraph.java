package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.Arrays;

/**
 * A general graph with weighted edges, and the vertices that have to be paired.
 *
 * <p>Darts: dart 2e runs from the tail of edge e to its head, dart 2e + 1 back. Immutable, except that the arrays of the
 * edges are shared with them.
 */
public final class PairGraph {
    private final int vertexCount;
    private final VectorEdges edges;
    private final boolean[] covered;

    private PairGraph(int vertexCount, VectorEdges edges, boolean[] covered) {
        this.vertexCount = vertexCount;
        this.edges = edges;
        this.covered = covered;
    }

    /**
     * A graph in which every vertex may stay alone.
     *
     * @param vertexCount vertices are 0 to vertexCount - 1
     * @param edges tail and head may be given either way round; loops are allowed and never chosen, parallel edges
     *     are allowed
     * @return the graph
     * @throws IllegalArgumentException if the number of vertices is negative or an edge leaves their range
     */
    public static PairGraph of(int vertexCount, VectorEdges edges) {
        if (vertexCount < 0) {
            throw new IllegalArgumentException("number of vertices is " + vertexCount);
        }
        edges.requireEnds(vertexCount, vertexCount);
        return new PairGraph(vertexCount, edges, new boolean[vertexCount]);
    }

    /**
     * The same graph with other demands: which vertices every allowed matching has to cover.
     *
     * @param demanded one entry a vertex; it is copied
     * @return a graph
     * @throws IllegalArgumentException if there are more or fewer entries than vertices
     */
    public PairGraph covering(boolean[] demanded) {
        if (demanded.length != vertexCount) {
            throw new IllegalArgumentException(
                    demanded.length + " demands where there are " + vertexCount + " vertices");
        }
        return new PairGraph(vertexCount, edges, demanded.clone());
    }

    /**
     * The same graph where nobody may stay alone: only perfect matchings are allowed.
     *
     * @return a graph
     */
    public PairGraph perfect() {
        boolean[] all = new boolean[vertexCount];
        Arrays.fill(all, true);
        return new PairGraph(vertexCount, edges, all);
    }

    /**
     * The same graph with one word more in front of each weight, which is 1: the most pairs first, then the weight.
     * Answer and certificate speak of the longer vectors.
     *
     * @return a graph
     */
    public PairGraph mostPairsFirst() {
        int words = edges.levels() + 1;
        long[] counted = new long[Math.multiplyExact(words, edges.size())];
        for (int edge = 0; edge < edges.size(); edge++) {
            counted[edge * words] = 1;
            System.arraycopy(edges.weights(), edge * (words - 1), counted, edge * words + 1, words - 1);
        }
        return new PairGraph(vertexCount, VectorEdges.of(words, edges.tails(), edges.heads(), counted), covered);
    }

    /**
     * Number of vertices.
     *
     * @return zero or more
     */
    public int vertexCount() {
        return vertexCount;
    }

    /**
     * Edges with their weights.
     *
     * @return the edges
     */
    public VectorEdges edges() {
        return edges;
    }

    /**
     * Number of words of a weight.
     *
     * @return at least 1
     */
    public int words() {
        return edges.levels();
    }

    /**
     * Says whether a vertex has to be paired.
     *
     * @param vertex number of the vertex
     * @return true if no allowed matching leaves it alone
     */
    public boolean mustCover(int vertex) {
        return covered[vertex];
    }

    int tail(int dart) {
        return (dart & 1) == 0 ? edges.tail(dart >> 1) : edges.head(dart >> 1);
    }

    int head(int dart) {
        return tail(dart ^ 1);
    }
}
