package io.github.mentoring4j.matching.internal.graph;

import java.util.Arrays;

/**
 * Binary min-heap of the items 0..n-1 with vector keys that may be lowered.
 *
 * <p>Problem: priority queue with decrease-key; keys are compared lexicographically.
 * Precondition: a key offered for an item in the heap is below the one it has, otherwise the offer changes nothing.
 * Cost: {@code offer} and {@code pop} O(k log n), {@code clear} O(size), space O(n k), no recursion.
 * Ties: equal keys leave in ascending item order, hence the order of leaving is a function of the keys alone.
 * Not for: use by several threads, or raising a key.
 *
 * <p>Source: J. W. J. Williams, Algorithm 232: Heapsort, Commun. ACM 7(6), 1964, doi:10.1145/512274.512284.
 */
public final class VectorHeap {
    private final int levels;
    private final int[] heap;
    private final int[] places;
    private final long[] keys;
    private int size;

    /**
     * Creates an empty heap.
     *
     * @param itemCount items are 0 to itemCount - 1
     * @param levels length of a key
     */
    public VectorHeap(int itemCount, int levels) {
        this.levels = levels;
        this.heap = new int[itemCount];
        this.places = new int[itemCount];
        this.keys = new long[Math.multiplyExact(itemCount, levels)];
        Arrays.fill(places, -1);
    }

    /**
     * Says whether nothing is left.
     *
     * @return true if no item is in the heap
     */
    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * Says whether an item is in the heap.
     *
     * @param item number of the item
     * @return true from its offer until it is popped or the heap is cleared
     */
    public boolean contains(int item) {
        return places[item] >= 0;
    }

    /**
     * Keys of all items: level l of item i stands at i * levels + l.
     *
     * @return the array itself, for reading only; the key of a popped item stays until its next offer
     */
    public long[] keys() {
        return keys;
    }

    /**
     * Item with the least key.
     *
     * @return the item, which stays in the heap
     * @throws IllegalStateException if the heap is empty
     */
    public int peek() {
        if (size == 0) {
            throw new IllegalStateException("the heap is empty");
        }
        return heap[0];
    }

    /**
     * Takes out the item with the least key.
     *
     * @return the item
     * @throws IllegalStateException if the heap is empty
     */
    public int pop() {
        int least = peek();
        int last = heap[--size];
        places[least] = -1;
        if (size > 0) {
            siftDown(last);
        }
        return least;
    }

    /**
     * Puts an item in, or lowers its key.
     *
     * @param item number of the item
     * @param key array that begins with the key; it is copied
     */
    public void offer(int item, long[] key) {
        int at = places[item];
        if (at >= 0 && LevelVectors.compare(key, 0, keys, item * levels, levels) >= 0) {
            return;
        }
        System.arraycopy(key, 0, keys, item * levels, levels);
        siftUp(item, at >= 0 ? at : size++);
    }

    /** Takes everything out. */
    public void clear() {
        while (size > 0) {
            places[heap[--size]] = -1;
        }
    }

    private void siftUp(int item, int from) {
        int at = from;
        while (at > 0 && isBefore(item, heap[(at - 1) >>> 1])) {
            put(heap[(at - 1) >>> 1], at);
            at = (at - 1) >>> 1;
        }
        put(item, at);
    }

    private void siftDown(int item) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (!isBefore(heap[child], item)) {
                break;
            }
            put(heap[child], at);
            at = child;
        }
        put(item, at);
    }

    private void put(int item, int place) {
        heap[place] = item;
        places[item] = place;
    }

    private boolean isBefore(int left, int right) {
        int order = LevelVectors.compare(keys, left * levels, keys, right * levels, levels);
        return order < 0 || (order == 0 && left < right);
    }
}
