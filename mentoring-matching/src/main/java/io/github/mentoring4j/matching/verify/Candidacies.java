package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every pair of people in every role model, judged again: those that keep all rules, at or above the quality floor and below it. */
final class Candidacies {
    private static final Comparator<PairRef> BY_CODE_AND_IDS = Comparator.comparing(PairRef::roleModel)
            .thenComparing(PairRef::mentor)
            .thenComparing(PairRef::mentee);

    private final MatchRequest request;
    private final List<Candidacy> inOrder = new ArrayList<>();
    private final Map<PairRef, Candidacy> byPair = new TreeMap<>(BY_CODE_AND_IDS);
    private final Map<PairRef, Seq<Long>> amounts = new TreeMap<>(BY_CODE_AND_IDS);
    private final Map<NeedId, List<Candidacy>> byNeed = new TreeMap<>();
    private final Map<NeedId, List<Candidacy>> belowFloor = new TreeMap<>();

    Candidacies(MatchRequest request) {
        this.request = request;
        request.roleModels().forEach(this::addAllOf);
    }

    /* All candidates, in catalogue order and then by ids. */
    Iterable<Candidacy> all() {
        return inOrder;
    }

    Option<Candidacy> find(PairRef pair) {
        return Option.of(byPair.get(pair));
    }

    /* What a candidate is worth; reasons and every case of a proof ask again. */
    Seq<Long> amounts(Candidacy candidacy) {
        return amounts.computeIfAbsent(candidacy.pair(), pair -> candidacy.amounts(request));
    }

    /* Whether the objectives want it: what counts first counts for it. */
    boolean isWanted(Candidacy candidacy) {
        return amounts(candidacy).find(amount -> amount != 0).exists(amount -> amount > 0);
    }

    List<Candidacy> serving(NeedId need) {
        return byNeed.getOrDefault(need, List.of());
    }

    List<Candidacy> belowFloorFor(NeedId need) {
        return belowFloor.getOrDefault(need, List.of());
    }

    /* A pinned pair may score what it likes. */
    Option<Candidacy> pinned(PairRef pin) {
        return request.findRoleModel(pin.roleModel())
                .filter(model -> request.participants().containsKey(pin.mentor())
                        && request.participants().containsKey(pin.mentee()))
                .flatMap(model -> keepingRules(model, pin.mentor(), pin.mentee()));
    }

    private void addAllOf(RoleModel model) {
        Seq<ParticipantId> mentees = request.participants()
                .keySet()
                .filter(person -> request.findNeed(model, person).isDefined())
                .toVector();
        Seq<ParticipantId> mentors = model.isSymmetric() ? mentees : mentorsOf(model);
        for (ParticipantId mentor : mentors) {
            for (ParticipantId mentee : mentees) {
                if (model.isSymmetric() ? mentor.compareTo(mentee) < 0 : !mentor.equals(mentee)) {
                    keepingRules(model, mentor, mentee).forEach(this::add);
                }
            }
        }
    }

    private Seq<ParticipantId> mentorsOf(RoleModel model) {
        return request.participants()
                .values()
                .filter(person -> request.kinds(model, Side.MENTOR).contains(person.kind()))
                .map(Participant::id)
                .toVector();
    }

    private void add(Candidacy candidacy) {
        boolean reachesFloor = candidacy.score() >= request.policy().qualityFloor();
        if (reachesFloor) {
            inOrder.add(candidacy);
            byPair.put(candidacy.pair(), candidacy);
        }
        Map<NeedId, List<Candidacy>> index = reachesFloor ? byNeed : belowFloor;
        candidacy
                .needIds()
                .forEach(need ->
                        index.computeIfAbsent(need, fresh -> new ArrayList<>()).add(candidacy));
    }

    private Option<Candidacy> keepingRules(RoleModel model, ParticipantId first, ParticipantId second) {
        PairRef pair = new PairRef(model.code(), first, second);
        Pairing pairing = new Pairing(request.side(model, first), request.side(model, second), request.circumstances());
        Seq<ParticipantId> served = model.isSymmetric() ? Vector.of(first, second) : Vector.of(second);
        Seq<Need> needs = served.flatMap(person -> request.findNeed(model, person));
        boolean allows = request.rules(model).forAll(rule -> rule.judge(pairing).isAllowed())
                ? !request.isBanned(pair) && needs.forAll(request::hasTimeFor)
                : request.hasOverride(pair) && request.judge(model, pairing).isEmpty();
        return Option.when(allows && needs.size() == served.size(), () -> new Candidacy(model, pair, pairing, needs));
    }
}
