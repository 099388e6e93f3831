package io.github.mentoring4j.core.monitoring.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.catalogue.monitoring.StandardIndicators;
import io.github.mentoring4j.core.catalogue.monitoring.StandardSurveys;
import io.github.mentoring4j.core.monitoring.Circle;
import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.statistics.Inference;
import io.github.mentoring4j.core.monitoring.statistics.Precision;
import io.github.mentoring4j.core.monitoring.survey.SurveyAnswers;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.text.CodedText;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Tables worked out by hand; the working stands above each. */
class BeforeAfterTest {
    private static final BeforeAfter.Settings STANDARD = BeforeAfter.Settings.standard();
    private static final Group FORM = Group.form("senior-junior");
    private static final LocalDate START = LocalDate.of(2026, 9, 15);
    private static final LocalDate END = LocalDate.of(2027, 5, 20);

    /*
     * Table 1, mark mean in hundredths: 300->350 (+50), 320->360 (+40), 340->340 (0), 400->390 (-10), 350->400 (+50).
     * Means: 1710/500 = 3.42 and 1840/500 = 3.68; difference 130/500 = 0.26; 130/1710 = 7.6 %. Better, the same, worse: 3, 1, 1.
     * Deviation: squares 2500+1600+0+100+2500 = 6700, 5 x 6700 - 130^2 = 16600, /(5x4) = 830, root 28.8097 -> 0.2881.
     * Reach: 2.7764 x 0.288097 / 2.23607 = 0.3577; the interval -0.0977 to 0.6177 holds zero.
     */
    @Test
    void markMeanRisesWithoutAClaim() {
        Comparison marks = compare("markMean", 300, 350, 320, 360, 340, 340, 400, 390, 350, 400);
        assertThat(marks.before()).isEqualTo(new Figure.Known(1710, 500));
        assertThat(marks.after()).isEqualTo(new Figure.Known(1840, 500));
        assertThat(marks.difference()).isEqualTo(new Figure.Known(130, 500));
        assertThat(marks.relative()).isEqualTo(new Figure.Known(130, 1710));
        assertThat(marks.relative().percentText(1).english()).isEqualTo("7.6 %");
        assertThat(marks.outcome()).isEqualTo(Either.right(Direction.Outcome.IMPROVED));
        assertThat(counts(marks)).containsExactly(3, 1, 1);
        assertThat(marks.improvedShare()).isEqualTo(new Figure.Known(3, 5));
        assertThat(marks.analysis().estimate().map(each -> each.interval().low()))
                .containsExactly(new BigDecimal("-0.0977"));
        assertThat(marks.analysis().estimate().map(each -> each.interval().high()))
                .containsExactly(new BigDecimal("0.6177"));
        assertThat(marks.analysis().inference()).isEqualTo(new Inference.HoldsZero());
    }

    /* Table 2, persons in clubs: 0->1, 0->1, 1->1, 0->0, 1->0: 2 before, 3 after, +1, 50 %. Better 2, same 2, worse 1. */
    @Test
    void clubsCountPersons() {
        Comparison clubs = compare("clubs", 0, 1, 0, 1, 1, 1, 0, 0, 1, 0);
        assertThat(clubs.before()).isEqualTo(Figure.whole(2));
        assertThat(clubs.after()).isEqualTo(Figure.whole(3));
        assertThat(clubs.relative()).isEqualTo(new Figure.Known(1, 2));
        assertThat(counts(clubs)).containsExactly(2, 2, 1);
        assertThat(clubs.analysis().mean()).isEqualTo(new Figure.Known(1, 5));
        assertThat(clubs.analysis().inference()).isEqualTo(new Inference.HoldsZero());
    }

    /* Table 3, less is better: failing 1->0, 1->0, 1->1, 0->0, 1->0, 0->0: 4 before, 1 after, -3, -75 %, improved. */
    @Test
    void fewerFailingIsBetter() {
        Comparison failing = compare("failing", 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0);
        assertThat(failing.difference()).isEqualTo(Figure.whole(-3));
        assertThat(failing.relative().percentText(0).english()).isEqualTo("-75 %");
        assertThat(failing.outcome()).isEqualTo(Either.right(Direction.Outcome.IMPROVED));
        assertThat(counts(failing)).containsExactly(3, 3, 0);
    }

