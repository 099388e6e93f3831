package io.github.mentoring4j.matching.plan;

/**
 * What the order of "participation first" or "quality first" cost: the same request solved with the two exchanged, proved best.
 *
 * @param needsServed the needs served by the plan of the other order
 * @param totalScore the total score of the plan of the other order, in points
 */
public record TradeOff(int needsServed, long totalScore) {
    /**
     * Makes the value of its parts.
     *
     * @param needsServed the needs served by the plan of the other order
     * @param totalScore the total score of the plan of the other order, in points
     */
    public TradeOff {}
}
