package io.github.mentoring4j.matching.internal.graph;

/**
 * Sign of life of a running solve: tells how far it is and asks whether to go on.
 *
 * <p>Kernels call it from the thread that called them, at least once a solve and again after every few milliseconds' worth of work. Which calls happen is a
 * function of the graph alone.
 */
@FunctionalInterface
public interface Pulse {
    /**
     * Reports progress and asks for leave to continue.
     *
     * @param done steps finished, never decreasing within a solve
     * @param total steps at most, the same in all calls of a solve; a solve may end before it gets there
     * @return false to stop the solve, which then answers with nothing
     */
    boolean beat(int done, int total);

    /**
     * The pulse that never stops anything.
     *
     * @return a pulse that always answers true
     */
    static Pulse steady() {
        return (done, total) -> true;
    }
}
