package io.github.mentoring4j.matching.verify;

import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static io.github.mentoring4j.matching.testkit.SmallSchool.TUTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.objective.CandidateFacts;
import io.github.mentoring4j.matching.objective.Objective;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.objective.Objectives;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.TradeOff;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.Ban;
import io.github.mentoring4j.matching.request.MatchPolicy;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.PairRef;
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

    private static final Participant NEARER =
            elder("e2", 0).toBuilder().features(People.features(1, 2)).build();

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

    private static Seq<ParticipantId> ids(String... ids) {
        return Vector.of(ids).map(ParticipantId::of);
    }

    private static MatchPlan with(MatchPlan plan, Unmatched reason) {
        return plan.toBuilder().unmatched(reason).build();
    }

    private static Violation misstated(Need need) {
        return new Violation.Misstated(Statement.REASON, need.id().value());
    }

    private static Seq<Violation> violations(MatchRequest request, MatchPlan plan) {
        return PlanVerifier.verify(request, plan).fold(Vector::empty, Verification.Rejected::violations);
    }
}
