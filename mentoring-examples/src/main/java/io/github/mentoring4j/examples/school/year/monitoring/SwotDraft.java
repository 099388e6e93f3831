package io.github.mentoring4j.examples.school.year.monitoring;

import io.github.mentoring4j.core.catalogue.monitoring.StandardSwot;
import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.Tally;
import io.github.mentoring4j.core.monitoring.swot.Factor;
import io.github.mentoring4j.core.monitoring.swot.Swot;
import io.github.mentoring4j.core.monitoring.swot.SwotAnswers;
import io.github.mentoring4j.core.monitoring.swot.SwotMatrix;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.year.life.Setting;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;

/** SWOT by form: strengths and weaknesses by the thresholds, opportunities and threats as a coordinator might enter them. */
final class SwotDraft {
    private static final String MARKS = "markMean";
    private static final String ATTAINMENT = "swot.s8";
    private static final Vector<Text> OPPORTUNITIES = Vector.of(
            Text.of("предприятия района готовы принимать на экскурсии", "enterprises of the district welcome visits"),
            Text.of(
                    "педагогический колледж ищет площадку для практики",
                    "a teacher college looks for a place of practice"),
            Text.of("выпускники предлагают помощь", "alumni offer help"),
            Text.of("район проводит конкурс наставников", "the district holds a contest of mentors"));
    private static final Vector<Text> THREATS = Vector.of(
            Text.of("старшеклассники заняты подготовкой к экзаменам", "senior pupils are busy with examinations"),
            Text.of("опытные педагоги уходят на пенсию", "experienced teachers retire"),
            Text.of("часть родителей не видит смысла", "some parents do not see the point"),
            Text.of("вторая смена сокращает общее время", "a second shift shortens common time"));

    private final Setting setting;
    private final Parameters parameters;
    private final Readings readings;
    private final Seq<Attendance> attendances;

    SwotDraft(Setting setting, Parameters parameters, Readings readings, Seq<Attendance> attendances) {
        this.setting = setting;
        this.parameters = parameters;
        this.readings = readings;
        this.attendances = attendances;
    }

    YearSwot of(Influence influence) {
        Seq<String> forms = attendances.map(who -> who.life().form()).distinct().sorted();
        Seq<SwotMatrix> matrices = forms.zipWithIndex((form, index) -> matrix(form, index, influence));
        return new YearSwot(matrices, Swot.sum(StandardSwot.rule(parameters, ""), matrices));
    }

    private SwotMatrix matrix(String form, int index, Influence influence) {
        Group group = Group.form(form);
        Map<String, Integer> asked = readings.answers()
                .bank()
                .items()
                .toSortedMap(item -> item.code(), item -> Attendance.asked(attendances, form, item));
        Map<String, Tally> answered =
                SwotAnswers.tallies(readings.answers(), group, parameters.value("", "satisfied.from"), asked);
        Map<String, Tally> marks = influence
                .byForm()
                .find(each ->
                        each.indicator().code().equals(MARKS) && each.group().equals(group))
                .fold(TreeMap::<String, Tally>empty, each -> TreeMap.of(ATTAINMENT, Swot.tally(each)));
        return Swot.of(StandardSwot.rule(parameters, form), group, answered.merge(marks)).toBuilder()
                .factors(Vector.of(
                        factor(Factor.Kind.OPPORTUNITY, OPPORTUNITIES, index),
                        factor(Factor.Kind.THREAT, THREATS, index)))
                .openAnswers(SwotAnswers.openAnswers(readings.answers(), group).distinct())
                .build();
    }

    private Factor factor(Factor.Kind kind, Vector<Text> texts, int index) {
        return new Factor(kind, texts.get(index % texts.size()), setting.dates().extendedEnd());
    }
}
