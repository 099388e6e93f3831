package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.matching.internal.graph.Steps;
import java.util.Arrays;

/** Candidates by number in the order of their worth, the best first; of equals the lower number is first. Not to be used if the steps are stopped. */
final class Ranking {
    private final long[][] weights;
    private final Steps steps;
    private final int[] bestFirst;
    private final int[] places;

    Ranking(long[][] weights, Steps steps) {
        this.weights = weights;
        this.steps = steps;
        this.bestFirst = bestFirst();
        this.places = new int[weights.length];
        for (int place = 0; place < places.length; place++) {
            places[bestFirst[place]] = place;
        }
    }

    /* The candidate at a place. */
    int at(int place) {
        return bestFirst[place];
    }

    /* The place of a candidate. */
    int placeOf(int number) {
        return places[number];
    }

    /* Merges ever longer runs rather than leave it to the library, for that would sort without a beat. */
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
