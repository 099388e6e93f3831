package io.github.mentoring4j.matching.internal.blossom;

import java.util.Arrays;

/**
 * The matching and the nested odd cycles over it: which blossom holds what, and how a blossom changes its base.
 *
 * <p>Problem: keep a laminar family of blossoms over vertices 0..n-1 while searches form, open and turn them. Blossoms
 * are n and up, the trivial ones 0..n-1. The parts of a blossom form a cycle that begins with the part of the base; link
 * i is a dart from part i to part i + 1, and inside a blossom the links of odd number are matched.
 * Precondition: formed cycles are odd, alternate, and have no vertex in common.
 * Cost: forming O(parts), opening and turning O(vertices of the blossom), finding the outermost blossom of a vertex
 * amortised O(log n); space O(n), no recursion.
 * Ties: none; nothing is chosen here.
 *
 * <p>Source: J. Edmonds, Canad. J. Math. 17, 1965, doi:10.4153/CJM-1965-045-4; the paths to the outermost blossom are
 * halved after J. van Leeuwen, R. E. Tarjan, J. ACM 31(2), 1984, doi:10.1145/62.2160.
 */
final class BlossomNest {
    private static final int NONE = -1;
    private static final int[] NOTHING = {};

    private final PairGraph graph;
    private final int vertexCount;
    private final int[] up; // towards the outermost blossom, itself if outermost
    private final int[] parent;
    private final int[] base;
    private final int[][] parts;
    private final int[][] links;
    private final int[] mate; // of a vertex: its matched dart, outward
    private final int[] unused; // stack of free blossom numbers
    private int unusedCount;
    private final int[] stack;
    private final int[] targets;

    BlossomNest(PairGraph graph) {
        this.graph = graph;
        this.vertexCount = graph.vertexCount();
        int nodes = Math.addExact(vertexCount, vertexCount / 2); // nested odd sets of three and more
        this.up = new int[nodes];
        this.parent = new int[nodes];
        this.base = new int[nodes];
        this.parts = new int[nodes][];
        this.links = new int[nodes][];
        this.mate = new int[vertexCount];
        this.unused = new int[nodes - vertexCount];
        this.stack = new int[2 * nodes];
        this.targets = new int[2 * nodes];
        Arrays.fill(parent, NONE);
        Arrays.fill(parts, NOTHING);
        Arrays.fill(links, NOTHING);
        Arrays.fill(mate, NONE);
        for (int node = 0; node < nodes; node++) {
            base[node] = node;
            up[node] = node;
        }
        for (int blossom = nodes - 1; blossom >= vertexCount; blossom--) {
            unused[unusedCount++] = blossom;
        }
    }

    int vertexCount() {
        return vertexCount;
    }

    int nodeCount() {
        return parent.length;
    }

    /** Whether a number stands for a blossom that exists and lies within no other. */
    boolean isOutermostBlossom(int node) {
        return parent[node] == NONE && parts[node].length > 0;
    }

    /** The vertex or blossom that holds a vertex and lies within no other. */
    int outermost(int vertex) {
        int node = vertex;
        while (up[node] != node) {
            up[node] = up[up[node]];
            node = up[node];
        }
        return node;
    }

    int base(int node) {
        return base[node];
    }

    /** The matched dart that leaves a vertex, or -1. */
    int mate(int vertex) {
        return mate[vertex];
    }

    /** The smallest blossom that holds a vertex or blossom, or -1. */
    int parent(int node) {
        return parent[node];
    }

    /** The smallest blossom that holds two vertices, or -1. */
    int common(int vertex, int other) {
        int left = parent[vertex];
        int right = parent[other];
        int steps = depth(left) - depth(right);
        for (; steps > 0; steps--) {
            left = parent[left];
        }
        for (; steps < 0; steps++) {
            right = parent[right];
        }
        while (left != right) {
            left = parent[left];
            right = parent[right];
        }
        return left;
    }

    private int depth(int blossom) {
        int depth = 0;
        for (int node = blossom; node != NONE; node = parent[node]) {
            depth++;
        }
        return depth;
    }

    int[] parts(int blossom) {
        return parts[blossom];
    }

    int[] links(int blossom) {
        return links[blossom];
    }

    /** Place, among the parts of a blossom, of the one that holds a vertex. */
    int placeOf(int blossom, int vertex) {
        int part = vertex;
        while (parent[part] != blossom) {
            part = parent[part];
        }
        int place = 0;
        while (parts[blossom][place] != part) {
            place++;
        }
        return place;
    }

