package io.github.mentoring4j.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTest {
    private static final Text WHOLE = Text.of("целое число", "a whole number");

    @ParameterizedTest
    @MethodSource("cases")
    void saysItsShapePlaceAndSentence(Problem problem, ProblemCode code, String russian, String english) {
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.path()).isEqualTo("capacity");
        assertThat(problem.message().in(Language.RUSSIAN)).isEqualTo(russian);
        assertThat(problem.message().in(Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsEverythingButThePathWhenSeenFromOutside(Problem problem, ProblemCode code) {
        Problem outer = problem.under("participants[3]").under("request");
        assertThat(outer.path()).isEqualTo("request.participants[3].capacity");
        assertThat(outer.code()).isEqualTo(code);
        assertThat(outer.message()).isEqualTo(problem.message());
        assertThat(outer).hasSameClassAs(problem);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(
                        new Problem.Missing("capacity", WHOLE),
                        ProblemCode.MISSING,
                        "не хватает: целое число",
                        "missing: a whole number"),
                Arguments.of(
                        new Problem.Malformed("capacity", "two", WHOLE),
                        ProblemCode.MALFORMED,
                        "«two» не читается; ожидается: целое число",
                        "\"two\" cannot be read; expected: a whole number"),
                Arguments.of(
                        new Problem.OutOfRange("capacity", "-1", WHOLE),
                        ProblemCode.OUT_OF_RANGE,
                        "«-1» вне допустимого; ожидается: целое число",
                        "\"-1\" is out of range; expected: a whole number"),
                Arguments.of(
                        new Problem.Duplicate("capacity", "2", "seats"),
                        ProblemCode.DUPLICATE,
                        "«2» уже стоит здесь: seats",
                        "\"2\" already stands at seats"),
                Arguments.of(
                        new Problem.UnknownReference("capacity", "x", WHOLE),
                        ProblemCode.UNKNOWN_REFERENCE,
                        "«x» не найдено; ожидается: целое число",
                        "\"x\" is not known; expected: a whole number"),
                Arguments.of(
                        new Problem.Contradiction(
                                "capacity", Message.of(Text.of("мест {0}", "{0} places"), Argument.of(0))),
                        ProblemCode.CONTRADICTION,
                        "мест 0",
                        "0 places"));
    }

    @Test
    void everyShapeHasACase() {
        assertThat(cases().map(item -> item.get()[1]))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(ProblemCode.values()));
    }
}
