package io.github.mentoring4j.matching.assignment;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/**
 * Least and greatest numbers of chosen edges, one pair for each agent, place or group.
 *
 * <p>Any numbers are taken; {@link AssignmentProblem.Builder#build} tells what is wrong with them.
 */
public final class Limits {
    private final int[] lower;
    private final int[] upper;

    private Limits(int count, IntUnaryOperator lower, IntUnaryOperator upper) {
        this.lower = new int[count];
        this.upper = new int[count];
        Arrays.setAll(this.lower, lower);
        Arrays.setAll(this.upper, upper);
    }

    /**
     * Limits by number.
     *
     * @param count how many
     * @param lower the least number of each, from 0 to count - 1
     * @param upper the greatest number of each
     * @return the limits
     * @throws IllegalArgumentException if the count is negative
     */
    public static Limits of(int count, IntUnaryOperator lower, IntUnaryOperator upper) {
        if (count < 0) {
            throw new IllegalArgumentException("limits for " + count);
        }
        return new Limits(count, lower, upper);
    }

    /**
     * The same limits for all.
     *
     * @param count how many
     * @param lower the least number of each
     * @param upper the greatest number of each
     * @return the limits
     * @throws IllegalArgumentException if the count is negative
     */
    public static Limits same(int count, int lower, int upper) {
        return of(count, index -> lower, index -> upper);
    }

    /**
     * How many there are.
     *
     * @return zero or more
     */
    public int count() {
        return lower.length;
    }

    /**
     * The least number of chosen edges.
     *
     * @param index from 0 to {@code count() - 1}
     * @return the lower limit
     */
    public int lower(int index) {
        return lower[index];
    }

    /**
     * The greatest number of chosen edges.
     *
     * @param index from 0 to {@code count() - 1}
     * @return the upper limit
     */
    public int upper(int index) {
        return upper[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limits that && Arrays.equals(lower, that.lower) && Arrays.equals(upper, that.upper);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(lower), Arrays.hashCode(upper));
    }

    @Override
    public String toString() {
        return "Limits of " + count();
    }
}
