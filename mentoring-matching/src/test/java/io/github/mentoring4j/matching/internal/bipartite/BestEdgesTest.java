package io.github.mentoring4j.matching.internal.bipartite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.RowReader;
import io.github.mentoring4j.matching.testkit.Samples;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of a row, against sorting it. */
class BestEdgesTest {
    @Test
    void keepsAboutAsManyOfTheBestAsWanted() {
        Samples.seeds(500).forEach(seed -> {
            Rows rows = new Rows(seed);
            BestEdges found = new BestEdges(rows.most);
            long[] nothing = new long[rows.columnCount];
            for (int row = 0; row < rows.count; row++) {
                rows.reader.read(row);
                found.collectBest(rows.reader, rows.turn());
                rows.requireBest(found, nothing);
                assertThat(found.count()).as(rows.name).isBetween(rows.few(), 2 * rows.most - 1);
            }
        });
    }

    /* The reach that a row leaves behind never makes the next one keep less than half of what is wanted. */
    @Test
    void keepsWhatIsNearTheBestAndAtLeastAboutAsManyAsWanted() {
        Samples.seeds(500).forEach(seed -> {
            Rows rows = new Rows(seed);
            BestEdges found = new BestEdges(rows.most);
            for (int row = 0; row < rows.count; row++) {
                rows.reader.read(row);
                long[] prices = rows.prices();
                long[] nets = rows.nets(prices);
                long margin = rows.random.nextLong(rows.spread);
                found.collectNear(rows.reader, rows.turn(), prices, margin);
                rows.requireBest(found, prices);
                long least = Arrays.stream(nets).max().orElse(0) - margin;
                int near = (int) Arrays.stream(nets).filter(net -> net >= least).count();
                assertThat(found.count())
                        .as(rows.name)
                        .isBetween(
                                near < rows.most ? rows.few() : near,
                                near < rows.most ? Math.max(2 * rows.most - 1, near) : near);
            }
        });
    }

    @Test
    void keepsTheBestOfThoseAboveAFloor() {
        Samples.seeds(500).forEach(seed -> {
            Rows rows = new Rows(seed);
            BestEdges found = new BestEdges(rows.most);
            for (int row = 0; row < rows.count; row++) {
                rows.reader.read(row);
                long[] prices = rows.prices();
                long[] nets = rows.nets(prices);
                long above = rows.random.nextLong(rows.spread) - rows.spread / 2;
                found.collect(rows.reader, rows.turn(), prices, above);
                rows.requireBest(found, prices);
                int there = (int) Arrays.stream(nets).filter(net -> net > above).count();
                assertThat(found.count()).as(rows.name).isEqualTo(Math.min(there, rows.most));
                assertThat(found.floor()).as(rows.name).isGreaterThanOrEqualTo(above);
                assertThat(there > rows.most || found.floor() == above)
                        .as(rows.name)
                        .isTrue();
            }
        });
    }

    /* Of edges that are worth the same, those from the turn on come first, so that rows do not all keep the same columns. */
    @Test
    void looksAtEqualEdgesFromTheTurnOn() {
        BestEdges found = new BestEdges(2);
        long[] tens = new long[10];
        Arrays.fill(tens, 10);
        RowReader reader =
                RowReader.of(new int[] {0, 10}, IntStream.range(0, 10).toArray(), tens);
        reader.read(0);
        found.collect(reader, 7, new long[10], 0);
        assertThat(new int[] {found.index(0), found.index(1)}).containsExactly(7, 8);
        found.collectBest(reader, 9);
        assertThat(new int[] {found.index(0), found.index(1)}).containsExactly(9, 0);
    }

    private static final class Rows {
        final SplittableRandom random;
        final String name;
        final int most;
        final int columnCount;
        final int count;
        final long spread;
        final RowReader reader;

        Rows(long seed) {
            random = new SplittableRandom(seed);
            name = "seed " + seed;
            most = 1 + random.nextInt(6);
            columnCount = 1 + random.nextInt(60);
            count = 1 + random.nextInt(8);
            spread = random.nextBoolean() ? 5 : 1_000_000;
            int[] starts = new int[count + 1];
            for (int row = 0; row < count; row++) {
                starts[row + 1] = starts[row] + random.nextInt(columnCount + 1);
            }
            int[] columns = new int[starts[count]];
            for (int row = 0; row < count; row++) {
                int[] some = random.ints(0, columnCount)
                        .distinct()
                        .limit(starts[row + 1] - starts[row])
                        .toArray();
                System.arraycopy(some, 0, columns, starts[row], some.length);
            }
            long[] weights = random.longs(columns.length, -spread, spread).toArray();
            reader = RowReader.of(starts, columns, weights);
        }

        int turn() {
            return reader.count() == 0 ? 0 : random.nextInt(reader.count());
        }

        long[] prices() {
            return random.longs(columnCount, 0, spread).toArray();
        }

        long[] nets(long[] prices) {
            return IntStream.range(reader.from(), reader.from() + reader.count())
                    .mapToLong(edge -> reader.weights()[edge] - prices[reader.columns()[edge]])
                    .toArray();
        }

        int few() {
            return (Math.min(reader.count(), most) + 1) / 2;
        }

        /* Edges that are there, once, none left out is worth more than one kept or than the floor. */
        void requireBest(BestEdges found, long[] prices) {
            long[] nets = nets(prices);
            int[] kept = IntStream.range(0, found.count()).map(found::index).toArray();
            assertThat(kept).as(name).doesNotHaveDuplicates();
            IntPredicate isKept = index -> Arrays.stream(kept).anyMatch(each -> each == index);
            long bestLeftOut = IntStream.range(0, nets.length)
                    .filter(isKept.negate())
                    .mapToLong(index -> nets[index])
                    .max()
                    .orElse(Long.MIN_VALUE);
            assertThat(bestLeftOut).as(name).isLessThanOrEqualTo(found.floor());
            for (int index : kept) {
                assertThat(nets[index]).as(name).isGreaterThanOrEqualTo(bestLeftOut);
                assertThat(nets[index]).as(name).isGreaterThanOrEqualTo(found.floor());
            }
        }
    }
}
