package io.github.mentoring4j.matching.internal.blossom;

/**
 * The alternating tree of one search: what is outer or inner, and through which dart it was reached.
 *
 * <p>An inner node is entered by an unmatched dart from an outer one, an outer node by the matched dart from an inner one;
 * the root is outer and was entered by none. Finds where two tree paths meet, turns the odd cycle into a blossom, opens
 * an inner blossom along the tree, and swaps matched and unmatched up to the root. A vertex within a blossom carries the
 * label of the outermost one.
 */
final class AlternatingTree {
    /** In no tree. */
    static final byte LOOSE = 0;
    /** At even distance from the root. */
    static final byte OUTER = 1;
    /** At odd distance from the root. */
    static final byte INNER = 2;

    private static final int NONE = -1;

    final byte[] labels; // of vertices and outermost blossoms; read in the innermost loop

    private final PairGraph graph;
    private final BlossomNest nest;
    private final int[] entries;
    private final int[] marks;
    private int lastMark;

    AlternatingTree(PairGraph graph, BlossomNest nest) {
        this.graph = graph;
        this.nest = nest;
        this.labels = new byte[nest.nodeCount()];
        this.entries = new int[nest.nodeCount()];
        this.marks = new int[nest.nodeCount()];
    }

    /** Says through which dart an outermost node was entered; -1 for the root. */
    void enter(int node, int dart) {
        entries[node] = dart;
    }

    int entry(int node) {
        return entries[node];
    }

    private int above(int node) {
        return nest.outermost(graph.tail(entries[node]));
    }

    /** The outer node where the tree paths from both ends of a dart first meet. */
    int meetingPoint(int dart) {
        lastMark++;
        int node = nest.outermost(graph.tail(dart));
        int other = nest.outermost(graph.head(dart));
        while (true) {
            if (node != NONE) {
                if (marks[node] == lastMark) {
                    return node;
                }
                marks[node] = lastMark;
                node = entries[node] == NONE ? NONE : above(above(node));
            }
            int turn = node;
            node = other;
            other = turn;
        }
    }

    /** Makes a blossom of a dart between outer nodes and the tree paths from both of its ends to where they meet. */
    int close(int dart) {
        int meeting = meetingPoint(dart);
        int left = steps(nest.outermost(graph.tail(dart)), meeting);
        int right = steps(nest.outermost(graph.head(dart)), meeting);
        int[] cycle = new int[left + 1 + right];
        int[] links = new int[cycle.length];
        cycle[0] = meeting;
        int node = nest.outermost(graph.tail(dart));
        for (int place = left; place > 0; place--) {
            cycle[place] = node;
            links[place - 1] = entries[node];
            node = above(node);
        }
        links[left] = dart;
        node = nest.outermost(graph.head(dart));
        for (int place = left + 1; place < cycle.length; place++) {
            cycle[place] = node;
            links[place] = entries[node] ^ 1;
            node = above(node);
        }
        int blossom = nest.form(cycle, links);
        entries[blossom] = entries[meeting];
        return blossom;
    }

    private int steps(int from, int ancestor) {
        int count = 0;
        for (int node = from; node != ancestor; node = above(node)) {
            count++;
        }
        return count;
    }

    /**
     * Opens an inner blossom. The parts on the even way from where it was entered to its base stay in the tree, inner and
     * outer by turns; the others are in no tree any more. The parts, labelled, are the answer.
     */
    int[] open(int blossom) {
        int[] links = nest.links(blossom);
        int place = nest.placeOf(blossom, graph.head(entries[blossom]));
        int[] parts = nest.open(blossom);
        for (int part : parts) {
            labels[part] = LOOSE;
        }
        labels[parts[place]] = INNER;
        entries[parts[place]] = entries[blossom];
        int direction = place % 2 == 0 ? -1 : 1;
        byte next = OUTER;
        for (int at = place; at % parts.length != 0; at += direction) {
            int part = parts[(at + direction) % parts.length];
            labels[part] = next;
            entries[part] = direction < 0 ? links[at - 1] ^ 1 : links[at];
            next = next == OUTER ? INNER : OUTER;
        }
        return parts;
    }

    /** Frees a vertex of the tree for a new partner, or for none: everything from there to the root is matched anew. */
    void release(int vertex) {
        int outer = nest.outermost(vertex);
        nest.rebase(outer, vertex);
        nest.leave(vertex);
        while (entries[outer] != NONE) {
            int inner = above(outer);
            int dart = entries[inner];
            nest.rebase(inner, graph.head(dart));
            nest.match(dart ^ 1);
            outer = nest.outermost(graph.tail(dart));
            nest.rebase(outer, graph.tail(dart));
            nest.match(dart);
        }
    }
}
