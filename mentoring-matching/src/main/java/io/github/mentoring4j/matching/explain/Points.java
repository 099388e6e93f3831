package io.github.mentoring4j.matching.explain;

import io.github.mentoring4j.core.text.Argument;

/** Points as people read them: hundredths of the greatest score of 1,000,000, rounded down to one decimal. */
final class Points {
    private static final long POINTS_OF_A_TENTH = 1_000;

    private Points() {}

    static Argument argument(long points) {
        return new Argument.Decimal(points / POINTS_OF_A_TENTH, 1);
    }
}
