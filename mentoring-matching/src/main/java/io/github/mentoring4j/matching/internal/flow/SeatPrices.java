package io.github.mentoring4j.matching.internal.flow;

/**
 * Prices that prove a matching of needs to seats best: a gain for each need, a price for each desk and mentor.
 *
 * <p>Invariants, all lexicographic: gain + price(desk) is at least the weight of every edge of a need that has entered,
 * and equals it on chosen edges; gains and prices are at least zero; price(desk) is at most price(mentor) at a desk
 * with room and at least price(mentor) at a desk in use; price(mentor) is zero while the mentor has room, and the gain
 * zero of a need that went without.
 */
final class SeatPrices {
    /** Gain of need i from place i * levels on. */
    final long[] gains;

    /** Prices of desks 0..d-1, then of mentors, in the same layout. */
    final long[] prices;

    SeatPrices(SeatGraph graph) {
        int levels = graph.edges().levels();
        SeatLimits limits = graph.limits();
        int nodes = Math.addExact(limits.deskCount(), limits.mentorCount());
        this.gains = new long[Math.multiplyExact(graph.needCount(), levels)];
        this.prices = new long[Math.multiplyExact(nodes, levels)];
    }
}
