package io.github.mentoring4j.matching.assignment;

/** Whether weights are gains or costs. */
public enum Goal {
    /** The greatest total is best. */
    MAXIMISE,
    /** The least total is best. */
    MINIMISE;

    /**
     * A weight as a gain.
     *
     * @param weight a weight
     * @return the weight itself, or its negative where weights are costs
     */
    public long gain(long weight) {
        return this == MAXIMISE ? weight : -weight;
    }
}
