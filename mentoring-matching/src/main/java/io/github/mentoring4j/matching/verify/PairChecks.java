package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.rule.Rules;
import io.github.mentoring4j.matching.certificate.Desk;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.Waiver;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.verify.Violation.Statement;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Are the pairs allowed, all together within every limit, and is what stands beside each of them so? */
final class PairChecks {
    private final MatchRequest request;
    private final MatchPlan plan;
    private final Candidacies candidacies;
    private final LinkedHashSet<PairRef> pins;

    PairChecks(MatchRequest request, MatchPlan plan, Candidacies candidacies) {
        this.request = request;
        this.plan = plan;
        this.candidacies = candidacies;
        this.pins = LinkedHashSet.ofAll(request.stated().pins());
    }

    Seq<Violation> violations() {
        return plan.matches()
                .flatMap(this::alone)
                .appendAll(unkeptPins())
                .appendAll(needsServedTwice())
                .appendAll(limitsExceeded())
                .appendAll(new InAllCount(request, plan).exceeded())
                .appendAll(pairRulesBroken());
    }

    /* Only pairs of the same two people can break a rule; a pair that stands twice is told elsewhere. */
    private Seq<Violation> pairRulesBroken() {
        return plan.matches()
                .map(Match::pair)
                .groupBy(pair -> LinkedHashSet.of(pair.mentor(), pair.mentee()).toSortedSet())
                .toVector()
                .map(Tuple2::_2)
                .flatMap(pairs -> pairs.zipWithIndex()
                        .flatMap(second -> pairs.take(second._2())
                                .flatMap(first -> request.brokenRule(first, second._1())
                                        .map(rule -> new Violation.PairRuleBroken(rule, first, second._1())))));
    }

    private Seq<Violation> alone(Match match) {
        PairRef pair = match.pair();
        return (pins.contains(pair) ? candidacies.pinned(pair) : candidacies.find(pair))
                .fold(
                        () -> Vector.of(new Violation.NotACandidate(pair)),
                        candidacy -> Vector.of(
                                        misstated(Statement.NEEDS, match.needs().equals(candidacy.needIds()), pair),
                                        misstated(Statement.PINNED, match.pinned() == pins.contains(pair), pair),
                                        misstated(Statement.KEPT, match.kept() == request.isIncumbent(pair), pair),
                                        misstated(
                                                Statement.CONTRIBUTIONS,
                                                match.contributions().equals(candidacy.contributions()),
                                                pair),
                                        misstated(
                                                Statement.NOTICES,
                                                match.notices()
                                                        .equals(Rules.judge(
                                                                candidacy
                                                                        .model()
                                                                        .notices(),
                                                                candidacy.pairing())),
                                                pair),
                                        misstated(
                                                Statement.WAIVERS,
                                                match.waived().equals(waivers(candidacy)),
                                                pair))
                                .flatMap(each -> each));
    }

    /* A decision counts only where its rule lacks data in this very pair; no rule denies a candidate. */
    private Seq<Waiver> waivers(Candidacy candidacy) {
        if (!request.hasOverride(candidacy.pair())) {
            return Vector.empty();
        }
        return Rules.judge(candidacy.model().rules(), candidacy.pairing())
                .flatMap(finding -> request.stated()
                        .overrides()
                        .find(each -> each.pair().equals(candidacy.pair())
                                && each.rule().equals(finding.rule().code()))
                        .map(each -> new Waiver(finding.rule(), each.decidedBy(), each.decidedOn())));
    }

    private Seq<Violation> unkeptPins() {
        LinkedHashSet<PairRef> held = LinkedHashSet.ofAll(plan.matches().map(Match::pair));
        return pins.toVector().reject(held::contains).map(Violation.PinNotKept::new);
    }

    /* A pair that stands in the plan twice serves its needs twice. */
    private Seq<Violation> needsServedTwice() {
        Map<NeedId, Integer> times = plan.matches()
                .flatMap(Match::needs)
                .foldLeft(LinkedHashMap.empty(), (counts, need) -> counts.put(need, 1, Integer::sum));
        return times.filterValues(count -> count > 1).keySet().toVector().map(Violation.NeedServedTwice::new);
    }

    private Seq<Violation> limitsExceeded() {
        Capacities capacities = new Capacities(request, Vector.empty());
        Seq<PairRef> directed = plan.matches()
                .map(Match::pair)
                .filter(pair -> request.findRoleModel(pair.roleModel()).exists(model -> !model.isSymmetric())
                        && request.participants().containsKey(pair.mentor()));
        Seq<Violation> inAll = directed.groupBy(PairRef::mentor)
                .toVector()
                .flatMap(entry -> exceeded(
                        entry._1().value(),
                        capacities.of(entry._1()),
                        entry._2().size()));
        return inAll.appendAll(directed.groupBy(pair -> new Desk(pair.mentor(), pair.roleModel()))
                .toVector()
                .flatMap(entry -> exceeded(
                        entry._1().mentor().value() + " " + entry._1().roleModel(),
                        capacities.of(entry._1()),
                        entry._2().size())));
    }

    private static Seq<Violation> exceeded(String subject, int limit, int pairs) {
        return pairs > limit ? Vector.of(new Violation.LimitExceeded(subject, limit, pairs)) : Vector.empty();
    }

    private static Seq<Violation> misstated(Statement statement, boolean holds, PairRef pair) {
        return holds ? Vector.empty() : Vector.of(new Violation.Misstated(statement, pair.toString()));
    }
}
