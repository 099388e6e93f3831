package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.blossom.BlossomTrees.Label;
import io.github.mentoring4j.matching.internal.graph.LevelVectors;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import io.github.mentoring4j.matching.internal.graph.VectorHeap;
import java.util.Arrays;

/**
 * One stage of the primal-dual method after another: a search from all free vertices at once that ends with one more
 * pair, or with the proof that no more pairs are worth having.
 *
 * <p>Problem: the nest holds a matching with prices in order; {@link #addPair} enlarges it by one.
 * Precondition: as in {@link BlossomMatching}.
 * Cost: O(k (n^2 + e log e)) a stage, space O(k (n + e)).
 * Ties: as in {@link BlossomMatching}.
 *
 * <p>Source: as in {@link BlossomMatching}.
 */
final class BlossomSearch {
    /*
     * A stage grows alternating trees from the free vertices. Outer vertices lose price at the rate at which inner ones
     * gain it, until one of four events:
     *   STOP  the price of free vertices reaches zero: the matching is best, by complementary slackness;
     *   MEET  an edge between two outer nodes becomes tight: two trees join and a pair is gained, or a blossom forms;
     *   GROW  an edge from an outer node to a loose one becomes tight: the tree takes it and its mate in;
     *   OPEN  the price of an inner blossom reaches zero: it falls apart.
     * Outer vertices stay outer to the end of the stage, and all of them lose price alike. So the moment at which an
     * edge between two of them becomes tight is fixed as soon as both are outer, and a heap keyed by moments serves
     * MEET. The order of slacks of the edges from outer vertices into one vertex never changes either, and one best dart
     * for each vertex serves GROW, also after OPEN has set vertices loose again.
     *
     * Halves: all free vertices have the same price, tight edges join the others of the trees to them, and doubled
     * weights are even. So the slack of an edge between outer vertices is even in every component; the price of a
     * blossom is, for it starts at zero and changes by twice a step.
     */
    private enum Event {
        STOP,
        MEET,
        GROW,
        OPEN
    }

    private static final int NONE = -1;

    private final Darts darts;
    private final BlossomNest nest;
    private final BlossomPrices prices;
    private final BlossomTrees trees;
    private final int levels;
    private final VectorHeap meetings; // edges between outer vertices, by the moment at which they become tight
    private final int[] best; // of a vertex not outer: the dart of least slack from an outer one
    private final long[] moment; // price that free vertices have lost in this stage
    private final long[] step;
    private final long[] trial;
    private final int[] vertices;
    private Event event = Event.STOP;
    private int subject; // edge of MEET, vertex of GROW, blossom of OPEN

    BlossomSearch(VectorEdges edges, BlossomNest nest, BlossomPrices prices) {
        this.darts = nest.darts();
        this.nest = nest;
        this.prices = prices;
        this.trees = new BlossomTrees(nest);
        this.levels = edges.levels();
        this.meetings = new VectorHeap(edges.size(), levels);
        this.best = new int[nest.vertexCount()];
        this.moment = new long[levels];
        this.step = new long[levels];
        this.trial = new long[levels];
        this.vertices = new int[nest.vertexCount()];
    }

    /** Runs one stage; false if the matching stayed as it is, which then is best. */
    boolean addPair() {
        int root = begin();
        if (root == NONE) {
            return false;
        }
        while (true) {
            chooseEvent(root);
            reprice();
            switch (event) {
                case STOP -> {
                    return false;
                }
                case MEET -> {
                    if (meet(2 * subject)) {
                        return true;
                    }
                }
                case GROW -> scan(trees.grow(best[subject]));
                case OPEN -> open(subject);
            }
        }
    }

    /** Plants a tree at each free vertex; one of these is the answer, or -1. */
    private int begin() {
        int root = NONE;
        trees.clear();
        meetings.clear();
        Arrays.fill(best, NONE);
        Arrays.fill(moment, 0);
        for (int vertex = nest.vertexCount() - 1; vertex >= 0; vertex--) {
            if (nest.mate(vertex) == NONE) {
                root = vertex;
                trees.plant(nest.outermost(vertex));
            }
        }
        for (int vertex = 0; vertex < nest.vertexCount(); vertex++) {
            if (nest.mate(vertex) == NONE) {
                scan(nest.outermost(vertex));
            }
        }
        return root;
    }

