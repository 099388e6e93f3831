package io.github.mentoring4j.matching.testkit;

import java.util.stream.LongStream;

/**
 * How many random cases a test runs, by the system property {@code mentoring4j.samples}: a {@code fair} sample in an ordinary build,
 * {@code all} under the profile full, a {@code few} (a tenth of a fair sample) when each of many mutants reruns the tests.
 */
public final class Samples {
    private static final int ALL = 100_000;
    private static final int FAIR_TO_FEW = 10;
    private static final String WANTED = System.getProperty("mentoring4j.samples", "fair");

    private Samples() {}

    /**
     * Number of cases to run.
     *
     * @param fair number of cases in an ordinary build
     * @param all number of cases of the full run
     * @return one of both, or a tenth of the first
     */
    public static int count(int fair, int all) {
        return switch (WANTED) {
            case "few" -> fair / FAIR_TO_FEW;
            case "fair" -> fair;
            case "all" -> all;
            default -> throw new IllegalStateException("mentoring4j.samples is few, fair or all, not " + WANTED);
        };
    }

    /**
     * Seeds of the cases to run.
     *
     * @param fair number of cases in an ordinary build
     * @return the seeds, ascending from 0
     */
    public static LongStream seeds(int fair) {
        return LongStream.range(0, count(fair, ALL));
    }
}
