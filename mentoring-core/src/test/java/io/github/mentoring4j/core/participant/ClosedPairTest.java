package io.github.mentoring4j.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedPairTest {
    @ParameterizedTest
    @CsvSource({ // bar, failure, caused by the relation, both ask again: bars
        "BY_FAILURE, NO, false, false, false",
        "BY_FAILURE, NO, true, false, false",
        "BY_FAILURE, NO, true, true, false",
        "BY_FAILURE, YES, false, false, true",
        "BY_FAILURE, YES, true, false, true",
        "BY_FAILURE, YES, false, true, false",
        "BY_FAILURE, ASK, false, false, false",
        "BY_FAILURE, ASK, true, false, true",
        "BY_FAILURE, ASK, true, true, false",
        "UNTIL_BOTH_ASK, NO, false, false, true",
        "UNTIL_BOTH_ASK, NO, false, true, false",
        "UNTIL_BOTH_ASK, YES, true, true, false",
        "FOR_GOOD, NO, false, false, true",
        "FOR_GOOD, NO, false, true, true",
        "FOR_GOOD, YES, true, true, true"
    })
    void barsAsBarAndFailureSay(
            ClosureReason.Bar bar, ClosureReason.Failure failure, boolean relation, boolean askAgain, boolean bars) {
        ClosedPair pair = pair("a", "b", reason(bar, failure)).toBuilder()
                .causedByRelation(relation)
                .bothAskAgain(askAgain)
                .build();
        assertThat(pair.bars()).isEqualTo(bars);
        assertThat(pair.toBuilder().build()).isEqualTo(pair);
    }

    @Test
    void rejectsAPairOfOne() {
        ClosureReason reason = reason(ClosureReason.Bar.BY_FAILURE, ClosureReason.Failure.NO);
        assertThatThrownBy(() -> pair("a", "a", reason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("second: a");
        assertThat(reason.toBuilder().build()).isEqualTo(reason);
    }

    private static ClosedPair pair(String first, String second, ClosureReason reason) {
        return ClosedPair.builder()
                .first(ParticipantId.of(first))
                .second(ParticipantId.of(second))
                .roleModel("f/x")
                .reason(reason)
                .build();
    }

    private static ClosureReason reason(ClosureReason.Bar bar, ClosureReason.Failure failure) {
        return ClosureReason.builder()
                .code("X")
                .text(Text.same("x"))
                .bar(bar)
                .failure(failure)
                .build();
    }
}
