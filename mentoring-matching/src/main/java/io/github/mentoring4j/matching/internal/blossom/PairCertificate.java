package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.LevelVectors;
import java.util.Arrays;

/**
 * Prices of vertices and of nested odd sets that prove a matching best, whoever found it.
 *
 * <p>Everything is doubled, so that halves stay whole, and lexicographic. Let y be the prices of vertices and z those of
 * sets. The matching is best among the allowed ones if
 *
 * <ol>
 *   <li>for each edge but loops, y of one end + y of the other + all z of sets that hold both ends is at least twice the
 *       weight, and exactly that for matched edges;
 *   <li>y is at least zero, and exactly that for unmatched vertices, where a vertex may stay alone; where it may not, y
 *       has any sign and the vertex is matched;
 *   <li>each z is above zero, and its set of 2q + 1 vertices holds q matched edges.
 * </ol>
 *
 * <p>For then every allowed matching weighs, doubled, at most the sum of all y plus q times z over all sets, and this one
 * weighs just that (J. Edmonds, J. Res. Nat. Bur. Standards 69B, 1965, doi:10.6028/jres.069B.013). Sets form a forest:
 * any two are disjoint or one holds the other, and the number of an inner set is below that of an outer one.
 */
public final class PairCertificate {
    private final int words;
    private final long[] vertexPrices;
    private final int[] innermost;
    private final int[] outer;
    private final long[] oddPrices;

    PairCertificate(int words, long[] vertexPrices, int[] innermost, int[] outer, long[] oddPrices) {
        this.words = words;
        this.vertexPrices = vertexPrices;
        this.innermost = innermost;
        this.outer = outer;
        this.oddPrices = oddPrices;
    }

    /**
     * Length of a price.
     *
     * @return at least 1
     */
    public int words() {
        return words;
    }

    /**
     * Doubled prices of vertices: word l of vertex v at v * words + l.
     *
     * @return the array itself, for reading only
     */
    public long[] vertexPrices() {
        return vertexPrices;
    }

    /**
     * For each vertex the smallest odd set that holds it, or -1.
     *
     * @return the array itself, for reading only
     */
    public int[] innermost() {
        return innermost;
    }

    /**
     * For each odd set the next larger one that holds it, always of a higher number, or -1.
     *
     * @return the array itself, for reading only
     */
    public int[] outer() {
        return outer;
    }

    /**
     * The vertices of each odd set.
     *
     * @return one array a set, vertices ascending
     */
    public int[][] members() {
        int[] counts = new int[outer.length];
        for (int first : innermost) {
            for (int set = first; set >= 0; set = outer[set]) {
                counts[set]++;
            }
        }
        int[][] members = new int[outer.length][];
        Arrays.setAll(members, set -> new int[counts[set]]);
        for (int vertex = innermost.length - 1; vertex >= 0; vertex--) {
            for (int set = innermost[vertex]; set >= 0; set = outer[set]) {
                members[set][--counts[set]] = vertex;
            }
        }
        return members;
    }

    /**
     * Doubled prices of odd sets: word l of set s at s * words + l.
     *
     * @return the array itself, for reading only
     */
    public long[] oddPrices() {
        return oddPrices;
    }

    static PairCertificate of(PairState state) {
        BlossomNest nest = state.nest();
        int words = state.graph().words();
        int vertices = nest.vertexCount();
        int[] numbers = new int[nest.nodeCount()];
        Arrays.fill(numbers, -1);
        int count = 0;
        int[] order = nest.innerFirst();
        int[] outer = new int[order.length];
        long[] oddPrices = new long[order.length * words];
        for (int blossom : order) {
            if (LevelVectors.signum(state.prices(), blossom * words, words) > 0) {
                LevelVectors.addMultiple(oddPrices, count * words, 2, state.prices(), blossom * words, words);
                numbers[blossom] = count++;
            }
        }
        for (int blossom : order) {
            if (numbers[blossom] >= 0) {
                outer[numbers[blossom]] = numberedAbove(nest, numbers, blossom);
            }
        }
        int[] innermost = new int[vertices];
        for (int vertex = 0; vertex < vertices; vertex++) {
            innermost[vertex] = numberedAbove(nest, numbers, vertex);
        }
        return new PairCertificate(
                words,
                Arrays.copyOf(state.prices(), vertices * words),
                innermost,
                Arrays.copyOf(outer, count),
                Arrays.copyOf(oddPrices, count * words));
    }

    private static int numberedAbove(BlossomNest nest, int[] numbers, int node) {
        int above = nest.parent(node);
        while (above >= 0 && numbers[above] < 0) {
            above = nest.parent(above);
        }
        return above < 0 ? -1 : numbers[above];
    }
}
