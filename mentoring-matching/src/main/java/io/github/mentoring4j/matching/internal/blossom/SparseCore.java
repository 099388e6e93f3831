package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.LevelVectors;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.Arrays;

/**
 * The few edges of a dense graph that a solve looks at, and the test that the others would change nothing.
 *
 * <p>Begins with the heaviest edges of each vertex and some that a mix of the edge's number picks, for where all vertices
 * want the same few partners the heaviest edges alone say nothing about the rest. Whenever prices have settled, all
 * edges are looked through once; those whose weight the prices do not cover are the ones that could still gain, and each
 * vertex adds the worst of them. No such edge means that the prices prove the matching best among all edges.
 *
 * <p>Source: partial pricing as by W. Cook, A. Rohe, INFORMS J. Comput. 11(2), 1999, doi:10.1287/ijoc.11.2.138.
 */
final class SparseCore {
    private static final int NONE = -1;
    private static final int EDGES_A_STEP = 1 << 10;

    private final CoreSize sizes;
    private final Beat beat;
    private final PairGraph graph;
    private final VectorEdges edges;
    private final BlossomNest nest;
    private final long[] prices;
    private final int words;
    private final long[] members; // one bit an edge
    private int size;
    private int room; // slots of each vertex
    private int[] slots = {}; // edges
    private long[] keys = {}; // of the slots
    private final int[] filled;
    private final int[] least; // slot with the least key, once all are filled
    private final long[] floors; // first word of the least key
    private final long[] trial;

    SparseCore(PairState state, CoreSize sizes) {
        this.sizes = sizes;
        this.beat = state.beat();
        this.graph = state.graph();
        this.edges = graph.edges();
        this.nest = state.nest();
        this.prices = state.prices();
        this.words = graph.words();
        this.members = new long[(edges.size() >> 6) + 1];
        this.filled = new int[graph.vertexCount()];
        this.least = new int[graph.vertexCount()];
        this.floors = new long[graph.vertexCount()];
        this.trial = new long[words];
    }

    /** Chooses the first core while all prices are zero; everything if the graph is not dense. */
    void begin() {
        if (2L * edges.size() <= (long) sizes.dense() * graph.vertexCount()) {
            Arrays.fill(members, -1L);
            size = edges.size();
            return;
        }
        prepare(sizes.heaviest());
        long share = (((long) sizes.mixed() * graph.vertexCount()) << 31) / (2L * edges.size());
        for (int edge = 0; edge < edges.size() && goesOn(edge); edge++) {
            int tail = edges.tail(edge);
            int head = edges.head(edge);
            long first = edges.weights()[edge * words];
            if (first >= floors[tail] || first >= floors[head]) {
                offerHeavy(edge);
            }
            if (mix(edge) < share) {
                add(edge);
            }
        }
        addChosen();
    }

    private boolean goesOn(int edge) {
        return edge % EDGES_A_STEP != 0 || beat.goesOn();
    }

    boolean isWhole() {
        return size == edges.size();
    }

    DartRows rows() {
        int[] list = new int[size];
        int count = 0;
        for (int word = 0; word < members.length; word++) {
            for (long bits = members[word]; bits != 0; bits &= bits - 1) {
                int edge = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (edge < edges.size()) {
                    list[count++] = edge;
                }
            }
        }
        return DartRows.of(graph, list, count);
    }

    /** Adds edges whose weight the prices do not cover; the answer lists those added, none if there are none. */
    int[] addUncovered() {
        if (isWhole()) {
            return new int[0];
        }
        prepare(sizes.added());
        long[] weights = edges.weights();
        for (int edge = 0; edge < edges.size() && goesOn(edge); edge++) {
            if (2 * weights[edge * words] >= prices[edges.tail(edge) * words] + prices[edges.head(edge) * words]) {
                offerUncovered(edge);
            }
        }
        return addChosen();
    }

    private void offerUncovered(int edge) {
        if (edges.tail(edge) != edges.head(edge) && !isMember(edge)) {
            readExcess(edge, trial);
            if (LevelVectors.signum(trial, 0, words) > 0) {
                offerTo(edges.tail(edge), edge, trial, 0);
                offerTo(edges.head(edge), edge, trial, 0);
            }
        }
    }

    /**
     * What the doubled weight of an edge has above the prices of its ends and of the blossoms around both; blossoms count
     * only where it has any.
     */
    void readExcess(int edge, long[] excess) {
        int tail = edges.tail(edge);
        int head = edges.head(edge);
        for (int word = 0; word < words; word++) {
            excess[word] = 2 * edges.weights()[edge * words + word]
                    - prices[tail * words + word]
                    - prices[head * words + word];
        }
        if (LevelVectors.signum(excess, 0, words) > 0) {
            for (int blossom = nest.common(tail, head); blossom != NONE; blossom = nest.parent(blossom)) {
                LevelVectors.addMultiple(excess, 0, -2, prices, blossom * words, words);
            }
        }
    }

    private void offerHeavy(int edge) {
        if (edges.tail(edge) != edges.head(edge)) {
            offerTo(edges.tail(edge), edge, edges.weights(), edge * words);
            offerTo(edges.head(edge), edge, edges.weights(), edge * words);
        }
    }

    private void prepare(int slotsEach) {
        room = slotsEach;
        int all = Math.multiplyExact(room, graph.vertexCount());
        if (slots.length < all) {
            slots = new int[all];
            keys = new long[Math.multiplyExact(all, words)];
        }
        Arrays.fill(filled, 0);
        Arrays.fill(floors, Long.MIN_VALUE);
    }

    /** Keeps an edge if its key is among the best of a vertex. */
    private void offerTo(int vertex, int edge, long[] key, int at) {
        if (key[at] < floors[vertex]) {
            return;
        }
        int slot;
        if (filled[vertex] < room) {
            slot = vertex * room + filled[vertex]++;
        } else {
            slot = least[vertex];
            int order = LevelVectors.compare(key, at, keys, slot * words, words);
            if (order < 0 || (order == 0 && mix(edge) < mix(slots[slot]))) {
                return;
            }
        }
        slots[slot] = edge;
        System.arraycopy(key, at, keys, slot * words, words);
        if (filled[vertex] == room) {
            findLeast(vertex);
        }
    }

    private void findLeast(int vertex) {
        int lowest = vertex * room;
        for (int slot = lowest + 1; slot < (vertex + 1) * room; slot++) {
            int order = LevelVectors.compare(keys, slot * words, keys, lowest * words, words);
            if (order < 0 || (order == 0 && mix(slots[slot]) < mix(slots[lowest]))) {
                lowest = slot;
            }
        }
        least[vertex] = lowest;
        floors[vertex] = keys[lowest * words];
    }

    private int[] addChosen() {
        int[] added = new int[room * graph.vertexCount()];
        int count = 0;
        for (int vertex = 0; vertex < graph.vertexCount(); vertex++) {
            for (int index = 0; index < filled[vertex]; index++) {
                int edge = slots[vertex * room + index];
                if (!isMember(edge)) {
                    add(edge);
                    added[count++] = edge;
                }
            }
        }
        return Arrays.copyOf(added, count);
    }

    private boolean isMember(int edge) {
        return (members[edge >> 6] >> edge & 1) != 0;
    }

    private void add(int edge) {
        if (!isMember(edge)) {
            members[edge >> 6] |= 1L << edge;
            size++;
        }
    }

    /** Spreads edge numbers, so that among equals neighbours in the list are no more likely than others. */
    private static long mix(int edge) {
        return (edge * 0x9E3779B97F4A7C15L) >>> 33;
    }
}
