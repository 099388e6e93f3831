package io.github.mentoring4j.matching.internal.bipartite;

import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.github.mentoring4j.matching.internal.graph.Pulse;

/** What weights the kernel can add up exactly. */
final class Ranges {
    /*
     * Let W be the largest absolute weight and m = min(rows, columns) + 4. A way passes each row and each column at most
     * once, hence holds at most 2m weights. A price changes only when a way is found, and is then the price of the node
     * at the way's end, which no search has changed before, plus the difference of two ways. Searches start from prices
     * within 4mW (an auction stops far below; a restart with prices beyond that begins again from zero), so all prices
     * stay within 8mW. A distance is a way plus the prices of its two ends, and a price and a weight more are added in
     * passing: within 20mW.
     */
    private static final long WEIGHTS_IN_A_SUM = 24;
    private static final long FIRST_PRICE = 4;
    private static final long SPARE = 4;

    private Ranges() {}

    /** Greatest absolute weight that is accepted. */
    static long most(int rowCount, int columnCount) {
        return Long.MAX_VALUE / (WEIGHTS_IN_A_SUM * (Math.min(rowCount, columnCount) + SPARE));
    }

    /** Checks all words, with a beat after each; false if the pulse stopped it. */
    static boolean require(EdgeRows edges, int columnCount, Pulse pulse) {
        long most = most(edges.rowCount(), columnCount);
        for (int word = 0; word < edges.wordCount(); word++) {
            long largest = edges.largest(word);
            if (largest > most || largest < 0) {
                throw new IllegalArgumentException("a weight of absolute value " + Long.toUnsignedString(largest)
                        + " is beyond " + most + ", the most that " + edges.rowCount() + " rows and " + columnCount
                        + " columns allow\nMaybe scale the weights down");
            }
            if (!pulse.beat(0, edges.rowCount())) {
                return false;
            }
        }
        return true;
    }

    /** Greatest absolute price that searches may start from. */
    static long firstPrice(Stage stage, long largest) {
        return FIRST_PRICE * largest * (Math.min(stage.rowCount, stage.columnCount) + SPARE);
    }
}
