package io.github.mentoring4j.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.TimeResource;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Scoring;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.matching.objective.CanonicalMix;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.TradeOff;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.Ban;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.testkit.Judgements;
import io.github.mentoring4j.matching.testkit.People;
import io.github.mentoring4j.matching.testkit.PlanOracle;
import io.github.mentoring4j.matching.testkit.RandomRequests;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;

/** Laws of plans on random requests of a small school; a sample that fails is a seed of {@link RandomRequests}. */
@PropertyDefaults(tries = 200, shrinking = ShrinkingMode.OFF)
class MatchingLawPropertyTest {
    private static final String SEED = "20260901";

    @Property(seed = SEED)
    void aPlanKeepsEveryLimitAndRuleAndPin(@ForAll long seed) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequestDraft free = random.withOverrides(random.draft(7));
        PlanOracle oracle = new PlanOracle(free);
        MatchRequestDraft draft = random.withPins(free, oracle);
        MatchPlan plan = plan(draft);

        assertThat(oracle.isPlan(pairs(plan).asJava())).as("seed %d", seed).isTrue();
        assertThat(plan.matches().filter(Match::pinned).map(Match::pair))
                .as("pins, seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(draft.pins());
        assertThat(plan.value().find("pins"))
                .containsExactly((long) draft.pins().size());
    }

    @Property(seed = SEED)
    void withPinsAndOverridesTooAPlanIsTheBestOfAllPlans(@ForAll long seed) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequestDraft free = random.withOverrides(random.draft(7));
        MatchRequestDraft draft = random.withPins(free, new PlanOracle(free));
        PlanOracle oracle = new PlanOracle(draft);
        MatchPlan plan = plan(draft);

