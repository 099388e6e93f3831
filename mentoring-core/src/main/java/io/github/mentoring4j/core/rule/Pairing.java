package io.github.mentoring4j.core.rule;

import java.util.Objects;

/**
 * Two people put before a rule or a criterion: who would mentor whom, and the circumstances.
 *
 * <p>In a symmetric role model the sides are interchangeable and stand in id order.
 *
 * @param mentor the mentor's side
 * @param mentee the mentee's side
 * @param circumstances date, wishes and history
 */
public record Pairing(PairSide mentor, PairSide mentee, Circumstances circumstances) {
    /**
     * Puts two people together.
     *
     * @param mentor the mentor's side
     * @param mentee the mentee's side
     * @param circumstances date, wishes and history
     */
    public Pairing {
        Objects.requireNonNull(mentor, "mentor");
        Objects.requireNonNull(mentee, "mentee");
        Objects.requireNonNull(circumstances, "circumstances");
    }

    /**
     * The same two people with their sides exchanged.
     *
     * @return the reverse pairing
     */
    public Pairing swapped() {
        return new Pairing(mentee, mentor, circumstances);
    }

    /**
     * One of the two.
     *
     * @param side which
     * @return that side
     */
    public PairSide side(Side side) {
        return side == Side.MENTOR ? mentor : mentee;
    }
}
