package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.rule.Verdict;

/** Neither of the two refused the other in writing; who handed in no form refused nobody. */
record VetoRule(RuleInfo info) implements HardRule {
    @Override
    public Verdict judge(Pairing pairing) {
        return Verdict.of(!refuses(pairing) && !refuses(pairing.swapped()));
    }

    private static boolean refuses(Pairing pairing) {
        ParticipantId other = pairing.mentee().participant().id();
        return pairing.circumstances()
                .wishes()
                .get(pairing.mentor().participant().id())
                .exists(form -> form.vetoes().contains(other));
    }
}
