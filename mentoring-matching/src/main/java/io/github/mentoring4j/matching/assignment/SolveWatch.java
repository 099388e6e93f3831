package io.github.mentoring4j.matching.assignment;

/** The caller's eye on a solve: told how far it is, asked whether to go on. Called often, on the thread that solves. */
@FunctionalInterface
public interface SolveWatch {
    /** Asks for nothing and never stops. */
    SolveWatch NONE = (done, total) -> true;

    /**
     * Takes notice of progress.
     *
     * @param done how much is done, never decreasing
     * @param total how much there is to do at most; a solve may end before
     * @return true to go on, false to cancel
     */
    boolean goOn(int done, int total);
}
