package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * How often each partner had the other as a visitor: what shows that both are equals.
 *
 * @param visits one entry a person, with the number of visits received; in the order of the proposal
 */
public record VisitBalance(Seq<Tuple2<ParticipantId, Integer>> visits) {
    private static final long PERCENT_OF_TWO = 50;

    /**
     * Keeps the counts.
     *
     * @param visits one entry a person, with the number of visits received
     */
    public VisitBalance {
        Require.noNulls("visits", visits);
    }

    /**
     * Counts the visits of a mentorship.
     *
     * @param mentorship the mentorship
     * @return the counts
     */
    public static VisitBalance of(Mentorship mentorship) {
        return new VisitBalance(mentorship.chronicle().visits());
    }

    /**
     * All visits.
     *
     * @return their number
     */
    public int total() {
        return visits.map(Tuple2::_2).sum().intValue();
    }

    /**
     * Tells whether the visits are shared evenly; the shares of three partners are measured as if they were two.
     *
     * @param minPercent the least share of a pair's partner, {@code peer.balance.minPercent}
     * @param maxPercent the greatest share, {@code peer.balance.maxPercent}
     * @return whether every share is within the bounds, both included; none if there were no visits
     */
    public Option<Boolean> isBalanced(int minPercent, int maxPercent) {
        long total = total();
        return Option.when(
                total > 0,
                () -> visits.forAll(visit -> {
                    long scaled = PERCENT_OF_TWO * visit._2() * visits.size();
                    return scaled >= minPercent * total && scaled <= maxPercent * total;
                }));
    }
}
