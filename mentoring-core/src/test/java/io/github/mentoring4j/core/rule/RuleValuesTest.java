package io.github.mentoring4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.testkit.Limits;
import io.github.mentoring4j.core.testkit.ValueLaws;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RuleValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Contribution HALF = Contribution.builder()
            .criterion(new CriterionInfo("time", Text.of("время", "time")))
            .statedWeight(20)
            .weight(30)
            .level(Level.of(1, 2))
            .build();
    private static final Parameter PARAMETER = Parameter.builder()
            .code("least")
            .value(3)
            .lowest(1)
            .unit("people")
            .source("a test")
            .description(Text.of("смысл", "meaning"))
            .build();

    @Test
    void keepTheLawsOfValues() {
        Pairing pairing = Pairings.aged(17, 11);
        Condition both = new Condition.AnyOf(Vector.of(new Condition.AllOf(Vector.empty())));
        assertThat(ValueLaws.hold(
                        pairing,
                        HALF,
                        both,
                        Parameters.of(Vector.of(PARAMETER)),
                        new Verdict.Unknown(TreeSet.of("mentor.age"))))
                .contains("rule.Contribution", "rule.PairSide", "rule.Parameters", "rule.Verdict$Unknown");
    }

    @Test
    void pointsAreWeightTimesLevelAndNoneWithoutData() {
        assertThat(HALF.points()).isEqualTo(30 * 5_000L);
        assertThat(HALF.toBuilder().level(Option.none()).build().points()).isZero();
    }

    @Test
    void numbersTakeTheirEndsAndNothingBeyond() {
        Pairing pairing = Pairings.aged(17, 11);
        Limits.hold("numerator", 0, 7, part -> Level.of(part, 7));
        Limits.hold("denominator", 1, Integer.MAX_VALUE, whole -> Level.of(0, whole));
        Limits.hold(
                "seats",
                0,
                Integer.MAX_VALUE,
                seats -> new PairSide(pairing.mentor().participant(), Vector.empty(), Option.some(seats)));
    }

    @Test
    void parameterMayHaveOneValueOnlyAndNoUpperEnd() {
        Parameter one = PARAMETER.toBuilder().lowest(3).highest(3).build();
        assertThat(one.admits(3)).isTrue();
        assertThat(one.admits(2)).isFalse();
        assertThat(one.admits(4)).isFalse();
        assertThat(PARAMETER.admits(Integer.MAX_VALUE)).isTrue();
    }

    @Test
    void circumstancesTakeNoNull() {
        Vector<ClosedPair> nobody = Vector.of((ClosedPair) null);
        assertThatNullPointerException()
                .isThrownBy(() -> new Circumstances(DAY, TreeMap.empty(), nobody))
                .withMessage("history");
        assertThatNullPointerException()
                .isThrownBy(() -> new Circumstances(
                        DAY,
                        TreeMap.of(Pairings.aged(17, 11).mentor().participant().id(), null),
                        Vector.empty()))
                .withMessage("wishes");
    }

    @Test
    void sideSaysHowManyPlacesItHas() {
        PairSide side = Pairings.aged(17, 11).mentor();
        assertThat(new PairSide(side.participant(), Vector.empty(), Option.some(2)).toString())
                .endsWith("seats=2]");
        assertThat(new PairSide(side.participant(), Vector.empty(), Option.none()).toString())
                .endsWith("seats=?]");
    }
}
