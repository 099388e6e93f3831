package io.github.mentoring4j.matching.internal.bipartite;

import io.github.mentoring4j.matching.internal.graph.Pulse;

/** Asks the pulse again after every millisecond's worth of edges, or so, and remembers that it said no. */
final class Meter {
    private static final int EDGES_A_BEAT = 1 << 17;

    private final Pulse pulse;
    private final int total;
    private int done;
    private long spent; // since the last beat
    private long work; // up to the last beat
    private boolean isStopped;

    Meter(Pulse pulse, int total) {
        this.pulse = pulse;
        this.total = total;
    }

    /** Notes progress; never backwards. */
    void reach(int step) {
        done = Math.max(done, step);
    }

    /** Counts work; true once the pulse has said stop. */
    boolean isStoppedAfter(long edges) {
        spent += edges;
        return spent >= EDGES_A_BEAT ? isStoppedNow() : isStopped;
    }

    /** Edges looked at so far. */
    long work() {
        return work + spent;
    }

    /** Asks at once. */
    boolean isStoppedNow() {
        work += spent;
        spent = 0;
        isStopped = isStopped || !pulse.beat(done, total);
        return isStopped;
    }
}
