package io.github.mentoring4j.matching.internal.bare;

import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.Goal;
import io.github.mentoring4j.matching.internal.graph.EdgeRows;

/** A table in which every agent meets every place, as the kernels want weights: more is better. */
final class GainGrid implements EdgeRows.Grid {
    private final EdgeTable edges;
    private final boolean isCost;

    GainGrid(Goal goal, EdgeTable edges) {
        this.edges = edges;
        this.isCost = goal == Goal.MINIMISE;
    }

    @Override
    public int width() {
        return edges.gridWidth();
    }

    @Override
    public int wordCount() {
        return edges.levels();
    }

    @Override
    public long largest(int word) {
        return edges.largest(word);
    }

    @Override
    public void read(int word, int from, int to, long[] into) {
        edges.copyWeights(word, from, to, into);
        if (isCost) {
            for (int index = 0; index < to - from; index++) {
                into[index] = -into[index];
            }
        }
    }
}
