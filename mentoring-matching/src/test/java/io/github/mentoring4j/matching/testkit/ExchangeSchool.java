package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.core.methodology.FormCatalogue;
import io.github.mentoring4j.core.methodology.Interplay;
import io.github.mentoring4j.core.methodology.MentoringForm;
import io.github.mentoring4j.core.methodology.Reciprocity;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.Feature;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.participant.TimeResource;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.FeatureNumber;
import io.github.mentoring4j.core.rule.Quantity;
import io.github.mentoring4j.core.rule.WeightedCriterion;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.request.Ban;
import io.github.mentoring4j.matching.request.DirectedNeeds;
import io.github.mentoring4j.matching.request.LimitInAll;
import io.github.mentoring4j.matching.request.MatchPolicy;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.PairRule;
import io.github.mentoring4j.matching.request.RoleModelLimit;
import io.github.mentoring4j.matching.request.TierPolicy;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * A school in which everybody can mentor everybody, in two forms, and pair up as equals in two role models: pairs of the same two people
 * abound, and so do exchanges. Its random requests turn pair rules on.
 */
public final class ExchangeSchool {
    public static final String TUTOR = "study/tutor";
    public static final String COACH = "study/coach";
    public static final String GUIDE = "life/guide";
    public static final String EQUALS = "life/equals";
    public static final String PARTNERS = "life/partners";

    private static final ParticipantKind PUPIL = ParticipantKind.of("PUPIL");
    private static final Vector<RequestType> TYPES =
            Vector.of(SmallSchool.HELP, SmallSchool.ADVICE, SmallSchool.COMPANY);
    private static final Vector<String> DIRECTED = Vector.of(TUTOR, COACH, GUIDE);

    private final SplittableRandom random;

