package io.github.mentoring4j.matching.objective;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * The aims of a plan in order of importance: a plan's value is the vector of all their levels, compared lexicographically.
 *
 * Kept pins stand before the stack and the canonical level behind it, always.
 *
 * @param objectives the objectives, the most important first; at least one
 */
public record ObjectiveStack(Seq<Objective> objectives) {
    /**
     * Makes the value of its parts.
     *
     * @param objectives the objectives, the most important first; at least one
     */
    public ObjectiveStack {
        Objects.requireNonNull(objectives, "objectives");
        Require.that(!objectives.isEmpty(), "objectives", objectives);
        Require.noNulls("objectives", objectives);
    }

    /**
     * As many needs served as possible, tier by tier; then the total score. The default.
     *
     * @return the stack
     */
    public static ObjectiveStack participationFirst() {
        return new ObjectiveStack(Vector.of(Objectives.needsByTier(), Objectives.totalScore()));
    }

    /**
     * The highest total score; among equal scores, as many needs served as possible, tier by tier.
     *
     * @return the stack
     */
    public static ObjectiveStack qualityFirst() {
        return new ObjectiveStack(Vector.of(Objectives.totalScore(), Objectives.needsByTier()));
    }

    /**
     * The names of all levels.
     *
     * @param tiers how many priority tiers the request has, at least 1
     * @return the codes, the most important level first, the canonical level last
     */
    public Seq<String> levels(int tiers) {
        return objectives.flatMap(objective -> objective.levels(tiers)).append(CanonicalMix.LEVEL);
    }

    /**
     * What one candidate adds to a plan's value.
     *
     * @param candidate the candidate
     * @param tiers how many priority tiers the request has, at least 1
     * @return one amount for each level, in the order of {@link #levels}
     */
    public Seq<Long> amounts(CandidateFacts candidate, int tiers) {
        Vector<Long> amounts = Vector.empty();
        for (Objective objective : objectives) {
            int size = objective.levels(tiers).size();
            for (int level = 0; level < size; level++) {
                amounts = amounts.append(objective.amount(candidate, level));
            }
        }
        return amounts.append(candidate.mix());
    }
}
