package io.github.mentoring4j.matching.internal.bipartite;

import static io.github.mentoring4j.matching.internal.bipartite.Stage.NONE;

import io.vavr.control.Option;
import java.util.Arrays;

/**
 * Prices near the best ones, by an auction: rows bid for seats, then seats that stayed dear and empty bid for rows, in
 * rounds of ever smaller increments.
 *
 * <p>Problem: first column prices for the exact searches; any prices would do, good ones leave them next to nothing.
 * Precondition: each row takes one edge at most.
 * Cost: a few passes over the edges for each of the rounds, of which there are about log(W / finest increment); bounded
 * by a budget, beyond which the prices stand as they are.
 * Ties: rows bid in ascending order, then whom they displaced; the first of equally good seats wins. A function of the
 * graph alone.
 * Not for: proofs; the choice that the auction ends with is thrown away.
 *
 * <p>Source: D. P. Bertsekas, Comput. Optim. Appl. 1(1), 1992, doi:10.1007/BF00247653; seats that bid for rows: D. P.
 * Bertsekas, D. A. Castañon, Comput. Optim. Appl. 1(3), 1992, doi:10.1007/BF00249638; several seats a column: D. P.
 * Bertsekas, D. A. Castañon, Ann. Oper. Res. 20, 1989, doi:10.1007/BF02216923.
 */
final class PriceAuction {
    private static final int FIRST_INCREMENT = 4; // the largest weight's share
    static final int FINER = 6; // from round to round
    private static final int PASSES = 60; // budget of a round, in passes over the edges

    private final Stage stage;
    private final Meter meter;
    private final long[] prices; // of columns: the least of their seats' prices
    private final long[] profits; // of rows
    private final int[] seatStart; // of a column; then the number of seats
    private final boolean hasOneSeatEach; // then seats are columns, and prices are those of seats
    private final boolean mayAllStayOut;
    private final long[] seatPrices;
    private final int[] rowAt; // of a seat
    private final int[] seatOf; // of a row
    private final int[] columnOf; // of a seat
    private Option<ColumnEdges> edgesByColumn =
            Option.none(); // made when a seat bids: that takes a pass over the edges
    private long limit;
    private long budget;
    private int leftOver;

    PriceAuction(Stage stage, long[] prices, Meter meter) {
        this.stage = stage;
        this.meter = meter;
        this.prices = prices;
        this.profits = new long[stage.rowCount];
        this.seatStart = new int[stage.columnCount + 1];
        for (int column = 0; column < stage.columnCount; column++) {
            seatStart[column + 1] = Math.addExact(seatStart[column], stage.columnUpper[column]);
        }
        int seats = seatStart[stage.columnCount];
        this.hasOneSeatEach = Arrays.stream(stage.columnUpper).allMatch(limit -> limit == 1);
        this.mayAllStayOut = Arrays.stream(stage.rowLower).allMatch(limit -> limit == 0);
        this.seatPrices = hasOneSeatEach ? prices : new long[seats];
        this.rowAt = new int[seats];
        this.columnOf = new int[seats];
        this.seatOf = new int[stage.rowCount];
        for (int column = 0; column < stage.columnCount; column++) {
            Arrays.fill(seatPrices, seatStart[column], seatStart[column + 1], prices[column]);
            Arrays.fill(columnOf, seatStart[column], seatStart[column + 1], column);
        }
    }

    /** Whether no row of a stage takes more than one edge. */
    static boolean isFit(Stage stage) {
        return Arrays.stream(stage.rowUpper).allMatch(limit -> limit <= 1);
    }

    /**
     * Improves the prices.
     *
     * @param largest largest absolute weight
     * @param finest last increment, at least 1
     */
    void run(long largest, long finest) {
        run(largest, largest / FIRST_INCREMENT, finest);
    }

    /**
     * Improves prices that are near the best already.
     *
     * @param largest largest absolute weight
     * @param coarsest first increment
     * @param finest last increment, at least 1
     */
    void run(long largest, long coarsest, long finest) {
        limit = 8 * largest;
        long increment = Math.max(finest, coarsest);
        while (!meter.isStoppedAfter(0)) {
            round(increment);
            if (increment <= finest) {
                return;
            }
            increment = Math.max(finest, increment / FINER);
        }
    }

    /** How many rows and seats found nobody when rows bid in the last round; the number of those that were fewer. */
    int leftOver() {
        return leftOver;
    }

    private void round(long increment) {
        Arrays.fill(rowAt, NONE);
        Arrays.fill(seatOf, NONE);
        budget = (long) PASSES * stage.columns.length;
        for (int first = 0; first < stage.rowCount; first++) {
            int row = first;
            while (row != NONE && !isExhausted(stage.starts[row + 1] - stage.starts[row])) {
                row = bidForSeat(row, increment);
            }
        }
        leftOver = Math.min(count(seatOf, NONE), count(rowAt, NONE));
        budget = (long) PASSES * stage.columns.length;
        for (int first = 0; first < rowAt.length; first++) {
            int seat = first;
            while (seat != NONE && isForSale(seat) && !isExhausted(byColumn().degree(columnOf[seat]))) {
                seat = bidForRow(seat, increment);
            }
        }
    }