    /* Table 4, less is better and it rose: watch-list 0->1, 0->0, 0->0: 0 before, so no per cent; worsened; 3 people: no claim. */
    @Test
    void growthFromZeroHasNoPercentage() {
        Comparison watched = compare("watchlist", 0, 1, 0, 0, 0, 0);
        assertThat(watched.difference()).isEqualTo(Figure.whole(1));
        assertThat(code(watched.relative())).isEqualTo(Comparison.ZERO_BASELINE);
        assertThat(watched.outcome()).isEqualTo(Either.right(Direction.Outcome.WORSENED));
        assertThat(watched.analysis().inference()).isEqualTo(new Inference.TooFew(3, 5));
        assertThat(watched.circle()).isEqualTo(Circle.COORDINATOR);
    }

    /* Table 5, totals: projects 1->3, 0->2, 2->2: 3 before, 7 after, +4, 133.3 %. */
    @Test
    void projectsAreTotalled() {
        Comparison projects = compare("projects", 1, 3, 0, 2, 2, 2);
        assertThat(projects.before()).isEqualTo(Figure.whole(3));
        assertThat(projects.after()).isEqualTo(Figure.whole(7));
        assertThat(projects.relative().percentText(1).russian()).isEqualTo("133,3 %");
    }

    /* Table 6, nothing moved: 2->2, 5->5: +0, 0 of 7 = 0 %, unchanged. That 0 % is measured; no data would be another thing. */
    @Test
    void nothingMovedIsZeroPerCent() {
        Comparison projects = compare("projects", 2, 2, 5, 5);
        assertThat(projects.relative()).isEqualTo(new Figure.Known(0, 7));
        assertThat(projects.outcome()).isEqualTo(Either.right(Direction.Outcome.UNCHANGED));
        assertThat(counts(projects)).containsExactly(0, 2, 0);
    }

    /* Table 7, people left out: a has both, b only entry, c only exit: 1 compared, 2 left out; clubs 0 -> 1. */
    @Test
    void onlyPeopleMeasuredTwiceAreCompared() {
        Measurements some = measurements(
                one("a", "clubs", MeasurementPoint.BASELINE, 0),
                one("a", "clubs", MeasurementPoint.ENDLINE, 1),
                one("b", "clubs", MeasurementPoint.BASELINE, 1),
                one("c", "clubs", MeasurementPoint.ENDLINE, 1));
        Comparison clubs = BeforeAfter.compare(some, "clubs", FORM, STANDARD);
        assertThat(clubs.changes()).containsExactly(new PersonChange(ParticipantId.of("a"), 0, 1));
        assertThat(clubs.leftOut()).isEqualTo(2);
        assertThat(clubs.before()).isEqualTo(Figure.whole(0));
    }

    /* Table 8, nobody twice: every figure is no data, none is 0; two were left out. */
    @Test
    void nobodyMeasuredTwiceIsNoDataEverywhere() {
        Measurements some = measurements(
                one("b", "clubs", MeasurementPoint.BASELINE, 1), one("c", "clubs", MeasurementPoint.ENDLINE, 1));
        Comparison clubs = BeforeAfter.compare(some, "clubs", FORM, STANDARD);
        assertThat(Vector.of(
                        clubs.before(), clubs.after(), clubs.difference(), clubs.relative(), clubs.improvedShare()))
                .noneMatch(Figure::isKnown);
        assertThat(clubs.outcome().isLeft()).isTrue();
        assertThat(clubs.improvedInterval().isLeft()).isTrue();
        assertThat(clubs.leftOut()).isEqualTo(2);
        assertThat(clubs.circle()).isEqualTo(Circle.COORDINATOR);
    }

