package io.github.mentoring4j.matching.internal.blossom;

import java.util.Arrays;

/**
 * Odd cycles whose edges all count one half: the rest that a fractional optimum leaves besides matched edges.
 *
 * <p>A vertex of such a cycle is unmatched and knows the dart to the next one.
 */
final class HalfCycles {
    private static final int NONE = -1;

    private final PairGraph graph;
    private final BlossomNest nest;
    private final int[] next;
    private int count;

    HalfCycles(PairGraph graph, BlossomNest nest) {
        this.graph = graph;
        this.nest = nest;
        this.next = new int[graph.vertexCount()];
        Arrays.fill(next, NONE);
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return count == 0;
    }

    boolean holds(int vertex) {
        return next[vertex] != NONE;
    }

    /** Turns a dart between outer vertices of a tree without blossoms, and the paths to where they meet, into a cycle. */
    void close(AlternatingTree tree, int dart) {
        count++;
        int meeting = tree.meetingPoint(dart);
        tree.release(meeting);
        int outer = graph.tail(dart);
        while (outer != meeting) {
            int inner = graph.head(nest.mate(outer));
            int entry = tree.entry(inner);
            next[inner] = nest.mate(inner);
            next[graph.tail(entry)] = entry;
            nest.leave(outer);
            nest.leave(inner);
            outer = graph.tail(entry);
        }
        next[graph.tail(dart)] = dart;
        outer = graph.head(dart);
        while (outer != meeting) {
            int inner = graph.head(nest.mate(outer));
            int entry = tree.entry(inner);
            next[outer] = nest.mate(outer);
            next[inner] = entry ^ 1;
            nest.leave(outer);
            nest.leave(inner);
            outer = graph.tail(entry);
        }
    }

    /** Dissolves the cycle of a vertex: its other vertices are matched along it, the vertex itself is free. */
    void open(int vertex) {
        count--;
        int dart = next[vertex];
        next[vertex] = NONE;
        int at = graph.head(dart);
        while (at != vertex) {
            int pair = next[at];
            int partner = graph.head(pair);
            nest.match(pair);
            nest.match(pair ^ 1);
            next[at] = NONE;
            at = graph.head(next[partner]);
            next[partner] = NONE;
        }
    }
}
