package io.github.mentoring4j.matching.objective;

import io.vavr.collection.Seq;

/**
 * One aim of a plan, as numbers that candidates add to a plan's value: more is better.
 *
 * <p>An objective has one level or several, compared in order. It is additive: a plan is worth the sum over its chosen candidates. It is
 * a pure function; add your own by implementing this interface and placing it in an {@link ObjectiveStack}.
 */
public interface Objective {
    /**
     * The names of its levels, the most important first.
     *
     * @param tiers how many priority tiers the request has, at least 1
     * @return stable codes, at least one
     */
    Seq<String> levels(int tiers);

    /**
     * What one candidate adds to one level.
     *
     * @param candidate the candidate
     * @param level the position of the level, from 0
     * @return the amount; its absolute value is at most 2^40
     */
    long amount(CandidateFacts candidate, int level);
}
