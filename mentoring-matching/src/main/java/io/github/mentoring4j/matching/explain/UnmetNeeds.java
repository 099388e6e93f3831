package io.github.mentoring4j.matching.explain;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.programme.UnmetNeed;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.RuleTally;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.Need;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.Locale;

/** What a plan left open, in the words of the management cycle: as groups of unmet needs. */
public final class UnmetNeeds {
    private static final Comparator<Kind> ORDER =
            Comparator.comparing(Kind::reason).thenComparing(kind -> kind.form().getOrElse(""));

    private UnmetNeeds() {}

    /**
     * The needs that a plan does not serve and the requests that make no need, by reason and form.
     *
     * <p>Every unmatched need and every unserved request is counted in exactly one group, so the counts add up to both lists of the plan. A
     * need that role models of several forms could serve counts under the form of the first of them, in catalogue order. An unserved request has
     * no form. The rules of a group are those that denied or lacked data, by the number of pairs over all its needs, then by code. Ids are
     * {@code unmet/reason/form}, unique within a plan; whoever brings two plans into one cycle tells them apart by a prefix.
     *
     * @param plan the plan
     * @param request the request it answers
     * @return the groups, by reason, then by form; the people of each in id order
     * @throws IllegalArgumentException if the plan names a role model that the request does not hold
     */
    public static Seq<UnmetNeed> of(MatchPlan plan, MatchRequest request) {
        return plan.unmatched()
                .map(unmatched -> new Open(
                        new Kind(reason(unmatched), Option.some(form(unmatched.need(), request))),
                        unmatched.need().person(),
                        tallies(unmatched)))
                .appendAll(plan.unservedRequests()
                        .map(unserved -> new Open(
                                new Kind(UnmetNeed.Reason.NOT_SERVED, Option.none()),
                                unserved.person(),
                                Vector.empty())))
                .groupBy(Open::kind)
                .toVector()
                .sorted(Comparator.comparing(group -> group._1(), ORDER))
                .map(group -> unmet(group._1(), group._2()));
    }

    private static UnmetNeed.Reason reason(Unmatched unmatched) {
        return unmatched.fold(
                none -> UnmetNeed.Reason.NO_ELIGIBLE_PARTNER,
                below -> UnmetNeed.Reason.BELOW_THRESHOLD,
                unwanted -> UnmetNeed.Reason.NOT_WORTHWHILE,
                barred -> UnmetNeed.Reason.BARRED_BY_PIN,
                offered -> UnmetNeed.Reason.NO_PLACE_OFFERED,
                inAll -> UnmetNeed.Reason.LIMIT_IN_ALL_REACHED,
                limited -> UnmetNeed.Reason.LIMIT_REACHED,
                ruled -> UnmetNeed.Reason.BARRED_BY_PAIR_RULE,
                seat -> UnmetNeed.Reason.NO_SEAT_LEFT);
    }

    private static String form(Need need, MatchRequest request) {
        String first = need.roleModels().head();
        return request.findRoleModel(first)
                .map(RoleModel::form)
                .getOrElseThrow(() -> new IllegalArgumentException("role model not in the request: " + first));
    }

    private static Seq<RuleTally> tallies(Unmatched unmatched) {
        return unmatched instanceof Unmatched.NoEligiblePartner none ? none.tallies() : Vector.empty();
    }

    private static UnmetNeed unmet(Kind kind, Seq<Open> group) {
        String id = "unmet/" + kind.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return UnmetNeed.builder()
                .id(kind.form().map(code -> id + "/" + code).getOrElse(id))
                .reason(kind.reason())
                .form(kind.form())
                .people(group.map(Open::person).distinct().sorted())
                .count(group.size())
                .rules(rules(group.flatMap(Open::tallies)))
                .build();
    }

    private static Seq<String> rules(Seq<RuleTally> tallies) {
        SortedMap<String, Long> pairs = tallies.foldLeft(
                TreeMap.<String, Long>empty(),
                (counted, tally) ->
                        counted.put(tally.rule().code(), (long) tally.denied() + tally.unknown(), Math::addExact));
        return pairs.toVector().sortBy(counted -> -counted._2()).map(counted -> counted._1());
    }

    /** What a group has in common. */
    private record Kind(UnmetNeed.Reason reason, Option<String> form) {}

    /** One thing left open. */
    private record Open(Kind kind, ParticipantId person, Seq<RuleTally> tallies) {}
}
