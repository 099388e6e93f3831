package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.Arrays;

/**
 * The matching and the nested odd cycles over it: which blossom holds what, and how a blossom changes its base.
 *
 * <p>Problem: keep a laminar family of blossoms over vertices 0..n-1 while a search forms, opens and turns them. Blossoms
 * are n..2n-1, the trivial ones 0..n-1. The parts of a blossom form a cycle that begins with the part of the base; link
 * i is a dart from part i to part i + 1, and inside a blossom the links of odd number are matched.
 * Precondition: formed cycles are odd, alternate, and have no vertex in common.
 * Cost: each operation O(vertices of the blossom), space O(n), no recursion.
 * Ties: none; nothing is chosen here.
 *
 * <p>Source: J. Edmonds, Canad. J. Math. 17, 1965, doi:10.4153/CJM-1965-045-4.
 */
final class BlossomNest {
    private static final int NONE = -1;
    private static final int[] NOTHING = {};

    private final Darts darts;
    private final int vertexCount;
    private final int[] parent;
    private final int[] base;
    private final int[] outermost; // of a vertex
    private final int[][] parts;
    private final int[][] links;
    private final int[] mate; // of a vertex: its matched dart, outward
    private final int[] unused; // stack of free blossom numbers
    private int unusedCount;
    private final int[] stack;
    private final int[] targets;

    BlossomNest(int vertexCount, VectorEdges edges) {
        int nodes = Math.multiplyExact(vertexCount, 2);
        this.darts = new Darts(vertexCount, edges);
        this.vertexCount = vertexCount;
        this.parent = new int[nodes];
        this.base = new int[nodes];
        this.outermost = new int[vertexCount];
        this.parts = new int[nodes][];
        this.links = new int[nodes][];
        this.mate = new int[vertexCount];
        this.unused = new int[vertexCount];
        this.stack = new int[nodes];
        this.targets = new int[nodes];
        Arrays.fill(parent, NONE);
        Arrays.fill(parts, NOTHING);
        Arrays.fill(links, NOTHING);
        Arrays.fill(mate, NONE);
        for (int vertex = 0; vertex < vertexCount; vertex++) {
            base[vertex] = vertex;
            outermost[vertex] = vertex;
            unused[unusedCount++] = nodes - 1 - vertex;
        }
    }

    Darts darts() {
        return darts;
    }

    int vertexCount() {
        return vertexCount;
    }

    int nodeCount() {
        return parent.length;
    }

    /** Whether a number stands for a vertex or a blossom that lies within no other. */
    boolean isOutermost(int node) {
        return parent[node] == NONE && (node < vertexCount || parts[node].length > 0);
    }

    int outermost(int vertex) {
        return outermost[vertex];
    }

    int base(int node) {
        return base[node];
    }

    int mate(int vertex) {
        return mate[vertex];
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

    /** Makes a cycle of outermost nodes a blossom with the base of the first of them. */
    int form(int[] cycle, int[] cycleLinks) {
        int blossom = unused[--unusedCount];
        parts[blossom] = cycle;
        links[blossom] = cycleLinks;
        base[blossom] = base[cycle[0]];
        for (int part : cycle) {
            parent[part] = blossom;
        }
        rename(blossom, blossom);
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
            rename(part, part);
        }
        return freed;
    }

    private void rename(int node, int name) {
        int count = vertices(node, targets);
        for (int index = 0; index < count; index++) {
            outermost[targets[index]] = name;
        }
    }

    /** Matches the tail of a dart along it; the caller sees to the head. */
    void match(int dart) {
        mate[darts.tail(dart)] = dart;
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
            targets[waiting++] = darts.tail(dart);
            stack[waiting] = cycle[(link + 1) % cycle.length];
            targets[waiting++] = darts.head(dart);
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
