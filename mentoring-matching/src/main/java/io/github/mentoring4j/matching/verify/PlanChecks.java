package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.objective.ObjectiveVector;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.verify.Violation.Statement;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.function.BooleanSupplier;

/** Is what the plan states of itself as a whole so: order, needs left, value, loads, people and requests that wait, trade-off? */
final class PlanChecks {
    private final MatchRequest request;
    private final MatchPlan plan;
    private final Candidacies candidacies;
    private final ReasonChecks reasons;

    PlanChecks(MatchRequest request, MatchPlan plan, Candidacies candidacies) {
        this.request = request;
        this.plan = plan;
        this.candidacies = candidacies;
        this.reasons = new ReasonChecks(request, plan, candidacies);
    }

    /* Pairs that cannot be told are reported elsewhere; what rests on them is misstated as well. */
    Seq<Violation> violations() {
        return Vector.of(
                        misstated(Statement.ORDER, this::isInOrder),
                        misstated(Statement.UNMATCHED, () -> statedLeft().equals(left())),
                        misstated(Statement.VALUE, () -> plan.value().equals(value())),
                        misstated(
                                Statement.LOADS,
                                () -> plan.loads().equals(new LoadCount(request, plan, candidacies).all())),
                        misstated(
                                Statement.NEARLY_ELIGIBLE,
                                () -> plan.nearlyEligible().equals(request.nearlyEligible())),
                        misstated(
                                Statement.UNSERVED_REQUESTS,
                                () -> plan.unservedRequests().equals(request.unserved())),
                        misstated(Statement.TRADE_OFF, this::isTradeOffWhereDue))
                .flatMap(each -> each)
                .appendAll(plan.unmatched()
                        .reject(reasons::isReason)
                        .map(each -> new Violation.Misstated(
                                Statement.REASON, each.need().id().value())));
    }

    private boolean isInOrder() {
        Comparator<PairRef> order = Comparator.comparing((PairRef pair) ->
                        request.roleModels().indexWhere(model -> model.code().equals(pair.roleModel())))
                .thenComparing(PairRef::mentor)
                .thenComparing(PairRef::mentee);
        Seq<PairRef> pairs = plan.matches().map(Match::pair);
        return pairs.equals(pairs.sorted(order));
    }

    private Seq<Need> statedLeft() {
        return plan.unmatched().map(Unmatched::need).toVector();
    }

    private Seq<Need> left() {
        LinkedHashSet<NeedId> served = served();
        return request.needs().reject(need -> served.contains(need.id())).toVector();
    }

    private LinkedHashSet<NeedId> served() {
        return LinkedHashSet.ofAll(plan.matches().flatMap(Match::needs));
    }

    private ObjectiveVector value() {
        Seq<String> codes = request.policy().objectives().levels(request.tiers());
        long[] totals = new long[codes.size()];
        for (Match match : plan.matches()) {
            for (Candidacy candidacy : candidacies.pinned(match.pair())) {
                Seq<Long> amounts = candidacy.amounts(request);
                for (int level = 0; level < totals.length; level++) {
                    totals[level] = Math.addExact(totals[level], amounts.get(level));
                }
            }
        }
        LinkedHashSet<PairRef> pins = LinkedHashSet.ofAll(request.stated().pins());
        int kept = plan.matches().count(match -> pins.contains(match.pair()));
        return new ObjectiveVector(codes.zipWithIndex((code, level) -> new ObjectiveLevel(code, totals[level]))
                .prepend(new ObjectiveLevel("pins", kept)));
    }

    /* The presets have one, another stack has none; with pair rules the plan of the other order may lack a proof. Its numbers take a solve. */
    private boolean isTradeOffWhereDue() {
        ObjectiveStack stack = request.policy().objectives();
        boolean isPreset =
                stack.equals(ObjectiveStack.participationFirst()) || stack.equals(ObjectiveStack.qualityFirst());
        return plan.tradeOff().isDefined()
                ? isPreset
                : !isPreset || !request.policy().pairRules().isEmpty();
    }

    private static Seq<Violation> misstated(Statement statement, BooleanSupplier holds) {
        return holds.getAsBoolean() ? Vector.empty() : Vector.of(new Violation.Misstated(statement, ""));
    }
}
