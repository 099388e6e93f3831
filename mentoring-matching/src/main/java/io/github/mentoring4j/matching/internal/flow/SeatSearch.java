package io.github.mentoring4j.matching.internal.flow;

import io.github.mentoring4j.matching.internal.graph.LevelVectors;
import io.github.mentoring4j.matching.internal.graph.Rows;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import io.github.mentoring4j.matching.internal.graph.VectorHeap;

/**
 * Shortest residual path from a new need to a seat or to somebody's way out, by Dijkstra's method on reduced costs.
 *
 * <p>Problem: {@link SeatRosters} holds a best matching of the needs so far; {@link #serve} makes it one that includes
 * the next need.
 * Precondition: needs come in any order, each once.
 * Cost: O(k (e + (n + d + m) log(d + m))) a need, less if the path is short.
 * Ties: as in {@link ShortestPathSeatMatching}.
 *
 * <p>Source: E. W. Dijkstra, Numer. Math. 1, 1959, doi:10.1007/BF01386390; reduced costs after the papers named in
 * {@link ShortestPathSeatMatching}.
 */
final class SeatSearch {
    /*
     * Prices. The differences of the two sides of each inequality in SeatPrices are the reduced costs, all at least
     * zero. The sink's price stays 0: a search that ends at distance D lowers the gain, or raises the price, of
     * everything settled at distance x by D - x.
     *
     * Shape of a search. Chosen edges are tight, so the needs of a desk are reached with the desk, at the same
     * distance. A desk leads on to its mentor if it has room itself (the mentor then is full), a full mentor to all
     * desks in use. A desk that is open, with room on both levels, has price 0 and ends a path; so does any reached
     * need, which may give up its seat at the cost of its gain. A need that went out never comes back: no path leads
     * through the sink.
     *
     * Nodes are desks 0..d-1 and mentors d..d+m-1.
     */
    private static final int NONE = -1;

    private final VectorEdges edges;
    private final long[] weights;
    private final int levels;
    private final SeatLimits limits;
    private final Rows rows;
    private final Rows desksByMentor;
    private final SeatRosters rosters;
    private final long[] gains;
    private final long[] prices;
    private final VectorHeap heap;
    private final int[] edgeInto; // of a desk: the edge that reached it, or NONE if its mentor did
    private final int[] deskInto; // of a mentor: the desk that reached it
    private final int[] settled;
    private int settledCount;
    private final boolean[] isSettled;
    private final long[] bound; // length of the best complete path so far
    private int lastDesk; // where that path ends: an open desk, or NONE and
    private int lastNeed; // the need that gives way
    private final long[] base;
    private final long[] distance;

    SeatSearch(SeatGraph graph, SeatRosters rosters, SeatPrices duals) {
        this.edges = graph.edges();
        this.weights = edges.weights();
        this.levels = edges.levels();
        this.limits = graph.limits();
        this.rows = edges.byTail(graph.needCount());
        this.desksByMentor = limits.desksByMentor();
        this.rosters = rosters;
        int nodes = Math.addExact(limits.deskCount(), limits.mentorCount());
        this.gains = duals.gains;
        this.prices = duals.prices;
        this.heap = new VectorHeap(nodes, levels);
        this.edgeInto = new int[limits.deskCount()];
        this.deskInto = new int[limits.mentorCount()];
        this.settled = new int[nodes];
        this.isSettled = new boolean[nodes];
        this.bound = new long[levels];
        this.base = new long[levels];
        this.distance = new long[levels];
    }

    /** Brings one more need into the matching; it, or another one in its place, may go out. */
    void serve(int need) {
        raiseGain(need);
        System.arraycopy(gains, need * levels, bound, 0, levels);
        System.arraycopy(gains, need * levels, base, 0, levels);
        lastDesk = NONE;
        lastNeed = need;
        relaxRow(need);
        while (!heap.isEmpty()) {
            int node = heap.peek();
            if (LevelVectors.compare(heap.keys(), node * levels, bound, 0, levels) >= 0) {
                break;
            }
            settle(heap.pop());
        }
        heap.clear();
        reprice(need);
        augment(need);
    }

    /** Least gain that keeps the new need's edges and its way out in order. */
    private void raiseGain(int need) {
        for (int place = rows.start(need); place < rows.end(need); place++) {
            int edge = rows.item(place);
            int price = edges.head(edge) * levels;
            int level = 0;
            while (level < levels
                    && weights[edge * levels + level] - prices[price + level] == gains[need * levels + level]) {
                level++;
            }
            if (level < levels
                    && weights[edge * levels + level] - prices[price + level] > gains[need * levels + level]) {
                System.arraycopy(weights, edge * levels, gains, need * levels, levels);
                LevelVectors.addMultiple(gains, need * levels, -1, prices, price, levels);
            }
        }
    }

