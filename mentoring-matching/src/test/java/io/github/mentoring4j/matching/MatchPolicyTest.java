package io.github.mentoring4j.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.core.catalogue.DefaultParameters;
import io.github.mentoring4j.core.catalogue.StandardVocabulary;
import io.github.mentoring4j.core.participant.SubjectFamilies;
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
                .with("mentor.maxMentees.ceiling", 4)
                .with("mentor.maxMentees.ceiling.staff", 3)
                .with("mark.minCount", 5)
                .with("quality.floor", 300_000)
                .with("implied.accept", 1);

        MatchPolicy policy = MatchPolicy.of(own);

        assertThat(policy.minutesPerMentorship()).isEqualTo(90);
        assertThat(policy.defaultCapacity()).isEqualTo(2);
        assertThat(policy.capacityCeiling()).isEqualTo(4);
        assertThat(policy.staffCapacityCeiling()).isEqualTo(3);
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

    @Test
    void subjectFamiliesComeFromTheVocabulary() {
        SubjectFamilies families = StandardVocabulary.vocabulary().families();

        assertThat(MatchPolicy.of(DefaultParameters.standard(), families))
                .isEqualTo(MatchPolicy.builder().families(families).build());
    }

    @Test
    void numbersOutOfRangeAreNamed() {
        refused(MatchPolicy.builder().marksForMean(0), "marksForMean: 0");
        refused(MatchPolicy.builder().minutesPerMentorship(0), "minutesPerMentorship: 0");
        refused(MatchPolicy.builder().minutesPerMentorship(44_641), "minutesPerMentorship: 44641");
        refused(MatchPolicy.builder().defaultCapacity(-1), "defaultCapacity: -1");
        refused(MatchPolicy.builder().limitInAll(-1), "limitInAll: Some(-1)");
        refused(MatchPolicy.builder().capacityCeiling(-1), "capacityCeiling: -1");
        refused(MatchPolicy.builder().staffCapacityCeiling(-1), "staffCapacityCeiling: -1");
        refused(MatchPolicy.builder().mostParticipants(-1), "mostParticipants: -1");
        refused(MatchPolicy.builder().mostPairs(-1), "mostPairs: -1");
        refused(MatchPolicy.builder().qualityFloor(-1), "qualityFloor: -1");
        refused(MatchPolicy.builder().nearMisses(-1), "nearMisses: -1");
        refused(MatchPolicy.builder().pairRuleSteps(0), "pairRuleSteps: 0");
        refused(MatchPolicy.builder().pairRuleSteps(10_001), "pairRuleSteps: 10001");
    }

    private static void refused(MatchPolicy.Builder policy, String message) {
        assertThatIllegalArgumentException().isThrownBy(policy::build).withMessage(message);
    }
}
