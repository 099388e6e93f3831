package io.github.mentoring4j.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Figure UNKNOWN =
            Figure.noData(NoData.unknownDenominator(Text.of("число детей", "the children")));

    @Test
    void keepsAFractionAsItWasCounted() {
        assertThat(Figure.of(2, 4)).isEqualTo(new Figure.Known(2, 4)).isNotEqualTo(Figure.of(1, 2));
        assertThat(Figure.of(2, 4).compare(Figure.of(1, 2))).isEqualTo(Option.some(0));
        assertThat(Figure.of(1, 3).compare(Figure.of(1, 2))).isEqualTo(Option.some(-1));
        assertThat(Figure.of(Long.MAX_VALUE, 2).compare(Figure.of(Long.MAX_VALUE, 3)))
                .isEqualTo(Option.some(1));
        assertThat(Figure.whole(1).compare(UNKNOWN)).isEmpty();
        assertThat(UNKNOWN.compare(Figure.whole(1))).isEmpty();
    }

    @Test
    void isNeitherNothingNorEverythingWithoutData() {
        Figure figure = Figure.of(0, 0);
        assertThat(figure.isKnown()).isFalse();
        assertThat(figure.known()).isEmpty();
        assertThat(figure.missing().map(NoData::code)).isEqualTo(Option.some(NoData.EMPTY_DENOMINATOR));
        assertThat(figure.percentText(1))
                .isEqualTo(Text.of("нет данных (знаменатель пуст)", "no data (the denominator is empty)"));
        assertThat(UNKNOWN.decimalText(1))
                .isEqualTo(Text.of("нет данных (не указано: число детей)", "no data (not stated: the children)"));
        assertThat(NoData.tooFewAnswers(3, 5).why().in(Language.ENGLISH)).isEqualTo("3 answers, at least 5 are needed");
        assertThat(Figure.whole(3).missing()).isEmpty();
    }

    @Test
    void roundsOnlyWhereScaleAndModeAreNamed() {
        Figure.Known third = new Figure.Known(2, 3);
        assertThat(third.decimal(2, RoundingMode.DOWN)).hasToString("0.66");
        assertThat(third.percent(1, RoundingMode.HALF_UP)).hasToString("66.7");
        assertThat(third.percentText(1)).isEqualTo(Text.of("66,7 %", "66.7 %"));
        assertThat(Figure.of(15, 4).decimalText(2)).isEqualTo(Text.of("3,75", "3.75"));
    }

    @Test
    void addsAndSubtractsExactly() {
        assertThat(Figure.of(3, 4).minus(Figure.of(1, 4))).isEqualTo(Figure.of(2, 4));
        assertThat(Figure.of(1, 2).minus(Figure.of(1, 3))).isEqualTo(Figure.of(1, 6));
        assertThat(Figure.of(1, 2).plus(Figure.of(1, 3))).isEqualTo(Figure.of(5, 6));
        assertThat(UNKNOWN.minus(Figure.whole(1))).isEqualTo(UNKNOWN);
        assertThat(Figure.whole(1).minus(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.plus(Figure.whole(1))).isEqualTo(UNKNOWN);
        assertThat(Figure.whole(1).plus(UNKNOWN)).isEqualTo(UNKNOWN);
    }

    @Test
    void skipsWhatIsUnknownAndSaysHowOften() {
        Vector<Figure> figures = Vector.of(Figure.of(1, 2), UNKNOWN, Figure.of(1, 4), UNKNOWN);
        assertThat(Aggregate.sum(figures)).isEqualTo(new Aggregate(Figure.of(3, 4), 2, 2));
        assertThat(Aggregate.mean(figures)).isEqualTo(new Aggregate(Figure.of(3, 8), 2, 2)); // 3/4 : 2
        Aggregate nothing = Aggregate.mean(Vector.of(UNKNOWN));
        assertThat(nothing.value().missing().map(NoData::code)).isEqualTo(Option.some(NoData.NOTHING_KNOWN));
        assertThat(nothing.counted()).isZero();
        assertThat(nothing.skipped()).isEqualTo(1);
        assertThat(Aggregate.sum(Vector.empty()).value().isKnown()).isFalse();
    }

    @Test
    void rejectsWhatIsNoFraction() {
        assertThatThrownBy(() -> Figure.of(1, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("denominator: -1");
        assertThatThrownBy(() -> NoData.of(" ", Text.same("x"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aggregate(Figure.whole(1), -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aggregate(Figure.whole(1), 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
