package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.style.Require;

/**
 * The identity of a mentorship, chosen by the host; ordered by {@link String#compareTo}.
 *
 * @param value the id as the host writes it, not blank
 */
public record MentorshipId(String value) implements Comparable<MentorshipId> {
    /**
     * Makes an id.
     *
     * @param value the id as the host writes it, not blank
     */
    public MentorshipId {
        Require.that(!value.isBlank(), "value", value);
    }

    /**
     * Makes an id.
     *
     * @param value the id as the host writes it, not blank
     * @return the id
     */
    public static MentorshipId of(String value) {
        return new MentorshipId(value);
    }

    @Override
    public int compareTo(MentorshipId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
