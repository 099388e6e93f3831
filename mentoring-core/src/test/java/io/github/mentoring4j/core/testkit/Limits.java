package io.github.mentoring4j.core.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.IntFunction;

/** The range of a number that a value takes. */
public final class Limits {
    private Limits() {}

    /**
     * Demands that a value takes both ends of a range and refuses the numbers next to it.
     *
     * @param part the name of the part, as the refusal has to give it
     * @param lowest the least number
     * @param highest the greatest number; {@link Integer#MAX_VALUE} for no upper end
     * @param making makes the value with a number
     */
    public static void hold(String part, int lowest, int highest, IntFunction<?> making) {
        assertThatCode(() -> making.apply(lowest)).as("least %s", part).doesNotThrowAnyException();
        refuses(part, lowest - 1, making);
        if (highest < Integer.MAX_VALUE) {
            assertThatCode(() -> making.apply(highest)).as("greatest %s", part).doesNotThrowAnyException();
            refuses(part, highest + 1, making);
        }
    }

    private static void refuses(String part, int number, IntFunction<?> making) {
        assertThatIllegalArgumentException()
                .as("%s %d", part, number)
                .isThrownBy(() -> making.apply(number))
                .withMessageStartingWith(part + ": ");
    }
}
