package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * How much work solves of fixed graphs take, counted and not timed: what only saves work changes no answer, and could
 * otherwise get lost unseen. Ceilings are what it took when they were written and 15 % more.
 */
class SolveWorkTest {
    private int beats; // each search asks once whether to go on; beside that few ask

    /** Steps: vertices and events of searches, bids, and rounds of edges in passes. */
    private int steps(PairGraph graph, CoreSize size) {
        Beat beat = new Beat((done, total) -> ++beats > 0, graph.vertexCount());
        assertThat(PairProof.fault(graph, BlossomMatching.solve(graph, size, beat)))
                .isEmpty();
        return beat.steps();
    }

    private static PairGraph complete(long seed) {
        int vertices = 150;
        SplittableRandom random = new SplittableRandom(seed);
        VectorEdges.Builder edges = VectorEdges.builder(1);
        for (int tail = 0; tail < vertices; tail++) {
            for (int head = tail + 1; head < vertices; head++) {
                edges.add(tail, head, random.nextInt(1_000_000));
            }
        }
        return PairGraph.of(vertices, edges.build());
    }

    @Test
    void leavesFewVerticesToSearches() {
        SplittableRandom random = new SplittableRandom(1);
        VectorEdges.Builder edges = VectorEdges.builder(1);
        for (int edge = 0; edge < 8_000; edge++) {
            int from = random.nextInt(400);
            edges.add(from, (from + 1 + random.nextInt(399)) % 400, 1 + random.nextInt(100_000));
        }
        steps(PairGraph.of(400, edges.build()), CoreSize.USUAL);
        assertThat(beats).as("49, and 229 without bids").isLessThanOrEqualTo(56);
    }

    @Test
    void bidsAgainAfterManyEdgesHaveJoined() {
        for (long seed = 1; seed <= 3; seed++) {
            steps(complete(seed), new CoreSize(4, 1, 1, 3));
        }
        assertThat(beats).as("136, and 188 without bids for them").isLessThanOrEqualTo(156);
    }

    @Test
    void goesOnFromWhereItIsWhenEdgesJoin() {
        assertThat(steps(complete(2), new CoreSize(8, 4, 1, 6)))
                .as("1,075, and 1,814 if it started over with all edges")
                .isLessThanOrEqualTo(1_236);
    }

    /** Everybody wants the same few partners, so the first core is a bad guess and many edges join. */
    @Test
    void searchesByHalvesWhileManyEdgesJoin() {
        int vertices = 150;
        SplittableRandom random = new SplittableRandom(2);
        long[] quality = random.longs(vertices, 0, 1_000).toArray();
        VectorEdges.Builder edges = VectorEdges.builder(1);
        for (int tail = 0; tail < vertices; tail++) {
            for (int head = tail + 1; head < vertices; head++) {
                edges.add(tail, head, quality[tail] * quality[head] + random.nextInt(1_000));
            }
        }
        assertThat(steps(PairGraph.of(vertices, edges.build()).perfect(), CoreSize.USUAL))
                .as("8,233, and 42,854 if blossoms formed as soon as edges join")
                .isLessThanOrEqualTo(9_467);
    }

    /** Triangles of triangles, five times over. */
    @Test
    void looksAtNoEdgeWithinABlossom() {
        SplittableRandom random = new SplittableRandom(1);
        VectorEdges.Builder edges = VectorEdges.builder(1);
        for (int width = 1; width < 243; width *= 3) {
            for (int start = 0; start < 243; start += 3 * width) {
                for (int each = 0; each < 6; each++) {
                    edges.add(
                            start + each / 2 * width + random.nextInt(width),
                            start + (each / 2 + 1) % 3 * width + random.nextInt(width),
                            1_000L - 2L * width + random.nextInt(30));
                }
            }
        }
        assertThat(steps(PairGraph.of(243, edges.build()), CoreSize.USUAL))
                .as("2,444, and 5,702 if edges within blossoms were events")
                .isLessThanOrEqualTo(2_810);
    }
}
