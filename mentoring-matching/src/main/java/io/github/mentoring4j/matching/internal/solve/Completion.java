package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.request.MatchRequest;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

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
    private final Steps steps;
    private final int[] bestFirst;

    Completion(
            MatchRequest request,
            List<Candidate> pinned,
            List<Candidate> candidates,
            Rivals rivals,
            long[][] weights,
            Steps steps) {
        this.request = request;
        this.pinned = pinned;
        this.candidates = candidates;
        this.rivals = rivals;
        this.weights = weights;
        this.steps = steps;
        this.bestFirst = bestFirst();
    }

    /* Not to be used if the steps are stopped by then. */
    BitSet of(BitSet chosen) {
        BitSet kept = new BitSet();
        Places places = new Places(request, pinned);
        for (int rank = 0; rank < bestFirst.length && steps.goOn(1); rank++) {
            int number = bestFirst[rank];
            if (chosen.get(number) && rivals.isFree(number, kept)) {
                kept.set(number);
                places.take(candidates.get(number));
            }
        }
        long[] nothing = new long[bestFirst.length == 0 ? 0 : weights[0].length];
        for (int rank = 0; rank < bestFirst.length && steps.goOn(1); rank++) {
            int number = bestFirst[rank];
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

    /* Merges ever longer runs rather than leave it to the library, for that would sort without a beat; of equals the lower number is first. */
    private int[] bestFirst() {
        int[] sorted = new int[weights.length];
        Arrays.setAll(sorted, number -> number);
        int[] merged = new int[sorted.length];
        for (int run = 1; run < sorted.length && !steps.isStopped(); run = Math.multiplyExact(run, 2)) {
            for (int start = 0; start < sorted.length; start += 2 * run) {
                merge(sorted, merged, start, run);
            }
            int[] spare = sorted;
            sorted = merged;
            merged = spare;
        }
        return sorted;
    }

    private void merge(int[] from, int[] to, int start, int run) {
        int middle = Math.min(start + run, from.length);
        int end = Math.min(middle + run, from.length);
        int one = start;
        int other = middle;
        for (int at = start; at < end && steps.goOn(1); at++) {
            boolean takesOne =
                    one < middle && (other == end || Arrays.compare(weights[from[one]], weights[from[other]]) >= 0);
            to[at] = takesOne ? from[one++] : from[other++];
        }
    }
}