    private void settle(int node) {
        isSettled[node] = true;
        settled[settledCount++] = node;
        if (node < limits.deskCount()) {
            settleDesk(node);
        } else {
            settleMentor(node - limits.deskCount());
        }
    }

    private void settleDesk(int desk) {
        for (int need = rosters.firstAt(desk); need != NONE; need = rosters.nextAfter(need)) {
            System.arraycopy(heap.keys(), desk * levels, base, 0, levels);
            LevelVectors.addMultiple(base, 0, 1, gains, need * levels, levels);
            if (LevelVectors.compare(base, 0, bound, 0, levels) < 0) {
                System.arraycopy(base, 0, bound, 0, levels);
                lastNeed = need;
                lastDesk = NONE;
            }
            relaxRow(need);
        }
        int mentor = limits.mentorOf(desk);
        if (rosters.hasRoom(desk) && reaches(desk, limits.deskCount() + mentor)) {
            deskInto[mentor] = desk;
        }
    }

    private void settleMentor(int mentor) {
        for (int place = desksByMentor.start(mentor); place < desksByMentor.end(mentor); place++) {
            int desk = desksByMentor.item(place);
            if (rosters.isUsed(desk) && reaches(limits.deskCount() + mentor, desk)) {
                edgeInto[desk] = NONE;
            }
        }
    }

    /** Step between a desk and its mentor, either way: the reduced cost is the difference of the prices. */
    private boolean reaches(int from, int to) {
        boolean desk = from < to;
        System.arraycopy(heap.keys(), from * levels, distance, 0, levels);
        LevelVectors.addMultiple(distance, 0, desk ? 1 : -1, prices, Math.max(from, to) * levels, levels);
        LevelVectors.addMultiple(distance, 0, desk ? -1 : 1, prices, Math.min(from, to) * levels, levels);
        if (isSettled[to]
                || LevelVectors.compare(distance, 0, bound, 0, levels) >= 0
                || (heap.contains(to) && LevelVectors.compare(distance, 0, heap.keys(), to * levels, levels) >= 0)) {
            return false;
        }
        heap.offer(to, distance);
        return true;
    }

    /** Steps from a need, whose distance plus gain is in {@code base}, along its edges. */
    private void relaxRow(int need) {
        for (int place = rows.start(need); place < rows.end(need); place++) {
            int edge = rows.item(place);
            int desk = edges.head(edge);
            if (isSettled[desk]) {
                continue;
            }
            boolean known = heap.contains(desk);
            long[] rival = known ? heap.keys() : bound;
            int rivalAt = known ? desk * levels : 0;
            for (int level = 0; level < levels; level++) {
                long reached = base[level] + prices[desk * levels + level] - weights[edge * levels + level];
                if (reached != rival[rivalAt + level]) {
                    if (reached < rival[rivalAt + level]) {
                        reach(desk, edge);
                    }
                    break;
                }
            }
        }
    }

    private void reach(int desk, int edge) {
        System.arraycopy(base, 0, distance, 0, levels);
        LevelVectors.addMultiple(distance, 0, 1, prices, desk * levels, levels);
        LevelVectors.addMultiple(distance, 0, -1, weights, edge * levels, levels);
        edgeInto[desk] = edge;
        if (rosters.isOpen(desk)) {
            System.arraycopy(distance, 0, bound, 0, levels);
            lastDesk = desk;
        } else {
            heap.offer(desk, distance);
        }
    }

    private void reprice(int need) {
        LevelVectors.addMultiple(gains, need * levels, -1, bound, 0, levels);
        for (int index = 0; index < settledCount; index++) {
            int node = settled[index];
            isSettled[node] = false;
            System.arraycopy(bound, 0, distance, 0, levels);
            LevelVectors.addMultiple(distance, 0, -1, heap.keys(), node * levels, levels);
            LevelVectors.addMultiple(prices, node * levels, 1, distance, 0, levels);
            for (int at = node < limits.deskCount() ? rosters.firstAt(node) : NONE;
                    at != NONE;
                    at = rosters.nextAfter(at)) {
                LevelVectors.addMultiple(gains, at * levels, -1, distance, 0, levels);
            }
        }
        settledCount = 0;
    }

    private void augment(int need) {
        if (lastDesk == NONE && lastNeed == need) {
            return;
        }
        int desk = lastDesk == NONE ? rosters.leave(lastNeed) : lastDesk;
        while (true) {
            int edge = edgeInto[desk] == NONE ? edgeInto[deskInto[limits.mentorOf(desk)]] : edgeInto[desk];
            int mover = edges.tail(edge);
            int left = mover == need ? NONE : rosters.leave(mover);
            rosters.join(edge);
            if (left == NONE) {
                return;
            }
            desk = left;
        }
    }
}