    /* Table 9, by form: senior-junior 0->1 and 0->1, student-student 1->0: +2, -1; school 1 -> 2, +1, 100 %. */
    @Test
    void formsAddUpToTheSchool() {
        Measurements some = measurements(
                one("a", "clubs", MeasurementPoint.BASELINE, 0),
                one("a", "clubs", MeasurementPoint.ENDLINE, 1),
                one("b", "clubs", MeasurementPoint.BASELINE, 0),
                one("b", "clubs", MeasurementPoint.ENDLINE, 1),
                in("student-student", one("c", "clubs", MeasurementPoint.BASELINE, 1)),
                in("student-student", one("c", "clubs", MeasurementPoint.ENDLINE, 0)));
        Seq<Comparison> forms = BeforeAfter.byForm(some, "clubs", STANDARD);
        assertThat(forms.map(each -> each.group().code())).containsExactly("senior-junior", "student-student");
        assertThat(forms.map(Comparison::difference)).containsExactly(Figure.whole(2), Figure.whole(-1));
        Comparison school = BeforeAfter.compare(some, "clubs", Group.school(), STANDARD);
        assertThat(school.difference()).isEqualTo(Figure.whole(1));
        assertThat(school.relative()).isEqualTo(new Figure.Known(1, 1));
    }

    /* Table 10, by role model: a 0->1 in one, b 1->1 in the other. */
    @Test
    void roleModelsAreComparedOnRequest() {
        Measurements some = measurements(
                as("senior-junior/x", one("a", "clubs", MeasurementPoint.BASELINE, 0)),
                as("senior-junior/x", one("a", "clubs", MeasurementPoint.ENDLINE, 1)),
                as("senior-junior/y", one("b", "clubs", MeasurementPoint.BASELINE, 1)),
                as("senior-junior/y", one("b", "clubs", MeasurementPoint.ENDLINE, 1)));
        assertThat(BeforeAfter.byRoleModel(some, "clubs", STANDARD).map(Comparison::difference))
                .containsExactly(Figure.whole(1), Figure.whole(0));
    }

    /* Table 11, one person in two mentorships enters once: entries 300 (15 Sept.) and 310 (20 Sept.), exits 320 and, later, 350: 300 -> 350. */
    @Test
    void personOfTwoMentorshipsEntersOnce() {
        Measurements some = measurements(
                as("senior-junior/y", one("a", "markMean", MeasurementPoint.BASELINE, 310, START.plusDays(5))),
                as("senior-junior/x", one("a", "markMean", MeasurementPoint.BASELINE, 300)),
                as("senior-junior/x", one("a", "markMean", MeasurementPoint.ENDLINE, 320)),
                as("senior-junior/y", one("a", "markMean", MeasurementPoint.ENDLINE, 350, END.plusDays(2))));
        assertThat(BeforeAfter.compare(some, "markMean", FORM, STANDARD).changes())
                .containsExactly(new PersonChange(ParticipantId.of("a"), 300, 350));
    }

    /* Table 12, five people, all from 2 to 4 works: +10 in all, but no spread: no interval, no claim. */
    @Test
    void equalChangesShowNoSpread() {
        Comparison works = compare("projects", 2, 4, 2, 4, 2, 4, 2, 4, 2, 4);
        assertThat(works.difference()).isEqualTo(Figure.whole(10));
        assertThat(works.analysis().inference()).isEqualTo(new Inference.NoSpread());
        assertThat(works.circle()).isEqualTo(Circle.EVERYBODY);
        assertThat(works.improvedInterval().map(each -> each.low())).isEqualTo(Either.right(new BigDecimal("0.5655")));
    }

    /* Table 13, interim: 300 -> 330 on the way, 360 at the end. */
    @Test
    void interimIsComparedOnRequest() {
        Measurements some = measurements(
                one("a", "markMean", MeasurementPoint.BASELINE, 300),
                one("a", "markMean", MeasurementPoint.INTERIM, 330, START.plusMonths(3)),
                one("a", "markMean", MeasurementPoint.ENDLINE, 360));
        assertThat(BeforeAfter.compare(
                                some,
                                "markMean",
                                FORM,
                                new BeforeAfter.Settings(MeasurementPoint.INTERIM, Precision.standard(), 5))
                        .difference())
                .isEqualTo(new Figure.Known(30, 100));
    }

