package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.rule.Circumstances;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Scoring;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.matching.objective.CanonicalMix;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.TierPolicy;
import io.vavr.Tuple;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The best plan by trying every plan, written for plainness: it reads the draft, derives needs and seats by itself and knows no solver.
 */
public final class PlanOracle {
    /** A pair that keeps every rule, with what it adds to a plan. */
    public record Possible(
            PairRef pair, RoleModel model, List<String> needs, List<Integer> tiers, long score, long mix) {}

    private record OwnNeed(String id, Participant person, List<RoleModel> models, int tier) {}

    private final MatchRequestDraft draft;
    private final int minutes = 129;
    private final List<OwnNeed> needs = new ArrayList<>();
    private final List<Possible> belowFloor = new ArrayList<>();
    private final List<Possible> options = new ArrayList<>();
    private final int tiers;
    private final Map<String, Integer> taken = new java.util.TreeMap<>();
    private long[] best;
    private List<Possible> bestPlan = List.of();

    public PlanOracle(MatchRequestDraft draft) {
        this.draft = draft;
        draft.participants().forEach(this::deriveNeeds);
        this.tiers = needs.stream().mapToInt(OwnNeed::tier).max().orElse(0) + 1;
        findOptions();
        List<Possible> pinned = pinned();
        pinned.forEach(pin -> take(pin, 1));
        this.best = value(pinned);
        this.bestPlan = List.copyOf(pinned);
        Set<String> served = new TreeSet<>();
        pinned.forEach(pin -> served.addAll(pin.needs()));
        search(0, pinned, served);
    }

    /* Pins of these drafts are options of the draft without them. */
    private List<Possible> pinned() {
        List<Possible> pinned = new ArrayList<>();
        for (PairRef pin : draft.pins()) {
            pinned.add(options.stream()
                    .filter(option -> option.pair().equals(canonical(option.model(), pin)))
                    .findFirst()
                    .orElseThrow());
        }
        return pinned;
    }

    private static PairRef canonical(RoleModel model, PairRef pair) {
        return model.isSymmetric() ? pair.inIdOrder() : pair;
    }

    /** The best value: the levels of the stack and the canonical level. */
    public long[] bestValue() {
        return best.clone();
    }

    /** The pairs of the best plan, sorted by their text. */
    public List<String> bestPairs() {
        return bestPlan.stream()
                .map(option -> option.pair().toString())
                .sorted()
                .toList();
    }

    /** Whether a need has an option that keeps every rule and the floor. */
    public boolean hasOption(String need) {
        return options.stream().anyMatch(option -> option.needs().contains(need));
    }

    /** Whether a need has an option that only the floor keeps out. */
    public boolean hasOptionBelowFloor(String need) {
        return belowFloor.stream().anyMatch(option -> option.needs().contains(need));
    }

    /** Every pair that keeps every rule and the floor. */
    public List<Possible> options() {
        return options;
    }

    /** Whether pairs are options that keep every limit together and serve no need twice. */
    public boolean isPlan(List<PairRef> pairs) {
        taken.clear();
        Set<String> served = new TreeSet<>();
        for (PairRef pair : pairs) {
            List<Possible> found = options.stream()
                    .filter(option -> option.pair().equals(pair) && hasPlace(option))
                    .toList();
            if (found.size() != 1 || found.get(0).needs().stream().anyMatch(need -> !served.add(need))) {
                return false;
            }
            take(found.get(0), 1);
        }
        return true;
    }

    /** Whether a need has options with a place, and the pins of the draft leave none of them one. */
    public boolean isBarredByPins(String need) {
        List<Possible> own =
                options.stream().filter(option -> option.needs().contains(need)).toList();
        taken.clear();
        boolean before = own.stream().anyMatch(this::hasSeat);
        List<Possible> pinned = pinned();
        pinned.forEach(pin -> take(pin, 1));
        boolean after = own.stream()
                .anyMatch(option -> hasSeat(option)
                        && pinned.stream().noneMatch(pin -> pin.needs().stream().anyMatch(option.needs()::contains)));
        return before && !after;
    }

    /** Ids of the needs, directed ones or those of symmetric role models. */
    public List<String> needs(boolean symmetric) {
        return needs.stream()
                .filter(need -> need.models().get(0).isSymmetric() == symmetric)
                .map(OwnNeed::id)
                .toList();
    }

    /** How many mentees a person can have in all. */
    public int limit(ParticipantId mentor) {
        return draft.participants()
                .find(person -> person.id().equals(mentor))
                .map(this::seats)
                .getOrElse(0);
    }

