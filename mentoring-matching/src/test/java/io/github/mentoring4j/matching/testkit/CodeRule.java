package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.rule.Verdict;
import io.vavr.collection.Seq;

/** Says what another rule says, and looks like code: no index can read what it is made of. */
public record CodeRule(HardRule rule) implements HardRule {
    @Override
    public RuleInfo info() {
        return rule.info();
    }

    @Override
    public Verdict judge(Pairing pairing) {
        return rule.judge(pairing);
    }

    @Override
    public boolean repeats(Seq<Finding> findings, Pairing pairing) {
        return rule.repeats(findings, pairing);
    }
}
