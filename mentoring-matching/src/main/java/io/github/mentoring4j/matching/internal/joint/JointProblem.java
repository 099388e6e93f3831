package io.github.mentoring4j.matching.internal.joint;

import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.Arrays;

/**
 * People with needs, desks and limits, and the pairs they can form; immutable, except that the arrays of the edges are
 * shared with them.
 *
 * <p>A choice is a set of directed and peer pairs. It is allowed if each need is in at most one pair, each desk in at most
 * as many as its limit says, the desks of each person together in at most as many as the person has places, and needs and
 * desks of each person together in at most as many as the person's limit in all.
 */
public final class JointProblem {
    /** Limit of a person who has none. */
    public static final int NO_LIMIT = Integer.MAX_VALUE;

    private final int[] personOfNeed;
    private final int[] personOfDesk;
    private final int[] deskLimits;
    private final int[] places;
    private final int[] limits;
    private final VectorEdges directed;
    private final VectorEdges peers;

    private JointProblem(
            int[] personOfNeed,
            int[] personOfDesk,
            int[] deskLimits,
            int[] places,
            int[] limits,
            VectorEdges directed,
            VectorEdges peers) {
        this.personOfNeed = personOfNeed;
        this.personOfDesk = personOfDesk;
        this.deskLimits = deskLimits;
        this.places = places;
        this.limits = limits;
        this.directed = directed;
        this.peers = peers;
    }

    /**
     * A problem without pairs' limits beyond those given.
     *
     * @param personOfNeed the person of each need
     * @param personOfDesk the person of each desk: one for each role model in which the person can mentor
     * @param deskLimits most pairs of each desk
     * @param places most directed pairs of each person as a mentor
     * @param limits most pairs of each person in all, or {@link #NO_LIMIT}
     * @param directed directed pairs: tails are needs, heads are desks
     * @param peers peer pairs: both ends are needs
     * @return the problem
     * @throws IllegalArgumentException if lengths differ, a number names nothing, a limit is negative, or the two kinds
     *     of pairs have weights of different lengths
     */
    public static JointProblem of(
            int[] personOfNeed,
            int[] personOfDesk,
            int[] deskLimits,
            int[] places,
            int[] limits,
            VectorEdges directed,
            VectorEdges peers) {
        require(personOfDesk.length == deskLimits.length, "desks", personOfDesk.length, deskLimits.length);
        require(places.length == limits.length, "people", places.length, limits.length);
        require(directed.levels() == peers.levels(), "levels", directed.levels(), peers.levels());
        requireRange("need", personOfNeed, places.length - 1);
        requireRange("desk", personOfDesk, places.length - 1);
        requireRange("limit of desk", deskLimits, NO_LIMIT);
        requireRange("places of person", places, NO_LIMIT);
        requireRange("limit of person", limits, NO_LIMIT);
        directed.requireEnds(personOfNeed.length, personOfDesk.length);
        peers.requireEnds(personOfNeed.length, personOfNeed.length);
        return new JointProblem(
                personOfNeed.clone(),
                personOfDesk.clone(),
                deskLimits.clone(),
                places.clone(),
                limits.clone(),
                directed,
                peers);
    }

    private static void require(boolean condition, String what, int one, int other) {
        if (!condition) {
            throw new IllegalArgumentException(what + " are " + one + " in one place and " + other + " in another");
        }
    }

    private static void requireRange(String what, int[] numbers, int most) {
        for (int index = 0; index < numbers.length; index++) {
            if (numbers[index] < 0 || numbers[index] > most) {
                throw new IllegalArgumentException(what + " " + index + " is " + numbers[index] + ", not 0 to " + most);
            }
        }
    }

    /**
     * Number of people.
     *
     * @return zero or more
     */
    public int personCount() {
        return places.length;
    }

    /**
     * Number of needs.
     *
     * @return zero or more
     */
    public int needCount() {
        return personOfNeed.length;
    }

    /**
     * Number of desks.
     *
     * @return zero or more
     */
    public int deskCount() {
        return personOfDesk.length;
    }

    /**
     * The person who has a need.
     *
     * @param need number of the need
     * @return number of the person
     */
    public int personOfNeed(int need) {
        return personOfNeed[need];
    }

    /**
     * The person who mentors at a desk.
     *
     * @param desk number of the desk
     * @return number of the person
     */
    public int personOfDesk(int desk) {
        return personOfDesk[desk];
    }

    /**
     * Most pairs of a desk.
     *
     * @param desk number of the desk
     * @return zero or more
     */
    public int deskLimit(int desk) {
        return deskLimits[desk];
    }

    /**
     * Most directed pairs of a person as a mentor.
     *
     * @param person number of the person
     * @return zero or more
     */
    public int places(int person) {
        return places[person];
    }

    /**
     * Most pairs of a person in all.
     *
     * @param person number of the person
     * @return zero or more, or {@link #NO_LIMIT}
     */
    public int limit(int person) {
        return limits[person];
    }

    /**
     * Whether a person limits mentorships in all.
     *
     * @return true if at least one does
     */
    public boolean isLimited() {
        return Arrays.stream(limits).anyMatch(limit -> limit != NO_LIMIT);
    }

    /**
     * Directed pairs.
     *
     * @return tails are needs, heads are desks
     */
    public VectorEdges directed() {
        return directed;
    }

    /**
     * Peer pairs.
     *
     * @return both ends are needs
     */
    public VectorEdges peers() {
        return peers;
    }
}
