package io.github.mentoring4j.matching.bench;

import io.github.mentoring4j.matching.internal.bipartite.BipartiteProblem;
import io.github.mentoring4j.matching.internal.bipartite.CapacitatedMatching;
import io.github.mentoring4j.matching.internal.bipartite.Limits;
import io.github.mentoring4j.matching.internal.blossom.BlossomMatching;
import io.github.mentoring4j.matching.internal.blossom.PairGraph;
import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.Arrays;

/** This library's engines. */
final class Ours {
    private Ours() {}

    static Prepared assignment(Instance instance) {
        VectorEdges edges = edges(instance);
        BipartiteProblem problem = BipartiteProblem.of(
                EdgeRows.group(instance.rows, instance.tails, instance.heads, instance.weights),
                Limits.same(instance.rows, 0, 1),
                Limits.upTo(instance.capacities));
        return () -> total(
                edges,
                CapacitatedMatching.solve(problem, Pulse.steady())
                        .fold(best -> best.chosen(), none -> new int[0], () -> new int[0]));
    }

    static Prepared pairs(Instance instance) {
        VectorEdges edges = edges(instance);
        return () -> total(
                edges,
                Arrays.stream(BlossomMatching.solve(PairGraph.of(instance.rows, edges), Pulse.steady())
                                .fold(best -> best.matched(), none -> new int[0], () -> new int[0]))
                        .filter(edge -> edge >= 0)
                        .distinct()
                        .toArray());
    }

    private static VectorEdges edges(Instance instance) {
        VectorEdges.Builder edges = VectorEdges.builder(1);
        for (int edge = 0; edge < instance.size(); edge++) {
            edges.addFrom(instance.tails[edge], instance.heads[edge], instance.weights, edge);
        }
        return edges.build();
    }

    private static long total(VectorEdges edges, int[] chosen) {
        return edges.total(chosen)[0];
    }
}
