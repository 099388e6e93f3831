package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * One side of a pairing: the person and what of theirs is at stake in it.
 *
 * @param participant the person
 * @param requests the requests the person's need carries, of the types that the role model serves; empty for a mentor without requests
 * @param seats the places for mentees that capacity and time leave the person; none if the time budget is not known
 */
public record PairSide(Participant participant, Seq<MenteeRequest> requests, Option<Integer> seats) {
    /**
     * Makes the value of its parts.
     *
     * @param participant the person
     * @param requests the requests the person's need carries, of the types that the role model serves; empty for a mentor without requests
     * @param seats the places for mentees that capacity and time leave the person; none if the time budget is not known
     */
    public PairSide {
        Objects.requireNonNull(participant, "participant");
        Require.noNulls("requests", requests);
        Require.noNulls("seats", seats);
        seats.forEach(free -> Require.that(free >= 0, "seats", free));
    }

    /**
     * Person and free places; what the person asks for stays out.
     *
     * @return a text for logs, not for parsing
     */
    @Override
    public String toString() {
        return "PairSide[participant=" + participant.id() + ", seats=" + seats.fold(() -> "?", Object::toString) + "]";
    }
}
