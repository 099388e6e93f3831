package io.github.mentoring4j.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.rule.Parameter;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.rule.Standing;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultParametersTest {
    private static final Parameters PARAMETERS = DefaultParameters.standard();

    @ParameterizedTest
    @CsvSource({
        "achiever.minMean, 450",
        "underachiever.maxMean, 340",
        "achiever.minGap, 100",
        "mark.minCount, 3",
        "student.minGradeGap, 0",
        "senior.minLevelGap, 1",
        "mentor.minAge.student, 12",
        "leader.minMean, 370",
        "novice.maxYears, 3",
        "veteran.minCategory, 1",
        "conservative.maxLevel, 1",
        "innovator.minInvertedGap, 5",
        "meeting.minutes, 60",
        "time.perMentorship, 129",
        "mentor.maxMentees, 1",
        "consent.ownAge, 14",
        "adult.minAge, 18",
        "quality.floor, 0",
        "implied.accept, 0"
    })
    void holdsTheDefaults(String code, int value) {
        assertThat(PARAMETERS.value("", code)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TASK", "CARE", "EXCH", "PROJ", "BASE"})
    void weightsOfASetMakeAHundred(String set) {
        assertThat(Vector.of("fit", "preference", "time", "outlook")
                        .map(part -> PARAMETERS.value("", "weight." + set + "." + part))
                        .sum()
                        .intValue())
                .isEqualTo(100);
    }

    @Test
    void lowersTheBarForSeniorPupilsAlone() {
        assertThat(PARAMETERS.value("senior-junior", "achiever.minMean")).isEqualTo(400);
        assertThat(PARAMETERS.value("senior-junior/achiever-underachiever", "achiever.minMean"))
                .isEqualTo(400);
        assertThat(PARAMETERS.value("student-student/achiever-underachiever", "achiever.minMean"))
                .isEqualTo(450);
    }

    @Test
    void everyParameterIsDescribed() {
        assertThat(PARAMETERS.general().values()).allSatisfy(parameter -> {
            assertThat(parameter.description().isComplete()).isTrue();
            assertThat(parameter.unit()).isNotBlank();
            assertThat(parameter.source()).isNotBlank();
        });
    }

    @Test
    void onlyTheYearsOfANoviceRestOnASource() {
        assertThat(PARAMETERS
                        .general()
                        .values()
                        .filter(parameter -> parameter.standing() != Standing.DEFAULT)
                        .map(Parameter::code))
                .containsExactly("novice.maxYears");
    }

    @Test
    void valuesStayWithinTheirUnits() {
        assertThat(PARAMETERS.general().values())
                .filteredOn(parameter -> parameter.unit().equals(DefaultParameters.HUNDREDTHS))
                .hasSize(4)
                .allMatch(parameter -> parameter.value() >= 100 && parameter.value() <= 500);
    }
}
