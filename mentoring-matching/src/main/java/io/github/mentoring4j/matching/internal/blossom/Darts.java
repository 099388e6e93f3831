package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.Rows;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;

/** Both directions of every edge, grouped by the vertex they leave; immutable. */
final class Darts {
    private final int[] tails;
    private final Rows rows;

    Darts(int vertexCount, VectorEdges edges) {
        this.tails = new int[Math.multiplyExact(edges.size(), 2)];
        for (int edge = 0; edge < edges.size(); edge++) {
            tails[2 * edge] = edges.tail(edge);
            tails[2 * edge + 1] = edges.head(edge);
        }
        this.rows = Rows.group(vertexCount, tails);
    }

    int tail(int dart) {
        return tails[dart];
    }

    int head(int dart) {
        return tails[dart ^ 1];
    }

    /** The darts that leave each vertex, ascending. */
    Rows rows() {
        return rows;
    }
}
