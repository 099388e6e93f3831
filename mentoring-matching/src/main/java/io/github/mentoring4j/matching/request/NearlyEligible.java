package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.ParticipantId;
import java.util.Objects;

/**
 * A person without a request of their own for whom a role model implies one: eligible as soon as somebody confirms it.
 *
 * @param person the person
 * @param roleModel the code of the role model
 * @param request the request to confirm
 */
public record NearlyEligible(ParticipantId person, String roleModel, MenteeRequest request) {
    /**
     * Makes the value of its parts.
     *
     * @param person the person
     * @param roleModel the code of the role model
     * @param request the request to confirm
     */
    public NearlyEligible {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(roleModel, "roleModel");
        Objects.requireNonNull(request, "request");
    }

    /**
     * Person and role model; what is requested stays out.
     *
     * @return a text for logs, not for parsing
     */
    @Override
    public String toString() {
        return "NearlyEligible[person=" + person + ", roleModel=" + roleModel + "]";
    }
}