    public ExchangeSchool(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public static FormCatalogue catalogue() {
        return FormCatalogue.draft()
                .code("exchange-school")
                .title(Text.same("exchange school"))
                .forms(form("study"), form("life"))
                .roleModels(
                        directed(TUTOR, SmallSchool.HELP, 60),
                        directed(COACH, SmallSchool.ADVICE, 100),
                        directed(GUIDE, SmallSchool.HELP, 30),
                        symmetric(EQUALS, SmallSchool.COMPANY, 100),
                        symmetric(PARTNERS, SmallSchool.ADVICE, 50))
                .build()
                .check()
                .fold(
                        problems -> {
                            throw new AssertionError(problems.toString());
                        },
                        Function.identity());
    }

    /** A pupil of a skill who asks for things and takes up to a number of mentees. */
    public static Participant pupil(String id, int capacity, int skill, RequestType... asks) {
        return Participant.builder()
                .id(ParticipantId.of(id))
                .kind(PUPIL)
                .features(People.features(skill, 2))
                .time(TimeResource.builder()
                        .capacity(capacity)
                        .minutesPerMonth(10_000)
                        .build())
                .requests(Vector.of(asks).map(MenteeRequest::of))
                .build();
    }

    /** A draft of people under rules, with the school's defaults for all the rest and a directed need a form. */
    public static MatchRequestDraft draft(Seq<Participant> people, PairRule... rules) {
        return MatchRequestDraft.builder()
                .date(People.DAY)
                .catalogue(catalogue())
                .policy(MatchPolicy.builder()
                        .directedNeeds(DirectedNeeds.ONE_A_FORM)
                        .pairRules(rules)
                        .build())
                .participants(people)
                .build();
    }

    /** A draft of three or four people under at least one pair rule, sometimes with pins and with limits in all; it has no problems. */
    public MatchRequestDraft draft() {
        Seq<Participant> people = Vector.range(0, 3 + random.nextInt(2)).map(this::person);
        MatchRequestDraft free = MatchRequestDraft.builder()
                .date(People.DAY)
                .catalogue(catalogue())
                .policy(policy())
                .participants(people)
                .bans(bans(people))
                .limits(people.filter(person -> random.nextInt(4) == 0)
                        .map(person ->
                                new RoleModelLimit(person.id(), DIRECTED.get(random.nextInt(3)), random.nextInt(2))))
                .limitsInAll(
                        random.nextInt(4) > 0
                                ? Vector.empty()
                                : people.map(person -> new LimitInAll(person.id(), 1 + random.nextInt(4))))
                .incumbent(Vector.of(pair(people), pair(people)))
                .build();
        return random.nextInt(3) == 0 ? withPins(free, people) : free;
    }

    private MatchRequestDraft withPins(MatchRequestDraft free, Seq<Participant> people) {
        MatchRequestDraft draft = free;
        for (int attempt = 0; attempt < 6 && draft.pins().size() < 2; attempt++) {
            MatchRequestDraft more =
                    draft.toBuilder().pins(draft.pins().append(pair(people))).build();
            draft = more.check().isValid() ? more : draft;
        }
        return draft;
    }

    private MatchPolicy policy() {
        int rules = 1 + random.nextInt(3);
        return MatchPolicy.builder()
                .objectives(random.nextInt(3) > 0 ? ObjectiveStack.participationFirst() : ObjectiveStack.qualityFirst())
                .tiers(random.nextBoolean() ? TierPolicy.FIRST_NEED_FIRST : TierPolicy.URGENT_REQUEST_FIRST)
                .directedNeeds(random.nextInt(3) > 0 ? DirectedNeeds.ONE_A_FORM : DirectedNeeds.ONE)
                .qualityFloor(random.nextInt(5) == 0 ? 500_000L : 0)
                .pairRules(
                        rules == 3
                                ? TreeSet.of(PairRule.values())
                                : TreeSet.of(rules == 1 ? PairRule.SAME_TWO_ONCE : PairRule.NO_REVERSE))
                .pairRuleSteps(10_000)
                .build();
    }

    private Participant person(int number) {
        SortedMap<String, Feature> features = TreeMap.empty();
        for (String code : Vector.of("skill", "year")) {
            Feature feature = Feature.builder()
                    .code(code)
                    .value(random.nextInt(5))
                    .lowest(0)
                    .highest(4)
                    .build();
            features = random.nextInt(12) > 0 ? features.put(code, feature) : features;
        }
        return Participant.builder()
                .id(ParticipantId.of("p" + number))
                .kind(PUPIL)
                .features(features)
                .time(TimeResource.builder()
                        .capacity(random.nextInt(4))
                        .minutesPerMonth(Option.when(random.nextInt(4) > 0, 129 * (2 + random.nextInt(7))))
                        .build())
                .requests(TYPES.filter(type -> random.nextInt(5) < 3)
                        .map(type -> MenteeRequest.builder()
                                .type(type)
                                .priority(1 + random.nextInt(3))
                                .build()))
                .build();
    }

    private Seq<Ban> bans(Seq<Participant> people) {
        return Vector.range(0, random.nextInt(4)).map(ban -> {
            PairRef pair = pair(people);
            return new Ban(pair.mentor(), pair.mentee(), Option.some(pair.roleModel()));
        });
    }

    private PairRef pair(Seq<Participant> people) {
        int first = random.nextInt(people.size());
        int second = (first + 1 + random.nextInt(people.size() - 1)) % people.size();
        String model = DIRECTED.append(EQUALS).append(PARTNERS).get(random.nextInt(5));
        return new PairRef(model, people.get(first).id(), people.get(second).id());
    }

    private static MentoringForm form(String code) {
        return MentoringForm.builder()
                .code(code)
                .name(Text.same(code))
                .mentorKinds(PUPIL)
                .menteeKinds(PUPIL)
                .build();
    }

    private static RoleModel directed(String code, RequestType serves, int weight) {
        return model(code, serves, weight)
                .rules(ConditionRule.of(
                        "skill",
                        Text.same("skill"),
                        Quantity.mentor(new FeatureNumber("skill")).atLeast(1)))
                .build();
    }

    private static RoleModel symmetric(String code, RequestType serves, int weight) {
        return model(code, serves, weight)
                .interplay(Interplay.SYMMETRIC)
                .reciprocity(Reciprocity.FULL)
                .build();
    }

    private static RoleModel.Builder model(String code, RequestType serves, int weight) {
        Seq<WeightedCriterion> criteria = Vector.of(
                new WeightedCriterion(new SmallSchool.Closeness("skill"), weight),
                new WeightedCriterion(new SmallSchool.Closeness("year"), 100 - weight));
        return RoleModel.builder()
                .code(code)
                .form(code.substring(0, code.indexOf('/')))
                .name(Text.same(code))
                .mechanism(Text.same(code))
                .serves(serves)
                .criteria(criteria.filter(each -> each.weight() > 0));
    }
}
