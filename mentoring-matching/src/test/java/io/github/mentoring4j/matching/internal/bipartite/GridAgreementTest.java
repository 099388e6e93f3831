package io.github.mentoring4j.matching.internal.bipartite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.testkit.ChoiceProof;
import io.github.mentoring4j.matching.testkit.Samples;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A grid read where it is and the same edges in arrays are one problem: the same choice, proved by the same prices. */
class GridAgreementTest {
    @Test
    void readsTheSameProblemFromAGridAndFromArrays() {
        Samples.seeds(300).limit(3_000).forEach(GridAgreementTest::requireSame);
    }

    private static void requireSame(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = random.nextInt(40);
        int columns = 1 + random.nextInt(random.nextBoolean() ? 10 : 160);
        int words = 1 + random.nextInt(3);
        long bound = random.nextBoolean() ? 4 : 1_000_000;
        long[][] weights = new long[words][];
        Arrays.setAll(
                weights, word -> random.longs((long) rows * columns, -1, bound).toArray());
        BipartiteProblem grid = problem(EdgeRows.of(rows, new Weights(columns, weights)), seed, columns);
        int[] ends = new int[rows * columns];
        Arrays.setAll(ends, edge -> edge % columns);
        int[] starts = new int[rows + 1];
        Arrays.setAll(starts, row -> row * columns);
        BipartiteProblem arrays = problem(EdgeRows.of(starts, ends, weights), seed, columns);
        String name = "seed " + seed;
        ChoiceProof proof = new ChoiceProof(arrays, name);
        int[] chosen = chosen(grid, proof);
        assertThat(chosen).as(name).isEqualTo(chosen(arrays, proof));
        assertThat(grid.edges().columns()).as(name).isEqualTo(ends);
        assertThat(grid.edges().word(words - 1)).as(name).isEqualTo(weights[words - 1]);
        assertThat(columnLimits(grid)).as(name).isEqualTo(columnLimits(arrays));
        assertThat(grid.edges().largest(0)).as(name).isEqualTo(arrays.edges().largest(0));
    }

    private static BipartiteProblem problem(EdgeRows edges, long seed, int columns) {
        SplittableRandom random = new SplittableRandom(seed + 1);
        int most = 1 + random.nextInt(3);
        int extra = random.nextInt(3); // columns that no row meets
        int count = columns + extra;
        BipartiteProblem problem =
                BipartiteProblem.of(edges, Limits.same(edges.rowCount(), 0, 1), Limits.same(count, 0, most));
        if (random.nextInt(3) > 0) {
            return problem;
        }
        int[] groupOf = random.ints(count, -1, 4).toArray();
        return problem.withGroups(groupOf, Limits.same(4, 0, 1 + random.nextInt(8)));
    }

    private static int[] columnLimits(BipartiteProblem problem) {
        return WholeStage.first(problem).nodes().columnUpper;
    }

    private static int[] chosen(BipartiteProblem problem, ChoiceProof proof) {
        return CapacitatedMatching.solve(problem, Pulse.steady())
                .fold(
                        optimal -> {
                            proof.requireBest(optimal);
                            return optimal.chosen();
                        },
                        infeasible -> {
                            throw new AssertionError(infeasible.cause());
                        },
                        () -> {
                            throw new AssertionError("stopped without being asked to");
                        });
    }

    private static final class Weights implements EdgeRows.Grid {
        private final int width;
        private final long[][] words;

        Weights(int width, long[][] words) {
            this.width = width;
            this.words = words;
        }

        @Override
        public int width() {
            return width;
        }

        @Override
        public int wordCount() {
            return words.length;
        }

        @Override
        public long largest(int word) {
            return Arrays.stream(words[word]).map(Math::abs).max().orElse(0);
        }

        @Override
        public void read(int word, int from, int to, long[] into) {
            System.arraycopy(words[word], from, into, 0, to - from);
        }
    }
}
