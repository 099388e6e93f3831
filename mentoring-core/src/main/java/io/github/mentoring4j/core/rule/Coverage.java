package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * Which requests a mentor covers, and how much of what a need carries that is.
 *
 * <p>The fit is the share of the carried requests of the served types that is covered, weighed by urgency: priority 1, 2, 3 weighs 3, 2,
 * 1. In both directions it is the mean of the two fits, 0 if either is 0. Source: default, overridable by other definitions.
 *
 * @param definitions the request types by code
 * @param served the request types that count, in no particular order
 * @param direction one way or both ways
 */
public record Coverage(SortedMap<String, RequestDefinition> definitions, Seq<RequestType> served, Direction direction) {
    /**
     * Makes a coverage.
     *
     * @param definitions the request types by code
     * @param served the request types that count
     * @param direction one way or both ways
     */
    public Coverage {
        Require.noNulls("definitions", definitions);
        Require.noNulls("served", served);
        Objects.requireNonNull(direction, "direction");
    }

    /** Whose requests count. */
    public enum Direction {
        /** The mentee's. */
        ONE_WAY,
        /** Both sides' requests, each covered by the other. */
        BOTH_WAYS
    }

    /**
     * Tells whether the mentor covers one request of the mentee.
     *
     * @param request the request
     * @param pairing the two people
     * @return the verdict; denied for a type without a definition
     */
    public Verdict covers(MenteeRequest request, Pairing pairing) {
        return definitions
                .get(request.type().code())
                .map(definition -> ConditionJudge.judge(definition.coveredWhen(), pairing, Option.some(request)))
                .getOrElse(Verdict.denied());
    }

    /**
     * The fit of two people.
     *
     * @param pairing the two people
     * @return the level, 0 if nothing is known to be covered
     */
    public Level fit(Pairing pairing) {
        long[] there = weights(pairing);
        if (direction == Direction.ONE_WAY) {
            return level(there[0], there[1]);
        }
        long[] back = weights(pairing.swapped());
        if (there[0] == 0 || back[0] == 0) {
            return Level.of(0, 1);
        }
        return Level.of(there[0] * back[1] + back[0] * there[1], 2 * there[1] * back[1]);
    }

    /**
     * Tells whether the fit is above 0.
     *
     * @param pairing the two people
     * @return allowed if it is; unknown if only missing data stand against it
     */
    public Verdict fits(Pairing pairing) {
        Verdict there = someCovered(pairing);
        return direction == Direction.ONE_WAY
                ? there
                : there.and(someCovered(pairing.swapped()).swapped());
    }

    private Verdict someCovered(Pairing pairing) {
        return carried(pairing).map(request -> covers(request, pairing)).fold(Verdict.denied(), Verdict::or);
    }

    private Seq<MenteeRequest> carried(Pairing pairing) {
        return pairing.mentee().requests().filter(request -> served.contains(request.type()));
    }

    private long[] weights(Pairing pairing) {
        long covered = 0;
        long all = 0;
        for (MenteeRequest request : carried(pairing)) {
            int weight = 4 - request.priority();
            all += weight;
            if (covers(request, pairing).isAllowed()) {
                covered += weight;
            }
        }
        return new long[] {covered, all};
    }

    private static Level level(long covered, long all) {
        return all == 0 ? Level.of(0, 1) : Level.of(covered, all);
    }
}
