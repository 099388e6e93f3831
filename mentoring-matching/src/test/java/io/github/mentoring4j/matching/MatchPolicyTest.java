package io.github.mentoring4j.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.core.catalogue.DefaultParameters;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.matching.request.MatchPolicy;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class MatchPolicyTest {
    @Test
    void defaultsOfThePolicyAreTheDefaultParameters() {
        assertThat(MatchPolicy.of(DefaultParameters.standard()))
                .isEqualTo(MatchPolicy.builder().build());
    }

    @Test
    void aSchoolsParametersDecide() {
        Parameters own = DefaultParameters.standard()
                .with("time.perMentorship", 90)
                .with("mentor.maxMentees", 2)
                .with("mark.minCount", 5)
                .with("quality.floor", 300_000)
                .with("implied.accept", 1);

        MatchPolicy policy = MatchPolicy.of(own);

        assertThat(policy.minutesPerMentorship()).isEqualTo(90);
        assertThat(policy.defaultCapacity()).isEqualTo(2);
        assertThat(policy.marksForMean()).isEqualTo(5);
        assertThat(policy.qualityFloor()).isEqualTo(300_000);
        assertThat(policy.acceptImplied()).isTrue();
    }

    @Test
    void aMissingParameterIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchPolicy.of(Parameters.of(Vector.empty())))
                .withMessageContaining("time.perMentorship");
    }
}
