package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.LevelVectors;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.Arrays;

/**
 * The few edges of a dense graph that a solve looks at, and the test that the others would change nothing.
 *
 * <p>Begins with heavy edges of each vertex ({@link HeavyEdges}) and some that a mix of numbers picks, for where all
 * vertices want the same few partners the heavy edges alone say nothing about the rest. Whenever prices have settled, all
 * edges are looked through once; those whose weight the prices do not cover are the ones that could still gain, and each
 * vertex adds the worst of them. No such edge means that the prices prove the matching best among all edges.
 *
 * <p>Source: partial pricing as by W. Cook, A. Rohe, INFORMS J. Comput. 11(2), 1999, doi:10.1287/ijoc.11.2.138.
 */
final class SparseCore {
    private static final int NONE = -1;

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
            size = edges.size(); // nobody asks which, where it is all
            return;
        }
        HeavyEdges heavy = new HeavyEdges(graph);
        heavy.sample(sizes.sampled(), beat);
        for (int from = 0; from < edges.size() && beat.goesOn(); from += Beat.EDGES_A_STEP) {
            int to = Math.min(edges.size(), from + Beat.EDGES_A_STEP);
            for (int edge = from; edge < to; edge++) {
                if (heavy.holds(edge)) {
                    add(edge);
                }
            }
        }
        addMixed();
    }

    /** One edge out of each so many, which one is left to the mix. */
    private void addMixed() {
        int picks = Math.multiplyExact(sizes.mixed(), graph.vertexCount()) / 2;
        for (int pick = 0; pick < picks; pick++) {
            long from = (long) pick * edges.size() / picks;
            long to = (pick + 1L) * edges.size() / picks;
            add((int) (from + mix(pick) % (to - from)));
        }
    }

    boolean isWhole() {
        return size == edges.size();
    }

    DartRows rows() {
        if (isWhole()) {
            return DartRows.ofAll(graph, beat);
        }
        int[] list = new int[size];
        int count = 0;
        for (int word = 0; word < members.length; word++) {
            for (long bits = members[word]; bits != 0; bits &= bits - 1) {
                int edge = (word << 6) + Long.numberOfTrailingZeros(bits);
                list[count++] = edge;
            }
        }
        return DartRows.of(graph, list, beat);
    }

    /** Adds edges whose weight the prices do not cover; the answer lists those added, none if there are none. */
    int[] addUncovered() {
        if (isWhole()) {
            return new int[0];
        }
        prepare(sizes.added());
        int[] tails = edges.tails();
        int[] heads = edges.heads();
        long[] weights = edges.weights();
        long least = words == 1 ? 1 : 0; // with more words than one, the others decide where the first is even
        for (int from = 0; from < edges.size() && beat.goesOn(); from += Beat.EDGES_A_STEP) {
            int to = Math.min(edges.size(), from + Beat.EDGES_A_STEP);
            for (int edge = from; edge < to; edge++) {
                long excess = 2 * weights[edge * words] - prices[tails[edge] * words] - prices[heads[edge] * words];
                if (excess >= least) {
                    offerUncovered(edge);
                }
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
        for (int word = 0; word < words; word++) {
            keys[slot * words + word] = key[at + word];
        }
        if (filled[vertex] == room) {
            findLeast(vertex);
        }
    }

    private void findLeast(int vertex) {
        int lowest = vertex * room;
        long low = keys[lowest * words];
        for (int slot = lowest + 1; slot < (vertex + 1) * room; slot++) {
            long first = keys[slot * words];
            if (first < low || (first == low && isLess(slot, lowest))) {
                lowest = slot;
                low = first;
            }
        }
        least[vertex] = lowest;
        floors[vertex] = low;
    }

    private boolean isLess(int slot, int other) {
        int order = LevelVectors.compare(keys, slot * words, keys, other * words, words);
        return order < 0 || (order == 0 && mix(slots[slot]) < mix(slots[other]));
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
    static long mix(int edge) {
        return (edge * 0x9E3779B97F4A7C15L) >>> 33;
    }
}