    /** Writes the vertices of a node to the front of an array; the answer is their number. */
    int vertices(int node, int[] out) {
        if (node < vertexCount) {
            out[0] = node;
            return 1;
        }
        int found = 0;
        int waiting = 0;
        stack[waiting++] = node;
        while (waiting > 0) {
            int next = stack[--waiting];
            if (next < vertexCount) {
                out[found++] = next;
            }
            for (int part : parts[next]) {
                stack[waiting++] = part;
            }
        }
        return found;
    }

    /** All blossoms, each after those within it. */
    int[] innerFirst() {
        int[] order = new int[parent.length - vertexCount - unusedCount];
        int from = order.length;
        for (int root = vertexCount; root < parent.length; root++) {
            int waiting = 0;
            if (isOutermostBlossom(root)) {
                stack[waiting++] = root;
            }
            while (waiting > 0) {
                int next = stack[--waiting];
                order[--from] = next;
                for (int part : parts[next]) {
                    if (part >= vertexCount) {
                        stack[waiting++] = part;
                    }
                }
            }
        }
        return order;
    }

    /** Makes a cycle of outermost nodes a blossom with the base of the first of them. */
    int form(int[] cycle, int[] cycleLinks) {
        int blossom = unused[--unusedCount];
        parts[blossom] = cycle;
        links[blossom] = cycleLinks;
        base[blossom] = base[cycle[0]];
        for (int part : cycle) {
            parent[part] = blossom;
            up[part] = blossom;
        }
        return blossom;
    }

    /** Opens an outermost blossom: its parts, which are the answer, become outermost. */
    int[] open(int blossom) {
        int[] freed = parts[blossom];
        parts[blossom] = NOTHING;
        links[blossom] = NOTHING;
        unused[unusedCount++] = blossom;
        for (int part : freed) {
            parent[part] = NONE;
            rename(part);
        }
        return freed;
    }

    private void rename(int outermost) {
        int waiting = 0;
        stack[waiting++] = outermost;
        while (waiting > 0) {
            int next = stack[--waiting];
            up[next] = outermost;
            for (int part : parts[next]) {
                stack[waiting++] = part;
            }
        }
    }

    /** Matches the tail of a dart along it; the caller sees to the head. */
    void match(int dart) {
        mate[graph.tail(dart)] = dart;
    }

    /** Leaves a vertex alone; the caller sees to its partner. */
    void leave(int vertex) {
        mate[vertex] = NONE;
    }

    /** Turns a node so that the vertex, which it holds, is the one left over by the matching inside. */
    void rebase(int node, int vertex) {
        int waiting = 0;
        stack[waiting] = node;
        targets[waiting++] = vertex;
        while (waiting > 0) {
            int turned = stack[--waiting];
            int target = targets[waiting];
            if (base[turned] != target) {
                waiting = turn(turned, target, waiting);
            }
        }
    }

    /**
     * Changes the matching on the links of one blossom, on the side where the way from the target's part to the base's
     * part is even, and leaves the turning of the parts on that way to the stack.
     */
    private int turn(int blossom, int target, int stacked) {
        int[] cycle = parts[blossom];
        int[] cycleLinks = links[blossom];
        int place = placeOf(blossom, target);
        int waiting = stacked;
        stack[waiting] = cycle[place];
        targets[waiting++] = target;
        int from = place % 2 == 0 ? 0 : place + 1;
        int to = place % 2 == 0 ? place : cycle.length;
        for (int link = from; link < to; link += 2) {
            int dart = cycleLinks[link];
            match(dart);
            match(dart ^ 1);
            stack[waiting] = cycle[link];
            targets[waiting++] = graph.tail(dart);
            stack[waiting] = cycle[(link + 1) % cycle.length];
            targets[waiting++] = graph.head(dart);
        }
        parts[blossom] = rotated(cycle, place);
        links[blossom] = rotated(cycleLinks, place);
        base[blossom] = target;
        return waiting;
    }

    private static int[] rotated(int[] cycle, int by) {
        int[] turned = new int[cycle.length];
        System.arraycopy(cycle, by, turned, 0, cycle.length - by);
        System.arraycopy(cycle, 0, turned, cycle.length - by, by);
        return turned;
    }
}
