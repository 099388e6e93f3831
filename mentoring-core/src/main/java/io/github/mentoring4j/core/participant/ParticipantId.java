package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import java.util.Objects;

/**
 * The identity of a participant, chosen by the host; the library creates none.
 *
 * Ids are opaque and ordered by {@link String#compareTo}: the order in which every list of people is kept.
 *
 * @param value the id as the host writes it, not blank
 */
public record ParticipantId(String value) implements Comparable<ParticipantId> {
    /**
     * Makes the value of its parts.
     *
     * @param value the id as the host writes it, not blank
     */
    public ParticipantId {
        Objects.requireNonNull(value, "value");
        Require.that(!value.isBlank(), "value", value);
    }

    /**
     * Makes an id.
     *
     * @param value the id as the host writes it, not blank
     * @return the id
     */
    public static ParticipantId of(String value) {
        return new ParticipantId(value);
    }

    @Override
    public int compareTo(ParticipantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
