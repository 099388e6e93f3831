package io.github.mentoring4j.matching.objective;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The objectives that the library offers. */
public final class Objectives {
    private Objectives() {}

    /**
     * How many needs of each tier are served; a more urgent tier is never given up for a later one.
     *
     * @return the objective, one level a tier
     */
    public static Objective needsByTier() {
        return Builtin.NEEDS_BY_TIER;
    }

    /**
     * Needs served in all, whatever their tier.
     *
     * @return the objective, one level
     */
    public static Objective needsInAll() {
        return Builtin.NEEDS_IN_ALL;
    }

    /**
     * The total score in points.
     *
     * @return the objective, one level
     */
    public static Objective totalScore() {
        return Builtin.TOTAL_SCORE;
    }

    /**
     * Pairs kept from the incumbent plan.
     *
     * @return the objective, one level
     */
    public static Objective fewestChanges() {
        return Builtin.FEWEST_CHANGES;
    }

    private enum Builtin implements Objective {
        NEEDS_BY_TIER {
            @Override
            public Seq<String> levels(int tiers) {
                return Vector.range(0, tiers).map(tier -> "needs.tier" + tier);
            }

            @Override
            public long amount(CandidateFacts candidate, int level) {
                return candidate.tiers().count(tier -> tier == level);
            }
        },
        NEEDS_IN_ALL {
            @Override
            public Seq<String> levels(int tiers) {
                return Vector.of("needs");
            }

            @Override
            public long amount(CandidateFacts candidate, int level) {
                return candidate.tiers().size();
            }
        },
        TOTAL_SCORE {
            @Override
            public Seq<String> levels(int tiers) {
                return Vector.of("score");
            }

            @Override
            public long amount(CandidateFacts candidate, int level) {
                return candidate.score();
            }
        },
        FEWEST_CHANGES {
            @Override
            public Seq<String> levels(int tiers) {
                return Vector.of("kept");
            }

            @Override
            public long amount(CandidateFacts candidate, int level) {
                return candidate.kept() ? 1 : 0;
            }
        }
    }
}
