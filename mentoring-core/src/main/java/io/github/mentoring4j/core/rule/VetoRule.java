package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Text;

/**
 * Neither of the two refused the other in writing; who handed in no form refused nobody.
 *
 * <p>The rule looks at the wish forms alone, so it can be put before any two people of any role model. Symmetric.
 */
public record VetoRule() implements HardRule {
    /** The code of the rule. */
    public static final String CODE = "no-veto";

    private static final RuleInfo INFO = new RuleInfo(
            CODE, Text.of("никто из двоих не отказался от другого", "neither of the two refused the other"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(Pairing pairing) {
        ParticipantId one = pairing.mentor().participant().id();
        ParticipantId other = pairing.mentee().participant().id();
        Circumstances known = pairing.circumstances();
        return Verdict.of(!refuses(known, one, other) && !refuses(known, other, one));
    }

    private static boolean refuses(Circumstances known, ParticipantId from, ParticipantId other) {
        return known.wish(from).exists(form -> form.vetoes().contains(other));
    }
}
