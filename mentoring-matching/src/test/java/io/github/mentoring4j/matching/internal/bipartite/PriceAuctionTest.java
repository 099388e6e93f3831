package io.github.mentoring4j.matching.internal.bipartite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.testkit.Samples;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PriceAuctionTest {
    /*
     * Where all rows meet all columns and no round runs out of its budget, the prices bound the best total from above (weak duality) by no
     * more than the last increment a row: each row sits within it of its best, and nobody's seat is dear and empty. With lower limits at all
     * nodes nobody may stay out, so prices and what rows get may be negative.
     */
    @Test
    void bringsPricesWithinTheLastIncrementARowOfTheBest() {
        Samples.seeds(300).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int people = 2 + random.nextInt(20);
            boolean forced = random.nextInt(3) == 0;
            long largest = random.nextBoolean() ? 20 : 1_000_000;
            long[] weights = random.longs((long) people * people, forced ? -largest : 1, largest + 1)
                    .toArray();
            int lower = forced ? 1 : 0;
            Limits seats = forced || random.nextBoolean()
                    ? Limits.same(people, lower, 1)
                    : Limits.upTo(random.ints(people, 1, 4).toArray());
            Stage stage = stage(people, weights, Limits.same(people, lower, 1), seats);
            long finest = 1 + random.nextLong(largest / 10);
            long[] prices = new long[people];
            new PriceAuction(stage, prices, new Meter(Pulse.steady(), 1)).run(largest, finest);

            long bound = 0;
            for (int row = 0; row < people; row++) {
                long best = forced ? Long.MIN_VALUE : 0;
                for (int column = 0; column < people; column++) {
                    best = Math.max(best, weights[row * people + column] - prices[column]);
                }
                bound += best + stage.columnUpper[row] * prices[row];
            }
            assertThat(forced || Arrays.stream(prices).allMatch(price -> price >= 0))
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(bound).as("seed %d", seed).isBetween(best(people, stage), best(people, stage) + people * finest);
        });
    }

    /* Seats that must be filled pay rows for coming: by the same bound, prices are then below zero. */
    @Test
    void paysRowsForComingToSeatsThatMustBeFilled() {
        Samples.seeds(300).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int people = 2 + random.nextInt(20);
            long[] weights = random.longs((long) people * people, -1_000, 200).toArray();
            int[] must = random.ints(people, 0, 2).toArray();
            Limits seats = Limits.of(must, Limits.same(people, 0, 1).uppers());
            Stage stage = stage(people, weights, Limits.same(people, 0, 1), seats);
            long[] prices = new long[people];
            new PriceAuction(stage, prices, new Meter(Pulse.steady(), 1)).run(1_000, 10);

            long bound = 0;
            for (int row = 0; row < people; row++) {
                long best = 0;
                for (int column = 0; column < people; column++) {
                    best = Math.max(best, weights[row * people + column] - prices[column]);
                }
                bound += best + prices[row];
                assertThat(must[row] == 1 || prices[row] >= 0)
                        .as("seed %d", seed)
                        .isTrue();
            }
            assertThat(bound).as("seed %d", seed).isBetween(best(people, stage), best(people, stage) + people * 10L);
        });
    }

    @Test
    void endsWithPricesInRangeWhereRowsThatMustBeServedAreTooMany() {
        Stage stage = stage(3, new long[9], Limits.same(3, 1, 1), Limits.same(3, 0, 1));
        Stage part = stage.withEdges(new int[] {0, 1, 2, 3}, new int[] {0, 0, 0}, new long[] {100, 90, 80});
        long[] prices = new long[3];
        Meter meter = new Meter(Pulse.steady(), 1);
        new PriceAuction(part, prices, meter).run(100, 1, 1);
        assertThat(prices[0]).isBetween(800L, 1_700L);
        assertThat(prices[1]).isZero();
        assertThat(meter.work()).isLessThan(15); // passes over three edges, not a whole budget
    }

    @Test
    void countsRowsAndSeatsThatAreLeftOver() {
        // three rows meet the first two columns alone; one row meets all four
        Stage stage = stage(4, new long[16], Limits.same(4, 0, 1), Limits.same(4, 0, 1));
        int[] starts = {0, 2, 4, 6, 10};
        int[] columns = {0, 1, 0, 1, 0, 1, 0, 1, 2, 3};
        long[] weights = {9, 8, 9, 7, 8, 9, 1, 1, 5, 4};
        Stage part = stage.withEdges(starts, columns, weights);
        PriceAuction auction = new PriceAuction(part, new long[4], new Meter(Pulse.steady(), 1));
        auction.run(9, 1, 1);
        assertThat(auction.leftOver()).isEqualTo(1);
    }

    @Test
    void isFitWhereNoRowTakesTwo() {
        Limits ones = Limits.same(2, 0, 1);
        Limits twos = Limits.same(2, 0, 2);
        assertThat(PriceAuction.isFit(stage(2, new long[4], ones, twos))).isTrue();
        assertThat(PriceAuction.isFit(stage(2, new long[4], twos, ones))).isFalse();
    }

    private static long best(int people, Stage stage) {
        StageSolver solver = new StageSolver(stage, new Duals(stage), new Roster(stage), new Meter(Pulse.steady(), 1));
        assertThat(solver.solve()).isEqualTo(StageSolver.End.DONE);
        long best = 0;
        for (int row = 0; row < people; row++) {
            int edge = solver.roster.edgeOf[solver.roster.slotStart[row]];
            best += edge == Stage.NONE ? 0 : stage.weights[edge];
        }
        return best;
    }

    private static Stage stage(int people, long[] weights, Limits rows, Limits seats) {
        int[] starts = new int[people + 1];
        Arrays.setAll(starts, row -> row * people);
        int[] columns = new int[weights.length];
        Arrays.setAll(columns, edge -> edge % people);
        return WholeStage.first(BipartiteProblem.of(EdgeRows.of(starts, columns, weights), rows, seats))
                .inArrays();
    }
}
