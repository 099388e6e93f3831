package io.github.mentoring4j.core.rule;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The score of a pair: the sum of its criteria's contributions.
 *
 * <p>A criterion that has nothing to go by is left out, and the criteria that remain share its weight as their own weights stand to each
 * other. Whole parts are handed out first; single parts that are left over go where division cut off most, and among equals to the
 * criterion that is listed first. So weights are whole numbers and their sum does not change: if it is 100, a score lies between 0 and
 * 1,000,000 points. Source: the library's default, overridable by weights.
 */
public final class Scoring {
    private Scoring() {}

    /**
     * The contributions of a pair.
     *
     * @param criteria the weighted criteria
     * @param pairing the two people
     * @return one contribution for each criterion, in the given order; if none has data, all weights in force are 0
     */
    public static Seq<Contribution> contributions(Seq<WeightedCriterion> criteria, Pairing pairing) {
        Seq<Option<Level>> levels =
                criteria.map(weighted -> weighted.criterion().level(pairing));
        int[] weights = weightsInForce(criteria, levels);
        return criteria.zipWithIndex((weighted, index) -> Contribution.builder()
                .criterion(weighted.criterion().info())
                .statedWeight(weighted.weight())
                .weight(weights[index])
                .level(levels.get(index))
                .build());
    }

    /**
     * The score of a pair.
     *
     * @param contributions the contributions
     * @return the sum of their points
     */
    public static long score(Seq<Contribution> contributions) {
        return contributions.foldLeft(0L, (sum, contribution) -> Math.addExact(sum, contribution.points()));
    }

    private static int[] weightsInForce(Seq<WeightedCriterion> criteria, Seq<Option<Level>> levels) {
        int size = criteria.size();
        int[] weights = new int[size];
        int total = 0;
        int known = 0;
        for (int i = 0; i < size; i++) {
            int weight = criteria.get(i).weight();
            total += weight;
            if (levels.get(i).isDefined()) {
                weights[i] = weight;
                known += weight;
            }
        }
        if (known > 0 && known < total) {
            spread(weights, known, total - known);
        }
        return weights;
    }

    /* Largest remainder: everybody gets the whole part of freed x weight / known; what is left goes one by one to the
     * largest remainders, the earlier criterion first. */
    private static void spread(int[] weights, int known, int freed) {
        int size = weights.length;
        long[] remainder = new long[size];
        int left = freed;
        for (int i = 0; i < size; i++) {
            long share = (long) freed * weights[i];
            remainder[i] = share % known;
            int whole = (int) (share / known);
            weights[i] += whole;
            left -= whole;
        }
        for (; left > 0; left--) {
            int best = 0;
            for (int i = 1; i < size; i++) {
                if (remainder[i] > remainder[best]) {
                    best = i;
                }
            }
            weights[best]++;
            remainder[best] = -1;
        }
    }
}
