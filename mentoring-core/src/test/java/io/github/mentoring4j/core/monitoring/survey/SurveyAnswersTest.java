package io.github.mentoring4j.core.monitoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.catalogue.monitoring.StandardSurveys;
import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.Tally;
import io.github.mentoring4j.core.monitoring.indicator.BeforeAfter;
import io.github.mentoring4j.core.monitoring.indicator.Comparison;
import io.github.mentoring4j.core.monitoring.indicator.Direction;
import io.github.mentoring4j.core.monitoring.swot.SwotAnswers;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.problem.ProblemCode;
import io.github.mentoring4j.core.programme.Figure;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyAnswersTest {
    private static final ItemBank BANK = StandardSurveys.bank();
    private static final String TEACHERS = "teacher-teacher";
    private static final String PUPILS = "student-student";

    @Test
    void reportsEveryKindOfDefectAtOnce() {
        Seq<Answer> entered = Vector.of(
                answer("a", "q.fatigue", MeasurementPoint.BASELINE, "5"),
                answer("a", "q.fatigue", MeasurementPoint.BASELINE, "6"),
                answer("a", "q.fatigue", MeasurementPoint.ENDLINE, "11"),
                answer("a", "q.nonsense", MeasurementPoint.ENDLINE, "1"),
                answer("b", "q.stay", MeasurementPoint.ENDLINE, "1"),
                answer("b", "q.useful", MeasurementPoint.ENDLINE, "ten"),
                answer("b", "q.satisfied", MeasurementPoint.BASELINE, "7"),
                answer("b", "q.sport", MeasurementPoint.ENDLINE, "1"),
                answer("b", "q.open+", MeasurementPoint.ENDLINE, " "));
        SurveyAnswers.Reading reading = SurveyAnswers.read(BANK, entered);
        assertThat(reading.problems().map(each -> each.code() + " " + each.path()))
                .containsExactly(
                        "DUPLICATE answers[1]",
                        "OUT_OF_RANGE answers[2].entered",
                        "UNKNOWN_REFERENCE answers[3].item",
                        "MALFORMED answers[5].entered",
                        "OUT_OF_RANGE answers[6].point",
                        "UNKNOWN_REFERENCE answers[7].respondent",
                        "MALFORMED answers[8].entered",
                        "MISSING answers[4].entry");
        assertThat(reading.accepted().answers()).containsExactly(entered.get(0), entered.get(4));
        assertThat(reading.strict().isInvalid()).isTrue();
    }

    @Test
    void acceptsEntryAndExitOfTheSameItem() {
        SurveyAnswers.Reading reading = read(
                answer("a", "q.fatigue", MeasurementPoint.BASELINE, "8"),
                answer("a", "q.fatigue", MeasurementPoint.ENDLINE, " 5 "));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.strict().isValid()).isTrue();
    }

    /* Motivation 8 -> 5 and 4 -> 6: mean 6 -> 5.5, -0.5; more is better, so worsened; b has no exit and is left out. */
    @Test
    void entryAndExitAreComparedLikeAnyIndicator() {
        SurveyAnswers answers = read(
                        answer("a", "q.motivation", MeasurementPoint.BASELINE, "8"),
                        answer("a", "q.motivation", MeasurementPoint.ENDLINE, "5"),
                        answer("c", "q.motivation", MeasurementPoint.BASELINE, "4"),
                        answer("c", "q.motivation", MeasurementPoint.ENDLINE, "6"),
                        answer("b", "q.motivation", MeasurementPoint.BASELINE, "1"),
                        answer("b", "q.comfort", MeasurementPoint.ENDLINE, "1"))
                .accepted();
        Comparison motivation = BeforeAfter.compare(
                answers.measurements(), "q.motivation", Group.form(TEACHERS), BeforeAfter.Settings.standard());
        assertThat(motivation.before()).isEqualTo(new Figure.Known(12, 2));
        assertThat(motivation.difference()).isEqualTo(new Figure.Known(-1, 2));
        assertThat(motivation.outcome()).isEqualTo(Either.right(Direction.Outcome.WORSENED));
        assertThat(motivation.leftOut()).isEqualTo(1);
        assertThat(answers.measurements().indicators().map(each -> each.code()))
                .contains("q.fatigue", "q.stay", "q.become")
                .doesNotContain("q.comfort", "q.open+");
    }

    @ParameterizedTest
    @CsvSource({"1,true", "10,true", "0,false", "11,false", "-1,false", "7.5,false", "'',false", "99999999999,false"})
    void ratingRunsFromOneToTen(String entered, boolean fits) {
        assertThat(new Scale.Rating(1, 10).read(entered).isRight()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "1,true", "2,false", "yes,false"})
    void yesIsOneAndNoIsZero(String entered, boolean fits) {
        assertThat(new Scale.YesNo().read(entered).isRight()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "60,true", "61,false", "-1,false"})
    void amountHasABound(String entered, boolean fits) {
        assertThat(new Scale.Amount(60).read(entered).isRight()).isEqualTo(fits);
    }

    @Test
    void scalesSayTheirRange() {
        assertThat(Vector.of(new Scale.Rating(1, 10), new Scale.YesNo(), new Scale.Amount(9), new Scale.Open())
                        .map(scale -> scale.range().english()))
                .containsExactly("1 – 10", "0 (no) or 1 (yes)", "0 – 9", "text");
        assertThat(new Scale.Open().read("text")).isEqualTo(Either.right(0));
        assertThatThrownBy(() -> new Scale.Rating(1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale.Amount(0)).isInstanceOf(IllegalArgumentException.class);
    }

    /* Seven is satisfied, six is not; a answered twice (9, later 3) and counts once with 3: 1 of 3, 5 asked. */
    @Test
    void satisfiedPeopleCountOnceByTheirLatestAnswer() {
        Answer early = answer("a", "q.satisfied", MeasurementPoint.ENDLINE, "9");
        Answer late = early.toBuilder()
                .roleModel(Option.some("x"))
                .entered("3")
                .date(early.date().plusDays(1))
                .build();
        SurveyAnswers answers = read(
                        late,
                        early,
                        answer("b", "q.satisfied", MeasurementPoint.ENDLINE, "7"),
                        answer("c", "q.satisfied", MeasurementPoint.ENDLINE, "6"))
                .accepted();
        Seq<Answer> all = answers.of("q.satisfied", MeasurementPoint.ENDLINE, Group.school());
        assertThat(answers.tally(all, 7, 5)).isEqualTo(new Tally(1, 3, 5));
        assertThat(answers.tally(all, 7, 2)).isEqualTo(new Tally(1, 3, 3));
        assertThat(answers.of("q.satisfied", MeasurementPoint.ENDLINE, Group.roleModel("x")))
                .containsExactly(late);
    }

    @Test
    void answersFeedTheSwotAndOpenOnesAreKept() {
        SurveyAnswers answers = read(
                        answer("a", "q.continue", MeasurementPoint.ENDLINE, "1"),
                        answer("b", "q.continue", MeasurementPoint.ENDLINE, "0"),
                        answer("a", "q.open-", MeasurementPoint.ENDLINE, "больше времени"),
                        answer("a", "q.open+", MeasurementPoint.ENDLINE, "встречи"))
                .accepted();
        assertThat(SwotAnswers.tallies(answers, Group.form(TEACHERS), 7, TreeMap.of("q.continue", 4))
                        .get("swot.s1"))
                .isEqualTo(Option.some(new Tally(1, 2, 4)));
        assertThat(SwotAnswers.tallies(answers, Group.form("other"), 7, TreeMap.empty())
                        .get("swot.s1"))
                .isEqualTo(Option.some(Tally.NONE));
        assertThat(SwotAnswers.openAnswers(answers, Group.school())).containsExactly("встречи", "больше времени");
    }

    @Test
    void refusedAnswerIsNotAskedForItsEntry() {
        SurveyItem compared = BANK.items().find(SurveyItem::isCompared).getOrElseThrow(AssertionError::new);
        Answer exit = answer("a", compared.code(), MeasurementPoint.ENDLINE, "off the scale");
        assertThat(read(exit).problems()).hasSize(1);
        assertThat(read(exit).accepted().answers()).isEmpty();
    }

    @Test
    void interimAnswersMayRecurOnAnotherDay() {
        Answer first = answer("a", "q.useful", MeasurementPoint.INTERIM, "7");
        Answer next = first.toBuilder().date(first.date().plusDays(1)).build();
        assertThat(read(first, next).problems().map(Problem::code)).doesNotContain(ProblemCode.DUPLICATE);
        assertThat(read(first, first.toBuilder().entered("8").build())
                        .problems()
                        .map(Problem::code))
                .contains(ProblemCode.DUPLICATE);
    }

    @Test
    void entryAndExitOfAFormShareTheComparedItems() {
        Seq<SurveyItem> entry = BANK.questionnaire(TEACHERS, Respondent.PEER, MeasurementPoint.BASELINE);
        Seq<SurveyItem> exit = BANK.questionnaire(TEACHERS, Respondent.PEER, MeasurementPoint.ENDLINE);
        assertThat(exit).containsAll(entry.filter(SurveyItem::isCompared));
        assertThat(entry.filter(SurveyItem::isCompared)).isNotEmpty();
        assertThat(BANK.questionnaire(PUPILS, Respondent.MENTEE, MeasurementPoint.ENDLINE))
                .isNotEqualTo(BANK.questionnaire(TEACHERS, Respondent.MENTEE, MeasurementPoint.ENDLINE));
        assertThat(BANK.questionnaire(PUPILS, Respondent.PARTNER, MeasurementPoint.ENDLINE)
                        .map(SurveyItem::code))
                .containsExactly("q.satisfied");
        assertThat(BANK.questionnaire(PUPILS, Respondent.COORDINATOR, MeasurementPoint.ENDLINE))
                .isEmpty();
    }

    @Test
    void rejectsMisuseAndKeepsAnswersOutOfToString() {
        Answer fine = answer("a", "q.useful", MeasurementPoint.ENDLINE, "10");
        assertThat(fine.toString()).doesNotContain("10,").doesNotContain("entered=10");
        assertThat(fine.toBuilder().build()).isEqualTo(fine).hasSameHashCodeAs(fine);
        assertThatThrownBy(() -> new SurveyAnswers(
                        BANK, Vector.of(fine.toBuilder().entered("0").build())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ItemBank(BANK.items().appendAll(BANK.items())))
                .isInstanceOf(IllegalArgumentException.class);
        SurveyItem item = BANK.items().head();
        assertThat(item.toBuilder().build()).isEqualTo(item).hasSameHashCodeAs(item);
        assertThatThrownBy(() -> item.toBuilder().asked(Vector.empty()).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> item.toBuilder().points(Vector.empty()).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> item.toBuilder().code("").build()).isInstanceOf(IllegalArgumentException.class);
    }

    private static SurveyAnswers.Reading read(Answer... entered) {
        return SurveyAnswers.read(BANK, Vector.of(entered));
    }

    private static Answer answer(String person, String item, MeasurementPoint point, String entered) {
        return Answer.builder()
                .participant(ParticipantId.of(person))
                .respondent(Respondent.MENTEE)
                .form(TEACHERS)
                .item(item)
                .point(point)
                .date(point == MeasurementPoint.BASELINE ? LocalDate.of(2026, 9, 10) : LocalDate.of(2027, 5, 20))
                .entered(entered)
                .build();
    }
}
