package io.github.mentoring4j.matching.internal.bipartite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.testkit.Samples;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** However a core began and however prices moved since, once it lets nobody in, prices cover all that it leaves out. */
class CoreEdgesTest {
    @Test
    void letsInUntilPricesCoverWhatIsLeftOut() {
        Samples.seeds(400).forEach(seed -> {
            Case drawn = new Case(seed);
            CoreEdges core = drawn.core();
            long[] before = drawn.begin(core);
            requireEdges(drawn, core);
            long fall = 0;
            for (int round = 0; round < 4; round++) {
                Duals duals = new Duals(drawn.whole.nodes());
                Arrays.setAll(duals.columns, column -> drawn.random.nextLong(drawn.spread));
                for (int column = 0; column < before.length; column++) {
                    // most columns change little, so that rows keep vouching for what they left out
                    duals.columns[column] = drawn.random.nextInt(4) > 0 ? before[column] : duals.columns[column];
                }
                long most = 0;
                for (int column = 0; column < before.length; column++) {
                    most = Math.max(most, before[column] - duals.columns[column]);
                }
                fall += most;
                before = duals.columns.clone();
                int had = core.stage().columns.length;
                boolean isMore = drawn.price(core, duals);
                while (core.letIn(duals, fall, 1 + drawn.random.nextInt(3))) {
                    assertThat(core.stage().columns.length).as(drawn.name).isGreaterThan(had);
                    had = core.stage().columns.length;
                    isMore = drawn.price(core, duals);
                }
                assertThat(isMore).as(drawn.name).isFalse();
                requireEdges(drawn, core);
            }
        });
    }

    @Test
    void meetsAllColumns() {
        Samples.seeds(200).forEach(seed -> {
            Case drawn = new Case(seed);
            CoreEdges core = drawn.core();
            core.takeBest();
            Set<Integer> met = columns(core.stage());
            int had = core.stage().columns.length;
            core.meetAll();
            requireEdges(drawn, core);
            Set<Integer> all = new HashSet<>();
            int missing = 0;
            for (int column : drawn.edges.columns()) {
                all.add(column);
                missing += met.contains(column) ? 0 : 1;
            }
            assertThat(columns(core.stage())).as(drawn.name).isEqualTo(all);
            assertThat(core.stage().columns.length).as(drawn.name).isEqualTo(had + missing);
        });
    }

    /* All that comes within the margin of a row's best core edge is in, up to as many as are asked for, and nothing twice. */
    @Test
    void letsInWhatIsNear() {
        Samples.seeds(200).forEach(seed -> {
            Case drawn = new Case(seed);
            CoreEdges core = drawn.core();
            core.takeBest();
            Stage before = core.stage();
            long margin = drawn.random.nextLong(drawn.spread);
            long fall = drawn.random.nextLong(drawn.spread);
            long[] prices = new long[before.columnCount]; // cheaper by that at most than when edges were chosen
            Arrays.setAll(prices, column -> -drawn.random.nextLong(fall + 1));
            core.letInNear(prices, margin, fall, 1_000);
            requireEdges(drawn, core);
            Stage after = core.stage();
            for (int row = 0; row < before.rowCount; row++) {
                long top = Long.MIN_VALUE;
                for (int edge = before.starts[row]; edge < before.starts[row + 1]; edge++) {
                    top = Math.max(top, before.weights[edge] - prices[before.columns[edge]]);
                }
                int near = 0;
                int far = 0;
                for (int edge = drawn.edges.start(row); edge < drawn.edges.end(row); edge++) {
                    near += drawn.edges.weight(0, edge) - prices[drawn.edges.column(edge)] > top - margin ? 1 : 0;
                }
                for (int edge = before.starts[row]; edge < before.starts[row + 1]; edge++) {
                    far += before.weights[edge] - prices[before.columns[edge]] > top - margin ? 0 : 1;
                }
                assertThat(after.starts[row + 1] - after.starts[row])
                        .as("%s, row %d", drawn.name, row)
                        .isEqualTo(near + far);
            }
        });
    }

