package io.github.mentoring4j.core.monitoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.catalogue.monitoring.StandardSurveys;
import io.github.mentoring4j.core.monitoring.Circle;
import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.indicator.BeforeAfter;
import io.github.mentoring4j.core.monitoring.indicator.Comparison;
import io.github.mentoring4j.core.monitoring.indicator.Direction;
import io.github.mentoring4j.core.monitoring.statistics.Inference;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExpectationGapTest {
    private static final ItemBank BANK = StandardSurveys.bank();
    private static final ExpectationGap GAP = StandardSurveys.expectationGap();
    private static final BeforeAfter.Settings STANDARD = BeforeAfter.Settings.standard();
    private static final String FORM = "student-student";

    /*
     * By hand, expected and met: 9 and 7 (-2), 8 and 8 (0), 6 and 9 (+3), 10 and 6 (-4), 7 and 6 (-1): the sum is -4, the mean -4/5; one
     * better served than expected, one as expected, three disappointed. f answered on entry only, g on exit only: 2 left out.
     */
    @Test
    void disappointedServedAndLeftOutByHand() {
        Comparison gap = GAP.of(
                answers(Vector.of(
                        both("a", 9, 7),
                        both("b", 8, 8),
                        both("c", 6, 9),
                        both("d", 10, 6),
                        both("e", 7, 6),
                        Vector.of(entry("f", 9), exit("g", 2)))),
                Group.form(FORM),
                STANDARD);
        assertThat(gap.difference()).isEqualTo(new Figure.Known(-4, 5));
        assertThat(gap.people(Direction.Outcome.IMPROVED)).isEqualTo(1);
        assertThat(gap.people(Direction.Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(gap.people(Direction.Outcome.WORSENED)).isEqualTo(3);
        assertThat(gap.leftOut()).isEqualTo(2);
        assertThat(gap.analysis().inference()).isEqualTo(new Inference.HoldsZero());
        assertThat(gap.circle()).isEqualTo(Circle.of(5, 5));
    }

    @Test
    void fewAnswersCarryNoClaimAndNoneNoData() {
        SurveyAnswers one = answers(Vector.of(both("a", 10, 1)));
        assertThat(GAP.of(one, Group.school(), STANDARD).analysis().inference()).isEqualTo(new Inference.TooFew(1, 5));
        assertThat(GAP.of(one, Group.form("other"), STANDARD).difference().isKnown())
                .isFalse();
    }

    @Test
    void theItemsAreDataAndShareAScale() {
        Text name = Text.same("gap");
        SurveyAnswers none = new SurveyAnswers(BANK, Vector.empty());
        assertThat(new ExpectationGap("q.expectation", "q.satisfied", name)
                        .of(none, Group.school(), STANDARD)
                        .indicator()
                        .most())
                .isEqualTo(10);
        assertThatThrownBy(() -> new ExpectationGap("q.expected", "q.expected", name))
                .isInstanceOf(IllegalArgumentException.class);
        Vector.of("q.continue", "q.nothing")
                .forEach(other -> assertThatThrownBy(() ->
                                new ExpectationGap("q.expectation", other, name).of(none, Group.school(), STANDARD))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    private static SurveyAnswers answers(Seq<Seq<Answer>> people) {
        return SurveyAnswers.read(BANK, people.flatMap(each -> each)).accepted();
    }

    private static Seq<Answer> both(String person, int expected, int met) {
        return Vector.of(entry(person, expected), exit(person, met));
    }

    private static Answer entry(String person, int rating) {
        return answer(person, "q.expectation", MeasurementPoint.BASELINE, rating);
    }

    private static Answer exit(String person, int rating) {
        return answer(person, "q.expected", MeasurementPoint.ENDLINE, rating);
    }

    private static Answer answer(String person, String item, MeasurementPoint point, int rating) {
        return Answer.builder()
                .participant(ParticipantId.of(person))
                .respondent(Respondent.MENTEE)
                .form(FORM)
                .item(item)
                .point(point)
                .date(point == MeasurementPoint.BASELINE ? LocalDate.of(2026, 9, 10) : LocalDate.of(2027, 5, 20))
                .entered(String.valueOf(rating))
                .build();
    }
}
