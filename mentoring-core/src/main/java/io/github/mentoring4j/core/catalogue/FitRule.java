package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.Coverage;
import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.rule.Verdict;
import io.vavr.collection.Seq;

/**
 * The mentor covers something of what is asked for; where both sides ask, each covers something of the other's.
 *
 * <p>The rule denies wherever nothing is covered. What it denies is told once only: where the premise fails and a rule beside it denies
 * for that reason, the finding repeats what that rule says.
 *
 * @param coverage what is asked for and when it is covered
 * @param premise when the rule has something of its own to say
 * @param beside the codes of the rules that state what the premise asks for
 */
record FitRule(RuleInfo info, Coverage coverage, Condition premise, Seq<String> beside) implements HardRule {
    @Override
    public Verdict judge(Pairing pairing) {
        return coverage.fits(pairing);
    }

    @Override
    public boolean repeats(Seq<Finding> findings, Pairing pairing) {
        return new ConditionRule(info, premise).judge(pairing).isDenied()
                && findings.exists(other -> other.verdict().isDenied()
                        && beside.contains(other.rule().code()));
    }
}
