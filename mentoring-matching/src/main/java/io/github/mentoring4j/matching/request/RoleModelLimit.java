package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.participant.ParticipantId;
import java.util.Objects;

/**
 * An upper limit on one mentor's pairs in one role model; it stands under the mentor's limit in all.
 *
 * @param mentor the mentor
 * @param roleModel the code of the role model
 * @param atMost the limit, 0 or more
 */
public record RoleModelLimit(ParticipantId mentor, String roleModel, int atMost) {
    /**
     * Makes the value of its parts.
     *
     * @param mentor the mentor
     * @param roleModel the code of the role model
     * @param atMost the limit, 0 or more
     */
    public RoleModelLimit {
        Objects.requireNonNull(mentor, "mentor");
        Objects.requireNonNull(roleModel, "roleModel");
    }
}
