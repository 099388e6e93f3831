package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.core.participant.Feature;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.participant.TimeResource;
import io.github.mentoring4j.core.participant.WishForm;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.request.Ban;
import io.github.mentoring4j.matching.request.LimitInAll;
import io.github.mentoring4j.matching.request.MatchPolicy;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.RoleModelLimit;
import io.github.mentoring4j.matching.request.RuleOverride;
import io.github.mentoring4j.matching.request.TierPolicy;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;

/** Random requests in a {@link SmallSchool}: ties, gaps, missing data, limits, bans, vetoes, tiers and both presets, all from a seed. */
public final class RandomRequests {
    private static final Vector<RequestType> TYPES =
            Vector.of(SmallSchool.HELP, SmallSchool.ADVICE, SmallSchool.COMPANY);
    private static final Vector<String> MODELS = Vector.of(
            SmallSchool.TUTOR, SmallSchool.ADVISER, SmallSchool.BUDDY, SmallSchool.EQUALS, SmallSchool.PARTNERS);

    private final SplittableRandom random;

    public RandomRequests(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A draft without pins of up to the given number of people; it has no problems. */
    public MatchRequestDraft draft(int most) {
        int count = random.nextInt(20) == 0 ? random.nextInt(2) : 3 + random.nextInt(most - 2);
        Seq<Participant> people = Vector.range(0, count).map(this::person);
        return MatchRequestDraft.builder()
                .date(LocalDate.of(2026, 9, 1))
                .catalogue(SmallSchool.catalogue())
                .policy(policy())
                .participants(people)
                .bans(some(
                        people,
                        0.15,
                        (a, b) -> new Ban(a, b, Option.when(random.nextBoolean(), MODELS.get(random.nextInt(5))))))
                .limits(limits(people))
                .wishes(wishes(people))
                .incumbent(some(people, 0.3, (a, b) -> new PairRef(MODELS.get(random.nextInt(5)), a, b)))
                .tiers(tiers(people))
                .build();
    }

    /** The draft with limits in all: of everybody, of some people, or both; at least of somebody, if there is anybody. */
    public MatchRequestDraft withLimitsInAll(MatchRequestDraft draft) {
        int kind = random.nextInt(3);
        Seq<LimitInAll> own = draft.participants()
                .map(Participant::id)
                .filter(person -> random.nextInt(3) < kind)
                .map(person -> new LimitInAll(person, random.nextInt(4)));
        Option<Integer> ofAll = Option.when(kind < 2 || own.isEmpty(), 1 + random.nextInt(2));
        return draft.toBuilder()
                .policy(draft.policy().toBuilder().limitInAll(ofAll).build())
                .limitsInAll(own)
                .build();
    }

    /** The draft with decisions that missing data of some pairs and rules shall not count. */
    public MatchRequestDraft withOverrides(MatchRequestDraft draft) {
        Seq<RuleOverride> overrides = draft.catalogue()
                .roleModels()
                .flatMap(model -> model.rules()
                        .flatMap(rule -> some(draft.participants(), 0.4, (a, b) -> new PairRef(model.code(), a, b))
                                .map(pair -> random.nextBoolean()
                                        ? pair
                                        : new PairRef(pair.roleModel(), pair.mentee(), pair.mentor()))
                                .map(pair -> override(rule.info().code(), pair))));
        return draft.toBuilder().overrides(overrides).build();
    }

    /** The draft with up to two pins that can be kept, chosen among the pairs that an oracle of the draft holds possible. */
    public MatchRequestDraft withPins(MatchRequestDraft draft, PlanOracle oracle) {
        Seq<PairRef> options = Vector.ofAll(oracle.options()).map(PlanOracle.Possible::pair);
        Seq<PairRef> pins = Vector.empty();
        for (int attempt = 0; attempt < 4 && pins.size() < 2 && !options.isEmpty(); attempt++) {
            Seq<PairRef> more = pins.append(options.get(random.nextInt(options.size())));
            pins = oracle.isPlan(more.asJava()) ? more : pins;
        }
        return draft.toBuilder().pins(pins).build();
    }

    /** The things in another order. */
    public <T> Seq<T> shuffled(Seq<T> things) {
        List<T> list = new ArrayList<>(things.asJava());
        for (int last = list.size() - 1; last > 0; last--) {
            Collections.swap(list, last, random.nextInt(last + 1));
        }
        return Vector.ofAll(list);
    }

    /** The draft with every part in another order. */
    public MatchRequestDraft shuffled(MatchRequestDraft draft) {
        return draft.toBuilder()
                .roleModels(draft.roleModels().map(this::shuffled))
                .participants(shuffled(draft.participants()))
                .pins(shuffled(draft.pins()))
                .bans(shuffled(draft.bans()))
                .overrides(shuffled(draft.overrides()))
                .limits(shuffled(draft.limits()))
                .limitsInAll(shuffled(draft.limitsInAll()))
                .wishes(shuffled(draft.wishes()))
                .history(shuffled(draft.history()))
                .incumbent(shuffled(draft.incumbent()))
                .build();
    }

    /** One of the things, if there is any. */
    public <T> Option<T> oneOf(Seq<T> things) {
        return Option.when(!things.isEmpty(), () -> things.get(random.nextInt(things.size())));
    }

    private static RuleOverride override(String rule, PairRef pair) {
        return RuleOverride.builder()
                .rule(rule)
                .pair(pair)
                .decidedBy(ParticipantId.of("coordinator"))
                .decidedOn(LocalDate.of(2026, 9, 1))
                .reason("known in person")
                .build();
    }

    private Participant person(int number) {
        boolean elder = random.nextInt(5) < 2;
        ParticipantKind kind = elder ? SmallSchool.ELDER : SmallSchool.YOUNGER;
        SortedMap<String, Feature> features = TreeMap.empty();
        for (String code : Vector.of("skill", "year")) {
            if (random.nextInt(10) > 0) {
                Feature feature = Feature.builder()
                        .code(code)
                        .value(random.nextInt(5))
                        .lowest(0)
                        .highest(4)
                        .build();
                features = features.put(code, feature);
            }
        }
        Seq<MenteeRequest> requests = TYPES.filter(type -> random.nextInt(elder ? 6 : 3) < (elder ? 1 : 2))
                .map(type -> MenteeRequest.builder()
                        .type(type)
                        .priority(1 + random.nextInt(3))
                        .build());
        return Participant.builder()
                .id(ParticipantId.of((elder ? "e" : "y") + number))
                .kind(kind)
                .features(features)
                .time(TimeResource.builder()
                        .capacity(Option.when(random.nextInt(4) > 0, random.nextInt(4)))
                        .minutesPerMonth(Option.when(random.nextInt(8) > 0, 150 * random.nextInt(8)))
                        .build())
                .requests(requests)
                .build();
    }

    private MatchPolicy policy() {
        return MatchPolicy.builder()
                .objectives(random.nextInt(3) > 0 ? ObjectiveStack.participationFirst() : ObjectiveStack.qualityFirst())
                .tiers(random.nextBoolean() ? TierPolicy.FIRST_NEED_FIRST : TierPolicy.URGENT_REQUEST_FIRST)
                .qualityFloor(random.nextInt(4) == 0 ? 250_000L * (1 + random.nextInt(3)) : 0)
                .build();
    }

    private Seq<RoleModelLimit> limits(Seq<Participant> people) {
        return people.filter(person -> random.nextInt(3) == 0)
                .map(person -> new RoleModelLimit(person.id(), MODELS.get(random.nextInt(3)), random.nextInt(3)));
    }

    private Seq<WishForm> wishes(Seq<Participant> people) {
        return people.filter(person -> random.nextInt(5) == 0)
                .map(person -> new WishForm(
                        person.id(),
                        Vector.empty(),
                        TreeSet.ofAll(people.map(Participant::id)
                                .filter(other -> !other.equals(person.id()) && random.nextInt(4) == 0))));
    }

    private SortedMap<ParticipantId, Integer> tiers(Seq<Participant> people) {
        SortedMap<ParticipantId, Integer> tiers = TreeMap.empty();
        for (Participant person : people) {
            tiers = random.nextInt(4) == 0 ? tiers.put(person.id(), random.nextInt(3)) : tiers;
        }
        return tiers;
    }

    private <T> Seq<T> some(Seq<Participant> people, double share, BiFunction<ParticipantId, ParticipantId, T> make) {
        Seq<T> result = Vector.empty();
        for (Participant first : people) {
            for (Participant second : people) {
                boolean take = random.nextDouble() < share;
                if (take && first.id().compareTo(second.id()) < 0) {
                    result = result.append(make.apply(first.id(), second.id()));
                }
            }
        }
        return result;
    }
}
