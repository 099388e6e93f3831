package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.core.text.Text;
import java.util.function.Consumer;

/** A rule in code that allows every pair and tells a listener which pairs it is asked about. */
public record HeardRule(Consumer<Pairing> listener) implements HardRule {
    /** The code of the rule. */
    public static final String CODE = "heard";

    @Override
    public RuleInfo info() {
        return new RuleInfo(CODE, Text.same(CODE));
    }

    @Override
    public Verdict judge(Pairing pairing) {
        listener.accept(pairing);
        return Verdict.allowed();
    }
}
