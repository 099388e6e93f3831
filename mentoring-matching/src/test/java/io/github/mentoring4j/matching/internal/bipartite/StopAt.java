package io.github.mentoring4j.matching.internal.bipartite;

/** A meter whose pulse says no at the edge that a test chooses: it has counted the rest of a beat's worth of edges before. */
final class StopAt {
    private static final long BEAT = 1 << 17; // edges

    final Meter meter;
    private int beats;
    private int done = -1;
    private long work;

    /**
     * @param edge the edge, counted from 1; not beyond a beat's worth
     * @param rows number of rows
     */
    StopAt(long edge, int rows) {
        meter = new Meter(this::refuse, rows);
        meter.isStoppedAfter(BEAT - edge);
    }

    private boolean refuse(int rowsDone, int total) {
        beats++;
        done = rowsDone;
        work = meter.work();
        return false;
    }

    /** How often it was asked. */
    int beats() {
        return beats;
    }

    /** The row that had been reached; -1 if it was not asked. */
    int done() {
        return done;
    }

    /** Edges counted since it said no. */
    long overrun() {
        return meter.work() - work;
    }
}
