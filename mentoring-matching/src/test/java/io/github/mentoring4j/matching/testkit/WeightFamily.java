package io.github.mentoring4j.matching.testkit;

import java.util.SplittableRandom;

/** Families of random weight vectors, each hard in its own way. */
public enum WeightFamily {
    /** Nearly all equal, some negative. */
    TIES {
        @Override
        long component(SplittableRandom random, int level, int levels) {
            return random.nextInt(4) - 1L;
        }
    },
    /** Small numbers of either sign. */
    SMALL {
        @Override
        long component(SplittableRandom random, int level, int levels) {
            return random.nextInt(16) - 5L;
        }
    },
    /** Lower levels outweigh upper ones by far and pull the other way. */
    CONTRARY {
        @Override
        long component(SplittableRandom random, int level, int levels) {
            return level == 0 ? random.nextInt(3) : -random.nextInt(1 << 30);
        }
    },
    /** Ties everywhere but in a last level of 40 random bits: one optimum, but for a chance of one in many millions. */
    UNIQUE {
        @Override
        long component(SplittableRandom random, int level, int levels) {
            return level == levels - 1 ? random.nextLong(1L << 40) : random.nextInt(4) - 1L;
        }
    };

    abstract long component(SplittableRandom random, int level, int levels);

    /**
     * The family of a case, each in turn.
     *
     * @param seed of the case
     * @return a family
     */
    public static WeightFamily of(long seed) {
        return values()[(int) (seed % values().length)];
    }

    /**
     * Draws a weight.
     *
     * @param random where from
     * @param levels number of components
     * @return a new array
     */
    public long[] draw(SplittableRandom random, int levels) {
        long[] weight = new long[levels];
        for (int level = 0; level < levels; level++) {
            weight[level] = component(random, level, levels);
        }
        return weight;
    }
}
