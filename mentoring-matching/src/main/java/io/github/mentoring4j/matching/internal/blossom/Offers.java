package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.LevelVectors;
import java.util.Arrays;

/**
 * For each vertex outside or at odd places of a tree the tightest dart into it from an outer vertex, by the price of the
 * dart's tail less its doubled weight; the head's own price is left out, for it may change and the order does not.
 */
final class Offers {
    private static final int NONE = -1;

    private final int words;
    private final int[] best; // darts
    private final long[] keys;
    private final int[] held; // vertices that have one
    private int count;

    Offers(PairGraph graph) {
        this.words = graph.words();
        this.best = new int[graph.vertexCount()];
        Arrays.fill(best, NONE);
        this.keys = new long[Math.multiplyExact(graph.vertexCount(), words)];
        this.held = new int[graph.vertexCount()];
    }

    /** Whether a key is below that of the best dart so far, or the first. */
    boolean isBetter(int vertex, long[] key) {
        return best[vertex] == NONE || LevelVectors.compare(key, 0, keys, vertex * words, words) < 0;
    }

    /** Makes a dart with a better key the best. */
    void put(int vertex, int dart, long[] key) {
        if (best[vertex] == NONE) {
            held[count++] = vertex;
        }
        best[vertex] = dart;
        for (int word = 0; word < words; word++) {
            keys[vertex * words + word] = key[word];
        }
    }

    /** The best dart into a vertex, or -1. */
    int dart(int vertex) {
        return best[vertex];
    }

    void readKey(int vertex, long[] key) {
        System.arraycopy(keys, vertex * words, key, 0, words);
    }

    /** Forgets everything, in time that depends on what there is. */
    void clear() {
        while (count > 0) {
            best[held[--count]] = NONE;
        }
    }
}
