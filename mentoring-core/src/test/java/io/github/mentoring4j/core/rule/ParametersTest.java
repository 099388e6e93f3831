package io.github.mentoring4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private static final Parameters PARAMETERS = Parameters.of(Vector.of(number("a", 1), number("b", 2)));

    @Test
    void looksUpScopeThenFormThenTheGeneralValue() {
        Parameters scoped = PARAMETERS.with("form", "a", 10).with("form/model", "a", 100);
        assertThat(scoped.value("form/model", "a")).isEqualTo(100);
        assertThat(scoped.value("form/other", "a")).isEqualTo(10);
        assertThat(scoped.value("form", "a")).isEqualTo(10);
        assertThat(scoped.value("another/model", "a")).isEqualTo(1);
        assertThat(scoped.value("", "a")).isEqualTo(1);
        assertThat(scoped.value("form/model", "b")).isEqualTo(2);
    }

    @Test
    void formOfAnOrdersRoleModelEndsAtTheLastSlash() {
        Parameters scoped = PARAMETERS.with("r145/form", "a", 10);
        assertThat(scoped.value("r145/form/model", "a")).isEqualTo(10);
        assertThat(scoped.value("r145/another/model", "a")).isEqualTo(1);
    }

    @Test
    void replacesTheGeneralValueAndKeepsTheRest() {
        Parameters replaced = PARAMETERS.with("a", 7);
        assertThat(replaced.value("", "a")).isEqualTo(7);
        assertThat(replaced.value("", "b")).isEqualTo(2);
        assertThat(PARAMETERS.value("", "a")).isEqualTo(1);
        assertThat(replaced.with("a", 1)).isEqualTo(PARAMETERS);
    }

    @Test
    void rejectsAnUnknownCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PARAMETERS.value("", "c"))
                .withMessageContaining("c");
        assertThatIllegalArgumentException().isThrownBy(() -> PARAMETERS.with("c", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> PARAMETERS.with("form", "c", 1));
    }

    @Test
    void rejectsACodeGivenTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.of(Vector.of(number("a", 1), number("a", 2))));
    }

    @Test
    void rejectsAParameterUnderAnotherCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Parameters(TreeMap.of("b", number("a", 1)), TreeMap.empty()));
    }

    @Test
    void parameterNeedsItsParts() {
        assertThatIllegalArgumentException().isThrownBy(() -> number(" ", 1));
        assertThatIllegalStateException()
                .isThrownBy(() -> Parameter.builder().code("a").build());
        assertThat(number("a", 1).standing()).isEqualTo(Standing.DEFAULT);
        assertThat(number("a", 1).toBuilder().build()).isEqualTo(number("a", 1));
    }

    private static Parameter number(String code, int value) {
        return Parameter.builder()
                .code(code)
                .value(value)
                .unit("years")
                .description(Text.same(code))
                .build();
    }
}