    /* Empty, and too dear for that. */
    private boolean isForSale(int seat) {
        return rowAt[seat] == NONE && (seatPrices[seat] > 0 || !mayStayEmpty(columnOf[seat]));
    }

    private boolean mayStayEmpty(int column) {
        return stage.columnLower[column] < stage.columnUpper[column];
    }

    private ColumnEdges byColumn() {
        edgesByColumn = edgesByColumn.orElse(() -> Option.some(new ColumnEdges(stage, meter)));
        return edgesByColumn.getOrElseThrow(IllegalStateException::new);
    }

    private boolean isExhausted(int edges) {
        budget -= edges;
        return budget < 0 || meter.isStoppedAfter(edges);
    }

    /** The row takes its best seat and pays what makes its second best as good, and the increment; answers whom it displaced. */
    private int bidForSeat(int row, long increment) {
        boolean mayStayOut = mayAllStayOut || stage.rowLower[row] == 0;
        long best = mayStayOut ? 0 : -limit;
        long second = best;
        int bestEdge = NONE;
        int[] columns = stage.columns;
        long[] weights = stage.weights;
        for (int edge = stage.starts[row]; edge < stage.starts[row + 1]; edge++) {
            long net = weights[edge] - prices[columns[edge]];
            if (net > second) {
                if (net > best) {
                    second = best;
                    best = net;
                    bestEdge = edge;
                } else {
                    second = net;
                }
            }
        }
        profits[row] = best;
        if (bestEdge == NONE || stage.columnUpper[columns[bestEdge]] == 0) {
            return NONE;
        }
        int column = columns[bestEdge];
        int seat = cheapest(column);
        if (seatPrices[seat] > limit) {
            return NONE;
        }
        if (!hasOneSeatEach) {
            second = Math.max(second, weights[bestEdge] - nextCheapest(column, seat));
        }
        int displaced = rowAt[seat];
        profits[row] = second - increment;
        seatPrices[seat] += best - second + increment;
        sit(row, seat);
        cheapest(column);
        if (displaced != NONE) {
            seatOf[displaced] = NONE;
        }
        return displaced;
    }

    /** The seat takes the row that values it most, at the price that the next row would pay; answers the seat left for it. */
    private int bidForRow(int seat, long increment) {
        int column = columnOf[seat];
        boolean mayStayEmpty = mayStayEmpty(column);
        ColumnEdges byColumn = byColumn();
        long best = mayStayEmpty ? 0 : -limit;
        long second = best;
        int bestPlace = NONE;
        for (int place = byColumn.start(column); place < byColumn.end(column); place++) {
            long offer = byColumn.weight(place) - profits[byColumn.row(place)];
            if (offer > second) {
                if (offer > best) {
                    second = best;
                    best = offer;
                    bestPlace = place;
                } else {
                    second = offer;
                }
            }
        }
        if (bestPlace == NONE) {
            seatPrices[seat] = best;
            cheapest(column);
            return NONE;
        }
        int row = byColumn.row(bestPlace);
        seatPrices[seat] = mayStayEmpty ? Math.max(0, second - increment) : second - increment;
        profits[row] = byColumn.weight(bestPlace) - seatPrices[seat];
        int left = seatOf[row];
        if (left != NONE) {
            rowAt[left] = NONE;
        }
        sit(row, seat);
        cheapest(column);
        return left;
    }

    private void sit(int row, int seat) {
        rowAt[seat] = row;
        seatOf[row] = seat;
    }

    /** The cheapest seat of a column that has any; notes its price as the column's. */
    private int cheapest(int column) {
        if (hasOneSeatEach) {
            return column;
        }
        int seat = seatStart[column];
        for (int other = seat + 1; other < seatStart[column + 1]; other++) {
            if (seatPrices[other] < seatPrices[seat]) {
                seat = other;
            }
        }
        if (seat < seatStart[column + 1]) {
            prices[column] = seatPrices[seat];
        }
        return seat;
    }

    private static int count(int[] numbers, int wanted) {
        int count = 0;
        for (int number : numbers) {
            count += number == wanted ? 1 : 0;
        }
        return count;
    }

    private long nextCheapest(int column, int seat) {
        long price = Long.MAX_VALUE >> 1;
        for (int other = seatStart[column]; other < seatStart[column + 1]; other++) {
            if (other != seat) {
                price = Math.min(price, seatPrices[other]);
            }
        }
        return price;
    }
}
