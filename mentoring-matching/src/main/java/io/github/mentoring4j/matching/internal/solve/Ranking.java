package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.matching.internal.graph.Steps;
import java.util.Arrays;
import java.util.stream.IntStream;

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

    /* Merges here rather than leave it to the library, for that would sort without a beat. */
    private int[] bestFirst() {
        int[] sorted = IntStream.range(0, weights.length).toArray();
        sort(sorted.clone(), sorted, 0, sorted.length);
        return sorted;
    }

    /* From one array into another, which hold the same to begin with. */
    private void sort(int[] from, int[] to, int start, int end) {
        if (end - start < 2) {
            return;
        }
        int middle = (start + end) >>> 1;
        sort(to, from, start, middle);
        sort(to, from, middle, end);
        int one = start;
        int other = middle;
        for (int at = start; at < end && steps.goOn(1); at++) {
            boolean takesOne =
                    one < middle && (other == end || Arrays.compare(weights[from[one]], weights[from[other]]) >= 0);
            to[at] = takesOne ? from[one++] : from[other++];
        }
    }
}