    /** How many mentees a person can have in a role model, by its own limit or the one in all. */
    public int limit(ParticipantId mentor, String roleModel) {
        return draft.limits()
                .find(limit ->
                        limit.mentor().equals(mentor) && limit.roleModel().equals(roleModel))
                .map(limit -> Math.min(limit.atMost(), limit(mentor)))
                .getOrElse(() -> limit(mentor));
    }

    /** How many mentorships a person can have in all, or the greatest number there is if that is not limited. */
    public int limitInAll(ParticipantId person) {
        return draft.limitsInAll()
                .find(limit -> limit.person().equals(person))
                .map(limit -> limit.atMost())
                .orElse(draft.policy().limitInAll())
                .getOrElse(Integer.MAX_VALUE);
    }

    /** Ids of all people. */
    public List<ParticipantId> people() {
        return draft.participants().map(Participant::id).asJava();
    }

    /** Who has a need. */
    public ParticipantId owner(String need) {
        return needs.stream()
                .filter(each -> each.id().equals(need))
                .map(each -> each.person().id())
                .findFirst()
                .orElseThrow();
    }

    /** The people whose limits in all keep out options of a need that the best plan would have seats for, sorted. */
    public List<String> limitsInTheWay(String need) {
        taken.clear();
        bestPlan.forEach(option -> take(option, 1));
        Set<String> found = new TreeSet<>();
        for (Possible option : options) {
            boolean hasPartner = option.needs().stream()
                    .allMatch(each -> each.equals(need)
                            || bestPlan.stream()
                                    .noneMatch(other -> other.needs().contains(each)));
            if (option.needs().contains(need) && hasPartner && hasSeat(option)) {
                List.of(option.pair().mentor(), option.pair().mentee()).stream()
                        .filter(person -> mentorships(person) >= limitInAll(person))
                        .forEach(person -> found.add(person.value()));
            }
        }
        return List.copyOf(found);
    }

    /** What an option adds to each level. */
    public long[] value(Possible option) {
        return value(List.of(option));
    }

    private void deriveNeeds(Participant person) {
        List<RoleModel> serving = new ArrayList<>();
        for (RoleModel model : draft.catalogue().roleModels()) {
            boolean younger = person.kind().equals(SmallSchool.YOUNGER);
            if (younger && person.requests().exists(request -> model.serves().contains(request.type()))) {
                serving.add(model);
            }
        }
        int position = 0;
        List<RoleModel> directed =
                serving.stream().filter(model -> !model.isSymmetric()).toList();
        if (!directed.isEmpty()) {
            needs.add(new OwnNeed(person.id() + "/directed", person, directed, tier(person, directed, position++)));
        }
        for (RoleModel model : serving) {
            if (model.isSymmetric()) {
                List<RoleModel> alone = List.of(model);
                needs.add(
                        new OwnNeed(person.id() + "/" + model.code(), person, alone, tier(person, alone, position++)));
            }
        }
    }

    private int tier(Participant person, List<RoleModel> models, int position) {
        int base = draft.tiers().get(person.id()).getOrElse(0) + position;
        if (draft.policy().tiers() == TierPolicy.FIRST_NEED_FIRST) {
            return base;
        }
        int urgent = 3;
        for (MenteeRequest request : person.requests()) {
            for (RoleModel model : models) {
                if (model.serves().contains(request.type())) {
                    urgent = Math.min(urgent, request.priority());
                }
            }
        }
        return 3 * base + urgent - 1;
    }

    private int seats(Participant person) {
        int capacity = person.time().capacity().getOrElse(1);
        long own = needs.stream().filter(need -> need.person().equals(person)).count();
        return person.time()
                .minutesPerMonth()
                .map(budget -> (int) Math.min(capacity, Math.max(0, (budget - own * minutes) / minutes)))
                .getOrElse(capacity);
    }

    private void findOptions() {
        Circumstances circumstances = new Circumstances(
                draft.date(),
                TreeMap.ofEntries(draft.wishes().map(form -> Tuple.of(form.from(), form))),
                Vector.empty());
        for (OwnNeed need : needs) {
            if (!hasTime(need)) {
                continue;
            }
            for (RoleModel model : need.models()) {
                for (Participant other : draft.participants()) {
                    if (!other.id().equals(need.person().id())) {
                        consider(need, model, other, circumstances);
                    }
                }
            }
        }
    }

    /* Needs of a person that come earlier have the first claim on the time; needs of one person never share a tier. */
    private boolean hasTime(OwnNeed need) {
        long earlier = needs.stream()
                .filter(each -> each.person().equals(need.person()) && each.tier() < need.tier())
                .count();
        return need.person().time().minutesPerMonth().forAll(budget -> (earlier + 1) * minutes <= budget);
    }

