package io.github.mentoring4j.matching.bench;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Weights of one or two levels, and the same in one number for libraries that know one alone: an answer has at most 2^9 edges, so the place
 * value keeps the order of sums.
 *
 * @param family how they are drawn
 * @param bits how wide they may be: up to 2 to this power
 */
record CaseWeights(Family family, int bits) {
    /** The families of weights. */
    enum Family {
        /** Nearly all equal, some negative. */
        TIES {
            @Override
            long draw(SplittableRandom random, int level, int bits) {
                return random.nextInt(4) - 1L;
            }
        },
        /** A few points of either sign. */
        POINTS {
            @Override
            long draw(SplittableRandom random, int level, int bits) {
                return random.nextInt(30) - 6L;
            }
        },
        /** As wide as may be, some negative. */
        WIDE {
            @Override
            long draw(SplittableRandom random, int level, int bits) {
                return random.nextLong(1L << bits) - (1L << (bits - 3));
            }
        },
        /** Few tiers above, points below that may pull the other way. */
        TIERS {
            @Override
            long draw(SplittableRandom random, int level, int bits) {
                return level == 0 ? random.nextInt(3) : random.nextLong(1L << (bits / 2)) - (1L << (bits / 2 - 3));
            }
        };

        abstract long draw(SplittableRandom random, int level, int bits);
    }

    static CaseWeights of(long seed, int bits) {
        return new CaseWeights(List.of(Family.values()).get((int) (seed % Family.values().length)), bits);
    }

    int levels() {
        return family == Family.TIERS ? 2 : 1;
    }

    long[] draw(SplittableRandom random) {
        long[] weight = new long[levels()];
        for (int level = 0; level < weight.length; level++) {
            weight[level] = family.draw(random, level, bits);
        }
        return weight;
    }

    long packed(long... vector) {
        long placeValue = 1L << (bits / 2 + 10);
        return vector.length == 1 ? vector[0] : Math.addExact(Math.multiplyExact(vector[0], placeValue), vector[1]);
    }

    @Override
    public String toString() {
        return family.toString();
    }
}
