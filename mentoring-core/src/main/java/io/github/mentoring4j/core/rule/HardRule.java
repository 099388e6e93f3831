package io.github.mentoring4j.core.rule;

/**
 * A rule that a pair must keep: a forbidden pair is an absent candidate, never a bad score.
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
}
