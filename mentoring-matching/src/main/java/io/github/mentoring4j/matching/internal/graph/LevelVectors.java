package io.github.mentoring4j.matching.internal.graph;

/**
 * Arithmetic and lexicographic order of vectors that lie flat in {@code long[]}.
 *
 * <p>Each vector is given by its array and the place of its first level. Sums are not checked for overflow: the caller
 * proves at its entry, by {@link #requireHeadroom}, that none can occur. The parameter lists are longer than elsewhere
 * because a view object for each vector would cost more than the arithmetic.
 */
public final class LevelVectors {
    private LevelVectors() {}

    /**
     * Compares two vectors lexicographically.
     *
     * @param left array of the first vector
     * @param leftAt place of its first level
     * @param right array of the second vector
     * @param rightAt place of its first level
     * @param levels length of both vectors
     * @return -1, 0 or 1 as the first vector is less than, equal to or greater than the second
     */
    public static int compare(long[] left, int leftAt, long[] right, int rightAt, int levels) {
        for (int level = 0; level < levels; level++) {
            int order = Long.compare(left[leftAt + level], right[rightAt + level]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /**
     * Compares a vector with zero.
     *
     * @param vector array of the vector
     * @param at place of its first level
     * @param levels length of the vector
     * @return the sign of the first level that is not zero, or 0
     */
    public static int signum(long[] vector, int at, int levels) {
        for (int level = 0; level < levels; level++) {
            if (vector[at + level] != 0) {
                return Long.signum(vector[at + level]);
            }
        }
        return 0;
    }

    /**
     * Adds a multiple of one vector to another in place.
     *
     * @param target array of the vector that changes
     * @param at place of its first level
     * @param factor how many times the second vector is added; negative to subtract
     * @param term array of the second vector
     * @param termAt place of its first level
     * @param levels length of both vectors
     */
    public static void addMultiple(long[] target, int at, long factor, long[] term, int termAt, int levels) {
        for (int level = 0; level < levels; level++) {
            target[at + level] += factor * term[termAt + level];
        }
    }

    /**
     * Demands that every component, multiplied by a factor, still fits into a {@code long}.
     *
     * @param weights components of any number of vectors
     * @param factor bound, proved by the kernel, on the number of weights that any of its sums can hold; positive
     * @return the largest absolute component
     * @throws IllegalArgumentException if the largest absolute component times the factor could exceed
     *     {@link Long#MAX_VALUE}
     */
    public static long requireHeadroom(long[] weights, long factor) {
        long lowest = 0; // the negative of the largest absolute value: -Long.MIN_VALUE does not exist
        for (long weight : weights) {
            lowest = Math.min(lowest, weight > 0 ? -weight : weight);
        }
        if (lowest < -(Long.MAX_VALUE / factor)) {
            throw new IllegalArgumentException("weight of absolute value " + Long.toUnsignedString(-lowest)
                    + " leaves no room for sums of " + factor + " weights\nMaybe scale the weights down");
        }
        return -lowest;
    }
}
