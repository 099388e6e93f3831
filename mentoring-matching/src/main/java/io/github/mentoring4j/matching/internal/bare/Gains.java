package io.github.mentoring4j.matching.internal.bare;

import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.Goal;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Arrays;

/** Weights as the kernels want them, more being better, and sums of weights as the caller wants them. */
final class Gains {
    private Gains() {}

    static long[] of(Goal goal, EdgeTable edges, int level) {
        long[] gains = new long[edges.size()];
        edges.allWeights(level).get(gains);
        if (goal == Goal.MINIMISE) {
            Arrays.setAll(gains, edge -> -gains[edge]);
        }
        return gains;
    }

    static Seq<Long> total(EdgeTable edges, int[] chosen) {
        return Vector.range(0, edges.levels()).map(level -> {
            long sum = 0;
            for (int edge : chosen) {
                sum = Math.addExact(sum, edges.weight(edge, level));
            }
            return sum;
        });
    }
}
