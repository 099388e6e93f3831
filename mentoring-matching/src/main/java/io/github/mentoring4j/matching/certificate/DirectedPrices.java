package io.github.mentoring4j.matching.certificate;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.request.NeedId;
import io.vavr.collection.SortedMap;

/**
 * Doubled prices of the limits on directed pairs, none negative.
 *
 * <p>Twice the worth of a candidate is at most need + desk + mentor, by level and lexicographically; that is what makes them a bound.
 *
 * @param needs of being served, by need
 * @param desks of a mentor's limit in a role model
 * @param mentors of a mentor's limit over all role models
 */
public record DirectedPrices(
        SortedMap<NeedId, Price> needs, SortedMap<Desk, Price> desks, SortedMap<ParticipantId, Price> mentors) {
    /**
     * Makes the prices.
     *
     * @param needs of being served, by need
     * @param desks of a mentor's limit in a role model
     * @param mentors of a mentor's limit over all role models
     */
    public DirectedPrices {
        needs = Price.inNaturalOrder("needs", needs);
        desks = Price.inNaturalOrder("desks", desks);
        mentors = Price.inNaturalOrder("mentors", mentors);
    }
}
