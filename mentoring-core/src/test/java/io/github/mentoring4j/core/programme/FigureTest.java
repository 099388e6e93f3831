package io.github.mentoring4j.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Text AGE = Text.of("возраст", "age");

    @Test
    void knownValueIsCarriedOn() {
        Figure<Integer> seven = Figure.known(7);
        assertThat(seven.isKnown()).isTrue();
        assertThat(seven.map(value -> value * 2)).isEqualTo(Figure.known(14));
        assertThat(seven.toOption()).isEqualTo(Option.some(7));
        assertThat(seven.flatMap(value -> Figure.noData(new NoDataReason.Missing(AGE))))
                .isEqualTo(Figure.noData(new NoDataReason.Missing(AGE)));
    }

    @Test
    void noDataStaysNoDataWithItsReason() {
        Figure<Integer> none = Figure.noData(new NoDataReason.ZeroDenominator(AGE));
        assertThat(none.isKnown()).isFalse();
        assertThat(none.map(value -> value * 2).toOption()).isEqualTo(Option.none());
        assertThat(none.flatMap(Figure::known)).isEqualTo(none);
        assertThat(none.<String>fold(NoDataReason::code, value -> "known")).isEqualTo("zero-denominator");
    }

    @Test
    void everyReasonSpeaksBothLanguages() {
        assertThat(new NoDataReason.Missing(AGE).message().in(Language.RUSSIAN))
                .isEqualTo("нет данных: отсутствует возраст");
        assertThat(new NoDataReason.Missing(AGE).code()).isEqualTo("missing");
        assertThat(new NoDataReason.ZeroDenominator(AGE).message().in(Language.ENGLISH))
                .isEqualTo("no data: age is zero, nothing to divide by");
        assertThat(new NoDataReason.TooFew(AGE, 3, 5).message().in(Language.ENGLISH))
                .isEqualTo("no data: age – 3, at least 5 needed");
        assertThat(new NoDataReason.TooFew(AGE, 3, 5).code()).isEqualTo("too-few");
    }
}
