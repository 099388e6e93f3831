package io.github.mentoring4j.matching.internal.bipartite;

import io.github.mentoring4j.matching.internal.graph.EdgeRows;

/** What weights the kernel can add up exactly. */
final class Ranges {
    /*
     * Let W be the largest absolute weight and m = min(rows, columns). A way passes each row and each column at most
     * once, hence holds at most 2m + 1 weights. A price changes only when a way is found, and is then the price of the
     * node at the way's end, which no search has changed before, plus the difference of two ways: so it stays within the
     * first prices plus (4m + 2)W. First prices stay within W for each word. A distance is a way plus the
     * prices of its two ends, and one price and one weight more are added in passing: within (12m + 10)W.
     */
    private static final long WEIGHTS_IN_A_SUM = 16;

    private Ranges() {}

    /** Greatest absolute weight that is accepted. */
    static long most(int rowCount, int columnCount) {
        return Long.MAX_VALUE / (WEIGHTS_IN_A_SUM * (Math.min(rowCount, columnCount) + 1L));
    }

    static void require(EdgeRows edges, int columnCount) {
        long most = most(edges.rowCount(), columnCount);
        for (int word = 0; word < edges.wordCount(); word++) {
            for (long weight : edges.word(word)) {
                if (weight > most || weight < -most) {
                    throw new IllegalArgumentException("weight " + weight + " is beyond " + most
                            + ", the most that " + edges.rowCount() + " rows and " + columnCount
                            + " columns allow\nMaybe scale the weights down");
                }
            }
        }
    }
}
