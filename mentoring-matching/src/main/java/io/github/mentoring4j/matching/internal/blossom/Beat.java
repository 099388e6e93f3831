package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.Pulse;

/** Passes progress on to the pulse of a solve, and asks it now and then rather than at each step. */
final class Beat {
    /** Edges of a pass that count as one step. */
    static final int EDGES_A_STEP = 1 << 8;

    private static final int STEPS = 256; // less than a millisecond where vertices have a hundred edges each

    private final Pulse pulse;
    private final int total;
    private int done;
    private int steps;
    private boolean stopped;

    Beat(Pulse pulse, int total) {
        this.pulse = pulse;
        this.total = total;
    }

    /** Counts one vertex of a search, one bid, or {@link #EDGES_A_STEP} edges of a pass. */
    boolean goesOn() {
        return ++steps % STEPS == 0 ? asks() : !stopped;
    }

    /** Asks at once, around passes that cannot be cut. */
    boolean asks() {
        return reached(done);
    }

    /** Says how many vertices are settled; fewer than before are taken for as many. Once stopped, it stays so. */
    boolean reached(int settled) {
        done = Math.max(done, settled);
        stopped = stopped || !pulse.beat(done, total);
        return !stopped;
    }

    /** Steps so far: the work of a solve as a number that is the same on every machine. */
    int steps() {
        return steps;
    }

    boolean isStopped() {
        return stopped;
    }
}
