package io.github.mentoring4j.core.style;

import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.util.Objects;

/** The invariants that values check when they are built; a broken one is the caller's bug and throws. */
public final class Require {
    private Require() {}

    /**
     * Demands that a condition on a part holds.
     *
     * @param holds the condition
     * @param name the name of the part
     * @param value the part, for the message
     * @throws IllegalArgumentException if the condition does not hold
     */
    public static void that(boolean holds, String name, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(name + ": " + value);
        }
    }

    /**
     * Demands that a number, where given, is not negative.
     *
     * @param name the name of the part
     * @param number the part
     * @throws IllegalArgumentException if it is negative
     */
    public static void notNegative(String name, Option<Integer> number) {
        number.forEach(value -> that(value >= 0, name, value));
    }

    /**
     * Demands that a collection, map or option holds no null.
     *
     * @param name the name of the part
     * @param parts the collection, map or option
     * @throws NullPointerException if it is null or holds a null, also as key or value
     */
    public static void noNulls(String name, Iterable<?> parts) {
        Objects.requireNonNull(parts, name);
        for (Object part : parts) {
            Objects.requireNonNull(part, name);
            if (part instanceof Tuple2<?, ?> entry) {
                Objects.requireNonNull(entry._1(), name);
                Objects.requireNonNull(entry._2(), name);
            }
        }
    }
}
