package io.github.mentoring4j.matching.internal.flow;

import java.util.Arrays;

/**
 * Who sits where while a solve runs: the chosen edge of each need, the needs at each desk, the loads.
 *
 * <p>Desks keep their needs in doubly linked lists over two arrays, so joining and leaving cost O(1). The newest comes
 * first.
 */
final class SeatRosters {
    private static final int NONE = -1;

    private final SeatGraph graph;
    private final SeatLimits limits;
    private final int[] chosen;
    private final int[] first;
    private final int[] next;
    private final int[] previous;
    private final int[] deskLoads;
    private final int[] mentorLoads;

    SeatRosters(SeatGraph graph) {
        this.graph = graph;
        this.limits = graph.limits();
        this.chosen = filled(graph.needCount());
        this.first = filled(limits.deskCount());
        this.next = filled(graph.needCount());
        this.previous = filled(graph.needCount());
        this.deskLoads = new int[limits.deskCount()];
        this.mentorLoads = new int[limits.mentorCount()];
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    int[] chosenEdges() {
        return chosen.clone();
    }

    int chosen(int need) {
        return chosen[need];
    }

    int firstAt(int desk) {
        return first[desk];
    }

    int nextAfter(int need) {
        return next[need];
    }

    boolean isUsed(int desk) {
        return deskLoads[desk] > 0;
    }

    boolean hasRoom(int desk) {
        return deskLoads[desk] < limits.deskLimit(desk);
    }

    /** Room at the desk and with its mentor. */
    boolean isOpen(int desk) {
        int mentor = limits.mentorOf(desk);
        return hasRoom(desk) && mentorLoads[mentor] < limits.mentorLimit(mentor);
    }

    void join(int edge) {
        int need = graph.edges().tail(edge);
        int desk = graph.edges().head(edge);
        chosen[need] = edge;
        next[need] = first[desk];
        previous[need] = NONE;
        if (first[desk] != NONE) {
            previous[first[desk]] = need;
        }
        first[desk] = need;
        deskLoads[desk]++;
        mentorLoads[limits.mentorOf(desk)]++;
    }

    /** Takes a need from its desk, which is the answer. */
    int leave(int need) {
        int desk = graph.edges().head(chosen[need]);
        chosen[need] = NONE;
        if (previous[need] == NONE) {
            first[desk] = next[need];
        } else {
            next[previous[need]] = next[need];
        }
        if (next[need] != NONE) {
            previous[next[need]] = previous[need];
        }
        deskLoads[desk]--;
        mentorLoads[limits.mentorOf(desk)]--;
        return desk;
    }
}