    private void consider(OwnNeed need, RoleModel model, Participant other, Circumstances circumstances) {
        boolean younger = other.kind().equals(SmallSchool.YOUNGER);
        if (younger != model.form().equals("younger-younger")) {
            return;
        }
        List<String> served = new ArrayList<>(List.of(need.id()));
        List<Integer> servedTiers = new ArrayList<>(List.of(need.tier()));
        if (model.isSymmetric()) {
            Option<OwnNeed> partner = Option.ofOptional(needs.stream()
                    .filter(each -> each.person().equals(other) && each.models().equals(List.of(model)))
                    .filter(this::hasTime)
                    .findFirst());
            if (partner.isEmpty() || need.person().id().compareTo(other.id()) < 0) {
                return; // without a need of its own, or seen from the other side
            }
            partner.forEach(each -> {
                served.add(0, each.id());
                servedTiers.add(each.tier());
            });
        }
        PairSide mentor = new PairSide(other, other.requests(), Option.none());
        PairSide mentee = new PairSide(need.person(), need.person().requests(), Option.none());
        Pairing pairing = new Pairing(mentor, mentee, circumstances);
        PairRef pair = new PairRef(model.code(), other.id(), need.person().id());
        boolean kept = model.rules().forAll(rule -> holds(rule, pairing, model, pair))
                && draft.bans().forAll(ban -> !ban.forbids(pair));
        if (kept) {
            long score = Scoring.score(Scoring.contributions(model.criteria(), pairing));
            long mix = CanonicalMix.of(Vector.of(
                            model.code(), other.id().value(), need.person().id().value())
                    .appendAll(served));
            Possible option = new Possible(pair, model, served, servedTiers, score, mix);
            (score >= draft.policy().qualityFloor() ? options : belowFloor).add(option);
        }
    }

    private boolean holds(HardRule rule, Pairing pairing, RoleModel model, PairRef pair) {
        Verdict verdict = rule.judge(pairing);
        return verdict.isAllowed()
                || (!verdict.isDenied()
                        && draft.overrides()
                                .exists(override -> override.rule()
                                                .equals(rule.info().code())
                                        && canonical(model, override.pair()).equals(pair)));
    }

    private int levels() {
        return tiers + 2;
    }

    private long[] value(List<Possible> plan) {
        long[] value = new long[levels()];
        boolean needsFirst = draft.policy().objectives().equals(ObjectiveStack.participationFirst());
        for (Possible option : plan) {
            for (int tier : option.tiers()) {
                value[(needsFirst ? 0 : 1) + tier]++;
            }
            value[needsFirst ? tiers : 0] += option.score();
            value[tiers + 1] += option.mix();
        }
        return value;
    }

    private void search(int from, List<Possible> plan, Set<String> served) {
        long[] value = value(plan);
        if (Arrays.compare(value, best) > 0) {
            best = value;
            bestPlan = List.copyOf(plan);
        }
        for (int next = from; next < options.size(); next++) {
            Possible option = options.get(next);
            if (option.needs().stream().anyMatch(served::contains) || !hasPlace(option)) {
                continue;
            }
            plan.add(option);
            served.addAll(option.needs());
            take(option, 1);
            search(next + 1, plan, served);
            take(option, -1);
            option.needs().forEach(served::remove);
            plan.remove(plan.size() - 1);
        }
    }

    private boolean hasPlace(Possible option) {
        PairRef pair = option.pair();
        return hasSeat(option)
                && mentorships(pair.mentor()) < limitInAll(pair.mentor())
                && mentorships(pair.mentee()) < limitInAll(pair.mentee());
    }

    private int mentorships(ParticipantId person) {
        return taken.getOrDefault("in all " + person, 0);
    }

    private boolean hasSeat(Possible option) {
        if (option.model().isSymmetric()) {
            return true;
        }
        ParticipantId mentor = option.pair().mentor();
        int inAll = draft.participants()
                .find(person -> person.id().equals(mentor))
                .map(this::seats)
                .getOrElse(0);
        int inModel = draft.limits()
                .find(limit -> limit.mentor().equals(mentor)
                        && limit.roleModel().equals(option.model().code()))
                .map(limit -> limit.atMost())
                .getOrElse(Integer.MAX_VALUE);
        return taken.getOrDefault(mentor.value(), 0) < inAll
                && taken.getOrDefault(mentor + " " + option.model().code(), 0) < inModel;
    }

    private void take(Possible option, int change) {
        taken.merge("in all " + option.pair().mentor(), change, Integer::sum);
        taken.merge("in all " + option.pair().mentee(), change, Integer::sum);
        if (!option.model().isSymmetric()) {
            taken.merge(option.pair().mentor().value(), change, Integer::sum);
            taken.merge(option.pair().mentor() + " " + option.model().code(), change, Integer::sum);
        }
    }
}
