package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.SplittableRandom;

/** Random graphs with demands, each a function of its seed: shapes, weights and demands take turns. */
final class PairGraphs {
    private static final int SHAPES = 4;
    private static final int FAMILIES = 6;

    private PairGraphs() {}

    /** Up to 9 vertices; loops and parallel edges occur. */
    static PairGraph small(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int vertices = Math.max(random.nextInt(10), random.nextInt(10));
        return demanding(random, vertices, edges(seed, random, vertices, random.nextInt(3 * vertices + 4)));
    }

    /** Up to 200 vertices. */
    static PairGraph medium(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int vertices = 2 + random.nextInt(199);
        int count = vertices + random.nextInt(6 * vertices);
        return demanding(random, vertices, edges(seed, random, vertices, count));
    }

    /** 65 to 104 vertices, each pair of them joined; every other one wants the same few partners. */
    static PairGraph complete(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int vertices = 65 + random.nextInt(40);
        int words = 1 + random.nextInt(2);
        int family = random.nextInt(FAMILIES);
        long[] quality = random.longs(vertices, 0, 1_000).toArray();
        VectorEdges.Builder edges = VectorEdges.builder(words);
        for (int tail = 0; tail < vertices; tail++) {
            for (int head = tail + 1; head < vertices; head++) {
                long[] weight = new long[words];
                for (int word = 0; word < words; word++) {
                    weight[word] = seed % 2 == 0
                            ? component(family, random, word == words - 1)
                            : quality[tail] * quality[head] + random.nextInt(9);
                }
                edges.add(tail, head, weight);
            }
        }
        return PairGraph.of(vertices, edges.build());
    }

    private static VectorEdges edges(long seed, SplittableRandom random, int vertices, int count) {
        int words = 1 + random.nextInt(3);
        int family = random.nextInt(FAMILIES);
        VectorEdges.Builder edges = VectorEdges.builder(words);
        for (int edge = 0; vertices > 0 && edge < count; edge++) {
            int[] ends = ends((int) (seed % SHAPES), random, new int[] {vertices, edge});
            long[] weight = new long[words];
            for (int word = 0; word < words; word++) {
                weight[word] = component(family, random, word == words - 1);
            }
            edges.add(ends[0], ends[1], weight);
        }
        return edges.build();
    }

    private static int[] ends(int shape, SplittableRandom random, int[] verticesAndEdge) {
        int vertices = verticesAndEdge[0];
        int edge = verticesAndEdge[1];
        int from = random.nextInt(vertices);
        int any = random.nextInt(vertices);
        return switch (shape) {
            case 0 -> new int[] {from, any}; // anything, loops included
            case 1 -> // triangles of neighbours, joined here and there
                new int[] {from, random.nextInt(4) == 0 ? any : Math.min(vertices - 1, from / 3 * 3 + any % 3)};
            case 2 -> // a ring, then chords to those two places on: flowers
                edge < vertices
                        ? new int[] {edge, (edge + 1) % vertices}
                        : new int[] {from, Math.floorMod(from + 2 - any % 5, vertices)};
            default -> // a triangle within rings of three times the length
                edge < 3
                        ? new int[] {edge % vertices, (edge + 1) % 3 % vertices}
                        : new int[] {from, (from + 1 + any % 3 * 2) % vertices};
        };
    }

    private static long component(int family, SplittableRandom random, boolean last) {
        return switch (family) {
            case 0 -> random.nextInt(4) - 1L;
            case 1 -> random.nextInt(16) - 5L;
            case 2 -> last ? -random.nextInt(1 << 30) : random.nextInt(3);
            case 3 -> last ? random.nextLong(1L << 40) : random.nextInt(4) - 1L;
            case 4 -> random.nextLong(1L << 41) - (1L << 40);
            default -> 1;
        };
    }

    private static PairGraph demanding(SplittableRandom random, int vertices, VectorEdges edges) {
        PairGraph graph = PairGraph.of(vertices, edges);
        return switch (random.nextInt(5)) {
            case 0 -> graph.perfect();
            case 1, 2 -> {
                boolean[] demanded = new boolean[vertices];
                for (int vertex = 0; vertex < vertices; vertex++) {
                    demanded[vertex] = random.nextInt(3) == 0;
                }
                yield graph.covering(demanded);
            }
            case 3 -> graph.mostPairsFirst();
            default -> graph;
        };
    }
}
