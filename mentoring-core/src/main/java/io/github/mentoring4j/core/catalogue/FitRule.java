package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.Coverage;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.rule.Verdict;

/**
 * The mentor covers something of what is asked for; where both sides ask, each covers something of the other's.
 *
 * <p>The rule keeps silent where its premise does not hold: there another rule of the role model already says why nothing is covered.
 *
 * @param coverage what is asked for and when it is covered
 * @param premise when the rule has something of its own to say
 */
record FitRule(RuleInfo info, Coverage coverage, Condition premise) implements HardRule {
    @Override
    public Verdict judge(Pairing pairing) {
        Verdict silent = new ConditionRule(info, premise).judge(pairing).not();
        return silent.isAllowed() ? silent : silent.or(coverage.fits(pairing));
    }
}
