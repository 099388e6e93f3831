package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.objective.ObjectiveVector;
import io.github.mentoring4j.matching.plan.BarredPair;
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

/** Is what the plan states of itself as a whole so: order, needs left, value, loads, people and requests that wait? */
final class PlanChecks {
    private final MatchRequest request;
    private final MatchPlan plan;
    private final Candidacies candidacies;
    private final InAllCount inAll;

    PlanChecks(MatchRequest request, MatchPlan plan, Candidacies candidacies) {
        this.request = request;
        this.plan = plan;
        this.candidacies = candidacies;
        this.inAll = new InAllCount(request, plan);
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
                                () -> plan.unservedRequests().equals(request.unserved())))
                .flatMap(each -> each)
                .appendAll(plan.unmatched()
                        .reject(this::isReason)
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

    private boolean isReason(Unmatched unmatched) {
        Need need = unmatched.need();
        java.util.List<Candidacy> options = candidacies.serving(need.id());
        java.util.List<Candidacy> below = candidacies.belowFloorFor(need.id());
        return unmatched.fold(
                none -> options.isEmpty() && below.isEmpty(),
                threshold -> options.isEmpty() && isBestBelow(threshold, below),
                unwanted -> !options.isEmpty() && options.stream().noneMatch(option -> option.isWanted(request)),
                pinned -> pinned.pins().forAll(pin -> request.stated().pins().contains(pin)),
                noPlace -> noPlace.mentors().equals(mentorsOf(options)) && hasNoPlace(noPlace.mentors()),
                limitInAll -> inAll.isReason(limitInAll, options),
                limited -> limited.limits()
                                .forAll(limit -> request.limit(limit.mentor(), limit.roleModel())
                                        .contains(limit.atMost()))
                        && served().containsAll(limited.takers())
                        && inAll.binding(need.id(), options).isEmpty(),
                ruled -> ruled.barred().forAll(each -> isBarred(each, options)) && served().containsAll(ruled.takers()),
                taken -> served().containsAll(taken.takers())
                        && inAll.binding(need.id(), options).isEmpty());
    }

    private boolean isBarred(BarredPair barred, java.util.List<Candidacy> options) {
        return options.stream().anyMatch(each -> each.pair().equals(barred.pair()))
                && plan.matches().exists(match -> match.pair().equals(barred.standing()))
                && request.brokenRule(barred.pair(), barred.standing()).contains(barred.rule());
    }

    private boolean isBestBelow(Unmatched.BelowThreshold reason, java.util.List<Candidacy> below) {
        long best = below.stream().mapToLong(Candidacy::score).max().orElse(-1);
        return reason.floor() == request.policy().qualityFloor()
                && reason.best().score() == best
                && below.stream()
                        .anyMatch(each -> each.pair().equals(reason.best().pair()) && each.score() == best);
    }

    private static Seq<io.github.mentoring4j.core.participant.ParticipantId> mentorsOf(
            java.util.List<Candidacy> options) {
        return Vector.ofAll(options)
                .map(each -> each.pair().mentor())
                .distinct()
                .sorted();
    }

    private boolean hasNoPlace(Seq<io.github.mentoring4j.core.participant.ParticipantId> mentors) {
        Capacities capacities = new Capacities(request, Vector.empty());
        return mentors.forAll(mentor -> capacities.of(mentor) == 0);
    }

    private static Seq<Violation> misstated(Statement statement, BooleanSupplier holds) {
        return holds.getAsBoolean() ? Vector.empty() : Vector.of(new Violation.Misstated(statement, ""));
    }
}
