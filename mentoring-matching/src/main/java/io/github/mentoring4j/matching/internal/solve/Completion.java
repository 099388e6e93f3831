package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.request.MatchRequest;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes a plan that keeps the pair rules of one that need not: of rivals the one worth more stays, and whatever is worth something and has a
 * place then joins, the best first. Whoever is left out of the answer has no place or stands beside a rival.
 */
final class Completion {
    private final MatchRequest request;
    private final List<Candidate> pinned;
    private final List<Candidate> candidates;
    private final Rivals rivals;
    private final long[][] weights;
    private final int[] bestFirst;

    Completion(
            MatchRequest request, List<Candidate> pinned, List<Candidate> candidates, Rivals rivals, long[][] weights) {
        this.request = request;
        this.pinned = pinned;
        this.candidates = candidates;
        this.rivals = rivals;
        this.weights = weights;
        this.bestFirst = IntStream.range(0, candidates.size())
                .boxed()
                .sorted((first, second) -> {
                    int order = Arrays.compare(weights[second], weights[first]);
                    return order != 0 ? order : Integer.compare(first, second);
                })
                .mapToInt(Integer::intValue)
                .toArray();
    }

    BitSet of(BitSet chosen) {
        BitSet kept = new BitSet();
        Places places = new Places(request, pinned);
        for (int number : bestFirst) {
            if (chosen.get(number) && rivals.isFree(number, kept)) {
                kept.set(number);
                places.take(candidates.get(number));
            }
        }
        long[] nothing = new long[bestFirst.length == 0 ? 0 : weights[0].length];
        for (int number : bestFirst) {
            if (!kept.get(number)
                    && Arrays.compare(weights[number], nothing) > 0
                    && rivals.isFree(number, kept)
                    && places.hasRoom(candidates.get(number))) {
                kept.set(number);
                places.take(candidates.get(number));
            }
        }
        return kept;
    }
}
