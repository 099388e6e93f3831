package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.Pulse;

/** Passes progress on to the pulse of a solve, and asks it now and then rather than at each step. */
final class Beat {
    private static final int STEPS = 256; // some 10 microseconds each

    private final Pulse pulse;
    private final int total;
    private int done;
    private int steps;
    private boolean stopped;

    Beat(Pulse pulse, int total) {
        this.pulse = pulse;
        this.total = total;
    }

    /** Counts one event of a search, or as many edges of a pass as take about that long. */
    boolean goesOn() {
        return ++steps % STEPS == 0 ? reached(done) : !stopped;
    }

    /** Says how many vertices are settled; fewer than before are taken for as many. Once stopped, it stays so. */
    boolean reached(int settled) {
        done = Math.max(done, settled);
        stopped = stopped || !pulse.beat(done, total);
        return !stopped;
    }

    boolean isStopped() {
        return stopped;
    }
}
