package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.matching.internal.bipartite.BipartiteProblem;
import io.github.mentoring4j.matching.internal.bipartite.Limits;
import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Random problems of rows, columns and groups; the structure varies with the seed, the weights with their family. */
public final class ChoiceCases {
    private ChoiceCases() {}

    /**
     * At most 5 rows, 5 columns and 3 groups, at most 12 edges; empty sides, limits of 0, crossed limits and parallel edges occur.
     *
     * @param seed of the case
     * @return a problem that brute force can solve
     */
    public static BipartiteProblem small(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = larger(random, 6);
        int columns = larger(random, 6);
        return of(seed, random, new int[] {rows, columns, larger(random, 13)});
    }

    /**
     * Up to 5 rows, 5 columns, 3 groups and 12 edges, with lower limits at every second node: most have no choice at all.
     *
     * @param seed of the case
     * @return a problem that brute force can solve
     */
    public static BipartiteProblem tight(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = 1 + random.nextInt(5);
        int columns = 1 + random.nextInt(5);
        int count = random.nextInt(13);
        int[] from = random.ints(count, 0, rows).toArray();
        int[] to = random.ints(count, 0, columns).toArray();
        long[] weights =
                LongStream.generate(() -> random.nextLong(-9, 10)).limit(count).toArray();
        int groups = random.nextInt(4);
        int[] groupOf = random.ints(columns, -1, groups).toArray();
        return BipartiteProblem.of(
                        EdgeRows.group(rows, from, to, weights),
                        demanding(random, rows, 1 + random.nextInt(3)),
                        demanding(random, columns, 3))
                .withGroups(groupOf, demanding(random, groups, 5));
    }

    /**
     * Up to 200 rows and 200 columns with up to 20 edges a row.
     *
     * @param seed of the case
     * @return a problem
     */
    public static BipartiteProblem medium(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = 1 + random.nextInt(200);
        return of(seed, random, new int[] {rows, 1 + random.nextInt(200), random.nextInt(1 + 20 * rows)});
    }

    /**
     * 4000 rows and columns with 40 edges a row, two words: enough work for many beats.
     *
     * @param seed of the case
     * @return a problem
     */
    public static BipartiteProblem large(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 4000;
        int[] rows = IntStream.range(0, 40 * size).map(edge -> edge / 40).toArray();
        int[] columns = random.ints(rows.length, 0, size).toArray();
        long[] first = random.longs(rows.length, 0, 5).toArray();
        long[] second = random.longs(rows.length, 0, 1_000_000).toArray();
        return BipartiteProblem.of(
                EdgeRows.group(size, rows, columns, first, second), Limits.same(size, 0, 1), Limits.same(size, 0, 1));
    }

    /**
     * 20 to 120 rows and 40 to 120 columns, 25 to 64 edges a row: more than the kernel looks at first, with words, groups and limits of all kinds.
     *
     * @param seed of the case
     * @return a problem
     */
    public static BipartiteProblem rich(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = 20 + random.nextInt(101);
        return of(seed, random, new int[] {rows, 40 + random.nextInt(81), rows * (25 + random.nextInt(40))});
    }

    /**
     * Complete, 20 to 60 rows and 130 to 190 columns: more edges a row than the kernel looks at first.
     *
     * @param seed of the case
     * @return a problem
     */
    public static BipartiteProblem dense(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = 20 + random.nextInt(40);
        int columns = 130 + random.nextInt(60);
        boolean isPopular = random.nextBoolean();
        long[] needs = random.longs(rows, 0, 1000).toArray();
        long[] qualities = random.longs(columns, 0, 1000).toArray();
        int[] starts = new int[rows + 1];
        int[] ends = new int[rows * columns];
        long[] weights = new long[rows * columns];
        for (int edge = 0; edge < ends.length; edge++) {
            starts[edge / columns + 1] = edge + 1;
            ends[edge] = edge % columns;
            weights[edge] = isPopular
                    ? needs[edge / columns] * qualities[edge % columns]
                    : WeightFamily.of(seed).draw(random, 1)[0];
        }
        boolean needy = random.nextInt(4) == 0;
        return BipartiteProblem.of(
                EdgeRows.of(starts, ends, weights), limits(random, rows, 1, needy), limits(random, columns, 2, false));
    }

