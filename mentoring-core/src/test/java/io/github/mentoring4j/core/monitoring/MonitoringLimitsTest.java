package io.github.mentoring4j.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.core.monitoring.indicator.BeforeAfter;
import io.github.mentoring4j.core.monitoring.statistics.Interval;
import io.github.mentoring4j.core.monitoring.statistics.Precision;
import io.github.mentoring4j.core.monitoring.survey.Scale;
import io.github.mentoring4j.core.monitoring.swot.Swot;
import io.github.mentoring4j.core.monitoring.swot.SwotStatement;
import io.github.mentoring4j.core.monitoring.swot.SwotThresholds;
import io.github.mentoring4j.core.testkit.Limits;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MonitoringLimitsTest {
    private static final int ENDLESS = Integer.MAX_VALUE;
    private static final SwotThresholds.Bounds BOUNDS = new SwotThresholds.Bounds(70, 40);

    @Test
    void settingsTakeTheirEndsAndNothingBeyond() {
        Limits.hold("confidence", 50, 99, confidence -> new Precision(confidence, 4, 5));
        Limits.hold("digits", 0, 10, digits -> new Precision(95, digits, 5));
        Limits.hold("leastPairs", 2, ENDLESS, least -> new Precision(95, 4, least));
        Limits.hold("minAnswers", 1, ENDLESS, least -> new SwotThresholds(BOUNDS, least, 50));
        Limits.hold("minResponsePercent", 0, 100, least -> new SwotThresholds(BOUNDS, 5, least));
        assertThat(new SwotThresholds.Bounds(100, 0).strengthFrom()).isEqualTo(100);
        assertThatIllegalArgumentException().isThrownBy(() -> new SwotThresholds.Bounds(101, 0));
        assertThat(strengthFrom(41).bounds().weaknessTo()).isEqualTo(40);
        assertThatIllegalArgumentException().isThrownBy(() -> strengthFrom(40));
        Limits.hold("weaknessTo", 0, ENDLESS, to -> new SwotThresholds.Bounds(100, to));
        Limits.hold("optimalFrom", 10, ENDLESS, optimal -> new ProgrammeScore.Bands(9, optimal));
        Limits.hold("optimalFrom", 0, 14, acceptable -> new ProgrammeScore.Bands(acceptable, 15));
        Limits.hold("most", 1, ENDLESS, most -> new Scale.Amount(most));
        Limits.hold("people", 0, ENDLESS, people -> Circle.of(people, 5));
    }

    @Test
    void intervalMayBeAPointAndHoldsItsEnds() {
        assertThat(interval("0", "0").holdsZero()).isTrue();
        assertThat(interval("0", "1").holdsZero()).isTrue();
        assertThat(interval("-1", "0").holdsZero()).isTrue();
        assertThat(interval("0.1", "1").holdsZero()).isFalse();
        assertThat(interval("-1", "-0.1").holdsZero()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> interval("0.1", "0"));
    }

    @Test
    void codesAreNeitherBlankNorDoubled() {
        Text said = Text.of("да", "yes");
        SwotStatement statement = new SwotStatement("s", said, said);
        SwotThresholds thresholds = new SwotThresholds(BOUNDS, 5, 50);
        assertThatIllegalArgumentException().isThrownBy(() -> new SwotStatement(" ", said, said));
        assertThatIllegalArgumentException().isThrownBy(() -> new Group(Group.Level.FORM, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Swot.Rule(Vector.of(statement, statement), thresholds));
    }

    @Test
    void comparisonEndsLaterThanItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BeforeAfter.Settings(MeasurementPoint.BASELINE, Precision.standard(), 5));
    }

    private static SwotThresholds strengthFrom(int from) {
        return new SwotThresholds(new SwotThresholds.Bounds(from, 40), 5, 50);
    }

    private static Interval interval(String low, String high) {
        return new Interval(new BigDecimal(low), new BigDecimal(high), 95);
    }
}
