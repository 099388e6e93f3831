package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.graph.Steps;
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

    Rivals(MatchRequest request, List<Candidate> candidates, Steps steps) {
        this.rivals = new int[candidates.size()][];
        Arrays.fill(rivals, NONE);
        Map<TwoPeople, List<Integer>> byPeople = new HashMap<>();
        for (int number = 0; number < rivals.length && steps.goOn(1); number++) {
            byPeople.computeIfAbsent(TwoPeople.of(candidates.get(number).pair()), fresh -> new ArrayList<>())
                    .add(number);
        }
        for (int number = 0; number < rivals.length && !steps.isStopped(); number++) {
            PairRef pair = candidates.get(number).pair();
            List<Integer> ofTheSame = byPeople.getOrDefault(TwoPeople.of(pair), List.of());
            if (steps.goOn(ofTheSame.size()) && ofTheSame.size() > 1) {
                rivals[number] = ofTheSame.stream()
                        .filter(other -> request.brokenRule(
                                        pair, candidates.get(other).pair())
                                .isDefined())
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
        }
    }

    boolean isEmpty() {
        return Arrays.stream(rivals).allMatch(each -> each.length == 0);
    }

    /* In ascending order. */
    int[] of(int number) {
        return rivals[number];
    }

    /* Whether all of some numbers are rivals of this one. */
    private boolean isAgainst(int number, List<Integer> others) {
        return others.stream().allMatch(other -> Arrays.binarySearch(rivals[number], other) >= 0);
    }

    /*
     * Two sides around two rivals, as even as can be: each member of one is a rival of each member of the other. Those that are asked first
     * are dealt out first.
     */
    Sides around(int first, int second, Predicate<Integer> isAbsent, Comparator<Integer> askedFirst) {
        List<Integer> one = new ArrayList<>(List.of(first));
        List<Integer> other = new ArrayList<>(List.of(second));
        IntStream.concat(IntStream.of(rivals[first]), IntStream.of(rivals[second]))
                .distinct()
                .boxed()
                .filter(number -> number != first && number != second && !isAbsent.test(number))
                .sorted(askedFirst)
                .forEach(number -> {
                    boolean joinsOne = isAgainst(number, other);
                    boolean joinsOther = isAgainst(number, one);
                    if (joinsOne && (!joinsOther || one.size() <= other.size())) {
                        one.add(number);
                    } else if (joinsOther) {
                        other.add(number);
                    }
                });
        return new Sides(one.stream().sorted().toList(), other.stream().sorted().toList());
    }

    boolean isFree(int number, BitSet beside) {
        for (int rival : rivals[number]) {
            if (beside.get(rival)) {
                return false;
            }
        }
        return true;
    }

    /** Candidates by number, ascending; each on one side is a rival of each on the other. */
    record Sides(List<Integer> one, List<Integer> other) {}

    /** Two people without places, in id order. */
    record TwoPeople(ParticipantId first, ParticipantId second) {
        static TwoPeople of(PairRef pair) {
            PairRef ordered = pair.inIdOrder();
            return new TwoPeople(ordered.mentor(), ordered.mentee());
        }
    }
}
