package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.certificate.Proof;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.PlanStatus;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.verify.Violation.Statement;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Do the cases of the proof cover every plan that keeps the pair rules, do the prices of each bound its plans, and is the plan as near to the
 * greatest bound as its status says?
 *
 * <p>A gap has to be exactly what the proof shows, not more: that too would be a misstatement.
 */
final class ProofChecks {
    private static final Comparator<Seq<BigInteger>> BY_LEVELS =
            (first, second) -> first.zipWith(second, BigInteger::compareTo)
                    .find(order -> order != 0)
                    .getOrElse(0);

    private final MatchRequest request;
    private final MatchPlan plan;
    private final Candidacies candidacies;

    ProofChecks(MatchRequest request, MatchPlan plan, Candidacies candidacies) {
        this.request = request;
        this.plan = plan;
        this.candidacies = candidacies;
    }

    /* Each case took the matcher a solve, so a proof of more cases than the policy allows solves is none of this request. */
    Seq<Violation> violations(Proof proof) {
        int most = request.policy().pairRuleSteps();
        return isLongerThan(most, proof) ? Vector.of(new Violation.ProofTooLong(most)) : ofCases(proof);
    }

    /* Counted before any is judged: a few parts that stand in several places each make for more cases than anybody can read. */
    private static boolean isLongerThan(int most, Proof proof) {
        Deque<Proof> left = new ArrayDeque<>();
        left.push(proof);
        int cases = 0;
        while (!left.isEmpty() && cases <= most) {
            cases++;
            if (left.pop() instanceof Proof.Split split) {
                left.push(split.withoutOther());
                left.push(split.withoutOne());
            }
        }
        return cases > most;
    }

    /* Cases are walked with a stack of one's own, for a foreign proof may be deep. */
    private Seq<Violation> ofCases(Proof proof) {
        Vector<Violation> violations = Vector.empty();
        Option<Seq<BigInteger>> greatest = Option.none();
        Deque<Case> left = new ArrayDeque<>();
        left.push(new Case(proof, besidePins()));
        while (!left.isEmpty()) {
            Case next = left.pop();
            if (next.proof() instanceof Proof.Split split) {
                Proof.Rivalry rivalry = split.rivalry();
                violations = violations.appendAll(notRivals(rivalry));
                left.push(new Case(split.withoutOther(), next.without(rivalry.other())));
                left.push(new Case(split.withoutOne(), next.without(rivalry.one())));
            } else if (next.proof() instanceof Proof.Leaf leaf) {
                PriceChecks prices =
                        new PriceChecks(request, plan, candidacies, leaf.prices(), next.absent()::contains);
                Seq<Violation> ofPrices = prices.violations();
                violations = violations.appendAll(ofPrices);
                greatest = ofPrices.isEmpty()
                        ? Option.of(greatest.toVector()
                                .append(prices.excess())
                                .maxBy(BY_LEVELS)
                                .getOrElse(Vector.empty()))
                        : greatest;
            }
        }
        return violations.isEmpty() ? violations.appendAll(greatest.toVector().flatMap(this::status)) : violations;
    }

    /* Pins stand in every plan, so what a rule forbids beside one stands in none; a rule speaks only of pairs of the same two people. */
    private LinkedHashSet<PairRef> besidePins() {
        if (request.stated().pins().isEmpty() || request.policy().pairRules().isEmpty()) {
            return LinkedHashSet.empty();
        }
        Map<People, List<PairRef>> pins = new java.util.LinkedHashMap<>();
        request.stated()
                .pins()
                .forEach(pin -> pins.computeIfAbsent(People.of(pin), fresh -> new ArrayList<>())
                        .add(pin));
        return LinkedHashSet.ofAll(Vector.ofAll(candidacies.all()).map(Candidacy::pair))
                .filter(pair -> pins.getOrDefault(People.of(pair), List.of()).stream()
                        .anyMatch(pin -> request.brokenRule(pin, pair).isDefined()));
    }

    private Seq<Violation> notRivals(Proof.Rivalry rivalry) {
        return rivalry.one()
                .flatMap(pair -> rivalry.other()
                        .filter(rival -> request.brokenRule(pair, rival).isEmpty())
                        .map(rival -> new Violation.NotARival(pair, rival)));
    }

    private Seq<Violation> status(Seq<BigInteger> excess) {
        Seq<BigInteger> zero = excess.map(level -> BigInteger.ZERO);
        return plan.status().fold(() -> notAbove(excess, zero), feasible -> gap(excess, feasible));
    }

    private Seq<Violation> gap(Seq<BigInteger> excess, PlanStatus.FeasibleWithGap feasible) {
        Seq<ObjectiveLevel> levels = feasible.gap().levels();
        boolean ofThisPlan =
                levels.map(ObjectiveLevel::code).equals(plan.value().levels().map(ObjectiveLevel::code))
                        && levels.size() == excess.size() + 1
                        && levels.head().amount() == 0;
        if (!ofThisPlan) {
            return misstated();
        }
        Seq<BigInteger> stated = levels.tail()
                .map(level -> BigInteger.valueOf(level.amount()).multiply(BigInteger.TWO))
                .toVector();
        return BY_LEVELS.compare(excess, stated) < 0 ? misstated() : notAbove(excess, stated);
    }

    private static Seq<Violation> notAbove(Seq<BigInteger> excess, Seq<BigInteger> allowed) {
        return BY_LEVELS.compare(excess, allowed) <= 0
                ? Vector.empty()
                : Vector.of(new Violation.BoundNotReached(excess.zipWith(allowed, BigInteger::subtract)));
    }

    private static Seq<Violation> misstated() {
        return Vector.of(new Violation.Misstated(Statement.STATUS, ""));
    }

    /** A part of the proof, and the pairs that the splits above it leave out. */
    private record Case(Proof proof, LinkedHashSet<PairRef> absent) {
        LinkedHashSet<PairRef> without(Seq<PairRef> more) {
            return absent.addAll(more);
        }
    }

    /** The two people of a pair, whoever mentors whom. */
    private record People(ParticipantId lower, ParticipantId higher) {
        static People of(PairRef pair) {
            PairRef ordered = pair.inIdOrder();
            return new People(ordered.mentor(), ordered.mentee());
        }
    }
}
