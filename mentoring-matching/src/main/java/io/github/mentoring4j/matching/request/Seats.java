package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.TimeResource;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Minutes turned into places for mentees: the lesser of the capacity and of what the time budget holds after the person's own needs.
 *
 * <p>A person's own needs come first: each takes the minutes of one mentorship off the budget, and those that a stated budget does not hold
 * are not served. Source: default, overridable by policy.
 */
final class Seats {
    private Seats() {}

    static SortedMap<ParticipantId, Option<Integer>> of(
            SortedMap<ParticipantId, Participant> participants, Seq<Need> needs, MatchPolicy policy) {
        Map<ParticipantId, Integer> ownNeeds = needs.groupBy(Need::person).mapValues(Seq::size);
        return participants.map((id, person) ->
                Tuple.of(id, places(person.time(), ownNeeds.get(id).getOrElse(0), policy)));
    }

    /* Of one person, a later need never stands in an earlier tier, so the order of derivation is that of the tiers. */
    static SortedSet<NeedId> beyondTime(
            SortedMap<ParticipantId, Participant> participants,
            SortedMap<ParticipantId, Seq<Need>> needs,
            MatchPolicy policy) {
        return TreeSet.ofAll(needs.flatMap(own -> participants
                .get(own._1())
                .flatMap(person -> person.time().minutesPerMonth())
                .map(minutes -> own._2().drop(minutes / policy.minutesPerMentorship()))
                .getOrElse(Vector.empty())
                .map(Need::id)));
    }

    private static Option<Integer> places(TimeResource time, int ownNeeds, MatchPolicy policy) {
        int capacity = time.capacity().getOrElse(policy.defaultCapacity());
        if (capacity == 0) {
            return Option.some(0);
        }
        long reserved = (long) ownNeeds * policy.minutesPerMentorship();
        return time.minutesPerMonth()
                .map(minutes -> Math.max(0, (minutes - reserved) / policy.minutesPerMentorship()))
                .map(places -> (int) Math.min(capacity, places));
    }
}