    /* A person: 300 -> 345 is 45/300 = 15 %; from 0 no per cent; from -4 to 2 the rise is 6/4. */
    @Test
    void personHasAPercentageOfTheirOwn() {
        ParticipantId person = ParticipantId.of("a");
        assertThat(new PersonChange(person, 300, 345).relative().percentText(0).english())
                .isEqualTo("15 %");
        assertThat(code(new PersonChange(person, 0, 5).relative())).isEqualTo(Comparison.ZERO_BASELINE);
        assertThat(new PersonChange(person, -4, 2).relative()).isEqualTo(new Figure.Known(-6, 4));
        assertThat(new PersonChange(person, 300, 345).toString()).doesNotContain("300", "345");
    }

    @Test
    void groupOfFiveIsShownAndOfFourIsNot() {
        assertThat(Circle.of(5, 5)).isEqualTo(Circle.EVERYBODY);
        assertThat(Circle.of(4, 5)).isEqualTo(Circle.COORDINATOR);
        assertThat(compare("clubs", 0, 1, 0, 1, 0, 1, 0, 1).circle()).isEqualTo(Circle.COORDINATOR);
    }

    @Test
    void plannedResultIsFollowedByItsIndicators() {
        Measurements some = measurements(
                one("a", "clubs", MeasurementPoint.BASELINE, 0), one("a", "clubs", MeasurementPoint.ENDLINE, 1));
        PlannedResult planned =
                new PlannedResult(CodedText.of("result.9", "итог", "result"), Vector.of("clubs", "markMean"));
        PlannedResult.Progress progress = planned.progress(some, FORM, STANDARD);
        assertThat(progress.with(Direction.Outcome.IMPROVED)
                        .map(each -> each.indicator().code()))
                .containsExactly("clubs");
        assertThat(progress.with(Direction.Outcome.WORSENED)).isEmpty();
        assertThat(progress.withoutData().map(each -> each.indicator().code())).containsExactly("markMean");
        assertThatThrownBy(() -> new PlannedResult(planned.result(), Vector.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PlannedResult.Progress(planned, Vector.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roleModelsWithoutTheIndicatorAreNotCompared() {
        Measurements some = measurements(
                as("x", one("a", "clubs", MeasurementPoint.BASELINE, 0)),
                as("y", one("b", "markMean", MeasurementPoint.BASELINE, 350)));
        assertThat(BeforeAfter.byRoleModel(some, "clubs", STANDARD)
                        .map(each -> each.group().code()))
                .containsExactly("x");
    }

    @Test
    void rejectsWhatCannotBeCompared() {
        assertThatThrownBy(() -> BeforeAfter.compare(measurements(), "nonsense", FORM, STANDARD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BeforeAfter.Settings(MeasurementPoint.BASELINE, Precision.standard(), 5))
                .isInstanceOf(IllegalArgumentException.class);
        Comparison clubs = compare("clubs", 0, 1, 0, 1);
        assertThatThrownBy(() ->
                        clubs.toBuilder().changes(clubs.changes().reverse()).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clubs.toBuilder().leftOut(-1).build()).isInstanceOf(IllegalArgumentException.class);
        assertThat(clubs.toBuilder().build()).isEqualTo(clubs).hasSameHashCodeAs(clubs);
    }

    /* Tired or not, five people: 6->4, 7->5, 5->5, 8->9, 9->3: before 35, after 26. Of four of them nothing is told at all. */
    @Test
    void whatNobodySeesOfAPersonIsShownOfGroupsOnly() {
        Comparison five = fatigue(6, 4, 7, 5, 5, 5, 8, 9, 9, 3);
        assertThat(five.pairs()).isEqualTo(5);
        assertThat(five.before()).isEqualTo(new Figure.Known(35, 5));
        assertThat(five.after()).isEqualTo(new Figure.Known(26, 5));
        assertThat(five.byPerson().isLeft()).isTrue();
        assertThat(five.circle()).isEqualTo(Circle.EVERYBODY);
        Comparison four = fatigue(6, 4, 7, 5, 5, 5, 8, 9);
        assertThat(four.pairs()).isZero();
        assertThat(four.leftOut()).isEqualTo(4);
        assertThat(Vector.of(four.before(), four.after(), four.difference(), four.relative())
                        .map(BeforeAfterTest::code))
                .containsOnly(Comparison.OF_GROUPS_ONLY);
        assertThat(four.outcome().isLeft()).isTrue();
        assertThat(four.analysis().estimate()).isEmpty();
        assertThat(Vector.of(Direction.Outcome.values()).map(four::people)).containsOnly(0);
        assertThatThrownBy(() -> four.toBuilder()
                        .changes(Vector.of(new PersonChange(ParticipantId.of("pa"), 6, 4)))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(compare("markMean", 300, 350).byPerson())
                .isEqualTo(Either.right(Vector.of(new PersonChange(ParticipantId.of("pa"), 300, 350))));
    }

    @Test
    void surveysSayWhichItemsAreShownOfGroupsOnly() {
        Measurements none = new SurveyAnswers(StandardSurveys.bank(), Vector.empty()).measurements();
        assertThat(none.indicators()
                        .filter(indicator -> indicator.byPerson() == Circle.NOBODY)
                        .map(Indicator::code))
                .containsExactly("q.fatigue");
    }

    private static Comparison fatigue(long... beforeAndAfter) {
        Indicator fatigue = new SurveyAnswers(StandardSurveys.bank(), Vector.empty())
                .measurements()
                .indicator("q.fatigue");
        return BeforeAfter.compare(
                new Measurements(Vector.of(fatigue), pairs("q.fatigue", beforeAndAfter)), "q.fatigue", FORM, STANDARD);
    }

    private static Seq<Integer> counts(Comparison comparison) {
        return Vector.of(Direction.Outcome.values()).map(comparison::people);
    }

    private static String code(Figure figure) {
        return figure.<String>fold(known -> "", reason -> reason.code());
    }

    private static Comparison compare(String indicator, long... beforeAndAfter) {
        return BeforeAfter.compare(
                new Measurements(StandardIndicators.all(), pairs(indicator, beforeAndAfter)),
                indicator,
                FORM,
                STANDARD);
    }

    private static Vector<Measurement> pairs(String indicator, long... beforeAndAfter) {
        Vector<Measurement> all = Vector.empty();
        for (int i = 0; i < beforeAndAfter.length; i += 2) {
            String person = "p" + (char) ('a' + i / 2);
            all = all.append(one(person, indicator, MeasurementPoint.ENDLINE, beforeAndAfter[i + 1]))
                    .append(one(person, indicator, MeasurementPoint.BASELINE, beforeAndAfter[i]));
        }
        return all;
    }

    private static Measurements measurements(Measurement... all) {
        return new Measurements(StandardIndicators.all(), Vector.of(all));
    }

    private static Measurement one(String person, String indicator, MeasurementPoint point, long value) {
        return one(person, indicator, point, value, point == MeasurementPoint.BASELINE ? START : END);
    }

    private static Measurement one(
            String person, String indicator, MeasurementPoint point, long value, LocalDate date) {
        return Measurement.builder()
                .participant(ParticipantId.of(person))
                .indicator(indicator)
                .point(point)
                .date(date)
                .value(value)
                .form("senior-junior")
                .build();
    }

    private static Measurement in(String form, Measurement measurement) {
        return measurement.toBuilder().form(form).build();
    }

    private static Measurement as(String roleModel, Measurement measurement) {
        return measurement.toBuilder().roleModel(Option.some(roleModel)).build();
    }
}
