package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A later end of a mentorship that stays open: agreed by everybody in it and put into an order.
 *
 * @param plannedEnd the new planned last day
 * @param order the order
 * @param agreedBy who agreed
 */
public record Extension(LocalDate plannedEnd, Order order, Seq<ParticipantId> agreedBy) {
    /**
     * Makes an extension.
     *
     * @param plannedEnd the new planned last day
     * @param order the order
     * @param agreedBy who agreed
     */
    public Extension {
        Objects.requireNonNull(plannedEnd, "plannedEnd");
        Objects.requireNonNull(order, "order");
        Require.noNulls("agreedBy", agreedBy);
    }
}
