package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.rule.Finding;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What a coordinator says of single pairs and people, found by them: bans, overrides, the plan in force, limits in a role model and in all.
 *
 * <p>Cost: made in time linear in the entries; each question takes expected constant time and the entries on that very pair or mentor.
 */
final class PairIndex {
    private final Map<Two, ? extends Seq<Ban>> bans;
    private final Map<PairRef, ? extends Seq<RuleOverride>> overrides;
    private final LinkedHashSet<PairRef> incumbent;
    private final Map<ParticipantId, ? extends Seq<RoleModelLimit>> limits;
    private final Map<ParticipantId, Integer> limitsInAll;

    PairIndex(MatchRequestDraft ordered) {
        this.bans = ordered.bans().groupBy(ban -> Two.of(ban.first(), ban.second()));
        this.overrides = ordered.overrides().groupBy(RuleOverride::pair);
        this.incumbent = LinkedHashSet.ofAll(ordered.incumbent());
        this.limits = ordered.limits().groupBy(RoleModelLimit::mentor);
        this.limitsInAll =
                LinkedHashMap.ofEntries(ordered.limitsInAll().map(limit -> Tuple.of(limit.person(), limit.atMost())));
    }

    boolean isBanned(PairRef pair) {
        return bans.get(Two.of(pair.mentor(), pair.mentee())).exists(each -> each.exists(ban -> ban.forbids(pair)));
    }

    boolean hasOverride(PairRef pair) {
        return overrides.containsKey(pair);
    }

    boolean isOverridden(Finding finding, PairRef pair) {
        return !finding.verdict().isDenied()
                && overrides
                        .get(pair)
                        .exists(each -> each.exists(override ->
                                override.rule().equals(finding.rule().code())));
    }

    boolean isIncumbent(PairRef pair) {
        return incumbent.contains(pair);
    }

    Option<Integer> limit(ParticipantId mentor, String roleModel) {
        return limits.get(mentor)
                .flatMap(each -> each.find(limit -> limit.roleModel().equals(roleModel)))
                .map(RoleModelLimit::atMost);
    }

    Option<Integer> limitInAll(ParticipantId person) {
        return limitsInAll.get(person);
    }

    /* Two people, whichever was named first. */
    private record Two(ParticipantId lower, ParticipantId higher) {
        static Two of(ParticipantId one, ParticipantId other) {
            return one.compareTo(other) <= 0 ? new Two(one, other) : new Two(other, one);
        }
    }
}
