package io.github.mentoring4j.matching.bench;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** The native solvers of OR-Tools. They minimise, so weights are taken from the heaviest one, or turned round. */
final class OrTools {
    private OrTools() {}

    /** Its call to solve copies the arcs into a graph each time; that part cannot be told apart and counts. */
    static Prepared assignment(Instance instance) {
        Loader.loadNativeLibraries();
        long heaviest = instance.heaviest();
        LinearSumAssignment solver = new LinearSumAssignment();
        for (int edge = 0; edge < instance.size(); edge++) {
            solver.addArcWithCost(instance.tails[edge], instance.heads[edge], heaviest - instance.weights[edge]);
        }
        return () -> {
            LinearSumAssignment.Status status = solver.solve();
            if (status != LinearSumAssignment.Status.OPTIMAL) {
                throw new IllegalStateException("LinearSumAssignment says " + status);
            }
            return Math.multiplyExact(heaviest, (long) instance.rows) - solver.getOptimalCost();
        };
    }

    /** Each row sends one unit to a column and on to the sink, or goes there directly for nothing. */
    static Prepared flow(Instance instance) {
        Loader.loadNativeLibraries();
        int columns = instance.capacities.length;
        int sink = instance.rows + columns;
        MinCostFlow solver = new MinCostFlow();
        for (int edge = 0; edge < instance.size(); edge++) {
            solver.addArcWithCapacityAndUnitCost(
                    instance.tails[edge], instance.rows + instance.heads[edge], 1, -instance.weights[edge]);
        }
        for (int column = 0; column < columns; column++) {
            solver.addArcWithCapacityAndUnitCost(instance.rows + column, sink, instance.capacities[column], 0);
        }
        for (int row = 0; row < instance.rows; row++) {
            solver.addArcWithCapacityAndUnitCost(row, sink, 1, 0);
            solver.setNodeSupply(row, 1);
        }
        solver.setNodeSupply(sink, -instance.rows);
        return () -> {
            MinCostFlowBase.Status status = solver.solve();
            if (status != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException("MinCostFlow says " + status);
            }
            return -solver.getOptimalCost();
        };
    }
}
