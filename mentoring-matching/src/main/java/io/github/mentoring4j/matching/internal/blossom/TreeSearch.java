package io.github.mentoring4j.matching.internal.blossom;

import static io.github.mentoring4j.matching.internal.blossom.AlternatingTree.INNER;
import static io.github.mentoring4j.matching.internal.blossom.AlternatingTree.LOOSE;
import static io.github.mentoring4j.matching.internal.blossom.AlternatingTree.OUTER;

import io.github.mentoring4j.matching.internal.graph.LevelVectors;
import java.util.Arrays;

/**
 * Searches that each grow one alternating tree from a free vertex until it is paired, may stay alone, or is proved to
 * be in nobody's reach.
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
    private final int[] best; // tightest known dart from an outer vertex into a vertex that is not outer
    private final long[] offers; // price of that dart's tail less its weight
    private final int[] reached; // vertices with a best dart
    private int reachedCount;
    private int[] formed = new int[8];
    private int formedCount;
    private final int[] members;
    private final long[] now;
    private final long[] limit;
    private final long[] trial;
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
        this.best = new int[graph.vertexCount()];
        Arrays.fill(best, NONE);
        this.offers = new long[graph.vertexCount() * words];
        this.reached = new int[graph.vertexCount()];
        this.members = new int[graph.vertexCount()];
        this.now = new long[words];
        this.limit = new long[words];
        this.trial = new long[words];
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
        forgetOffers();
        conclude();
        openWorthless();
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
        formedCount = 0;
    }

    private void forgetOffers() {
        while (reachedCount > 0) {
            best[reached[--reachedCount]] = NONE;
        }
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
        int end = rows.starts[vertex + 1];
        long mine = prices[vertex * words];
        for (int place = rows.starts[vertex]; place < end; place++) {
            int head = rows.heads[place];
            byte label = labels[head];
            long offer = mine - rows.weights[place * words];
            long sum = offer + prices[head * words];
            if (label == LOOSE) {
                if (sum <= limit[0]) {
                    reach(vertex, place);
                }
            } else if (label == OUTER) {
                if (sum >> 1 <= limit[0]) {
                    meet(vertex, place);
                }
            } else if (nest.parent(head) != NONE) {
                readOffer(vertex, place);
                note(place, head);
            }
        }
    }

    private void readOffer(int vertex, int place) {
        for (int word = 0; word < words; word++) {
            trial[word] = prices[vertex * words + word] - rows.weights[place * words + word];
        }
    }

    /** Keeps the offer in {@code trial} for a vertex if it is the best so far. */
    private boolean note(int place, int head) {
        if (best[head] == NONE) {
            reached[reachedCount++] = head;
        } else if (LevelVectors.compare(trial, 0, offers, head * words, words) >= 0) {
            return false;
        }
        best[head] = rows.darts[place];
        System.arraycopy(trial, 0, offers, head * words, words);
        return true;
    }

    private void reach(int vertex, int place) {
        int head = rows.heads[place];
        readOffer(vertex, place);
        if (best[head] != NONE && LevelVectors.compare(trial, 0, offers, head * words, words) >= 0) {
            return;
        }
        LevelVectors.addMultiple(trial, 0, 1, prices, head * words, words);
        if (nest.mate(nest.base(nest.outermost(head))) == NONE) {
            if (improvesLimit(trial, 0)) {
                conclude(Finish.MEET, rows.darts[place], trial, 0);
            }
        } else if (LevelVectors.compare(trial, 0, limit, 0, words) < 0) {
            events.add(rows.darts[place], trial);
            LevelVectors.addMultiple(trial, 0, -1, prices, head * words, words);
            note(place, head);
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
        if (formedCount == formed.length) {
            formed = Arrays.copyOf(formed, 2 * formedCount);
        }
        formed[formedCount++] = blossom;
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
            if (best[vertex] != NONE) {
                System.arraycopy(offers, vertex * words, trial, 0, words);
                LevelVectors.addMultiple(trial, 0, 1, prices, vertex * words, words);
                if (LevelVectors.compare(trial, 0, limit, 0, words) < 0) {
                    events.add(best[vertex], trial);
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

    /** Opens what this search has formed for nothing, so that blossoms nest no deeper than prices need. */
    private void openWorthless() {
        for (int index = formedCount - 1; index >= 0; index--) {
            int blossom = formed[index];
            if (nest.isOutermostBlossom(blossom) && LevelVectors.signum(prices, blossom * words, words) == 0) {
                nest.open(blossom);
            }
        }
    }
}
