package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.LevelVectors;
import java.util.Arrays;

/**
 * Binary min-heap of events with vector keys; it grows as needed and forgets nothing but what is taken out.
 *
 * <p>Cost: {@code add} and {@code poll} O(words log size). Ties: equal keys leave in an order that is a function of the
 * sequence of calls. Source: J. W. J. Williams, Commun. ACM 7(6), 1964, doi:10.1145/512274.512284.
 */
final class EventHeap {
    private final int words;
    private int size;
    private int[] events = new int[64];
    private long[] keys;

    EventHeap(int words) {
        this.words = words;
        this.keys = new long[64 * words];
    }

    void clear() {
        size = 0;
    }

    /** Whether the first event, if there is one, comes before a moment. */
    boolean hasBefore(long[] moment) {
        return size > 0 && LevelVectors.compare(keys, 0, moment, 0, words) < 0;
    }

    void add(int event, long[] key) {
        if (size == events.length) {
            events = Arrays.copyOf(events, Math.multiplyExact(size, 2));
            keys = Arrays.copyOf(keys, Math.multiplyExact(keys.length, 2));
        }
        int at = size++;
        while (at > 0) {
            int above = (at - 1) >>> 1;
            if (LevelVectors.compare(key, 0, keys, above * words, words) >= 0) {
                break;
            }
            move(above, at);
            at = above;
        }
        events[at] = event;
        System.arraycopy(key, 0, keys, at * words, words);
    }

    /** Takes out the first event, which there must be, and writes its key. */
    int poll(long[] key) {
        int first = events[0];
        for (int word = 0; word < words; word++) {
            key[word] = keys[word];
        }
        int last = --size;
        int at = 0;
        int child = 1;
        while (child < last) {
            if (child + 1 < last && LevelVectors.compare(keys, (child + 1) * words, keys, child * words, words) < 0) {
                child++;
            }
            if (LevelVectors.compare(keys, last * words, keys, child * words, words) <= 0) {
                break;
            }
            move(child, at);
            at = child;
            child = 2 * at + 1;
        }
        move(last, at);
        return first;
    }

    private void move(int from, int to) {
        events[to] = events[from];
        for (int word = 0; word < words; word++) {
            keys[to * words + word] = keys[from * words + word];
        }
    }
}
