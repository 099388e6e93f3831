package io.github.mentoring4j.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.catalogue.monitoring.MonitoringParameters;
import io.github.mentoring4j.core.catalogue.monitoring.StandardScore;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.problem.ProblemCode;
import io.github.mentoring4j.core.text.CodedText;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeScoreTest {
    private static final ProgrammeScore.Bands BANDS = MonitoringParameters.bands(MonitoringParameters.standard());
    private static final Seq<CodedText> ITEMS = StandardScore.items();

    @ParameterizedTest
    @CsvSource({"0,UNACCEPTABLE", "8,UNACCEPTABLE", "9,ACCEPTABLE", "14,ACCEPTABLE", "15,OPTIMAL", "18,OPTIMAL"})
    void levelTurnsExactlyAtItsBounds(int sum, ProgrammeScore.Level level) {
        ProgrammeScore score = check(points(sum));
        assertThat(score.sum()).isEqualTo(sum);
        assertThat(score.level()).isEqualTo(Either.right(level));
        assertThat(score.greatest()).isEqualTo(18);
    }

    @Test
    void unansweredItemMakesTheLevelNoData() {
        ProgrammeScore score = check(points(18).dropRight(1));
        assertThat(score.sum()).isEqualTo(16);
        assertThat(score.unanswered().map(CodedText::code)).containsExactly("score.9");
        assertThat(score.level().<String>fold(reason -> reason.code(), level -> level.name()))
                .isEqualTo(ProgrammeScore.UNANSWERED_ITEM);
        assertThat(check(Vector.empty()).level().isLeft()).isTrue();
    }

    @Test
    void reportsEverythingAtOnce() {
        Seq<Tuple2<String, Integer>> entered = Vector.of(
                Tuple.of("score.1", 3), Tuple.of("score.2", -1), Tuple.of("score.1", 2), Tuple.of("score.x", 7));
        assertThat(ProgrammeScore.check(ITEMS, entered, BANDS)
                        .<Seq<ProblemCode>>fold(problems -> problems.map(Problem::code), score -> Vector.empty()))
                .containsExactly(
                        ProblemCode.OUT_OF_RANGE,
                        ProblemCode.OUT_OF_RANGE,
                        ProblemCode.DUPLICATE,
                        ProblemCode.UNKNOWN_REFERENCE,
                        ProblemCode.OUT_OF_RANGE);
    }

    @Test
    void rejectsMisuse() {
        assertThatThrownBy(() -> new ProgrammeScore(ITEMS, TreeMap.of("score.1", 3), BANDS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProgrammeScore(ITEMS, TreeMap.of("score.x", 1), BANDS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProgrammeScore(ITEMS.appendAll(ITEMS), TreeMap.empty(), BANDS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProgrammeScore.Bands(9, 9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyLevelAndStageHasAName() {
        assertThat(Vector.of(ProgrammeScore.Level.values()).map(StandardScore::name))
                .allMatch(name -> name.isComplete())
                .doesNotHaveDuplicates();
        assertThat(Vector.of(MonitoringStage.values()).map(MonitoringStage::label))
                .allMatch(name -> name.isComplete())
                .doesNotHaveDuplicates();
    }

    private static ProgrammeScore check(Seq<Tuple2<String, Integer>> entered) {
        return ProgrammeScore.check(ITEMS, entered, BANDS)
                .getOrElseThrow(() -> new AssertionError("rejected: " + entered));
    }

    private static Seq<Tuple2<String, Integer>> points(int sum) {
        return ITEMS.zipWithIndex()
                .map(item -> Tuple.of(item._1().code(), Math.max(0, Math.min(2, sum - 2 * item._2()))));
    }
}
