package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;

/**
 * An order of the director (приказ), with those who approved it. Its date is that of the event that brings it.
 *
 * @param number the number, not blank
 * @param approvedBy the codes of the approvers who approved it
 */
public record Order(String number, Seq<String> approvedBy) {
    /**
     * Makes an order.
     *
     * @param number the number, not blank
     * @param approvedBy the codes of the approvers who approved it
     */
    public Order {
        Require.that(!number.isBlank(), "number", number);
        Require.noNulls("approvedBy", approvedBy);
    }
}
