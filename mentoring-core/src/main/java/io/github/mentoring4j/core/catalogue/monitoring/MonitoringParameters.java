package io.github.mentoring4j.core.catalogue.monitoring;

import io.github.mentoring4j.core.catalogue.DefaultParameters;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.ProgrammeScore;
import io.github.mentoring4j.core.monitoring.indicator.BeforeAfter;
import io.github.mentoring4j.core.monitoring.statistics.Precision;
import io.github.mentoring4j.core.monitoring.swot.SwotThresholds;
import io.github.mentoring4j.core.rule.Parameter;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.rule.Standing;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The thresholds of monitoring, added to the default parameters: all of them defaults of the library unless a source is named. */
public final class MonitoringParameters {
    private static final int PLAIN = 5;

    /* One parameter a line: code, value, unit, description in Russian and in English, source where it is not the library itself. */
    private static final String SHOWN = """
            group.minShown | 5 | people | меньшая группа видна только куратору | smaller groups are shown to the coordinator only
            effect.minPairs | 5 | people | меньше измеренных дважды: никаких утверждений | no claim with fewer people measured twice
            effect.confidence | 95 | per cent | доверительная вероятность интервалов | confidence of the intervals
            effect.digits | 4 | digits | знаков после запятой на выходе | digits after the mark on the way out
            satisfied.from | 7 | rating 1 to 10 | с какой оценки ответивший доволен | rating from which a person is satisfied
            score.optimalFrom | 15 | points of 18 | с какой суммы уровень оптимальный | least sum of the optimal level
            score.acceptableFrom | 9 | points of 18 | с какой суммы уровень допустимый | least sum of the acceptable level
            swot.strengthFrom | 60 | per cent | с какой доли утверждение – сильная сторона | share from which a statement is a strength
            swot.weaknessTo | 40 | per cent | до какой доли утверждение – слабая сторона | share up to which a statement is a weakness
            swot.minAnswers | 5 | answers | меньше ответов: нет данных | fewer answers are no data
            swot.minResponse | 50 | per cent | меньшая доля ответивших: нет данных | a smaller response is no data
            """;

    private static final String ALARMS = """
            alarm.noMeeting.warnPercent | 150 | per cent of the rhythm | без встречи дольше: предупреждение | longer without a meeting: warning
            alarm.noMeeting.alarmPercent | 200 | per cent of the rhythm | без встречи дольше: тревога | longer without a meeting: alarm
            alarm.plan.minPercent | 70 | per cent | проведено меньше от плана: предупреждение | less of the plan held: warning
            alarm.plan.days | 14 | days | сколько дней после утверждения можно без плана | days after approval that may pass without a plan
            alarm.clone.minPercent | 90 | per cent | с какого сходства записи совпадают | similarity from which records repeat each other
            alarm.bulk.minRecords | 3 | days of meetings | записей о разных днях за один день | records of different days written on one day
            alarm.flat.minItems | 5 | items | с какого числа одинаковых оценок | number of equal ratings from which they stand out
            alarm.oneSided.minTraces | 3 | records and answers | с какого числа записей видна односторонность | number of traces from which one side stands out
            alarm.formal.talkFrom | 2 | alarms | с какого формального индекса проверить в разговоре | formal index from which to check by talking
            alarm.comfort.max | 4 | rating 1 to 10 | до какой оценки общение некомфортно | rating up to which contact is not comfortable
            alarm.comfort.fall | 3 | rating points | насколько снизился комфорт, не менее | fall of comfort that stands out
            mentor.series.mentors | 3 | mentors | какой по счёту наставник за срок | number of mentors that stands out
            mentor.series.months | 12 | months | за сколько месяцев считаются наставники | months over which mentors are counted
            notice.workingDays | 3 | working days | рабочих дней между уведомлением и закрытием | working days between notice and closure | Labour Code, article 351.8
            term.staff.minMonths | 3 | months | наименьший срок программы педагога | least term of a teacher's programme | school regulations on personalised programmes
            term.staff.maxMonths | 12 | months | наибольший срок программы педагога | greatest term of a teacher's programme | school regulations on personalised programmes
            """;

    private MonitoringParameters() {}

    /**
     * The default parameters with those of monitoring.
     *
     * @return the parameters
     */
    public static Parameters standard() {
        return addedTo(DefaultParameters.standard());
    }

    /**
     * A set of parameters with those of monitoring that it lacks.
     *
     * @param base the set, whose own values stay
     * @return the greater set
     */
    public static Parameters addedTo(Parameters base) {
        return new Parameters(
                Vector.of(SHOWN, ALARMS)
                        .flatMap(table -> Vector.ofAll(table.lines().toList()))
                        .map(MonitoringParameters::parameter)
                        .filter(each -> !base.general().containsKey(each.code()))
                        .foldLeft(base.general(), (map, each) -> map.put(each.code(), each)),
                base.scoped());
    }

    /**
     * How to compare, by the parameters.
     *
     * @param parameters a set with the parameters of monitoring
     * @param until the later point
     * @return the settings
     */
    public static BeforeAfter.Settings comparison(Parameters parameters, MeasurementPoint until) {
        return new BeforeAfter.Settings(
                until,
                new Precision(
                        parameters.value("", "effect.confidence"),
                        parameters.value("", "effect.digits"),
                        parameters.value("", "effect.minPairs")),
                parameters.value("", "group.minShown"));
    }

    /**
     * The thresholds of the SWOT, by the parameters.
     *
     * @param parameters a set with the parameters of monitoring
     * @param scope the code of the form; empty for the school
     * @return the thresholds
     */
    public static SwotThresholds swot(Parameters parameters, String scope) {
        return new SwotThresholds(
                new SwotThresholds.Bounds(
                        parameters.value(scope, "swot.strengthFrom"), parameters.value(scope, "swot.weaknessTo")),
                parameters.value(scope, "swot.minAnswers"),
                parameters.value(scope, "swot.minResponse"));
    }

    /**
     * The bands of the programme score, by the parameters.
     *
     * @param parameters a set with the parameters of monitoring
     * @return the bands
     */
    public static ProgrammeScore.Bands bands(Parameters parameters) {
        return new ProgrammeScore.Bands(
                parameters.value("", "score.acceptableFrom"), parameters.value("", "score.optimalFrom"));
    }

    private static Parameter parameter(String line) {
        Seq<String> cells = Vector.of(line.split("\\|", -1)).map(String::strip);
        Parameter parameter = Parameter.builder()
                .code(cells.get(0))
                .value(Integer.parseInt(cells.get(1)))
                .unit(cells.get(2))
                .description(Text.of(cells.get(3), cells.get(4)))
                .build();
        return cells.size() == PLAIN
                ? parameter
                : parameter.toBuilder()
                        .standing(Standing.SOURCE)
                        .source(cells.last())
                        .build();
    }
}