    private Label labelOf(int vertex) {
        return trees.label(nest.outermost(vertex));
    }

    /** Takes note of all edges that leave a node which has just become outer. */
    private void scan(int outer) {
        int count = nest.vertices(outer, vertices);
        for (int index = 0; index < count; index++) {
            scanVertex(vertices[index]);
        }
    }

    private void scanVertex(int vertex) {
        int outer = nest.outermost(vertex);
        for (int place = darts.rows().start(vertex); place < darts.rows().end(vertex); place++) {
            int dart = darts.rows().item(place);
            int head = darts.head(dart);
            if (nest.outermost(head) == outer) {
                continue;
            }
            if (labelOf(head) != Label.OUTER) {
                if (best[head] == NONE || prices.isTighter(dart, best[head])) {
                    best[head] = dart;
                }
            } else if (!meetings.contains(dart >> 1)) {
                prices.readSlack(dart, trial);
                halve(trial);
                LevelVectors.addMultiple(trial, 0, 1, moment, 0, levels);
                meetings.offer(dart >> 1, trial);
            }
        }
    }

    private void halve(long[] vector) {
        for (int level = 0; level < levels; level++) {
            vector[level] >>= 1;
        }
    }

    /** Finds the event that comes first and, in {@code step}, how much price changes until then. */
    private void chooseEvent(int root) {
        event = Event.STOP;
        prices.readPrice(root, step);
        while (!meetings.isEmpty() && isWithinBlossom(meetings.peek())) {
            meetings.pop();
        }
        if (!meetings.isEmpty()) {
            System.arraycopy(meetings.keys(), meetings.peek() * levels, trial, 0, levels);
            LevelVectors.addMultiple(trial, 0, -1, moment, 0, levels);
            consider(Event.MEET, meetings.peek());
        }
        for (int vertex = 0; vertex < nest.vertexCount(); vertex++) {
            if (best[vertex] != NONE && labelOf(vertex) == Label.LOOSE) {
                prices.readSlack(best[vertex], trial);
                consider(Event.GROW, vertex);
            }
        }
        for (int blossom = nest.vertexCount(); blossom < nest.nodeCount(); blossom++) {
            if (nest.isOutermost(blossom) && trees.label(blossom) == Label.INNER) {
                prices.readPrice(blossom, trial);
                halve(trial);
                consider(Event.OPEN, blossom);
            }
        }
    }

    private boolean isWithinBlossom(int edge) {
        return nest.outermost(darts.tail(2 * edge)) == nest.outermost(darts.head(2 * edge));
    }

    private void consider(Event candidate, int about) {
        if (LevelVectors.compare(trial, 0, step, 0, levels) < 0) {
            System.arraycopy(trial, 0, step, 0, levels);
            event = candidate;
            subject = about;
        }
    }

    private void reprice() {
        if (LevelVectors.signum(step, 0, levels) == 0) {
            return;
        }
        LevelVectors.addMultiple(moment, 0, 1, step, 0, levels);
        for (int vertex = 0; vertex < nest.vertexCount(); vertex++) {
            prices.change(vertex, -direction(labelOf(vertex)), step);
        }
        for (int blossom = nest.vertexCount(); blossom < nest.nodeCount(); blossom++) {
            if (nest.isOutermost(blossom)) {
                prices.change(blossom, 2L * direction(trees.label(blossom)), step);
            }
        }
    }

    private static int direction(Label label) {
        return switch (label) {
            case LOOSE -> 0;
            case OUTER -> 1;
            case INNER -> -1;
        };
    }

    /** Deals with a tight edge between outer nodes; true if it gave one more pair. */
    private boolean meet(int dart) {
        int meeting = trees.meetingPoint(dart);
        if (meeting == NONE) {
            trees.augment(dart);
            return true;
        }
        int blossom = trees.close(dart, meeting);
        prices.clear(blossom);
        for (int part : nest.parts(blossom)) {
            if (trees.label(part) == Label.INNER) {
                scan(part);
            }
        }
        return false;
    }

    private void open(int blossom) {
        for (int part : trees.open(blossom)) {
            if (trees.label(part) == Label.OUTER) {
                scan(part);
            }
        }
    }
}
