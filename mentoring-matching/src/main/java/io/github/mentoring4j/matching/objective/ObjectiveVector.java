package io.github.mentoring4j.matching.objective;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * A plan's value: its levels, the most important first, compared lexicographically.
 *
 * @param levels the levels
 */
public record ObjectiveVector(Seq<ObjectiveLevel> levels) implements Comparable<ObjectiveVector> {
    /**
     * Makes the value of its parts.
     *
     * @param levels the levels
     */
    public ObjectiveVector {
        Objects.requireNonNull(levels, "levels");
        Require.noNulls("levels", levels);
    }

    /**
     * The amount of a level.
     *
     * @param code the code of the level
     * @return the amount, or none if there is no such level
     */
    public Option<Long> find(String code) {
        return levels.find(level -> level.code().equals(code)).map(ObjectiveLevel::amount);
    }

    /**
     * Compares two values of the same stack.
     *
     * @param other the other value
     * @return negative, zero or positive as this value is worse, equal or better
     * @throws IllegalArgumentException if the levels differ
     */
    @Override
    public int compareTo(ObjectiveVector other) {
        Seq<String> codes = levels.map(ObjectiveLevel::code);
        Require.that(codes.equals(other.levels.map(ObjectiveLevel::code)), "levels", other.levels);
        for (int i = 0; i < levels.size(); i++) {
            int order = Long.compare(levels.get(i).amount(), other.levels.get(i).amount());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
