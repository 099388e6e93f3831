package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.core.rule.Verdict;

/** The mentor has a place for one more mentee; unknown where the time that the mentor can give is not known. */
record SeatRule(RuleInfo info) implements HardRule {
    @Override
    public Verdict judge(Pairing pairing) {
        return pairing.mentor()
                .seats()
                .map(seats -> Verdict.of(seats >= 1))
                .getOrElse(() -> Verdict.unknown(Side.MENTOR.code() + ".timeBudget"));
    }
}
