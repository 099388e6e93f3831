package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.PairRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which candidates a pair rule forbids beside which others, all by number; only pairs of the same two people can be rivals. */
final class Rivals {
    private static final int[] NONE = {};

    private final int[][] rivals;

    Rivals(MatchRequest request, List<Candidate> candidates) {
        this.rivals = new int[candidates.size()][];
        Arrays.fill(rivals, NONE);
        Map<TwoPeople, List<Integer>> byPeople = new HashMap<>();
        for (int number = 0; number < candidates.size(); number++) {
            byPeople.computeIfAbsent(TwoPeople.of(candidates.get(number).pair()), fresh -> new ArrayList<>())
                    .add(number);
        }
        for (int number = 0; number < candidates.size(); number++) {
            PairRef pair = candidates.get(number).pair();
            rivals[number] = byPeople.getOrDefault(TwoPeople.of(pair), List.of()).stream()
                    .filter(other -> request.brokenRule(
                                    pair, candidates.get(other).pair())
                            .isDefined())
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    /* In ascending order. */
    int[] of(int number) {
        return rivals[number];
    }

    /* Whether all of some numbers are rivals of this one. */
    private boolean isAgainst(int number, BitSet others) {
        return IntStream.of(rivals[number]).filter(others::get).count() == others.cardinality();
    }

    /*
     * Two sides around two rivals, as even as can be: each member of one is a rival of each member of the other. Those that are asked first
     * are dealt out first.
     */
    Sides around(int first, int second, Predicate<Integer> isAbsent, Comparator<Integer> askedFirst) {
        BitSet one = new BitSet();
        BitSet other = new BitSet();
        one.set(first);
        other.set(second);
        IntStream.concat(IntStream.of(rivals[first]), IntStream.of(rivals[second]))
                .distinct()
                .boxed()
                .filter(number -> number != first && number != second && !isAbsent.test(number))
                .sorted(askedFirst.thenComparing(Comparator.naturalOrder()))
                .forEach(number -> {
                    boolean joinsOne = isAgainst(number, other);
                    boolean joinsOther = isAgainst(number, one);
                    if (joinsOne && (!joinsOther || one.cardinality() <= other.cardinality())) {
                        one.set(number);
                    } else if (joinsOther) {
                        other.set(number);
                    }
                });
        return new Sides(one, other);
    }

    boolean isFree(int number, BitSet beside) {
        for (int rival : rivals[number]) {
            if (beside.get(rival)) {
                return false;
            }
        }
        return true;
    }

    /** Candidates by number; each on one side is a rival of each on the other. */
    record Sides(BitSet one, BitSet other) {}

    /** Two people without places, in id order. */
    record TwoPeople(ParticipantId first, ParticipantId second) {
        static TwoPeople of(PairRef pair) {
            PairRef ordered = pair.inIdOrder();
            return new TwoPeople(ordered.mentor(), ordered.mentee());
        }
    }
}
