package io.github.mentoring4j.examples.school.year.life;

/**
 * How often things happen in the simulated year. None of it is measured: the figures only make every kind of event appear in a school of
 * some hundred pairs, and stand here together so that they can be looked at and changed.
 */
public final class SimulationDefaults {
    /** Pairs in a hundred of which one side says no after the trial meeting. */
    public static final int DECLINED_PERCENT = 4;

    /** Pairs in a hundred that end before their time. */
    public static final int CLOSED_EARLY_PERCENT = 10;

    /** Pairs in a hundred that pause and come back. */
    public static final int PAUSED_PERCENT = 6;

    /** Pairs in a hundred that are extended into June. */
    public static final int EXTENDED_PERCENT = 4;

    /** Pairs in a hundred that lose a consent on the way. */
    public static final int WITHDRAWN_PERCENT = 1;

    /** Pairs in a hundred that nobody closes. */
    public static final int FORGOTTEN_PERCENT = 1;

    /** One pair in so many lives on paper only. */
    public static final int PAIRS_FOR_ONE_ON_PAPER = 40;

    /** At most so many pairs live on paper only. */
    public static final int MOST_ON_PAPER = 4;

    /** Steps in a hundred that somebody tries too early, so that the library refuses them. */
    public static final int HASTY_PERCENT = 5;

    /** Regular meetings in a hundred that do not take place. */
    public static final int MISSED_PERCENT = 5;

    /** Closures in a hundred at which everybody refuses exit feedback. */
    public static final int SILENT_PERCENT = 6;

    /** Early closures of one side in a hundred that go back to the relation of the two; a mutual decision always does. */
    public static final int RELATION_PERCENT = 40;

    /** Pupils who come to the school in January and ask for a mentor, at most. */
    public static final int NEWCOMERS = 4;

    private SimulationDefaults() {}
}
