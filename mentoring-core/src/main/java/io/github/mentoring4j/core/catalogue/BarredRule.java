package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.rule.Verdict;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;

/** No earlier mentorship of the two, in whichever direction and role model, ended in a way that bars a new one. */
record BarredRule(RuleInfo info) implements HardRule {
    @Override
    public Verdict judge(Pairing pairing) {
        ParticipantId one = pairing.mentor().participant().id();
        ParticipantId other = pairing.mentee().participant().id();
        SortedSet<ParticipantId> two = TreeSet.of(one, other);
        return Verdict.of(!pairing.circumstances().history().exists(closed -> joins(closed, two) && closed.bars()));
    }

    private static boolean joins(ClosedPair closed, SortedSet<ParticipantId> two) {
        return two.equals(TreeSet.of(closed.first(), closed.second()));
    }
}
