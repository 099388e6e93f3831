package io.github.mentoring4j.core.monitoring.indicator;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.programme.Figure;
import java.util.Objects;

/**
 * One person's earlier and later value. It is for the person, the mentor and the coordinator, and for no ranking.
 *
 * @param participant the person
 * @param before the earlier value, in steps of the indicator
 * @param after the later value, in steps of the indicator
 */
public record PersonChange(ParticipantId participant, long before, long after) {
    /**
     * Makes a change.
     *
     * @param participant the person
     * @param before the earlier value
     * @param after the later value
     */
    public PersonChange {
        Objects.requireNonNull(participant, "participant");
    }

    /**
     * How far the value moved.
     *
     * @return later less earlier, in steps of the indicator
     * @throws ArithmeticException if it does not fit a long
     */
    public long difference() {
        return Math.subtractExact(after, before);
    }

    /**
     * The change relative to the earlier value.
     *
     * @return the exact fraction; no data if the earlier value is 0
     */
    public Figure relative() {
        return Comparison.relative(difference(), before);
    }

    @Override
    public String toString() {
        return "PersonChange[participant=" + participant + "]";
    }
}
