package io.github.mentoring4j.core.monitoring;

import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.style.Require;

/**
 * How many people were asked, answered validly, and said yes.
 *
 * @param yes how many said yes, or improved
 * @param answered how many answered
 * @param asked how many were asked
 */
public record Tally(long yes, long answered, long asked) {
    /** Nobody asked. */
    public static final Tally NONE = new Tally(0, 0, 0);

    /**
     * Makes a tally.
     *
     * @param yes how many said yes, 0 to {@code answered}
     * @param answered how many answered, at most {@code asked}
     * @param asked how many were asked
     */
    public Tally {
        Require.that(yes >= 0 && yes <= answered, "yes", yes);
        Require.that(answered <= asked, "answered", answered);
    }

    /**
     * Two tallies as one.
     *
     * @param other the other tally, of other people
     * @return the sums
     */
    public Tally plus(Tally other) {
        return new Tally(
                Math.addExact(yes, other.yes),
                Math.addExact(answered, other.answered),
                Math.addExact(asked, other.asked));
    }

    /**
     * The share of yes among the answers.
     *
     * @return the exact share; no data if nobody answered
     */
    public Figure share() {
        return Figure.of(yes, answered);
    }

    /**
     * The share of answers among the people asked.
     *
     * @return the exact share; no data if nobody was asked
     */
    public Figure response() {
        return Figure.of(answered, asked);
    }
}
