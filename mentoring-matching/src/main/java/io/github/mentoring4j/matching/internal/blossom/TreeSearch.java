package io.github.mentoring4j.matching.internal.blossom;

import static io.github.mentoring4j.matching.internal.blossom.AlternatingTree.INNER;
import static io.github.mentoring4j.matching.internal.blossom.AlternatingTree.LOOSE;
import static io.github.mentoring4j.matching.internal.blossom.AlternatingTree.OUTER;

import io.github.mentoring4j.matching.internal.graph.LevelVectors;
import java.util.Arrays;

/**
 * Searches that each grow one alternating tree from a free vertex until it is paired, may stay alone, or is proved to
 * have no allowed way out.
 *
 * <p>Problem: one augmentation of the matching on the edges in use, at the least change of price (Dijkstra's order, the
 * key of an event being the moment at which its edge gets tight or its blossom comes to zero). The earliest known end
 * bounds the search: later events are not even noted. Where halves are allowed, an odd cycle is an end as well, and the
 * tree has no blossoms.
 * Precondition: the invariants of {@link PairState}.
 * Cost: O(e' log e') for the e' edges at the vertices that the tree reaches, plus the vertices of blossoms that form,
 * open or turn; nothing else is touched.
 * Ties: the first of equal ends, except that any other is preferred to a half cycle; events as {@link EventHeap} has them.
 */
final class TreeSearch {
    /** How a search ended. */
    enum Outcome {
        /** The root is settled. */
        SETTLED,
        /** No allowed matching covers all vertices of the tree that must be. */
        STUCK,
        /** The caller asked to stop. */
        STOPPED
    }

    private enum Finish {
        NOTHING,
        CYCLE,
        ALONE,
        MEET
    }

    private static final int NONE = -1;

    private final PairGraph graph;
    private final BlossomNest nest;
    private final AlternatingTree tree;
    private final HalfCycles cycles;
    private final TreePrices moments;
    private final byte[] labels;
    private final long[] prices;
    private final int words;
    private final Beat beat;
    private final EventHeap events;
    private final Offers offers;
    private final int[] members;
    private final long[] now;
    private final long[] limit;
    private final long[] trial;
    private final long[] moment;
    private DartRows rows;
    private Finish finish = Finish.NOTHING;
    private int subject;
    private boolean fractional;

    TreeSearch(PairState state, DartRows rows) {
        this.graph = state.graph();
        this.nest = state.nest();
        this.cycles = state.cycles();
        this.tree = new AlternatingTree(graph, nest);
        this.labels = tree.labels;
        this.prices = state.prices();
        this.words = graph.words();
        this.beat = state.beat();
        this.events = new EventHeap(words);
        this.offers = new Offers(graph);
        this.members = new int[graph.vertexCount()];
        this.now = new long[words];
        this.limit = new long[words];
        this.trial = new long[words];
        this.moment = new long[words];
        this.moments = new TreePrices(state, labels, now);
        this.rows = rows;
    }

    /** Continues on other edges. */
    void use(DartRows others) {
        this.rows = others;
    }

    /** Settles a free vertex; where halves are allowed, in a half cycle if that comes first. */
    Outcome settle(int root, boolean halves) {
        begin(halves);
        int node = nest.outermost(root);
        join(node, NONE);
        while (events.hasBefore(limit)) {
            if (!beat.goesOn()) {
                return Outcome.STOPPED;
            }
            handle(events.poll(now));
        }
        if (finish == Finish.NOTHING) {
            return Outcome.STUCK;
        }
        System.arraycopy(limit, 0, now, 0, words);
        moments.settle();
        offers.clear();
        conclude();
        moments.openWorthless();
        return Outcome.SETTLED;
    }

    /** Whether the search that got stuck ended with a vertex at odd distance from its root. */
    boolean isInner(int vertex) {
        return labels[vertex] == INNER;
    }

