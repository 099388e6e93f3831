package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.plan.BarredPair;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.RoleModelLimit;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.List;

/**
 * Is the reason of a need left the first of all that holds, and does it name what is in the way, all of it and nothing else?
 *
 * <p>Of a need without an eligible partner, the count of rules and the pairs that come near are not looked at.
 */
final class ReasonChecks {
    private static final Comparator<RoleModelLimit> BY_MENTOR =
            Comparator.comparing(RoleModelLimit::mentor).thenComparing(RoleModelLimit::roleModel);

    private final MatchRequest request;
    private final Candidacies candidacies;
    private final PinnedPlaces pins;
    private final Capacities capacities;
    private final InAllCount count;
    private final Takers takers;
    private final LinkedHashSet<PairRef> standing;

    ReasonChecks(MatchRequest request, MatchPlan plan, Candidacies candidacies) {
        this.request = request;
        this.candidacies = candidacies;
        this.pins = new PinnedPlaces(request, candidacies);
        this.capacities = new Capacities(request, Vector.empty());
        this.count = new InAllCount(request, plan);
        this.takers = new Takers(request, plan);
        this.standing = LinkedHashSet.ofAll(plan.matches().map(Match::pair));
    }

    boolean isReason(Unmatched unmatched) {
        NeedId need = unmatched.need().id();
        List<Candidacy> options = candidacies.serving(need);
        List<Candidacy> wanted = options.stream().filter(candidacies::isWanted).toList();
        return unmatched.getClass() == first(need, options, wanted)
                && unmatched.fold(
                        none -> true,
                        this::isBestBelow,
                        unwanted -> isBestUnwanted(unwanted, options),
                        pinned -> isSame(pinned.pins(), pins.inTheWay(need, wanted)),
                        noPlace -> isSame(noPlace.mentors(), mentorsOf(wanted)),
                        inAll -> count.isReason(inAll, wanted),
                        limited ->
                                isSame(limited.limits(), limits(wanted)) && areTakers(limited.takers(), need, wanted),
                        ruled -> isSame(ruled.barred().map(BarredPair::pair), roomy(wanted))
                                && ruled.barred().forAll(this::isBarred)
                                && areTakers(ruled.takers(), need, wanted),
                        taken -> areTakers(taken.takers(), need, wanted));
    }

    /* Where options have room, pair rules alone can be against them; whether one is against each of them is asked of the reason itself. */
    private Class<? extends Unmatched> first(NeedId need, List<Candidacy> options, List<Candidacy> wanted) {
        if (options.isEmpty()) {
            return candidacies.belowFloorFor(need).isEmpty()
                    ? Unmatched.NoEligiblePartner.class
                    : Unmatched.BelowThreshold.class;
        }
        if (wanted.isEmpty()) {
            return Unmatched.NotWorthwhile.class;
        }
        if (!pins.inTheWay(need, wanted).isEmpty()) {
            return Unmatched.BarredByPin.class;
        }
        if (wanted.stream().noneMatch(this::isPlaceOffered)) {
            return Unmatched.NoPlaceOffered.class;
        }
        if (wanted.stream().anyMatch(count::hasRoom)) {
            return Unmatched.BarredByPairRule.class;
        }
        if (!count.binding(need, wanted).isEmpty()) {
            return Unmatched.LimitInAllReached.class;
        }
        return limits(wanted).isEmpty() ? Unmatched.NoSeatLeft.class : Unmatched.LimitReached.class;
    }

    private boolean isPlaceOffered(Candidacy option) {
        return option.model().isSymmetric() || capacities.of(option.pair().mentor()) > 0;
    }

    private Seq<PairRef> roomy(List<Candidacy> wanted) {
        return Vector.ofAll(wanted).filter(count::hasRoom).map(Candidacy::pair);
    }

    private boolean isBarred(BarredPair barred) {
        return standing.contains(barred.standing())
                && request.brokenRule(barred.pair(), barred.standing()).contains(barred.rule());
    }

    private Seq<RoleModelLimit> limits(List<Candidacy> wanted) {
        return Vector.ofAll(wanted)
                .filter(count::isLimited)
                .map(Candidacy::pair)
                .flatMap(pair -> request.limit(pair.mentor(), pair.roleModel())
                        .map(limit -> new RoleModelLimit(pair.mentor(), pair.roleModel(), limit)))
                .distinct()
                .sorted(BY_MENTOR);
    }

    private boolean areTakers(Seq<NeedId> stated, NeedId need, List<Candidacy> wanted) {
        return isSame(stated, takers.of(need, wanted, count));
    }

    private boolean isBestBelow(Unmatched.BelowThreshold reason) {
        List<Candidacy> below = candidacies.belowFloorFor(reason.need().id());
        long best = below.stream().mapToLong(Candidacy::score).max().orElse(-1);
        return reason.floor() == request.policy().qualityFloor()
                && reason.best().score() == best
                && below.stream()
                        .anyMatch(each -> each.pair().equals(reason.best().pair()) && each.score() == best);
    }

    private boolean isBestUnwanted(Unmatched.NotWorthwhile reason, List<Candidacy> options) {
        return Vector.ofAll(options)
                .find(option -> option.pair().equals(reason.best()))
                .map(candidacies::amounts)
                .exists(best -> reason.level().equals(deciding(best))
                        && options.stream().noneMatch(other -> isGreater(candidacies.amounts(other), best)));
    }

    /* The first level that is not zero, or the last. */
    private ObjectiveLevel deciding(Seq<Long> amounts) {
        Seq<ObjectiveLevel> levels =
                request.policy().objectives().levels(request.tiers()).zipWith(amounts, ObjectiveLevel::new);
        return levels.find(level -> level.amount() != 0).getOrElse(levels.last());
    }

    private static boolean isGreater(Seq<Long> first, Seq<Long> second) {
        return first.zipWith(second, Long::compare).find(order -> order != 0).exists(order -> order > 0);
    }

    private static Seq<ParticipantId> mentorsOf(List<Candidacy> options) {
        return Vector.ofAll(options)
                .map(each -> each.pair().mentor())
                .distinct()
                .sorted();
    }

    private static <T> boolean isSame(Seq<T> stated, Seq<T> derived) {
        return stated.toVector().equals(derived.toVector());
    }
}
