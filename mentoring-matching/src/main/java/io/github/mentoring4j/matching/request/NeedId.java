package io.github.mentoring4j.matching.request;

import java.util.Objects;

/**
 * The identity of a need, made of the person's id: {@code p-017/directed}, {@code t-03/teacher-teacher/peer-peer}.
 *
 * @param value the id
 */
public record NeedId(String value) implements Comparable<NeedId> {
    /**
     * Makes the value of its parts.
     *
     * @param value the id
     */
    public NeedId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public int compareTo(NeedId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
