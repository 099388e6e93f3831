package io.github.mentoring4j.matching.bench;

/** A library with an instance in its own form, ready to solve it as often as asked. */
interface Prepared {
    /**
     * Solves the instance from the start.
     *
     * @return the total weight of the matching found, in the units of the instance
     */
    long solve();
}
