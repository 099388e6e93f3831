package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.text.Text;

/**
 * No earlier mentorship of the two, in whichever direction and role model, ended in a way that bars a new one.
 *
 * <p>The rule looks at the history alone, so it can be put before any two people of any role model. Symmetric.
 */
public record BarredRule() implements HardRule {
    /** The code of the rule. */
    public static final String CODE = "not-barred";

    private static final RuleInfo INFO = new RuleInfo(
            CODE,
            Text.of(
                    "прежняя работа этой пары не закрыта так, что новая исключена",
                    "no earlier mentorship of the two was closed in a way that bars a new one"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(Pairing pairing) {
        return Verdict.of(!pairing.circumstances()
                .isBarred(
                        pairing.mentor().participant().id(),
                        pairing.mentee().participant().id()));
    }
}
