package io.github.mentoring4j.matching.internal.bipartite;

import java.util.Arrays;

/** Least and greatest number of chosen edges at each node of one side; immutable. */
public final class Limits {
    private final int[] lower;
    private final int[] upper;

    private Limits(int[] lower, int[] upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * Limits of both kinds.
     *
     * @param lower one entry a node, at least 0
     * @param upper one entry a node, at least 0; below {@code lower} no answer exists, which is a legal question
     * @return the limits
     * @throws IllegalArgumentException if the lengths differ or an entry is negative
     */
    public static Limits of(int[] lower, int[] upper) {
        if (lower.length != upper.length) {
            throw new IllegalArgumentException(lower.length + " lower limits but " + upper.length + " upper ones");
        }
        for (int node = 0; node < lower.length; node++) {
            if (lower[node] < 0 || upper[node] < 0) {
                throw new IllegalArgumentException(
                        "limits " + lower[node] + " to " + upper[node] + " of node " + node + " must not be negative");
            }
        }
        return new Limits(lower.clone(), upper.clone());
    }

    /**
     * Upper limits alone.
     *
     * @param upper one entry a node, at least 0
     * @return limits from 0
     * @throws IllegalArgumentException if an entry is negative
     */
    public static Limits upTo(int... upper) {
        return of(new int[upper.length], upper);
    }

    /**
     * The same limits for all nodes.
     *
     * @param count number of nodes
     * @param lower least number of chosen edges at each
     * @param upper greatest number
     * @return the limits
     * @throws IllegalArgumentException if a limit is negative
     */
    public static Limits same(int count, int lower, int upper) {
        int[] lowers = new int[count];
        int[] uppers = new int[count];
        Arrays.fill(lowers, lower);
        Arrays.fill(uppers, upper);
        return of(lowers, uppers);
    }

    /**
     * Number of nodes.
     *
     * @return how many
     */
    public int count() {
        return lower.length;
    }

    /**
     * Lower limit of a node.
     *
     * @param node number of the node
     * @return at least 0
     */
    public int lower(int node) {
        return lower[node];
    }

    /**
     * Upper limit of a node.
     *
     * @param node number of the node
     * @return at least 0
     */
    public int upper(int node) {
        return upper[node];
    }

    int[] lowers() {
        return lower.clone();
    }

    int[] uppers() {
        return upper.clone();
    }
}
