package io.github.mentoring4j.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.rule.Parameter;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.rule.Standing;
import io.github.mentoring4j.core.text.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
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

    @Test
    void standardParametersAreInOrder() {
        assertThat(problems(PARAMETERS)).isEmpty();
        assertThat(DefaultParameters.check(PARAMETERS).isValid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "achiever.minMean, 45, OUT_OF_RANGE",
        "achiever.minMean, 501, OUT_OF_RANGE",
        "implied.accept, 2, OUT_OF_RANGE",
        "implied.accept, -1, OUT_OF_RANGE",
        "veteran.minCategory, 3, OUT_OF_RANGE",
        "competence.sufficient, 4, OUT_OF_RANGE",
        "meeting.minutes, 0, OUT_OF_RANGE",
        "quality.floor, 1000001, OUT_OF_RANGE",
        "novice.maxYears, -1, OUT_OF_RANGE",
        "weight.BASE.fit, 41, CONTRADICTION"
    })
    void badValueComesBackAsAProblem(String code, int value, String problem) {
        assertThat(problems(PARAMETERS.with(code, value))
                        .map(each -> each.code().name()))
                .containsExactly(problem);
        assertThat(code)
                .startsWith(problems(PARAMETERS.with(code, value)).head().path());
    }

    @Test
    void allProblemsComeBackAtOnce() {
        Parameters bad = PARAMETERS
                .with("implied.accept", 7)
                .with("senior-junior", "achiever.minMean", 4)
                .with("no-such-form", "meeting.minutes", 45)
                .with("teacher-teacher", "weight.TASK.fit", 46);
        assertThat(problems(bad).map(Problem::path))
                .containsExactly(
                        "implied.accept",
                        "no-such-form:meeting.minutes",
                        "senior-junior:achiever.minMean",
                        "teacher-teacher:weight.TASK");
        assertThat(problems(bad))
                .allSatisfy(problem -> assertThat(problem.message().in(Language.ENGLISH))
                        .isNotEqualTo(problem.message().in(Language.RUSSIAN)));
    }

    @Test
    void schoolsOwnScopesAndSetsAreKnownOnceNamed() {
        Parameters own = PARAMETERS.with("ours/chess", "meeting.minutes", 45).with("ours", "meeting.minutes", 30);
        assertThat(problems(own).map(Problem::path))
                .containsExactly("ours/chess:meeting.minutes", "ours:meeting.minutes");
        assertThat(DefaultParameters.check(own, Vector.of("ours/chess")).isValid())
                .isTrue();
        Parameters stray = new Parameters(PARAMETERS.general(), TreeMap.of("teacher-teacher:none", 1, "", 1));
        assertThat(problems(stray).map(each -> each.code().name()))
                .containsExactly("UNKNOWN_REFERENCE", "UNKNOWN_REFERENCE", "UNKNOWN_REFERENCE");
    }

    @Test
    void rulesOfABadValueNameTheParameter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DefaultCastings.of("student-student/leader-passive", PARAMETERS.with("meeting.minutes", 0)))
                .withMessageContaining("meeting.minutes");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DefaultCastings.of("student-student/leader-passive", PARAMETERS.with("weight.CARE.fit", -5)))
                .withMessageContaining("weight.CARE.fit");
    }

    private static Seq<Problem> problems(Parameters parameters) {
        return DefaultParameters.check(parameters).fold(found -> found, valid -> Vector.empty());
    }
}
