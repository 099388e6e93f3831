package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.participant.ParticipantId;
import java.util.Objects;

/**
 * Two people in a role model, by code and ids: how pins, earlier plans and reasons name a pair.
 *
 * In a symmetric role model mentor and mentee are interchangeable and a checked request holds them in id order.
 *
 * @param roleModel the code of the role model
 * @param mentor the mentor, or one partner
 * @param mentee the mentee, or the other partner
 */
public record PairRef(String roleModel, ParticipantId mentor, ParticipantId mentee) {
    /**
     * Makes the value of its parts.
     *
     * @param roleModel the code of the role model
     * @param mentor the mentor, or one partner
     * @param mentee the mentee, or the other partner
     */
    public PairRef {
        Objects.requireNonNull(roleModel, "roleModel");
        Objects.requireNonNull(mentor, "mentor");
        Objects.requireNonNull(mentee, "mentee");
    }

    /**
     * Names a pair.
     *
     * @param roleModel the code of the role model
     * @param mentor the id of the mentor, or of one partner
     * @param mentee the id of the mentee, or of the other partner
     * @return the reference
     */
    public static PairRef of(String roleModel, String mentor, String mentee) {
        return new PairRef(roleModel, ParticipantId.of(mentor), ParticipantId.of(mentee));
    }

    /**
     * The same pair with its people in id order.
     *
     * @return the reference of a symmetric pair as requests hold it
     */
    public PairRef inIdOrder() {
        return mentor.compareTo(mentee) <= 0 ? this : new PairRef(roleModel, mentee, mentor);
    }
}
