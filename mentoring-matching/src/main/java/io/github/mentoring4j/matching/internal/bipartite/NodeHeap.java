package io.github.mentoring4j.matching.internal.bipartite;

import java.util.Arrays;

/**
 * Least-first queue of nodes by distance. A node whose distance falls is simply put in again; the reader skips entries
 * that are no longer true.
 *
 * <p>Problem: priority queue. Cost: O(log size) a step, four children a node, which keeps the paths short and the memory
 * near. Ties: a function of the calls alone.
 *
 * <p>Source: D. B. Johnson, Inf. Process. Lett. 4(3), 1975, doi:10.1016/0020-0190(75)90001-0.
 */
final class NodeHeap {
    private long[] keys = new long[64];
    private int[] nodes = new int[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    long leastKey() {
        return keys[0];
    }

    void clear() {
        size = 0;
    }

    void add(long key, int node) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, Math.multiplyExact(size, 2));
            nodes = Arrays.copyOf(nodes, keys.length);
        }
        int at = size++;
        while (at > 0) {
            int parent = (at - 1) >> 2;
            if (keys[parent] <= key) {
                break;
            }
            keys[at] = keys[parent];
            nodes[at] = nodes[parent];
            at = parent;
        }
        keys[at] = key;
        nodes[at] = node;
    }

    /** Takes out the node of least key. */
    int poll() {
        int least = nodes[0];
        size--;
        if (size > 0) {
            sink(keys[size], nodes[size]);
        }
        return least;
    }

    private void sink(long key, int node) {
        int at = 0;
        while (true) {
            int child = 4 * at + 1;
            if (child >= size) {
                break;
            }
            int end = Math.min(child + 4, size);
            int lowest = child;
            for (int other = child + 1; other < end; other++) {
                if (keys[other] < keys[lowest]) {
                    lowest = other;
                }
            }
            if (keys[lowest] >= key) {
                break;
            }
            keys[at] = keys[lowest];
            nodes[at] = nodes[lowest];
            at = lowest;
        }
        keys[at] = key;
        nodes[at] = node;
    }
}