    private void begin(boolean halves) {
        fractional = halves;
        finish = Finish.NOTHING;
        events.clear();
        Arrays.fill(now, 0);
        Arrays.fill(limit, Long.MAX_VALUE);
    }

    private void handle(int event) {
        if (event < 0) {
            int blossom = ~event;
            if (labels[blossom] == INNER
                    && nest.isOutermostBlossom(blossom)
                    && LevelVectors.compare(prices, blossom * words, now, 0, words) == 0) {
                open(blossom);
            }
            return;
        }
        int head = graph.head(event);
        if (labels[head] == INNER) {
            return;
        }
        boolean outer = labels[head] == OUTER;
        readSum(event, trial);
        LevelVectors.addMultiple(trial, 0, outer ? -2 : -1, now, 0, words);
        if (LevelVectors.signum(trial, 0, words) != 0) {
            return; // stale: the head has changed its label since
        }
        if (!outer) {
            grow(event);
        } else if (nest.outermost(graph.tail(event)) != nest.outermost(head)) {
            shrink(event);
        }
    }

    private void readSum(int dart, long[] sum) {
        System.arraycopy(prices, graph.tail(dart) * words, sum, 0, words);
        LevelVectors.addMultiple(sum, 0, 1, prices, graph.head(dart) * words, words);
        LevelVectors.addMultiple(sum, 0, -2, graph.edges().weights(), (dart >> 1) * words, words);
    }

    private void grow(int dart) {
        int inner = nest.outermost(graph.head(dart));
        tree.enter(inner, dart);
        moments.joinInner(inner);
        if (inner >= graph.vertexCount()) {
            awaitOpening(inner);
        }
        int matched = nest.mate(nest.base(inner));
        int outer = nest.outermost(graph.head(matched));
        join(outer, matched);
    }

    private void join(int outer, int dart) {
        tree.enter(outer, dart);
        moments.joinOuter(outer);
        checkAlone(outer);
        scanAll(outer);
    }

    private void awaitOpening(int blossom) {
        System.arraycopy(prices, blossom * words, trial, 0, words);
        if (LevelVectors.compare(trial, 0, limit, 0, words) < 0) {
            events.add(~blossom, trial);
        }
    }

    /** A vertex that may stay alone ends the search where its price comes to zero. */
    private void checkAlone(int node) {
        int count = nest.vertices(node, members);
        for (int index = 0; index < count; index++) {
            int vertex = members[index];
            if (!graph.mustCover(vertex) && improvesLimit(prices, vertex * words)) {
                conclude(Finish.ALONE, vertex, prices, vertex * words);
            }
        }
    }

    private boolean improvesLimit(long[] key, int at) {
        int order = LevelVectors.compare(key, at, limit, 0, words);
        return order < 0 || (order == 0 && finish == Finish.CYCLE);
    }

    private void conclude(Finish kind, int about, long[] key, int at) {
        System.arraycopy(key, at, limit, 0, words);
        finish = kind;
        subject = about;
    }

    private void scanAll(int node) {
        if (node < graph.vertexCount()) {
            scan(node);
            return;
        }
        int count = nest.vertices(node, members);
        for (int index = 0; index < count; index++) {
            scan(members[index]);
        }
    }

    private void scan(int vertex) {
        beat.goesOn(); // a stop is seen before the next event
        int end = rows.starts[vertex + 1];
        long mine = prices[vertex * words];
        long most = latest();
        for (int place = rows.starts[vertex]; place < end; place++) {
            int head = rows.heads[place];
            long sum = mine - rows.weights[place * words] + prices[head * words];
            if (sum <= most) {
                note(vertex, place, sum);
                most = latest();
            }
        }
    }

    /**
     * The greatest sum of first words that can matter before the search ends: an event between outer vertices comes at
     * half of it, any other at the whole or, where the head is still within an inner blossom, later.
     */
    private long latest() {
        return limit[0] > Long.MAX_VALUE >> 1 ? Long.MAX_VALUE : 2 * limit[0] + 1;
    }

