package io.github.mentoring4j.matching.internal.blossom;

import java.util.Arrays;

/**
 * Alternating trees over outermost nodes: what is outer or inner and through which dart it was reached.
 *
 * <p>An inner node is entered by an unmatched dart from an outer one, an outer node by the matched dart from an inner one;
 * a root is outer and was entered by none. Finds where two tree paths meet, turns the odd cycle into a blossom, opens an
 * inner blossom along the tree, and swaps matched and unmatched along two paths to their roots. Labels are those of the
 * current stage; a node within a blossom keeps stale ones.
 */
final class BlossomTrees {
    /** Place of a node in the forest. */
    enum Label {
        /** In no tree. */
        LOOSE,
        /** At even distance from a root. */
        OUTER,
        /** At odd distance from a root. */
        INNER
    }

    private static final int NONE = -1;

    private final Darts darts;
    private final BlossomNest nest;
    private final Label[] labels;
    private final int[] entries;
    private final int[] marks;
    private int lastMark;

    BlossomTrees(BlossomNest nest) {
        this.darts = nest.darts();
        this.nest = nest;
        this.labels = new Label[nest.nodeCount()];
        this.entries = new int[nest.nodeCount()];
        this.marks = new int[nest.nodeCount()];
        clear();
    }

    void clear() {
        Arrays.fill(labels, Label.LOOSE);
    }

    Label label(int node) {
        return labels[node];
    }

    void plant(int root) {
        labels[root] = Label.OUTER;
        entries[root] = NONE;
    }

    /** Enters a node in no tree along an unmatched dart; its mate, now outer, is the answer. */
    int grow(int dart) {
        int inner = nest.outermost(darts.head(dart));
        labels[inner] = Label.INNER;
        entries[inner] = dart;
        int matched = nest.mate(nest.base(inner));
        int outer = nest.outermost(darts.head(matched));
        labels[outer] = Label.OUTER;
        entries[outer] = matched;
        return outer;
    }

    /** The outer node where the tree paths from both ends of a dart first meet, or -1 if they end in two roots. */
    int meetingPoint(int dart) {
        lastMark++;
        int node = nest.outermost(darts.tail(dart));
        int other = nest.outermost(darts.head(dart));
        while (node != NONE || other != NONE) {
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
        return NONE;
    }

    private int above(int node) {
        return nest.outermost(darts.tail(entries[node]));
    }

    /** Makes a blossom of a dart between outer nodes and the tree paths from both of its ends to where they meet. */
    int close(int dart, int meeting) {
        int left = steps(nest.outermost(darts.tail(dart)), meeting);
        int right = steps(nest.outermost(darts.head(dart)), meeting);
        int[] cycle = new int[left + 1 + right];
        int[] links = new int[cycle.length];
        cycle[0] = meeting;
        int node = nest.outermost(darts.tail(dart));
        for (int place = left; place > 0; place--) {
            cycle[place] = node;
            links[place - 1] = entries[node];
            node = above(node);
        }
        links[left] = dart;
        node = nest.outermost(darts.head(dart));
        for (int place = left + 1; place < cycle.length; place++) {
            cycle[place] = node;
            links[place] = entries[node] ^ 1;
            node = above(node);
        }
        int blossom = nest.form(cycle, links);
        labels[blossom] = Label.OUTER;
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
     * outer by turns; the others are in no tree any more. The parts are the answer.
     */
    int[] open(int blossom) {
        int[] links = nest.links(blossom);
        int place = nest.placeOf(blossom, darts.head(entries[blossom]));
        int[] parts = nest.open(blossom);
        for (int part : parts) {
            labels[part] = Label.LOOSE;
        }
        labels[parts[place]] = Label.INNER;
        entries[parts[place]] = entries[blossom];
        int direction = place % 2 == 0 ? -1 : 1;
        Label next = Label.OUTER;
        for (int at = place; at % parts.length != 0; at += direction) {
            int part = parts[(at + direction) % parts.length];
            labels[part] = next;
            entries[part] = direction < 0 ? links[at - 1] ^ 1 : links[at];
            next = next == Label.OUTER ? Label.INNER : Label.OUTER;
        }
        return parts;
    }

    /** Matches both ends of a dart and everything on their tree paths anew; both roots get a mate. */
    void augment(int dart) {
        augmentFrom(dart);
        augmentFrom(dart ^ 1);
    }

    private void augmentFrom(int first) {
        int dart = first;
        while (true) {
            int outer = nest.outermost(darts.tail(dart));
            nest.rebase(outer, darts.tail(dart));
            nest.match(dart);
            if (entries[outer] == NONE) {
                return;
            }
            int inner = above(outer);
            dart = entries[inner];
            nest.rebase(inner, darts.head(dart));
            nest.match(dart ^ 1);
        }
    }
}
