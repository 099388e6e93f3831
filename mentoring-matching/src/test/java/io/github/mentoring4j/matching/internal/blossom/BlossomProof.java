package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import io.github.mentoring4j.matching.testkit.PairCase;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Weak duality with odd sets, spelt out: prices of vertices and odd sets that are not negative and cover every edge
 * bound every matching's total by their value; a total that reaches the bound is best. Prices are doubled.
 */
final class BlossomProof {
    private final VectorEdges edges;
    private final BlossomNest nest;
    private final BlossomPrices prices;
    private int maxDepth;

    private BlossomProof(PairCase graph) {
        this.edges = graph.edges();
        this.nest = new BlossomNest(graph.vertexCount(), edges);
        this.prices = new BlossomPrices(nest, edges);
    }

    static BlossomProof solving(PairCase graph) {
        BlossomProof proof = new BlossomProof(graph);
        BlossomSearch search = new BlossomSearch(proof.edges, proof.nest, proof.prices);
        while (search.addPair()) {
            proof.maxDepth = Math.max(proof.maxDepth, proof.nesting());
        }
        proof.maxDepth = Math.max(proof.maxDepth, proof.nesting());
        return proof;
    }

    /** Most blossoms within one another at the end of any stage. */
    int depth() {
        return maxDepth;
    }

    int[] matched() {
        int[] matched = new int[nest.vertexCount()];
        Arrays.setAll(matched, vertex -> nest.mate(vertex) >> 1);
        return matched;
    }

    void requireBest(String seed) {
        long[][] slacks = new long[edges.size()][edges.levels()];
        long[] bound = new long[edges.levels()];
        for (int edge = 0; edge < edges.size(); edge++) {
            prices.readSlack(2 * edge, slacks[edge]);
        }
        for (int vertex = 0; vertex < nest.vertexCount(); vertex++) {
            add(bound, 1, price(vertex, seed));
        }
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int node = 0; node < nest.nodeCount(); node++) {
            if (nest.isOutermost(node)) {
                waiting.add(node);
            }
        }
        while (!waiting.isEmpty()) {
            int blossom = waiting.remove();
            Arrays.stream(nest.parts(blossom)).forEach(waiting::add);
            if (blossom >= nest.vertexCount()) {
                int size = cover(blossom, slacks, seed);
                add(bound, size / 2, price(blossom, seed));
            }
        }
        for (long[] slack : slacks) {
            requireNotNegative(slack, seed);
        }
        // an edge counts once at each of its two ends: the total is doubled like the prices
        assertThat(edges.total(matched())).as(seed).isEqualTo(bound);
    }

    /** Adds the price of an odd set to the slacks of the edges within; its size is the answer. */
    private int cover(int blossom, long[][] slacks, String seed) {
        int[] members = new int[nest.vertexCount()];
        int size = nest.vertices(blossom, members);
        boolean[] inside = new boolean[nest.vertexCount()];
        for (int index = 0; index < size; index++) {
            inside[members[index]] = true;
        }
        for (int edge = 0; edge < edges.size(); edge++) {
            if (inside[edges.tail(edge)] && inside[edges.head(edge)]) {
                add(slacks[edge], 1, price(blossom, seed));
            }
        }
        assertThat(size % 2).as(seed).isEqualTo(1);
        return size;
    }

    private long[] price(int node, String seed) {
        long[] price = new long[edges.levels()];
        prices.readPrice(node, price);
        requireNotNegative(price, seed);
        return price;
    }

    private int nesting() {
        int deepest = 0;
        for (int node = 0; node < nest.nodeCount(); node++) {
            if (nest.isOutermost(node)) {
                deepest = Math.max(deepest, nesting(node));
            }
        }
        return deepest;
    }

    private int nesting(int node) {
        int within = Arrays.stream(nest.parts(node)).map(this::nesting).max().orElse(-1);
        return within + 1;
    }

    private static void add(long[] target, long factor, long[] term) {
        for (int level = 0; level < target.length; level++) {
            target[level] += factor * term[level];
        }
    }

    private static void requireNotNegative(long[] vector, String seed) {
        assertThat(Arrays.compare(vector, new long[vector.length])).as(seed).isNotNegative();
    }
}
