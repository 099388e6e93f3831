package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.certificate.Desk;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** How many pairs a person can have as a mentor, in a role model and in all roles, and how many of them the pins hold. */
final class Capacities {
    private final MatchRequest request;
    private final Seq<Candidacy> inAnyRole;
    private final Seq<Candidacy> pinned;

    Capacities(MatchRequest request, Seq<Candidacy> pinned) {
        this.request = request;
        this.inAnyRole = pinned;
        this.pinned = pinned.reject(pin -> pin.model().isSymmetric());
    }

    /* A person whose places cannot be told for want of a time budget mentors by an override only, and then up to the capacity. */
    int of(ParticipantId mentor) {
        return request.seats(mentor)
                .orElse(() -> request.participants()
                        .get(mentor)
                        .flatMap(person -> person.time().capacity()))
                .getOrElse(request.policy().defaultCapacity());
    }

    int of(Desk desk) {
        int inAll = of(desk.mentor());
        return request.limit(desk.mentor(), desk.roleModel())
                .map(limit -> Math.min(limit, inAll))
                .getOrElse(inAll);
    }

    int leftBesidePins(ParticipantId mentor) {
        return Math.max(0, of(mentor) - pinned.count(pin -> pin.pair().mentor().equals(mentor)));
    }

    Option<Integer> leftInAllBesidePins(ParticipantId person) {
        int taken = inAnyRole.count(
                pin -> pin.pair().mentor().equals(person) || pin.pair().mentee().equals(person));
        return request.limitInAll(person).map(limit -> Math.max(0, limit - taken));
    }

    int leftBesidePins(Desk desk) {
        int taken = pinned.count(pin -> pin.pair().mentor().equals(desk.mentor())
                && pin.pair().roleModel().equals(desk.roleModel()));
        return Math.max(0, of(desk) - taken);
    }
}
