package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.participant.ParticipantId;
import java.util.Objects;

/**
 * An upper limit on one person's mentorships in all: as a mentor, as a mentee and as a peer together. Pinned pairs count.
 *
 * @param person the person
 * @param atMost the limit, 0 or more
 */
public record LimitInAll(ParticipantId person, int atMost) {
    /**
     * Makes the value of its parts.
     *
     * @param person the person
     * @param atMost the limit, 0 or more
     */
    public LimitInAll {
        Objects.requireNonNull(person, "person");
    }
}