    /* A row whose edges left out were all found too bad is not read again until prices change. */
    @Test
    void readsNoRowAgainAtTheSamePrices() {
        Samples.seeds(200).forEach(seed -> {
            Case drawn = new Case(seed);
            CoreEdges core = drawn.core();
            core.takeBest();
            long fall = drawn.random.nextLong(drawn.spread);
            Duals duals = new Duals(drawn.whole.nodes());
            Arrays.setAll(duals.columns, column -> -drawn.random.nextLong(fall + 1));
            if (drawn.random.nextBoolean()) {
                long margin = drawn.random.nextLong(drawn.spread);
                core.letInNear(duals.columns, margin, fall, 1_000);
                requireNoWork(drawn, () -> core.letInNear(duals.columns, margin, fall, 1_000));
            } else {
                drawn.price(core, duals);
                core.letIn(duals, fall, 1_000);
                requireNoWork(drawn, () -> core.letIn(duals, fall, 1_000));
            }
        });
    }

    private static void requireNoWork(Case drawn, Runnable again) {
        long before = drawn.meter.work();
        again.run();
        assertThat(drawn.meter.work()).as(drawn.name).isEqualTo(before);
    }

    @Test
    void stopsBetweenRows() {
        int rows = 4;
        int width = 1 << 16;
        int[] starts = new int[rows + 1];
        Arrays.setAll(starts, row -> row * width);
        int[] columns = new int[rows * width];
        Arrays.setAll(columns, edge -> edge % width);
        EdgeRows edges = EdgeRows.of(starts, columns, new long[columns.length]);
        Meter meter = new Meter((done, total) -> false, 1);
        new CoreEdges(whole(edges, Limits.same(rows, 0, 1), Limits.same(width, 0, 1)), 2, meter).takeBest();
        assertThat(meter.work()).isEqualTo(2L * width);
    }

    @Test
    void samplesOneEdgeOfEachStretchOfARow() {
        Samples.seeds(100).forEach(seed -> {
            Case drawn = new Case(seed);
            Stage sample = drawn.core().sample();
            for (int row = 0; row < sample.rowCount; row++) {
                int degree = drawn.edges.end(row) - drawn.edges.start(row);
                int taken = sample.starts[row + 1] - sample.starts[row];
                assertThat(taken).as(drawn.name).isEqualTo(Math.min(24, degree));
                int at = drawn.edges.start(row);
                for (int edge = sample.starts[row]; edge < sample.starts[row + 1]; edge++) {
                    while (degree >= 24 && drawn.edges.column(at) != sample.columns[edge]) {
                        at++; // stretches of a row follow each other
                    }
                    int place = degree >= 24 ? at : drawn.place(row, sample.columns[edge]);
                    assertThat(drawn.edges.weight(0, place)).as(drawn.name).isEqualTo(sample.weights[edge]);
                    at += degree >= 24 ? 1 : 0;
                }
            }
        });
    }

    @Test
    void isConcentratedWhereBestEdgesMeetFewerThanThreeQuarters() {
        assertThat(concentrated(8, 5)).isTrue();
        assertThat(concentrated(8, 6)).isFalse();
        assertThat(concentrated(12, 8)).isTrue();
        assertThat(concentrated(12, 9)).isFalse();
    }

    /* As many rows as columns; the best two edges of each row lead to some of the first few columns. */
    private static boolean concentrated(int people, int met) {
        int[] starts = new int[people + 1];
        Arrays.setAll(starts, row -> row * people);
        int[] columns = new int[people * people];
        Arrays.setAll(columns, edge -> edge % people);
        long[] weights = new long[columns.length];
        for (int row = 0; row < people; row++) {
            weights[row * people + row % met] = 9;
            weights[row * people + (row + 1) % met] = 9;
        }
        Limits ones = Limits.same(people, 0, 1);
        CoreEdges core = new CoreEdges(whole(EdgeRows.of(starts, columns, weights), ones, ones), 2, meter());
        core.takeBest();
        return core.isConcentrated();
    }

