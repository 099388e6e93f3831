package io.github.mentoring4j.matching.internal.bipartite;

/**
 * By how much bids of an auction rise, from the first round to the last.
 *
 * <p>They only decide how fast prices come near the best ones, never what is chosen in the end. What counts is how far a row's weights lie
 * apart, for that is what rows bid for; weights that are all multiples of a number from each other need no bids below it. Where there are
 * more seats than rows, prices start from zero and stay there at most seats, so one round does; where there are fewer, they
 * climb to the weights themselves. The shares were found by trying families of random problems, see the page on algorithms.
 *
 * @param first of the first round, at least {@code last}
 * @param last of the last round, at least 1; zero if an auction would tell nothing
 */
record Increments(long first, long last) {
    private static final int SHARE_OF_SPREAD = 20;
    private static final int SHARE_WITH_ROOM = 50;
    private static final int SHARE_WHEN_SCARCE = 4;
    private static final int SAMPLE = 1_000; // edges

    static Increments of(Stage stage, long largest) {
        long spread = spread(stage);
        if (spread == 0) {
            return new Increments(0, 0);
        }
        long seats = 0;
        for (int column = 0; column < stage.columnCount; column++) {
            seats += stage.columnUpper[column];
        }
        long step = step(stage);
        if (seats > stage.rowCount) {
            long only = Math.max(step, spread / SHARE_WITH_ROOM);
            return new Increments(only, only);
        }
        long last = Math.max(step, spread / (10 + stage.rowCount / 10));
        long first = seats < stage.rowCount ? largest / SHARE_WHEN_SCARCE : spread / SHARE_OF_SPREAD;
        return new Increments(Math.max(last, first), last);
    }

    /** Whether there is more than one round. */
    boolean areSeveral() {
        return last < first;
    }

    /** The rounds after the first. */
    Increments afterFirst() {
        return new Increments(Math.max(last, first / PriceAuction.FINER), last);
    }

    /** Mean difference between the best and the worst weight of a row. */
    private static long spread(Stage stage) {
        long whole = 0; // sums of quotients and remainders: the plain sum might be too large
        long rest = 0;
        for (int row = 0; row < stage.rowCount; row++) {
            long most = Long.MIN_VALUE;
            long least = Long.MAX_VALUE;
            for (int edge = stage.starts[row]; edge < stage.starts[row + 1]; edge++) {
                most = Math.max(most, stage.weights[edge]);
                least = Math.min(least, stage.weights[edge]);
            }
            if (least < most) {
                whole += (most - least) / stage.rowCount;
                rest += (most - least) % stage.rowCount;
            }
        }
        return stage.rowCount == 0 ? 0 : whole + rest / stage.rowCount;
    }

    /** Greatest common divisor of differences of weights, by a sample of neighbouring edges; at least 1. */
    private static long step(Stage stage) {
        int edges = stage.weights.length;
        int stride = Math.max(1, edges / SAMPLE);
        long step = 0;
        for (int edge = stride; edge < edges && step != 1; edge += stride) {
            step = divisor(Math.abs(stage.weights[edge] - stage.weights[edge - 1]), step);
        }
        return Math.max(1, step);
    }

    private static long divisor(long one, long other) {
        long greater = one;
        long lesser = other;
        while (lesser != 0) {
            long rest = greater % lesser;
            greater = lesser;
            lesser = rest;
        }
        return greater;
    }
}
