package io.github.mentoring4j.examples.school.year.monitoring;

import io.github.mentoring4j.core.catalogue.monitoring.MonitoringParameters;
import io.github.mentoring4j.core.catalogue.monitoring.StandardIndicators;
import io.github.mentoring4j.core.catalogue.monitoring.StandardSurveys;
import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.indicator.BeforeAfter;
import io.github.mentoring4j.core.monitoring.indicator.Comparison;
import io.github.mentoring4j.core.monitoring.indicator.Indicator;
import io.github.mentoring4j.core.monitoring.indicator.Measurement;
import io.github.mentoring4j.core.monitoring.indicator.Measurements;
import io.github.mentoring4j.core.monitoring.survey.Answer;
import io.github.mentoring4j.core.monitoring.survey.Scale;
import io.github.mentoring4j.core.monitoring.survey.SurveyAnswers;
import io.github.mentoring4j.core.monitoring.survey.SurveyItem;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.examples.school.sample.Dice;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.github.mentoring4j.examples.school.year.life.Setting;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Asks, measures and evaluates. */
public final class Monitor {
    private final Setting setting;
    private final Seq<Attendance> attendances;
    private final Parameters parameters;

    private Monitor(Setting setting, Seq<MentorshipLife> lives) {
        this.setting = setting;
        this.attendances = Attendance.of(lives);
        this.parameters = MonitoringParameters.addedTo(setting.policy().parameters());
    }

    /**
     * Monitors the year.
     *
     * @param setting the days of the year
     * @param people everybody who can stand in a pair
     * @param lives the lives of all pairs
     * @param seed what answers and measurements are drawn from
     * @return what was found
     */
    public static YearMonitoring watch(Setting setting, Seq<Participant> people, Seq<MentorshipLife> lives, long seed) {
        return new Monitor(setting, lives).watch(people, seed);
    }

    private YearMonitoring watch(Seq<Participant> people, long seed) {
        Leans leans = new Leans(seed);
        Dice dice = Dice.of(seed);
        Readings readings = read(
                new Answering(setting, leans),
                new Measuring(people.toSortedMap(Participant::id, each -> each), leans),
                dice);
        Influence influence = influence(readings.measurements());
        SwotDraft swot = new SwotDraft(setting, parameters, readings, attendances);
        return new YearMonitoring(
                readings,
                influence,
                quality(readings.answers()),
                swot.of(influence),
                Scoring.of(readings.answers(), parameters, attendances, dice.split()));
    }

    /* Read form by form: nobody is compared over the border of a form, and the checks look at every two entries. */
    private Readings read(Answering answering, Measuring measuring, Dice dice) {
        Seq<SurveyAnswers> answers = Vector.empty();
        Seq<Measurement> values = Vector.empty();
        Seq<Problem> problems = Vector.empty();
        Seq<Indicator> indicators = StandardIndicators.all();
        Measurements.Year year = new Measurements.Year(
                setting.dates().year().firstDay(), setting.dates().year().lastDay());
        for (Seq<Attendance> form : byForm()) {
            Seq<Answer> said = form.flatMap(who -> answering.of(who, dice.split()));
            Seq<Measurement> taken = form.flatMap(who -> measuring.of(who, dice.split()))
                    .distinctBy(each -> each.participant()
                            + each.indicator()
                            + each.point()
                            + each.roleModel().getOrElse(""));
            SurveyAnswers.Reading asked = SurveyAnswers.read(StandardSurveys.bank(), said);
            Measurements.Reading measured = Measurements.read(indicators, taken, year);
            answers = answers.append(asked.accepted());
            values = values.appendAll(measured.accepted().values());
            problems = problems.appendAll(asked.problems()).appendAll(measured.problems());
        }
        SurveyAnswers all = new SurveyAnswers(StandardSurveys.bank(), answers.flatMap(SurveyAnswers::answers));
        Measurements compared = all.measurements();
        return new Readings(
                all,
                new Measurements(indicators.appendAll(compared.indicators()), values.appendAll(compared.values())),
                problems);
    }

    private Seq<Seq<Attendance>> byForm() {
        return forms().map(form -> attendances.filter(who -> who.life().form().equals(form)));
    }

    private Seq<String> forms() {
        return attendances.map(who -> who.life().form()).distinct().sorted();
    }

    private Influence influence(Measurements measurements) {
        BeforeAfter.Settings settings = MonitoringParameters.comparison(parameters, MeasurementPoint.ENDLINE);
        Seq<String> codes = measurements.indicators().map(Indicator::code);
        Seq<Comparison> school = codes.map(code -> BeforeAfter.compare(measurements, code, Group.school(), settings));
        return new Influence(
                codes.flatMap(code -> BeforeAfter.byForm(measurements, code, settings)),
                codes.flatMap(code -> BeforeAfter.byRoleModel(measurements, code, settings)),
                school,
                StandardIndicators.plannedResults()
                        .map(result -> result.progress(measurements, Group.school(), settings)));
    }

    private Seq<QualityLine> quality(SurveyAnswers answers) {
        int from = parameters.value("", "satisfied.from");
        return forms().flatMap(form -> answers.bank()
                .items()
                .filter(item -> item.scale() instanceof Scale.Rating
                        && !item.isCompared()
                        && item.points().contains(MeasurementPoint.ENDLINE))
                .map(item -> new QualityLine(
                        form,
                        item,
                        answers.tally(
                                answers.of(item.code(), MeasurementPoint.ENDLINE, Group.form(form)),
                                from,
                                asked(form, item)))));
    }

    private int asked(String form, SurveyItem item) {
        return Attendance.asked(attendances, form, item);
    }
}
