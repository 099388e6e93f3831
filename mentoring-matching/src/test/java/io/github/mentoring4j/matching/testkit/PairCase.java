package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.SplittableRandom;

/**
 * A general graph with weights.
 *
 * @param vertexCount vertices are 0 to vertexCount - 1
 * @param edges between different vertices
 */
public record PairCase(int vertexCount, VectorEdges edges) {
    /**
     * At most 7 vertices; parallel edges occur.
     *
     * @param seed of the case
     * @return a graph
     */
    public static PairCase small(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int vertices = Math.max(random.nextInt(8), random.nextInt(8));
        int edgeCount = Math.max(random.nextInt(18), random.nextInt(18)); // the larger of two: seldom tiny
        return random(seed, random, new int[] {vertices, edgeCount});
    }

    /**
     * Up to 60 vertices, sparse enough for many odd cycles to matter.
     *
     * @param seed of the case
     * @return a graph
     */
    public static PairCase middling(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int vertices = 2 + random.nextInt(59);
        return random(seed, random, new int[] {vertices, vertices + random.nextInt(3 * vertices)});
    }

    /**
     * Rings of triangles within rings, joined by a few random edges, with weights that favour odd cycles: blossoms nest.
     *
     * @param seed of the case
     * @return a graph
     */
    public static PairCase nested(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int vertices = 27 + random.nextInt(3);
        VectorEdges.Builder edges = VectorEdges.builder(2);
        for (int width = 1; width < 27; width *= 3) {
            for (int start = 0; start < 27; start += 3 * width) {
                for (int corner = 0; corner < 3; corner++) {
                    int from = start + corner * width + random.nextInt(width);
                    int to = start + (corner + 1) % 3 * width + random.nextInt(width);
                    edges.add(from, to, 20L - width + random.nextInt(3), random.nextInt(5));
                }
            }
        }
        for (int extra = random.nextInt(20); extra >= 0; extra--) {
            int from = random.nextInt(vertices);
            edges.add(from, (from + 1 + random.nextInt(vertices - 1)) % vertices, random.nextInt(24), 1);
        }
        return new PairCase(vertices, edges.build());
    }

    private static PairCase random(long seed, SplittableRandom random, int[] sizes) {
        int levels = 1 + random.nextInt(4);
        VectorEdges.Builder edges = VectorEdges.builder(levels);
        for (int edge = 0; sizes[0] > 1 && edge < sizes[1]; edge++) {
            int from = random.nextInt(sizes[0]);
            int to = (from + 1 + random.nextInt(sizes[0] - 1)) % sizes[0];
            edges.add(from, to, WeightFamily.of(seed).draw(random, levels));
        }
        return new PairCase(sizes[0], edges.build());
    }

    /**
     * Says whether the answer of a kernel is a matching: an edge is named by both of its ends or by none.
     *
     * @param matched for each vertex its edge, or -1
     * @return true if it is
     */
    public boolean isMatching(int[] matched) {
        for (int vertex = 0; vertex < vertexCount; vertex++) {
            int edge = matched[vertex];
            if (edge >= 0
                    && ((edges.tail(edge) != vertex && edges.head(edge) != vertex)
                            || matched[edges.tail(edge)] != edge
                            || matched[edges.head(edge)] != edge)) {
                return false;
            }
        }
        return matched.length == vertexCount;
    }
}
