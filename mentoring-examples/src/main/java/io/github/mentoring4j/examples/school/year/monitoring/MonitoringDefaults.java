package io.github.mentoring4j.examples.school.year.monitoring;

/**
 * What answers and measurements of the simulated year are drawn from. None of it is known of any school; the changes are small and go both
 * ways, so that some forms come out better and some do not.
 */
public final class MonitoringDefaults {
    /** People in a hundred who are not there when it is asked a second time. */
    public static final int MISSING_AT_EXIT_PERCENT = 12;

    /** People in a hundred who do not answer in between. */
    public static final int MISSING_BETWEEN_PERCENT = 25;

    /** People in a hundred of whom there is no first measurement. */
    public static final int MISSING_AT_ENTRY_PERCENT = 2;

    /** The least and the greatest mood, a rating that a person's answers lie around. */
    public static final int LEAST_MOOD = 6;

    /** The greatest mood. */
    public static final int GREATEST_MOOD = 9;

    /** The least share of yes, in per cent, that a form's answers to one question are drawn with. */
    public static final int LEAST_YES_PERCENT = 30;

    /** The greatest share of yes. */
    public static final int GREATEST_YES_PERCENT = 80;

    /** The least lean of one indicator in one form; below zero it falls more often than it rises. */
    public static final int LEAST_LEAN = -2;

    /** The greatest lean. */
    public static final int GREATEST_LEAN = 3;

    /** How many people in a hundred more move in the direction of the lean, for each point of it. */
    public static final int PERCENT_FOR_LEAN = 3;

    /** People in a hundred who change without any lean, in each direction. */
    public static final int PERCENT_MOVING = 15;

    /** The greatest change of a mark mean without a lean, in hundredths of a mark. */
    public static final int MARK_NOISE = 20;

    /** Hundredths of a mark that a mark mean moves for each point of the lean. */
    public static final int MARKS_FOR_LEAN = 1;

    /** People in a hundred who write something into an open question. */
    public static final int OPEN_PERCENT = 20;

    private MonitoringDefaults() {}
}