    private static Set<Integer> columns(Stage stage) {
        Set<Integer> columns = new HashSet<>();
        for (int column : stage.columns) {
            columns.add(column);
        }
        return columns;
    }

    /* Edges of the core are edges of the whole, each once, in the row where they belong. */
    private static void requireEdges(Case drawn, CoreEdges core) {
        Stage stage = core.stage();
        Set<Integer> places = new HashSet<>();
        for (int row = 0; row < stage.rowCount; row++) {
            for (int edge = stage.starts[row]; edge < stage.starts[row + 1]; edge++) {
                int place = core.places()[edge];
                assertThat(place).as(drawn.name).isBetween(drawn.edges.start(row), drawn.edges.end(row) - 1);
                assertThat(stage.columns[edge]).as(drawn.name).isEqualTo(drawn.edges.column(place));
                assertThat(stage.weights[edge]).as(drawn.name).isEqualTo(drawn.edges.weight(0, place));
                assertThat(places.add(place)).as(drawn.name).isTrue();
            }
        }
    }

    private static WholeStage whole(EdgeRows edges, Limits rows, Limits columns) {
        return WholeStage.first(BipartiteProblem.of(edges, rows, columns));
    }

    private static Meter meter() {
        return new Meter(Pulse.steady(), 1);
    }

    private static final class Case {
        final SplittableRandom random;
        final String name;
        final long spread;
        final EdgeRows edges;
        final WholeStage whole;
        final Meter meter = meter();

        Case(long seed) {
            random = new SplittableRandom(seed);
            name = "seed " + seed;
            spread = random.nextBoolean() ? 6 : 1_000_000;
            int rows = 1 + random.nextInt(8);
            int columns = 1 + random.nextInt(60);
            int[] starts = new int[rows + 1];
            for (int row = 0; row < rows; row++) {
                starts[row + 1] = starts[row] + random.nextInt(columns + 1);
            }
            int[] ends = new int[starts[rows]];
            for (int row = 0; row < rows; row++) {
                int[] some = random.ints(0, columns)
                        .distinct()
                        .limit(starts[row + 1] - starts[row])
                        .toArray();
                System.arraycopy(some, 0, ends, starts[row], some.length);
            }
            edges = EdgeRows.of(
                    starts, ends, random.longs(ends.length, 0, spread).toArray());
            whole = whole(edges, Limits.same(rows, 0, 1), Limits.same(columns, 0, 1));
        }

        CoreEdges core() {
            return new CoreEdges(whole, 1 + random.nextInt(5), meter);
        }

        /* One way of four to begin; answers the prices that the choice was made by. */
        long[] begin(CoreEdges core) {
            long[] prices = new long[whole.nodes().columnCount];
            if (random.nextInt(4) == 0) {
                Arrays.setAll(prices, column -> random.nextLong(spread));
                core.takeNear(prices, random.nextLong(spread));
                return prices;
            }
            core.takeBest();
            if (random.nextBoolean()) {
                core.meetAll();
            }
            if (random.nextBoolean()) {
                core.letInNear(prices, random.nextLong(spread), 0, 1 + random.nextInt(3));
            }
            return prices;
        }

        /* Rows pay what their edges in the core are worth at most, or more; whether an edge left out is worth more than its row pays. */
        boolean price(CoreEdges core, Duals duals) {
            Stage stage = core.stage();
            boolean isMore = false;
            for (int row = 0; row < stage.rowCount; row++) {
                long best = duals.rows[row];
                for (int edge = stage.starts[row]; edge < stage.starts[row + 1]; edge++) {
                    best = Math.max(best, stage.weights[edge] - duals.columns[stage.columns[edge]]);
                }
                duals.rows[row] = best;
                for (int edge = edges.start(row); edge < edges.end(row); edge++) {
                    isMore |= edges.weight(0, edge) - duals.columns[edges.column(edge)] > best;
                }
            }
            return isMore;
        }

        int place(int row, int column) {
            int place = edges.start(row);
            while (edges.column(place) != column) {
                place++;
            }
            return place;
        }
    }
}
