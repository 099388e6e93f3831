package io.github.mentoring4j.core.monitoring.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * The root of a monotone function by halving.
 *
 * <p>Cost: 200 evaluations at most. The result is the middle of the last bracket, which is no wider than two neighbouring doubles or than
 * 2 to the power of -200 of the first one.
 */
final class Bisection {
    private static final int STEPS = 200;

    private Bisection() {}

    /**
     * Finds where a growing function reaches a level.
     *
     * @param function a function that does not fall between the bounds
     * @param level the level
     * @param from the lower bound
     * @param to the upper bound
     * @return the argument at which the level is crossed
     */
    static double solve(DoubleUnaryOperator function, double level, double from, double to) {
        double low = from;
        double high = to;
        for (int step = 0; step < STEPS; step++) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                return middle;
            }
            if (function.applyAsDouble(middle) < level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low + (high - low) / 2;
    }
}
