package io.github.mentoring4j.matching.verify;

import static io.github.mentoring4j.matching.testkit.ExchangeSchool.pupil;
import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.ADVICE;
import static io.github.mentoring4j.matching.testkit.SmallSchool.ADVISER;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static io.github.mentoring4j.matching.testkit.SmallSchool.TUTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.objective.CandidateFacts;
import io.github.mentoring4j.matching.objective.Objective;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.objective.Objectives;
import io.github.mentoring4j.matching.plan.BarredPair;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.ScoredPair;
import io.github.mentoring4j.matching.plan.TradeOff;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.Ban;
import io.github.mentoring4j.matching.request.MatchPolicy;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.PairRule;
import io.github.mentoring4j.matching.request.RoleModelLimit;
import io.github.mentoring4j.matching.testkit.ExchangeSchool;
import io.github.mentoring4j.matching.testkit.People;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.verify.Violation.Statement;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ReasonChecksTest {
    /* A pair below 45 points is worth less than nothing. */
    private static final Objective CHOOSY = new Objective() {
        @Override
        public Seq<String> levels(int tiers) {
            return Vector.of("above");
        }

        @Override
        public long amount(CandidateFacts candidate, int level) {
            return candidate.score() - 450_000;
        }
    };

    /** No pair is worth anything: first the same for all, then the less the farther the two are apart. */
    private record Unwilling(long first) implements Objective {
        @Override
        public Seq<String> levels(int tiers) {
            return Vector.of("first", "near");
        }

        @Override
        public long amount(CandidateFacts candidate, int level) {
            return level == 0 ? first : candidate.score() - 1_000_000;
        }
    }

    private static final Participant NEARER =
            elder("e2", 0).toBuilder().features(People.features(1, 2)).build();
    private static final PairRef FAR_PAIR = PairRef.of(TUTOR, "e1", "y1");
    private static final PairRef NEAR_PAIR = PairRef.of(TUTOR, "e2", "y1");
    private static final long FAR_SCORE = 400_000;
    private static final long NEAR_SCORE = 850_000;

    @Test
    void mentorsWithoutAPlaceAreThoseWhomTheObjectivesWant() {
        MatchRequest request = Requests.checked(drafting(elder("e1", 0), NEARER, younger("y1", HELP))
                .policy(MatchPolicy.builder()
                        .objectives(new ObjectiveStack(Vector.of(CHOOSY)))
                        .build())
                .build());
        MatchPlan plan = Matchers.match(request);
        Need need = plan.unmatched().head().need();

        assertThat(plan.unmatched())
                .containsExactly(new Unmatched.NoPlaceOffered(need, Vector.of(ParticipantId.of("e2"))));
        assertThat(violations(request, plan)).isEmpty();
        assertThat(violations(request, with(plan, new Unmatched.NoPlaceOffered(need, ids("e1", "e2")))))
                .containsExactly(misstated(need));
        assertThat(violations(
                        request,
                        with(
                                plan,
                                new Unmatched.NotWorthwhile(
                                        need, NEAR_PAIR, new ObjectiveLevel("above", NEAR_SCORE - 450_000)))))
                .as("somebody is wanted")
                .containsExactly(misstated(need));
    }

    @Test
    void whatTheObjectivesMindLeastIsNamedWithTheLevelThatDecides() {
        ObjectiveLevel far = new ObjectiveLevel("near", FAR_SCORE - 1_000_000);
        ObjectiveLevel near = new ObjectiveLevel("near", NEAR_SCORE - 1_000_000);
        MatchRequest request = unwilling(0);
        MatchPlan plan = Matchers.match(request);
        Need need = plan.unmatched().head().need();

        assertThat(plan.unmatched()).startsWith(new Unmatched.NotWorthwhile(need, NEAR_PAIR, near));
        assertThat(violations(request, plan)).isEmpty();
        assertThat(Vector.<Unmatched>of(
                        new Unmatched.NotWorthwhile(need, FAR_PAIR, far),
                        new Unmatched.NotWorthwhile(need, FAR_PAIR, near),
                        new Unmatched.NotWorthwhile(need, PairRef.of(TUTOR, "e2", "y2"), near),
                        new Unmatched.NotWorthwhile(need, NEAR_PAIR, far),
                        new Unmatched.NotWorthwhile(need, NEAR_PAIR, new ObjectiveLevel("first", 0)),
                        new Unmatched.NotWorthwhile(need, NEAR_PAIR, new ObjectiveLevel("canonical", near.amount())),
                        new Unmatched.NoSeatLeft(need, Vector.empty())))
                .allSatisfy(other ->
                        assertThat(violations(request, withFirst(plan, other))).containsExactly(misstated(need)));
    }

    @Test
    void whatIsTheSameForAllDecidesAndTheNextLevelSaysWhichIsBest() {
        MatchRequest request = unwilling(-3);
        MatchPlan plan = Matchers.match(request);
        Need need = plan.unmatched().head().need();
        ObjectiveLevel first = new ObjectiveLevel("first", -3);

        assertThat(plan.unmatched()).startsWith(new Unmatched.NotWorthwhile(need, NEAR_PAIR, first));
        assertThat(violations(request, plan)).isEmpty();
        assertThat(Vector.of(
                        new Unmatched.NotWorthwhile(need, FAR_PAIR, first),
                        new Unmatched.NotWorthwhile(need, NEAR_PAIR, new ObjectiveLevel("first", -2)),
                        new Unmatched.NotWorthwhile(
                                need, NEAR_PAIR, new ObjectiveLevel("near", NEAR_SCORE - 1_000_000))))
                .allSatisfy(other ->
                        assertThat(violations(request, withFirst(plan, other))).containsExactly(misstated(need)));
    }

    @Test
    void theBestBelowTheFloorIsNamedWithItsOwnScore() {
        MatchRequest request = Requests.checked(drafting(elder("e1", 1), NEARER, younger("y1", HELP))
                .policy(MatchPolicy.builder().qualityFloor(900_000).build())
                .build());
        MatchPlan plan = Matchers.match(request);
        Need need = plan.unmatched().head().need();

        assertThat(plan.unmatched())
                .containsExactly(new Unmatched.BelowThreshold(need, new ScoredPair(NEAR_PAIR, NEAR_SCORE), 900_000));
        assertThat(violations(request, plan)).isEmpty();
        assertThat(Vector.of(
                        new ScoredPair(FAR_PAIR, NEAR_SCORE),
                        new ScoredPair(FAR_PAIR, FAR_SCORE),
                        new ScoredPair(NEAR_PAIR, FAR_SCORE)))
                .allSatisfy(best -> assertThat(
                                violations(request, with(plan, new Unmatched.BelowThreshold(need, best, 900_000))))
                        .containsExactly(misstated(need)));
        assertThat(violations(
                        request,
                        with(plan, new Unmatched.BelowThreshold(need, new ScoredPair(NEAR_PAIR, NEAR_SCORE), 900_001))))
                .containsExactly(misstated(need));
    }

    @Test
    void aLimitWithinARoleModelIsNamedWithThoseWhoUseItUp() {
        RoleModelLimit limit = new RoleModelLimit(ParticipantId.of("e1"), TUTOR, 1);
        MatchRequest request = Requests.checked(
                drafting(elder("e1", 3), younger("y1", HELP), younger("y2", HELP), younger("y3", ADVICE))
                        .roleModels(Vector.of(TUTOR, ADVISER))
                        .limits(limit)
                        .build());
        MatchPlan plan = Matchers.match(request);
        Need need = plan.unmatched().head().need();
        NeedId taker = plan.matches().head().needs().head();
        Seq<NeedId> takers = Vector.of(taker);

        assertThat(plan.unmatched()).containsExactly(new Unmatched.LimitReached(need, Vector.of(limit), takers));
        assertThat(violations(request, plan)).isEmpty();
        assertThat(Vector.<Unmatched>of(
                        new Unmatched.LimitReached(need, Vector.empty(), takers),
                        new Unmatched.LimitReached(
                                need, Vector.of(new RoleModelLimit(limit.mentor(), TUTOR, 2)), takers),
                        new Unmatched.LimitReached(need, Vector.of(limit), Vector.empty()),
                        new Unmatched.LimitReached(need, Vector.of(limit), takers.append(new NeedId("y3/directed"))),
                        new Unmatched.NoSeatLeft(need, takers)))
                .allSatisfy(other ->
                        assertThat(violations(request, with(plan, other))).containsExactly(misstated(need)));
    }

    @Test
    void aPairRuleIsNamedWithThePairThatStands() {
        PairRef standing = PairRef.of(ExchangeSchool.TUTOR, "a", "b");
        PairRef barred = PairRef.of(ExchangeSchool.TUTOR, "b", "a");
        MatchRequest request = Requests.checked(ExchangeSchool.draft(
                        Vector.of(
                                pupil("a", 1, 4, HELP),
                                pupil("b", 1, 4, HELP),
                                pupil("c", 1, 4),
                                pupil("d", 0, 4, HELP)),
                        PairRule.NO_REVERSE)
                .toBuilder()
                .roleModels(Vector.of(ExchangeSchool.TUTOR))
                .pins(standing, PairRef.of(ExchangeSchool.TUTOR, "c", "d"))
                .build());
        MatchPlan plan = Matchers.match(request);
        Need need = plan.unmatched().head().need();

        Seq<NeedId> takers = plan.matches().last().needs();
        BarredPair truth = new BarredPair(barred, PairRule.NO_REVERSE, standing);

        assertThat(plan.unmatched()).containsExactly(new Unmatched.BarredByPairRule(need, Vector.of(truth), takers));
        assertThat(violations(request, plan)).isEmpty();
        assertThat(Vector.of(
                        new BarredPair(barred, PairRule.SAME_TWO_ONCE, standing),
                        new BarredPair(barred, PairRule.NO_REVERSE, PairRef.of(ExchangeSchool.GUIDE, "a", "b")),
                        new BarredPair(barred, PairRule.NO_REVERSE, barred),
                        new BarredPair(standing, PairRule.NO_REVERSE, barred)))
                .allSatisfy(other -> assertThat(violations(
                                request, with(plan, new Unmatched.BarredByPairRule(need, Vector.of(other), takers))))
                        .containsExactly(misstated(need)));
        assertThat(Vector.<Unmatched>of(
                        new Unmatched.BarredByPairRule(need, Vector.of(truth, truth), takers),
                        new Unmatched.BarredByPairRule(need, Vector.of(truth), Vector.empty()),
                        new Unmatched.NoSeatLeft(need, takers)))
                .allSatisfy(other ->
                        assertThat(violations(request, with(plan, other))).containsExactly(misstated(need)));
    }

    @Test
    void noReasonHoldsWhereAPlaceIsFreeAndNothingIsAgainstThePair() {
        MatchRequest request = Requests.checked(ExchangeSchool.draft(
                        Vector.of(pupil("a", 2, 4), pupil("b", 0, 4, HELP), pupil("c", 0, 4, HELP)),
                        PairRule.NO_REVERSE,
                        PairRule.SAME_TWO_ONCE)
                .toBuilder()
                .roleModels(Vector.of(ExchangeSchool.TUTOR))
                .build());
        MatchPlan plan = Matchers.match(request);
        PairRef free = PairRef.of(ExchangeSchool.TUTOR, "a", "b");
        PairRef other = PairRef.of(ExchangeSchool.TUTOR, "a", "c");
        Need need = request.needs().head();

        assertThat(plan.matches().map(Match::pair)).containsExactly(free, other);
        assertThat(violations(request, plan)).isEmpty();
        assertThat(Vector.<Unmatched>of(
                        new Unmatched.NoSeatLeft(need, Vector.empty()),
                        new Unmatched.NoSeatLeft(need, plan.matches().last().needs()),
                        new Unmatched.LimitReached(need, Vector.empty(), Vector.empty()),
                        new Unmatched.NoPlaceOffered(need, ids("a")),
                        new Unmatched.NoEligiblePartner(need, Vector.empty(), Vector.empty()),
                        ruled(need, free, PairRule.SAME_TWO_ONCE, other),
                        ruled(need, free, PairRule.NO_REVERSE, other),
                        ruled(need, free, PairRule.NO_REVERSE, PairRef.of(ExchangeSchool.TUTOR, "b", "a"))))
                .allSatisfy(reason -> assertThat(violations(
                                request,
                                plan.toBuilder()
                                        .matches(plan.matches().tail())
                                        .unmatched(reason)
                                        .build()))
                        .contains(misstated(need)));
    }

    @Test
    void ofPinsOnlyThoseOfTheRoleModelWhoseLimitBindsAreNamed() {
        PairRef ofOther = PairRef.of(ADVISER, "e1", "y1");
        PairRef ofModel = PairRef.of(TUTOR, "e1", "y2");
        MatchRequest request = Requests.checked(
                drafting(elder("e1", 3), younger("y1", ADVICE), younger("y2", HELP), younger("y3", HELP))
                        .roleModels(Vector.of(TUTOR, ADVISER))
                        .limits(new RoleModelLimit(ParticipantId.of("e1"), TUTOR, 1))
                        .pins(ofOther, ofModel)
                        .build());
        MatchPlan plan = Matchers.match(request);
        Need need = plan.unmatched().head().need();

        assertThat(plan.unmatched()).containsExactly(new Unmatched.BarredByPin(need, Vector.of(ofModel)));
        assertThat(violations(request, plan)).isEmpty();
        assertThat(Vector.of(Vector.<PairRef>empty(), Vector.of(ofOther), Vector.of(ofModel, ofOther)))
                .allSatisfy(pins -> assertThat(violations(request, with(plan, new Unmatched.BarredByPin(need, pins))))
                        .containsExactly(misstated(need)));
    }

    @Test
    void pinsMustHoldTheSeatsThatWouldDo() {
        MatchRequest request = Requests.checked(
                drafting(elder("e1", 1), elder("e2", 1), younger("y1", HELP), younger("y2", HELP), younger("y3", HELP))
                        .bans(Ban.of("e2", "y1"))
                        .pins(PairRef.of(TUTOR, "e1", "y2"), PairRef.of(TUTOR, "e2", "y3"))
                        .build());
        MatchPlan plan = Matchers.match(request);
        Need need = plan.unmatched().head().need();

        assertThat(plan.unmatched())
                .containsExactly(new Unmatched.BarredByPin(need, Vector.of(PairRef.of(TUTOR, "e1", "y2"))));
        assertThat(violations(request, plan)).isEmpty();
        assertThat(Vector.of(
                        Vector.<PairRef>empty(),
                        request.stated().pins(),
                        request.stated().pins().tail()))
                .allSatisfy(pins -> assertThat(violations(request, with(plan, new Unmatched.BarredByPin(need, pins))))
                        .containsExactly(misstated(need)));
        assertThat(violations(request, with(plan, new Unmatched.NoSeatLeft(need, Vector.empty()))))
                .containsExactly(misstated(need));
    }

    @Test
    void thePresetsHaveATradeOffAndOtherStacksNone() {
        MatchRequestDraft draft = drafting(elder("e1", 1), younger("y1", HELP)).build();
        MatchRequest preset = Requests.checked(draft);
        MatchRequest other = Requests.checked(draft.toBuilder()
                .policy(MatchPolicy.builder()
                        .objectives(new ObjectiveStack(Vector.of(Objectives.needsInAll())))
                        .build())
                .build());
        MatchPlan ofPreset = Matchers.match(preset);
        MatchPlan ofOther = Matchers.match(other);
        Violation misstated = new Violation.Misstated(Statement.TRADE_OFF, "");

        assertThat(violations(preset, ofPreset)).isEmpty();
        assertThat(violations(other, ofOther)).isEmpty();
        assertThat(violations(
                        preset, ofPreset.toBuilder().tradeOff(Option.none()).build()))
                .containsExactly(misstated);
        assertThat(violations(
                        other, ofOther.toBuilder().tradeOff(new TradeOff(1, 1)).build()))
                .containsExactly(misstated);
    }

    /* Two mentors with a place for each of two mentees, and no pair that the objectives want. */
    private static MatchRequest unwilling(long first) {
        Participant near =
                elder("e2", 1).toBuilder().features(People.features(1, 2)).build();
        return Requests.checked(drafting(elder("e1", 1), near, younger("y1", HELP), younger("y2", HELP))
                .roleModels(Vector.of(TUTOR))
                .policy(MatchPolicy.builder()
                        .objectives(new ObjectiveStack(Vector.of(new Unwilling(first))))
                        .build())
                .build());
    }

    private static Unmatched ruled(Need need, PairRef pair, PairRule rule, PairRef standing) {
        return new Unmatched.BarredByPairRule(need, Vector.of(new BarredPair(pair, rule, standing)), Vector.empty());
    }

    private static Seq<ParticipantId> ids(String... ids) {
        return Vector.of(ids).map(ParticipantId::of);
    }

    private static MatchPlan with(MatchPlan plan, Unmatched reason) {
        return plan.toBuilder().unmatched(reason).build();
    }

    private static MatchPlan withFirst(MatchPlan plan, Unmatched reason) {
        return plan.toBuilder().unmatched(plan.unmatched().update(0, reason)).build();
    }

    private static Violation misstated(Need need) {
        return new Violation.Misstated(Statement.REASON, need.id().value());
    }

    private static Seq<Violation> violations(MatchRequest request, MatchPlan plan) {
        return PlanVerifier.verify(request, plan).fold(Vector::empty, Verification.Rejected::violations);
    }
}
