package io.github.mentoring4j.core.rule;

import io.vavr.collection.Seq;

/**
 * A rule that a pair must keep. Two people who break it never come up for pairing, however well they would score.
 *
 * <p>A rule is a value. {@link #judge} is pure: equal pairings get equal verdicts, at any time, in any thread. A rule of a symmetric
 * role model is symmetric: it says the same of a pairing and of {@link Pairing#swapped()}. {@code RuleKit} checks both.
 */
public interface HardRule {
    /**
     * The name of the rule.
     *
     * @return code and description
     */
    RuleInfo info();

    /**
     * Judges two people.
     *
     * @param pairing the mentor's and the mentee's side
     * @return the verdict
     */
    Verdict judge(Pairing pairing);

    /**
     * Tells whether what this rule has against two people is told already by what other rules have against them.
     *
     * <p>A report leaves such a finding out, so that one fact stands there once; the rule bars the pair all the same.
     *
     * @param findings what all rules have against the two, this rule's finding among them
     * @param pairing the two people
     * @return true if the finding of this rule repeats one of the others; false unless a rule says otherwise
     */
    default boolean repeats(Seq<Finding> findings, Pairing pairing) {
        return false;
    }
}
