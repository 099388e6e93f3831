package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.request.MatchRequest;
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
    private final Ranking ranking;

    Completion(
            MatchRequest request,
            List<Candidate> pinned,
            List<Candidate> candidates,
            Rivals rivals,
            long[][] weights,
            Ranking ranking,
            Steps steps) {
        this.request = request;
        this.pinned = pinned;
        this.candidates = candidates;
        this.rivals = rivals;
        this.weights = weights;
        this.ranking = ranking;
        this.steps = steps;
    }

    /* Not to be used if the steps are stopped by then. */
    BitSet of(BitSet chosen) {
        BitSet kept = new BitSet();
        Places places = new Places(request, pinned);
        for (int rank = 0; rank < weights.length && steps.goOn(1); rank++) {
            int number = ranking.at(rank);
            if (chosen.get(number) && rivals.isFree(number, kept)) {
                kept.set(number);
                places.take(candidates.get(number));
            }
        }
        for (int rank = 0; rank < weights.length && steps.goOn(1); rank++) {
            int number = ranking.at(rank);
            if (!kept.get(number)
                    && Worth.isPositive(weights[number])
                    && rivals.isFree(number, kept)
                    && places.hasRoom(candidates.get(number))) {
                kept.set(number);
                places.take(candidates.get(number));
            }
        }
        return kept;
    }
}
