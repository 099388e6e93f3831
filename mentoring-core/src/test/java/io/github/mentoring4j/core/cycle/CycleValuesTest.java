package io.github.mentoring4j.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.testkit.ValueLaws;
import org.junit.jupiter.api.Test;

class CycleValuesTest {
    private static final CycleStart START = Cycles.cycle(Cycles.whole())
            .close(Cycles.TODAY)
            .getOrElseThrow(reasons -> new AssertionError(reasons.toString()))
            .next();

    @Test
    void keepTheLawsOfValues() {
        assertThat(ValueLaws.hold(Cycles.whole(), START))
                .contains(
                        "cycle.CycleDraft",
                        "cycle.CycleGoal",
                        "cycle.CycleIndicator",
                        "cycle.CycleMeasure",
                        "cycle.CycleMeasurement",
                        "cycle.Decision",
                        "cycle.Recommendation",
                        "cycle.Conclusion");
    }
}
