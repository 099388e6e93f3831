package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The greatest total of a small graph, by trying every partner of the first vertex left, over all sets of vertices. */
final class SubsetOracle {
    private final PairGraph graph;
    private final long[][] best;
    private final boolean[] known;

    private SubsetOracle(PairGraph graph) {
        this.graph = graph;
        this.best = new long[1 << graph.vertexCount()][];
        this.known = new boolean[1 << graph.vertexCount()];
    }

    /** One number a word, or null where no matching covers what it has to. */
    static long @Nullable [] greatestTotal(PairGraph graph) {
        return new SubsetOracle(graph).of((1 << graph.vertexCount()) - 1);
    }

    private long @Nullable [] of(int left) {
        if (left == 0) {
            return new long[graph.words()];
        }
        if (!known[left]) {
            known[left] = true;
            int vertex = Integer.numberOfTrailingZeros(left);
            int others = left & ~(1 << vertex);
            long[] found = graph.mustCover(vertex) ? null : of(others);
            VectorEdges edges = graph.edges();
            for (int edge = 0; edge < edges.size(); edge++) {
                int partner = edges.tail(edge) == vertex ? edges.head(edge) : edges.tail(edge);
                if ((edges.tail(edge) == vertex || edges.head(edge) == vertex) && (others >> partner & 1) == 1) {
                    found = better(found, of(others & ~(1 << partner)), edge);
                }
            }
            best[left] = found;
        }
        return best[left];
    }

    private long @Nullable [] better(long @Nullable [] found, long @Nullable [] rest, int edge) {
        if (rest == null) {
            return found;
        }
        long[] total = rest.clone();
        for (int word = 0; word < total.length; word++) {
            total[word] += graph.edges().weights()[edge * total.length + word];
        }
        return found == null || Arrays.compare(total, found) > 0 ? total : found;
    }
}
