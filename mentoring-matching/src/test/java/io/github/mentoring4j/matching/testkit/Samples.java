package io.github.mentoring4j.matching.testkit;

import java.util.stream.LongStream;

/** How many random cases a test runs: a fair sample by default, all with {@code -Dmentoring4j.full=true}. */
public final class Samples {
    private static final int ALL = 100_000;

    private Samples() {}

    /**
     * Seeds of the cases to run.
     *
     * @param fair number of cases in an ordinary build
     * @return the seeds, ascending from 0
     */
    public static LongStream seeds(int fair) {
        return LongStream.range(0, Boolean.getBoolean("mentoring4j.full") ? ALL : fair);
    }
}
