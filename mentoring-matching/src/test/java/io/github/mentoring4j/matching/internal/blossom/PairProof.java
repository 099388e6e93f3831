package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Checks answers of the kernel from the graph and the answer alone, in whole numbers without bound: a certificate by its
 * three conditions and by weak duality spelt out, a barrier by counting components.
 */
public final class PairProof {
    private final PairGraph graph;
    private final VectorEdges edges;
    private final int words;

    private PairProof(PairGraph graph) {
        this.graph = graph;
        this.edges = graph.edges();
        this.words = graph.words();
    }

    /** What is wrong with an answer, or an empty text. */
    public static String fault(PairGraph graph, PairAnswer answer) {
        PairProof proof = new PairProof(graph);
        return answer.fold(
                found -> proof.faultOf(found.matched(), found.certificate()),
                none -> proof.faultOf(none.barrier()),
                () -> "cancelled");
    }

    private String faultOf(int[] matched, PairCertificate certificate) {
        String shape = faultInMatching(matched);
        if (!shape.isEmpty()) {
            return shape;
        }
        int sets = certificate.outer().length;
        int[] size = new int[sets];
        int[] inside = new int[sets];
        for (int set = 0; set < sets; set++) {
            if (certificate.outer()[set] >= 0 && certificate.outer()[set] <= set) {
                return "set " + set + " within " + certificate.outer()[set];
            }
            if (signum(price(certificate.oddPrices(), set)) <= 0) {
                return "price of set " + set;
            }
        }
        BigInteger[] bound = zero();
        for (int vertex = 0; vertex < graph.vertexCount(); vertex++) {
            BigInteger[] price = price(certificate.vertexPrices(), vertex);
            bound = plus(bound, price);
            if (!graph.mustCover(vertex) && (signum(price) < 0 || (signum(price) > 0 && matched[vertex] < 0))) {
                return "price of vertex " + vertex;
            }
            for (int set = certificate.innermost()[vertex];
                    set >= 0;
                    set = certificate.outer()[set]) {
                size[set]++;
            }
        }
        BigInteger[] total = zero();
        for (int edge = 0; edge < edges.size(); edge++) {
            int tail = edges.tail(edge);
            int head = edges.head(edge);
            if (tail == head) {
                continue;
            }
            BigInteger[] slack = plus(price(certificate.vertexPrices(), tail), price(certificate.vertexPrices(), head));
            BigInteger[] weight = price(edges.weights(), edge);
            slack = minus(minus(slack, weight), weight);
            boolean chosen = matched[tail] == edge;
            total = chosen ? plus(plus(total, weight), weight) : total;
            for (int set = certificate.innermost()[tail];
                    set >= 0;
                    set = certificate.outer()[set]) {
                for (int other = certificate.innermost()[head];
                        other >= 0;
                        other = certificate.outer()[other]) {
                    if (set == other) {
                        slack = plus(slack, price(certificate.oddPrices(), set));
                        inside[set] += chosen ? 1 : 0;
                    }
                }
            }
            if (signum(slack) < 0 || (chosen && signum(slack) > 0)) {
                return "slack of edge " + edge + (chosen ? ", which is matched" : "");
            }
        }
        for (int set = 0; set < sets; set++) {
            if (size[set] % 2 == 0 || size[set] < 3 || size[set] / 2 != inside[set]) {
                return "set " + set + " of " + size[set] + " vertices holds " + inside[set] + " edges";
            }
            for (int times = 0; times < size[set] / 2; times++) {
                bound = plus(bound, price(certificate.oddPrices(), set));
            }
        }
        return Arrays.equals(bound, total) ? "" : "bound " + Arrays.toString(bound) + " of " + Arrays.toString(total);
    }

    private String faultInMatching(int[] matched) {
        if (matched.length != graph.vertexCount()) {
            return "answer for " + matched.length + " vertices";
        }
        for (int vertex = 0; vertex < matched.length; vertex++) {
            int edge = matched[vertex];
            if (edge < 0) {
                if (graph.mustCover(vertex)) {
                    return "vertex " + vertex + " is alone";
                }
            } else if (edges.tail(edge) == edges.head(edge)
                    || (edges.tail(edge) != vertex && edges.head(edge) != vertex)
                    || matched[edges.tail(edge)] != edge
                    || matched[edges.head(edge)] != edge) {
                return "edge " + edge + " at vertex " + vertex;
            }
        }
        return "";
    }

    private String faultOf(int[] barrier) {
        boolean[] gone = new boolean[graph.vertexCount()];
        for (int vertex : barrier) {
            gone[vertex] = true;
        }
        int odd = 0;
        for (int root = 0; root < gone.length; root++) {
            boolean[] component = new boolean[gone.length];
            component[root] = !gone[root];
            for (boolean grows = true; grows; ) {
                grows = false;
                for (int edge = 0; edge < edges.size(); edge++) {
                    int tail = edges.tail(edge);
                    int head = edges.head(edge);
                    if (!gone[tail] && !gone[head] && component[tail] != component[head]) {
                        component[tail] = true;
                        component[head] = true;
                        grows = true;
                    }
                }
            }
            int size = 0;
            boolean all = true;
            for (int vertex = 0; vertex < gone.length; vertex++) {
                size += component[vertex] ? 1 : 0;
                all &= !component[vertex] || graph.mustCover(vertex);
                gone[vertex] |= component[vertex];
            }
            odd += size % 2 == 1 && all ? 1 : 0;
        }
        return odd > barrier.length ? "" : odd + " odd components for " + barrier.length + " vertices";
    }

    private BigInteger[] zero() {
        BigInteger[] zero = new BigInteger[words];
        Arrays.fill(zero, BigInteger.ZERO);
        return zero;
    }

    private BigInteger[] price(long[] prices, int index) {
        BigInteger[] price = new BigInteger[words];
        Arrays.setAll(price, word -> BigInteger.valueOf(prices[index * words + word]));
        return price;
    }

    private static BigInteger[] plus(BigInteger[] left, BigInteger[] right) {
        BigInteger[] sum = new BigInteger[left.length];
        Arrays.setAll(sum, word -> left[word].add(right[word]));
        return sum;
    }

    private static BigInteger[] minus(BigInteger[] left, BigInteger[] right) {
        BigInteger[] difference = new BigInteger[left.length];
        Arrays.setAll(difference, word -> left[word].subtract(right[word]));
        return difference;
    }

    private static int signum(BigInteger[] vector) {
        return Arrays.stream(vector)
                .mapToInt(BigInteger::signum)
                .filter(sign -> sign != 0)
                .findFirst()
                .orElse(0);
    }
}
