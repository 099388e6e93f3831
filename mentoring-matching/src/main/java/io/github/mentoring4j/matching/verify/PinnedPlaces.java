package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.certificate.Desk;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;

/** The places and partners that the pins hold, and what they leave to a need. */
final class PinnedPlaces {
    private final Seq<Candidacy> pins;
    private final Capacities withoutPins;
    private final Capacities besidePins;
    private final LinkedHashSet<NeedId> served;

    PinnedPlaces(MatchRequest request, Candidacies candidacies) {
        this.pins = request.stated().pins().flatMap(candidacies::pinned).toVector();
        this.withoutPins = new Capacities(request, Vector.empty());
        this.besidePins = new Capacities(request, pins);
        this.served = LinkedHashSet.ofAll(pins.flatMap(Candidacy::needIds));
    }

    /* The pins to which a need owes it that none of its options has a place; none if an option has one, or would have none anyway. */
    Seq<PairRef> inTheWay(NeedId need, List<Candidacy> options) {
        boolean isToBlame = !pins.isEmpty()
                && options.stream().anyMatch(this::hasPlaceWithoutPins)
                && options.stream().noneMatch(option -> hasPlaceBesidePins(need, option));
        return isToBlame
                ? pins.filter(pin -> options.stream().anyMatch(option -> holds(pin, need, option)))
                        .map(Candidacy::pair)
                : Vector.empty();
    }

    private boolean hasPlaceWithoutPins(Candidacy option) {
        return option.model().isSymmetric() || withoutPins.of(desk(option)) > 0;
    }

    private boolean hasPlaceBesidePins(NeedId need, Candidacy option) {
        return option.model().isSymmetric()
                ? option.needIds().forAll(each -> each.equals(need) || !served.contains(each))
                : besidePins.leftBesidePins(option.pair().mentor()) > 0 && besidePins.leftBesidePins(desk(option)) > 0;
    }

    /* The partner; or one of the mentor's places, which are used up in all or in the role model. */
    private boolean holds(Candidacy pin, NeedId need, Candidacy option) {
        if (option.model().isSymmetric()) {
            return option.needIds()
                    .exists(each -> !each.equals(need) && pin.needIds().contains(each));
        }
        ParticipantId mentor = option.pair().mentor();
        return !pin.model().isSymmetric()
                && pin.pair().mentor().equals(mentor)
                && hasPlaceWithoutPins(option)
                && (besidePins.leftBesidePins(mentor) == 0
                        || pin.pair().roleModel().equals(option.pair().roleModel()));
    }

    private static Desk desk(Candidacy option) {
        return new Desk(option.pair().mentor(), option.pair().roleModel());
    }
}