    /**
     * Complete, 25 to 60 columns of one seat and about as many rows, all worth a lot: many edges a row, two words, and seats that are
     * short by a few or not at all.
     *
     * @param seed of the case
     * @return a problem
     */
    public static BipartiteProblem crowded(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int columns = 25 + random.nextInt(36);
        int rows = columns + random.nextInt(4);
        int[] ends =
                IntStream.range(0, rows * columns).map(edge -> edge % columns).toArray();
        int[] starts = IntStream.rangeClosed(0, rows).map(row -> row * columns).toArray();
        long[] first = random.longs(ends.length, 900, 1_000).toArray();
        long[] second = random.longs(ends.length, 0, 1_000).toArray();
        BipartiteProblem problem = BipartiteProblem.of(
                EdgeRows.of(starts, ends, first, second), Limits.same(rows, 0, 1), Limits.same(columns, 0, 1));
        if (random.nextInt(3) > 0) {
            return problem;
        }
        int[] groupOf = random.ints(columns, -1, 5).toArray();
        return problem.withGroups(groupOf, Limits.same(5, 0, columns / 6));
    }

    /** The larger of two draws: small sizes occur, but seldom. */
    private static int larger(SplittableRandom random, int bound) {
        return Math.max(random.nextInt(bound), random.nextInt(bound));
    }

    private static BipartiteProblem of(long seed, SplittableRandom random, int[] sizes) {
        int edgeCount = sizes[0] * sizes[1] == 0 ? 0 : sizes[2];
        int words = 1 + random.nextInt(3);
        int[] rows = new int[edgeCount];
        int[] columns = new int[edgeCount];
        long[][] weights = new long[words][edgeCount];
        for (int edge = 0; edge < edgeCount; edge++) {
            rows[edge] = random.nextInt(sizes[0]);
            columns[edge] = random.nextInt(sizes[1]);
            long[] weight = WeightFamily.of(seed).draw(random, words);
            for (int word = 0; word < words; word++) {
                weights[word][edge] = weight[word];
            }
        }
        int most = random.nextInt(3) == 0 ? 3 : 1;
        boolean needy = random.nextInt(3) == 0;
        BipartiteProblem problem = BipartiteProblem.of(
                EdgeRows.group(sizes[0], rows, columns, weights),
                limits(random, sizes[0], most, needy),
                limits(random, sizes[1], 1 + random.nextInt(3), needy));
        if (random.nextBoolean()) {
            return problem;
        }
        int groups = 1 + random.nextInt(Math.max(1, sizes[1] / 2) + 1);
        int[] groupOf = random.ints(sizes[1], -1, groups).toArray();
        return problem.withGroups(groupOf, limits(random, groups, 4, needy));
    }

    private static Limits demanding(SplittableRandom random, int count, int most) {
        int[] upper = random.ints(count, 0, most + 1).toArray();
        int[] lower = IntStream.of(upper)
                .map(limit -> random.nextBoolean() ? 0 : random.nextInt(limit + (random.nextInt(30) == 0 ? 2 : 1)))
                .toArray();
        return Limits.of(lower, upper);
    }

    private static Limits limits(SplittableRandom random, int count, int most, boolean needy) {
        int[] lower = new int[count];
        int[] upper = new int[count];
        for (int node = 0; node < count; node++) {
            upper[node] = most == 1 ? Math.min(1, random.nextInt(8)) : random.nextInt(most + 1);
            if (needy && random.nextInt(4) == 0) {
                lower[node] = random.nextInt(upper[node] + (random.nextInt(20) == 0 ? 2 : 1));
            }
        }
        return Limits.of(lower, upper);
    }
}
