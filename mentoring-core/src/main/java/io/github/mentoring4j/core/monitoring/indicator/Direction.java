package io.github.mentoring4j.core.monitoring.indicator;

/** Which way an indicator has to move to be better. */
public enum Direction {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER;

    /**
     * What a change means.
     *
     * @param difference the later value less the earlier one
     * @return improved if the sign of the change is that of this direction, worsened if it is the other, unchanged at zero
     */
    public Outcome judge(long difference) {
        int towards = Long.signum(difference) * (this == HIGHER ? 1 : -1);
        if (towards == 0) {
            return Outcome.UNCHANGED;
        }
        return towards > 0 ? Outcome.IMPROVED : Outcome.WORSENED;
    }

    /** What became of a measure. */
    public enum Outcome {
        /** It moved to the better. */
        IMPROVED,
        /** It did not move. */
        UNCHANGED,
        /** It moved to the worse. */
        WORSENED
    }
}
