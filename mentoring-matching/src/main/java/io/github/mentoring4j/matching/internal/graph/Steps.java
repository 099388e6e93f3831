package io.github.mentoring4j.matching.internal.graph;

import java.util.Iterator;

/**
 * Counts the work of a phase and beats its pulse again after every so many steps, by count and never by clock.
 *
 * <p>A step is what takes about a microsecond: a rule judged, a pair looked at. Once the pulse has said no, it is not asked again, all walks
 * end early, and whoever walked has to throw away what came of it.
 */
public final class Steps {
    private static final int STEPS_A_BEAT = 1_000;

    private final Pulse pulse;
    private final int total;
    private int done;
    private int spent;
    private boolean stopped;

    /**
     * Begins a phase, with a first beat.
     *
     * @param pulse the pulse to beat
     * @param total how much there is to do
     */
    public Steps(Pulse pulse, int total) {
        this.pulse = pulse;
        this.total = total;
        beat();
    }

    /**
     * Notes progress, without a beat; never backwards.
     *
     * @param reached how much is done
     */
    public void reach(int reached) {
        done = Math.max(done, Math.min(reached, total));
    }

    /**
     * Counts work.
     *
     * @param steps how many steps are to be taken next
     * @return whether to take them
     */
    public boolean goOn(int steps) {
        spent += steps;
        if (spent >= STEPS_A_BEAT) {
            beat();
        }
        return !stopped;
    }

    /**
     * Whether the pulse said no.
     *
     * @return true for good, once it did
     */
    public boolean isStopped() {
        return stopped;
    }

    /**
     * A walk over a list that counts its way and ends early when the pulse says no.
     *
     * @param things what to walk over
     * @param stepsEach how many steps each of them takes
     * @param <T> what they are
     * @return the walk
     */
    public <T> Iterable<T> over(Iterable<T> things, int stepsEach) {
        return () -> new Walk<>(things.iterator(), stepsEach);
    }

    /**
     * A pulse for a part of the phase that counts by itself: its progress in the measure of the phase.
     *
     * @return the pulse
     */
    public Pulse inner() {
        return (part, whole) -> {
            reach(whole == 0 ? 0 : (int) ((long) part * total / whole));
            if (!stopped) {
                beat();
            }
            return !stopped;
        };
    }

    private void beat() {
        spent = 0;
        stopped = stopped || !pulse.beat(done, total);
    }

    private final class Walk<T> implements Iterator<T> {
        private final Iterator<T> things;
        private final int stepsEach;

        Walk(Iterator<T> things, int stepsEach) {
            this.things = things;
            this.stepsEach = stepsEach;
        }

        @Override
        public boolean hasNext() {
            return things.hasNext() && goOn(stepsEach);
        }

        @Override
        public T next() {
            return things.next();
        }
    }
}
