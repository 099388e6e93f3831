package io.github.mentoring4j.matching.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.SubjectFamilies;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RequestValuesTest {
    @Test
    void aPolicyHasADefaultForEverything() {
        MatchPolicy policy = MatchPolicy.builder().build();

        assertThat(policy.objectives()).isEqualTo(ObjectiveStack.participationFirst());
        assertThat(policy.tiers()).isEqualTo(TierPolicy.FIRST_NEED_FIRST);
        assertThat(policy.qualityFloor()).isZero();
        assertThat(policy.minutesPerMentorship()).isEqualTo(129);
        assertThat(policy.defaultCapacity()).isEqualTo(1);
        assertThat(policy.marksForMean()).isEqualTo(3);
        assertThat(policy.acceptImplied()).isFalse();
        assertThat(policy.families()).isEqualTo(SubjectFamilies.none());
        assertThat(policy.nearMisses()).isEqualTo(5);
    }

    @Test
    void aPolicyLeadsBackToABuilder() {
        MatchPolicy policy = MatchPolicy.builder()
                .objectives(ObjectiveStack.qualityFirst())
                .tiers(TierPolicy.URGENT_REQUEST_FIRST)
                .qualityFloor(5)
                .minutesPerMentorship(1)
                .defaultCapacity(0)
                .marksForMean(1)
                .acceptImplied(true)
                .families(SubjectFamilies.none())
                .nearMisses(0)
                .build();

        assertThat(policy.toBuilder().build()).isEqualTo(policy).hasSameHashCodeAs(policy);
        assertThat(policy.toBuilder().nearMisses(1).build()).isNotEqualTo(policy);
    }

    @Test
    void aPolicyRejectsWhatCannotBe() {
        MatchPolicy.Builder builder = MatchPolicy.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchPolicy.builder().qualityFloor(-1).build())
                .withMessage("qualityFloor: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchPolicy.builder().minutesPerMentorship(0).build())
                .withMessage("minutesPerMentorship: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchPolicy.builder().defaultCapacity(-1).build())
                .withMessage("defaultCapacity: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.nearMisses(-1).build())
                .withMessage("nearMisses: -1");
    }

    @Test
    void aBanHoldsEitherWayRoundAndInItsRoleModelAlone() {
        Ban everywhere = Ban.of("a", "b");
        Ban once = new Ban(ParticipantId.of("a"), ParticipantId.of("b"), Option.some("m"));

        assertThat(everywhere.forbids(PairRef.of("m", "a", "b"))).isTrue();
        assertThat(everywhere.forbids(PairRef.of("n", "b", "a"))).isTrue();
        assertThat(everywhere.forbids(PairRef.of("m", "a", "c"))).isFalse();
        assertThat(everywhere.forbids(PairRef.of("m", "c", "b"))).isFalse();
        assertThat(everywhere.forbids(PairRef.of("m", "b", "c"))).isFalse();
        assertThat(once.forbids(PairRef.of("m", "b", "a"))).isTrue();
        assertThat(once.forbids(PairRef.of("n", "a", "b"))).isFalse();
    }

    @Test
    void aPairStandsInIdOrder() {
        assertThat(PairRef.of("m", "b", "a").inIdOrder()).isEqualTo(PairRef.of("m", "a", "b"));
        assertThat(PairRef.of("m", "a", "b").inIdOrder()).isEqualTo(PairRef.of("m", "a", "b"));
    }

    @Test
    void anOverrideKeepsItsReasonToItself() {
        RuleOverride override = RuleOverride.builder()
                .rule("skill")
                .pair(PairRef.of("m", "a", "b"))
                .decidedBy(ParticipantId.of("coordinator"))
                .decidedOn(LocalDate.of(2026, 9, 1))
                .reason("a private matter")
                .build();

        assertThat(override.toString()).contains("skill").doesNotContain("private");
        assertThat(override.toBuilder().build()).isEqualTo(override).hasSameHashCodeAs(override);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> override.toBuilder().reason(" ").build())
                .withMessageContaining("reason");
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleOverride.builder().rule("skill").build());
    }
}
