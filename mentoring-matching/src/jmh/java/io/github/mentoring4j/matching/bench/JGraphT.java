package io.github.mentoring4j.matching.bench;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.alg.interfaces.MatchingAlgorithm;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.util.SupplierUtil;

/** The solvers of JGraphT. Its weights are {@code double}s; all sums here stay below 2^53, so they are exact. */
final class JGraphT {
    private JGraphT() {}

    /** It minimises, so weights are taken from the heaviest one. */
    static Prepared assignment(Instance instance) {
        long heaviest = instance.heaviest();
        Graph<Integer, DefaultWeightedEdge> graph = bipartite(instance, heaviest, -1);
        Set<Integer> rows = numbers(0, instance.rows);
        Set<Integer> columns = numbers(instance.rows, 2 * instance.rows);
        return () -> heaviest * instance.rows
                - weight(new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, rows, columns));
    }

    static Prepared sparse(Instance instance) {
        if (Arrays.stream(instance.capacities).anyMatch(capacity -> capacity != 1)) {
            return flow(instance);
        }
        Graph<Integer, DefaultWeightedEdge> graph = bipartite(instance, 0, 1);
        Set<Integer> rows = numbers(0, instance.rows);
        Set<Integer> columns = numbers(instance.rows, instance.rows + instance.capacities.length);
        return () -> weight(new MaximumWeightBipartiteMatching<>(graph, rows, columns));
    }

    /** Its solver turns the problem into a perfect one on twice the graph, with vertices of its own; that part counts. */
    static Prepared pairs(Instance instance) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(
                SupplierUtil.createIntegerSupplier(instance.rows), SupplierUtil.createDefaultWeightedEdgeSupplier());
        numbers(0, instance.rows).forEach(graph::addVertex);
        for (int edge = 0; edge < instance.size(); edge++) {
            add(graph, instance.tails[edge], instance.heads[edge], instance.weights[edge]);
        }
        return () -> weight(new KolmogorovWeightedMatching<>(graph, ObjectiveSense.MAXIMIZE));
    }

    /** Each row sends one unit to a column and on to the sink, or goes there directly for nothing. */
    private static Prepared flow(Instance instance) {
        int columns = instance.capacities.length;
        int sink = instance.rows + columns;
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        numbers(0, sink + 1).forEach(graph::addVertex);
        for (int edge = 0; edge < instance.size(); edge++) {
            add(graph, instance.tails[edge], instance.rows + instance.heads[edge], -instance.weights[edge]);
        }
        for (int node = 0; node < sink; node++) {
            add(graph, node, sink, 0);
        }
        MinimumCostFlowProblem<Integer, DefaultWeightedEdge> problem =
                new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                        graph,
                        node -> node < instance.rows ? 1 : node == sink ? -instance.rows : 0,
                        arc -> graph.getEdgeSource(arc) < instance.rows
                                ? 1
                                : instance.capacities[graph.getEdgeSource(arc) - instance.rows]);
        return () -> -Math.round(new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(problem)
                .getCost());
    }

    private static Graph<Integer, DefaultWeightedEdge> bipartite(Instance instance, long base, long factor) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        numbers(0, instance.rows + instance.capacities.length).forEach(graph::addVertex);
        for (int edge = 0; edge < instance.size(); edge++) {
            add(
                    graph,
                    instance.tails[edge],
                    instance.rows + instance.heads[edge],
                    base + factor * instance.weights[edge]);
        }
        return graph;
    }

    private static void add(Graph<Integer, DefaultWeightedEdge> graph, int tail, int head, long weight) {
        graph.setEdgeWeight(graph.addEdge(tail, head), (double) weight);
    }

    private static long weight(MatchingAlgorithm<Integer, DefaultWeightedEdge> algorithm) {
        return Math.round(algorithm.getMatching().getWeight());
    }

    private static Set<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
