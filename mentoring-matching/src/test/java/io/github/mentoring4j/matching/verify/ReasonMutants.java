package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.SplittableRandom;

/** Exchanges the reason of a need left for another, or takes something from what it names. */
final class ReasonMutants {
    private final SplittableRandom random;
    private final MatchPlan plan;
    private final Seq<ParticipantId> people;

    ReasonMutants(SplittableRandom random, MatchPlan plan, Seq<ParticipantId> people) {
        this.random = random;
        this.plan = plan;
        this.people = people;
    }

    /** The plan with the reason at a place changed; now and then it is the same. */
    MatchPlan at(int place) {
        Unmatched old = plan.unmatched().get(place);
        Unmatched other = random.nextInt(3) == 0 ? poorer(old) : exchanged(old.need());
        return plan.toBuilder().unmatched(plan.unmatched().update(place, other)).build();
    }

    /**
     * What the verifier can hold against something: all but the findings of a need without an eligible partner.
     */
    static Seq<Unmatched> checked(MatchPlan plan) {
        return plan.unmatched()
                .map(each -> each instanceof Unmatched.NoEligiblePartner none
                        ? new Unmatched.NoEligiblePartner(none.need(), Vector.empty(), Vector.empty())
                        : each)
                .toVector();
    }

    private Unmatched exchanged(Need need) {
        return switch (random.nextInt(8)) {
            case 0 -> new Unmatched.NoEligiblePartner(need, Vector.empty(), Vector.empty());
            case 1 -> new Unmatched.NoPlaceOffered(need, Vector.of(people.get(random.nextInt(people.size()))));
            case 2 -> new Unmatched.BarredByPin(need, Vector.empty());
            case 3 -> new Unmatched.BarredByPin(need, pairs(true));
            case 4 -> new Unmatched.BarredByPin(need, pairs(false));
            case 5 -> new Unmatched.LimitInAllReached(need, Vector.empty(), Vector.empty());
            case 6 -> new Unmatched.LimitReached(need, Vector.empty(), Vector.empty());
            default -> new Unmatched.NoSeatLeft(need, Vector.empty());
        };
    }

    private Seq<PairRef> pairs(boolean pinned) {
        return plan.matches().filter(match -> match.pinned() == pinned).map(Match::pair);
    }

    /* One thing less, where the reason names things. */
    private Unmatched poorer(Unmatched old) {
        return old.fold(
                none -> none,
                below -> new Unmatched.BelowThreshold(below.need(), below.best(), below.floor() + 1),
                unwanted -> unwanted,
                pinned -> new Unmatched.BarredByPin(pinned.need(), less(pinned.pins())),
                noPlace -> new Unmatched.NoPlaceOffered(noPlace.need(), less(noPlace.mentors())),
                inAll -> new Unmatched.LimitInAllReached(inAll.need(), less(inAll.limits()), inAll.pairs()),
                limited -> random.nextBoolean()
                        ? new Unmatched.LimitReached(limited.need(), less(limited.limits()), limited.takers())
                        : new Unmatched.LimitReached(limited.need(), limited.limits(), less(limited.takers())),
                ruled -> ruled.barred().size() > 1
                        ? new Unmatched.BarredByPairRule(ruled.need(), less(ruled.barred()), ruled.takers())
                        : new Unmatched.NoSeatLeft(ruled.need(), ruled.takers()),
                taken -> new Unmatched.NoSeatLeft(taken.need(), less(taken.takers())));
    }

    private <T> Seq<T> less(Seq<T> things) {
        return things.isEmpty() ? things : things.removeAt(random.nextInt(things.size()));
    }
}
