package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.participant.Availability;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.core.rule.Verdict;
import io.vavr.control.Option;

/**
 * The two are free together once a week for a whole meeting, in one piece; denied where one of them is known to be free nowhere so
 * long, whatever is known of the other.
 *
 * @param minutes the length of a meeting
 */
record SlotRule(RuleInfo info, int minutes) implements HardRule {
    @Override
    public Verdict judge(Pairing pairing) {
        Verdict each = alone(Side.MENTOR, pairing).and(alone(Side.MENTEE, pairing));
        if (!each.isAllowed()) {
            return each;
        }
        Option<Availability> common =
                time(pairing.mentor()).flatMap(mine -> time(pairing.mentee()).map(mine::intersection));
        return Verdict.of(common.exists(free -> free.longestMinutes() >= minutes));
    }

    private Verdict alone(Side side, Pairing pairing) {
        return time(pairing.side(side))
                .map(free -> Verdict.of(free.longestMinutes() >= minutes))
                .getOrElse(() -> Verdict.unknown(side.code() + ".availability"));
    }

    private static Option<Availability> time(PairSide side) {
        return side.participant().time().availability();
    }
}
