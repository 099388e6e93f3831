package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.matching.internal.flow.SeatGraph;
import io.github.mentoring4j.matching.internal.flow.SeatLimits;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.SplittableRandom;

/** Random graphs of needs, desks and mentors. */
public final class SeatCases {
    private SeatCases() {}

    /**
     * At most 5 needs, 6 desks and 4 mentors; limits of 0 and parallel edges occur.
     *
     * @param seed of the case
     * @return a graph
     */
    public static SeatGraph small(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int needs = larger(random, 6);
        int desks = larger(random, 7);
        int edgeCount = needs * desks == 0 ? 0 : larger(random, 1 + 4 * needs);
        return of(seed, random, new int[] {needs, desks, 1 + random.nextInt(4), edgeCount, 3});
    }

    /** The larger of two draws: small sizes occur, but seldom. */
    private static int larger(SplittableRandom random, int bound) {
        return Math.max(random.nextInt(bound), random.nextInt(bound));
    }

    /**
     * Up to 60 needs and 40 desks, few seats, up to 600 edges.
     *
     * @param seed of the case
     * @return a graph
     */
    public static SeatGraph middling(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int needs = 1 + random.nextInt(60);
        return of(seed, random, new int[] {
            needs, 1 + random.nextInt(40), 1 + random.nextInt(25), random.nextInt(1 + 10 * needs), 2 + random.nextInt(4)
        });
    }

    private static SeatGraph of(long seed, SplittableRandom random, int[] sizes) {
        int[] deskLimits = random.ints(sizes[1], 0, sizes[4]).toArray();
        int[] mentors = random.ints(sizes[1], 0, sizes[2]).toArray();
        int[] mentorLimits = random.ints(sizes[2], 0, sizes[4] + 1).toArray();
        int levels = 1 + random.nextInt(4);
        VectorEdges.Builder edges = VectorEdges.builder(levels);
        for (int edge = 0; edge < sizes[3]; edge++) {
            edges.add(
                    random.nextInt(sizes[0]),
                    random.nextInt(sizes[1]),
                    WeightFamily.of(seed).draw(random, levels));
        }
        return SeatGraph.of(sizes[0], SeatLimits.of(deskLimits, mentors, mentorLimits), edges.build());
    }
}