    private void note(int vertex, int place, long sum) {
        int head = rows.heads[place];
        byte label = labels[head];
        if (label == OUTER) {
            meet(vertex, place);
        } else if (sum <= limit[0]) {
            if (label == LOOSE) {
                reach(vertex, place);
            } else if (nest.parent(head) != NONE) {
                readOffer(vertex, place);
                if (offers.isBetter(head, trial)) {
                    offers.put(head, rows.darts[place], trial);
                }
            }
        }
    }

    private void readOffer(int vertex, int place) {
        for (int word = 0; word < words; word++) {
            trial[word] = prices[vertex * words + word] - rows.weights[place * words + word];
        }
    }

    private void reach(int vertex, int place) {
        int head = rows.heads[place];
        readOffer(vertex, place);
        if (!offers.isBetter(head, trial)) {
            return;
        }
        for (int word = 0; word < words; word++) {
            moment[word] = trial[word] + prices[head * words + word];
        }
        if (nest.mate(nest.base(nest.outermost(head))) == NONE) {
            if (improvesLimit(moment, 0)) {
                conclude(Finish.MEET, rows.darts[place], moment, 0);
            }
        } else if (LevelVectors.compare(moment, 0, limit, 0, words) < 0) {
            offers.put(head, rows.darts[place], trial);
            events.add(rows.darts[place], moment);
        }
    }

    private void meet(int vertex, int place) {
        int head = rows.heads[place];
        if (nest.parent(head) != NONE && nest.outermost(head) == nest.outermost(vertex)) {
            return;
        }
        readOffer(vertex, place);
        for (int word = 0; word < words; word++) {
            trial[word] = (trial[word] + prices[head * words + word]) >> 1; // even: see BlossomMatching
        }
        if (LevelVectors.compare(trial, 0, limit, 0, words) < 0) {
            if (fractional) {
                conclude(Finish.CYCLE, rows.darts[place], trial, 0);
            } else {
                events.add(rows.darts[place], trial);
            }
        }
    }

    private void shrink(int dart) {
        int blossom = tree.close(dart);
        moments.beginOuter(blossom);
        int[] parts = nest.parts(blossom);
        int[] risen = new int[parts.length / 2];
        int count = 0;
        for (int part : parts) {
            if (labels[part] == INNER) {
                risen[count++] = part;
                moments.turnOuter(part);
                checkAlone(part);
            } else {
                moments.restWithin(part);
            }
        }
        for (int part : risen) {
            scanAll(part);
        }
    }

    private void open(int blossom) {
        int[] parts = tree.open(blossom);
        for (int part : parts) {
            moments.emerge(part);
        }
        for (int part : parts) {
            if (labels[part] == OUTER) {
                checkAlone(part);
                scanAll(part);
            } else if (labels[part] == LOOSE) {
                offerAgain(part);
            } else if (part >= graph.vertexCount()) {
                awaitOpening(part);
            }
        }
    }

    /** Vertices that have left the tree with their blossom may be reached again, as late as they have become dearer. */
    private void offerAgain(int node) {
        int count = nest.vertices(node, members);
        for (int index = 0; index < count; index++) {
            int vertex = members[index];
            if (offers.dart(vertex) != NONE) {
                offers.readKey(vertex, trial);
                LevelVectors.addMultiple(trial, 0, 1, prices, vertex * words, words);
                if (LevelVectors.compare(trial, 0, limit, 0, words) < 0) {
                    events.add(offers.dart(vertex), trial);
                }
            }
        }
    }

    private void conclude() {
        switch (finish) {
            case ALONE -> tree.release(subject);
            case CYCLE -> cycles.close(tree, subject);
            default -> {
                int head = graph.head(subject);
                if (cycles.holds(head)) {
                    cycles.open(head);
                }
                nest.rebase(nest.outermost(head), head);
                tree.release(graph.tail(subject));
                nest.match(subject);
                nest.match(subject ^ 1);
            }
        }
    }
}