        assertThat(plan.value().levels().tail().map(ObjectiveLevel::amount))
                .as("value, seed %d", seed)
                .containsExactlyElementsOf(Vector.ofAll(oracle.bestValue()));
        assertThat(pairs(plan).map(PairRef::toString).sorted().asJava())
                .as("pairs, seed %d", seed)
                .isEqualTo(oracle.bestPairs());
        plan.unmatched()
                .forEach(each -> assertThat(each instanceof Unmatched.BarredByPin)
                        .as("reason of %s, seed %d", each, seed)
                        .isEqualTo(oracle.isBarredByPins(each.need().id().value())));
    }

    @Property(seed = SEED)
    void theOrderOfPartsChangesNothing(@ForAll long seed) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequestDraft free = random.withOverrides(random.draft(9));
        Seq<String> models = free.catalogue().roleModels().map(RoleModel::code);
        MatchRequestDraft draft = random.withPins(free, new PlanOracle(free)).toBuilder()
                .roleModels(models)
                .build();
        MatchRequestDraft other = random.shuffled(draft);
        MatchRequest first = Requests.checked(draft);
        MatchRequest second = Requests.checked(other);

        assertThat(second).as("seed %d", seed).isEqualTo(first).hasSameHashCodeAs(first);
        assertThat(second.stated()).as("seed %d", seed).isEqualTo(first.stated());
        assertThat(second.participants()).isEqualTo(first.participants());
        assertThat(second.needs()).isEqualTo(first.needs());
        assertThat(second.roleModels()).isEqualTo(first.roleModels());
        assertThat(second.circumstances()).isEqualTo(first.circumstances());
        MatchPlan plan = Matchers.match(first);
        assertThat(Matchers.match(second)).as("seed %d", seed).isEqualTo(plan);
        assertThat(Matchers.match(second).fingerprint()).isEqualTo(plan.fingerprint());
    }

    @Property(seed = SEED)
    void aFurtherMentorNeverLowersTheValue(@ForAll long seed) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequestDraft draft = random.draft(12);
        Option<Participant> model = random.oneOf(draft.participants());
        Participant mentor = model.getOrElse(() -> People.elder("any", 2)).toBuilder()
                .id(ParticipantId.of("e-further"))
                .kind(SmallSchool.ELDER)
                .requests(Vector.empty())
                .build();
        MatchRequestDraft more = draft.toBuilder()
                .participants(draft.participants().append(mentor))
                .build();

        assertThat(plan(more).value())
                .as("seed %d", seed)
                .isGreaterThanOrEqualTo(plan(draft).value());
    }

    @Property(seed = SEED)
    void moreCapacityOrTimeNeverLowersTheValue(@ForAll long seed) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequestDraft any = random.draft(12);
        MatchRequestDraft draft = any.toBuilder()
                .policy(any.policy().toBuilder().capacityCeiling(9).build())
                .build();
        Option<Participant> raised = random.oneOf(draft.participants());
        MatchRequestDraft more = draft.toBuilder()
                .participants(draft.participants().map(person -> raised.contains(person) ? raised(person) : person))
                .build();

        assertThat(plan(more).value())
                .as("seed %d", seed)
                .isGreaterThanOrEqualTo(plan(draft).value());
    }

    private static Participant raised(Participant person) {
        TimeResource time = person.time();
        return person.toBuilder()
                .time(time.toBuilder()
                        .capacity(time.capacity().getOrElse(1) + 1)
                        .minutesPerMonth(time.minutesPerMonth().map(minutes -> minutes + 150))
                        .build())
                .build();
    }

    @Property(seed = SEED)
    void forbiddingAnUnusedPairChangesNothing(@ForAll long seed) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequestDraft draft = random.draft(7);
        MatchPlan plan = plan(draft);
        Seq<PairRef> used = pairs(plan).flatMap(pair -> Vector.of(pair, swapped(pair)));
        Seq<PairRef> unused = Vector.ofAll(new PlanOracle(draft).options())
                .map(option -> option.pair())
                .reject(used::contains);
        random.oneOf(unused).forEach(pair -> {
            MatchPlan after = plan(banned(draft, pair));
            assertThat(pairs(after)).as("seed %d", seed).isEqualTo(pairs(plan));
            assertThat(after.value()).as("seed %d", seed).isEqualTo(plan.value());
        });
    }

    @Property(seed = SEED)
    void forbiddingAUsedPairNeverRaisesTheValueAndTakesThePairAway(@ForAll long seed) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequestDraft draft = random.draft(12);
        MatchPlan plan = plan(draft);
        random.oneOf(pairs(plan)).forEach(pair -> {
            MatchPlan after = plan(banned(draft, pair));
            assertThat(after.value()).as("seed %d", seed).isLessThanOrEqualTo(plan.value());
            assertThat(pairs(after)).as("seed %d", seed).doesNotContain(pair);
        });
    }

    @Property(seed = SEED)
    void symmetricRulesAndScoresAreSymmetric(@ForAll long seed) {
        MatchRequest request = Requests.checked(new RandomRequests(seed).draft(7));
        for (RoleModel model : request.roleModels().filter(RoleModel::isSymmetric)) {
            for (ParticipantId first : request.participants().keySet()) {
                for (ParticipantId second : request.participants().keySet()) {
                    Pairing pairing = new Pairing(
                            request.side(model, first), request.side(model, second), request.circumstances());
                    for (HardRule rule : model.rules()) {
                        assertThat(rule.judge(pairing.swapped()).getClass())
                                .as("%s, seed %d", rule.info().code(), seed)
                                .isEqualTo(rule.judge(pairing).getClass());
                    }
                    assertThat(Scoring.contributions(model.criteria(), pairing.swapped()))
                            .isEqualTo(Scoring.contributions(model.criteria(), pairing));
                }
            }
        }
    }

    @Property(seed = SEED)
    void theOrderOfThePeopleInASymmetricPinBanOrOverrideChangesNothing(@ForAll long seed) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequestDraft free = random.withOverrides(random.draft(7));
        MatchRequestDraft draft = random.withPins(free, new PlanOracle(free));
        MatchRequestDraft turned = draft.toBuilder()
                .pins(draft.pins().map(pin -> isSymmetric(draft, pin) ? swapped(pin) : pin))
                .incumbent(draft.incumbent().map(pair -> isSymmetric(draft, pair) ? swapped(pair) : pair))
                .bans(draft.bans().map(ban -> turned(ban)))
                .overrides(draft.overrides()
                        .map(each -> isSymmetric(draft, each.pair())
                                ? each.toBuilder().pair(swapped(each.pair())).build()
                                : each))
                .build();

        assertThat(plan(turned)).as("seed %d", seed).isEqualTo(plan(draft));
    }

    @Property(seed = SEED)
    void contributionsSumToTheScoreAndTotalsToTheValue(@ForAll long seed) {
        MatchRequestDraft draft = new RandomRequests(seed).draft(12);
        MatchRequest request = Requests.checked(draft);
        MatchPlan plan = Matchers.match(request);
        long total = 0;
        long canonical = 0;
        long[] served = new long[request.tiers()];
        for (Match match : plan.matches()) {
            long points = 0;
            for (var part : match.contributions()) {
                points += part.weight()
                        * (long) part.level().map(level -> level.basisPoints()).getOrElse(0);
            }
            assertThat(match.score()).as("seed %d", seed).isEqualTo(points);
            total += points;
            canonical += CanonicalMix.of(Vector.of(
                            match.pair().roleModel(),
                            match.pair().mentor().value(),
                            match.pair().mentee().value())
                    .appendAll(match.needs().map(NeedId::value)));
            match.needs()
                    .forEach(id -> served[
                            request.needs()
                                    .find(need -> need.id().equals(id))
                                    .map(need -> need.tier())
                                    .getOrElse(-1)]++);
        }
        assertThat(plan.totalScore()).as("seed %d", seed).isEqualTo(total);
        assertThat(plan.value().find("score")).containsExactly(total);
        assertThat(plan.value().find(CanonicalMix.LEVEL)).containsExactly(canonical);
        int needs = 0;
        for (int tier = 0; tier < served.length; tier++) {
            assertThat(plan.value().find("needs.tier" + tier))
                    .as("tier %d, seed %d", tier, seed)
                    .containsExactly(served[tier]);
            needs += (int) served[tier];
        }
        assertThat(plan.needsServed()).isEqualTo(needs);
        assertThat(plan.unmatched().size()).isEqualTo(request.needs().size() - needs);
    }

    @Property(seed = SEED)
    void everyDenialInAReasonIsOneAndEveryNearMissIsOneThingAway(@ForAll long seed) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequestDraft draft = random.withOverrides(random.draft(9));
        MatchRequest request = Requests.checked(draft);
        for (Unmatched each : Matchers.match(request).unmatched()) {
            if (each instanceof Unmatched.NoEligiblePartner reason) {
                Judgements own = Judgements.of(draft, request, reason.need());
                assertThat(reason.tallies()
                                .map(tally -> tally.roleModel() + " "
                                        + tally.rule().code() + " " + tally.denied() + " " + tally.unknown()))
                        .as("tallies of %s, seed %d", reason.need().id(), seed)
                        .containsExactlyInAnyOrderElementsOf(own.tallies());
                assertThat(reason.nearest()
                                .map(miss -> miss.pair() + " "
                                        + miss.findings()
                                                .map(finding -> finding.rule().code() + " "
                                                        + finding.verdict().isDenied())
                                                .mkString(", ")))
                        .as("near misses of %s, seed %d", reason.need().id(), seed)
                        .isSubsetOf(own.oneAway())
                        .hasSize(Math.min(5, own.oneAway().size()));
            }
        }
    }

    @Property(seed = SEED)
    void pinningAChosenPairLeavesTheSamePairs(@ForAll long seed) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequestDraft draft = random.draft(12);
        MatchPlan plan = plan(draft);
        random.oneOf(pairs(plan)).forEach(pair -> {
            MatchPlan pinned = plan(draft.toBuilder().pins(pair).build());
            assertThat(pairs(pinned)).as("seed %d", seed).isEqualTo(pairs(plan));
            assertThat(pinned.value().levels().tail())
                    .as("seed %d", seed)
                    .isEqualTo(plan.value().levels().tail());
        });
    }

    @Property(seed = SEED)
    void theTradeOffIsTheOtherPresetsPlan(@ForAll long seed) {
        MatchRequestDraft draft = new RandomRequests(seed).draft(12);
        MatchPlan needsFirst = plan(with(draft, ObjectiveStack.participationFirst()));
        MatchPlan scoreFirst = plan(with(draft, ObjectiveStack.qualityFirst()));

        assertThat(needsFirst.tradeOff()).as("seed %d", seed).containsExactly(costs(scoreFirst));
        assertThat(scoreFirst.tradeOff()).as("seed %d", seed).containsExactly(costs(needsFirst));
        assertThat(needsFirst.needsServed()).isGreaterThanOrEqualTo(scoreFirst.needsServed());
        assertThat(needsFirst.totalScore()).isLessThanOrEqualTo(scoreFirst.totalScore());
    }

    @Property(seed = SEED)
    void overridesLiftMissingDataAndNoDenial(@ForAll long seed) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequestDraft draft = random.withOverrides(random.draft(7));
        MatchRequest request = Requests.checked(draft);
        for (RoleModel model : request.roleModels()) {
            for (ParticipantId first : request.participants().keySet()) {
                for (ParticipantId second : request.participants().keySet()) {
                    Pairing pairing = new Pairing(
                            request.side(model, first), request.side(model, second), request.circumstances());
                    List<String> denials = model.rules()
                            .filter(rule -> rule.judge(pairing).isDenied())
                            .map(rule -> rule.info().code())
                            .asJava();
                    assertThat(request.judge(model, pairing)
                                    .filter(finding -> finding.verdict().isDenied())
                                    .map(finding -> finding.rule().code())
                                    .reject(code -> code.equals("ban") || code.equals("own-time"))
                                    .asJava())
                            .as("%s %s %s, seed %d", model.code(), first, second, seed)
                            .isEqualTo(denials);
                    assertThat(request.judge(model, pairing)
                                    .reject(finding -> finding.verdict().isDenied()))
                            .allMatch(finding -> finding.verdict() instanceof Verdict.Unknown
                                    && draft.overrides()
                                            .forAll(each -> !each.rule()
                                                            .equals(finding.rule()
                                                                    .code())
                                                    || !each.pair().equals(new PairRef(model.code(), first, second))));
                }
            }
        }
    }

    private static MatchPlan plan(MatchRequestDraft draft) {
        return Matchers.match(Requests.checked(draft));
    }

    private static Seq<PairRef> pairs(MatchPlan plan) {
        return plan.matches().map(Match::pair);
    }

    private static PairRef swapped(PairRef pair) {
        return new PairRef(pair.roleModel(), pair.mentee(), pair.mentor());
    }

    private static boolean isSymmetric(MatchRequestDraft draft, PairRef pair) {
        return draft.catalogue().findRoleModel(pair.roleModel()).exists(RoleModel::isSymmetric);
    }

    private static Ban turned(Ban ban) {
        return new Ban(/* first= */ ban.second(), /* second= */ ban.first(), ban.roleModel());
    }

    private static MatchRequestDraft banned(MatchRequestDraft draft, PairRef pair) {
        Ban ban = new Ban(pair.mentee(), pair.mentor(), Option.some(pair.roleModel()));
        return draft.toBuilder().bans(draft.bans().append(ban)).build();
    }

    private static MatchRequestDraft with(MatchRequestDraft draft, ObjectiveStack stack) {
        return draft.toBuilder()
                .policy(draft.policy().toBuilder().objectives(stack).build())
                .build();
    }

    private static TradeOff costs(MatchPlan plan) {
        return new TradeOff(plan.needsServed(), plan.totalScore());
    }
}
