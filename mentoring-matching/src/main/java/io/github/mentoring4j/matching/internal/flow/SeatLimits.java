package io.github.mentoring4j.matching.internal.flow;

import io.github.mentoring4j.matching.internal.graph.Rows;

/**
 * Desks and mentors with their upper limits, nested: each desk belongs to one mentor.
 *
 * <p>Desks are 0..d-1 and mentors 0..m-1. A limit of zero closes a desk or a mentor; a mentor may have no desk.
 */
public final class SeatLimits {
    private final int[] deskLimits;
    private final int[] mentorOfDesk;
    private final int[] mentorLimits;

    private SeatLimits(int[] deskLimits, int[] mentorOfDesk, int[] mentorLimits) {
        this.deskLimits = deskLimits;
        this.mentorOfDesk = mentorOfDesk;
        this.mentorLimits = mentorLimits;
    }

    /**
     * Puts limits together; the arrays are copied.
     *
     * @param deskLimits most needs that each desk serves
     * @param mentorOfDesk the mentor of each desk
     * @param mentorLimits most needs that each mentor serves at all desks together
     * @return the limits
     * @throws IllegalArgumentException if a limit is negative, a mentor is unknown, or the first two arrays differ in
     *     length
     */
    public static SeatLimits of(int[] deskLimits, int[] mentorOfDesk, int[] mentorLimits) {
        if (deskLimits.length != mentorOfDesk.length) {
            throw new IllegalArgumentException(
                    deskLimits.length + " desk limits but " + mentorOfDesk.length + " mentors of desks");
        }
        requireNotNegative("desk", deskLimits);
        requireNotNegative("mentor", mentorLimits);
        for (int desk = 0; desk < mentorOfDesk.length; desk++) {
            if (mentorOfDesk[desk] < 0 || mentorOfDesk[desk] >= mentorLimits.length) {
                throw new IllegalArgumentException("desk " + desk + " belongs to mentor " + mentorOfDesk[desk]
                        + " but there are " + mentorLimits.length + " mentors");
            }
        }
        return new SeatLimits(deskLimits.clone(), mentorOfDesk.clone(), mentorLimits.clone());
    }

    private static void requireNotNegative(String owner, int[] limits) {
        for (int index = 0; index < limits.length; index++) {
            if (limits[index] < 0) {
                throw new IllegalArgumentException("limit of " + owner + " " + index + " is " + limits[index]);
            }
        }
    }

    /**
     * Number of desks.
     *
     * @return desks are 0 to this number less one
     */
    public int deskCount() {
        return deskLimits.length;
    }

    /**
     * Number of mentors.
     *
     * @return mentors are 0 to this number less one
     */
    public int mentorCount() {
        return mentorLimits.length;
    }

    /**
     * Upper limit of a desk.
     *
     * @param desk number of the desk
     * @return most needs that it serves
     */
    public int deskLimit(int desk) {
        return deskLimits[desk];
    }

    /**
     * Owner of a desk.
     *
     * @param desk number of the desk
     * @return number of the mentor
     */
    public int mentorOf(int desk) {
        return mentorOfDesk[desk];
    }

    /**
     * Upper limit of a mentor over all desks.
     *
     * @param mentor number of the mentor
     * @return most needs that the mentor serves
     */
    public int mentorLimit(int mentor) {
        return mentorLimits[mentor];
    }

    Rows desksByMentor() {
        return Rows.group(mentorLimits.length, mentorOfDesk);
    }
}
