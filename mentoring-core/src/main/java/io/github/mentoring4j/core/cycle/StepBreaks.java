package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The breaks that do not depend on days: CY-01 to CY-04, CY-06 to CY-09, CY-13, and links that lead nowhere. */
final class StepBreaks {
    private final CycleDraft draft;

    StepBreaks(CycleDraft draft) {
        this.draft = draft;
    }

    Seq<CycleBreak> all() {
        return empty().appendAll(Breaks.each("goals", draft.goals(), this::goal))
                .appendAll(Breaks.each("indicators", draft.indicators(), this::indicator))
                .appendAll(Breaks.each("methods", draft.methods(), StepBreaks::method))
                .appendAll(Breaks.each("measurements", draft.measurements(), this::measurement))
                .appendAll(Breaks.each("evidence", draft.evidence(), this::evidence))
                .appendAll(Breaks.each("findings", draft.findings(), this::finding))
                .appendAll(Breaks.each("recommendations", draft.recommendations(), StepBreaks::recommendation))
                .appendAll(Breaks.each("measures", draft.measures(), StepBreaks::measure))
                .appendAll(inheritance());
    }

    /** Whether each obligatory link is there. */
    Seq<Boolean> obligatoryLinks() {
        Seq<CycleGoal> bound = draft.inherited().isEmpty() ? Vector.empty() : draft.goals();
        return bound.map(goal -> goal.conclusions().nonEmpty())
                .appendAll(draft.indicators().map(item -> item.goals().nonEmpty()))
                .appendAll(draft.methods().map(item -> item.indicators().nonEmpty()))
                .appendAll(draft.measurements().map(item -> item.indicator().isDefined()))
                .appendAll(draft.measurements().map(item -> item.method().isDefined()))
                .appendAll(draft.findings().map(this::isFounded))
                .appendAll(draft.recommendations().map(item -> item.findings().nonEmpty()))
                .appendAll(draft.measures().map(item -> item.recommendations().nonEmpty()))
                .appendAll(draft.decisions().map(TimeBreaks::decides))
                .appendAll(draft.conclusions().map(item -> item.measures().nonEmpty()));
    }

    private Vector<CycleBreak> empty() {
        Vector<Tuple2<CycleStep, Boolean>> steps = Vector.of(
                new Tuple2<>(CycleStep.GOALS, draft.goals().isEmpty()),
                new Tuple2<>(CycleStep.INDICATORS, draft.indicators().isEmpty()),
                new Tuple2<>(CycleStep.METHODS, draft.methods().isEmpty()),
                new Tuple2<>(CycleStep.MONITORING, draft.measurements().isEmpty()),
                new Tuple2<>(CycleStep.ANALYSIS, draft.findings().isEmpty()),
                new Tuple2<>(CycleStep.RECOMMENDATIONS, draft.recommendations().isEmpty()),
                new Tuple2<>(CycleStep.MEASURES, draft.measures().isEmpty()),
                new Tuple2<>(CycleStep.DECISIONS, draft.decisions().isEmpty()),
                new Tuple2<>(CycleStep.EFFECTIVENESS, draft.conclusions().isEmpty()));
        return steps.filter(Tuple2::_2)
                .map(step -> Breaks.error(
                        CycleRule.CY_01,
                        step._1(),
                        step._1().name(),
                        Text.of("этап цикла пуст", "the step has no artefact")));
    }

    private Seq<CycleBreak> goal(CycleGoal goal, String place) {
        return draft.indicators().exists(item -> item.goals().contains(goal.id()))
                ? Vector.empty()
                : Vector.of(Breaks.error(
                        CycleRule.CY_02,
                        CycleStep.GOALS,
                        place,
                        Text.of("у цели нет показателя", "the goal has no indicator")));
    }

    private Seq<CycleBreak> indicator(CycleIndicator item, String place) {
        Lacks lacks = new Lacks(CycleRule.CY_03, CycleStep.INDICATORS, place);
        Vector<CycleBreak> breaks = lacks.when(item.goals().isEmpty(), "goals", "цель", "a goal")
                .appendAll(lacks.when(isBlank(item.formula()), "formula", "формула", "a formula"))
                .appendAll(lacks.when(isBlank(item.unit()), "unit", "единица", "a unit"))
                .appendAll(lacks.when(item.direction().isEmpty(), "direction", "направление", "a direction"));
        if (item.target().isEmpty()) {
            breaks = breaks.append(Breaks.warning(
                    CycleRule.CY_03,
                    CycleStep.INDICATORS,
                    place + ".target",
                    Text.of("не задано плановое значение", "there is no target")));
        }
        return draft.methods().exists(method -> serves(method, item))
                ? breaks
                : breaks.append(Breaks.error(
                        CycleRule.CY_04,
                        CycleStep.METHODS,
                        place,
                        Text.of(
                                "у показателя нет метода с ответственным и датой",
                                "the indicator has no method with somebody responsible and a date")));
    }

    private static boolean isBlank(Option<Text> text) {
        return text.forAll(words -> words.russian().isBlank() && words.english().isBlank());
    }

    private static boolean serves(CollectionMethod method, CycleIndicator indicator) {
        return method.indicators().contains(indicator.id())
                && method.responsible().isDefined()
                && method.on().isDefined();
    }

    private static Seq<CycleBreak> method(CollectionMethod item, String place) {
        return new Lacks(CycleRule.CY_04, CycleStep.METHODS, place)
                .when(item.indicators().isEmpty(), "indicators", "показатель", "an indicator");
    }

    private Seq<CycleBreak> measurement(CycleMeasurement item, String place) {
        Lacks lacks = new Lacks(CycleRule.CY_05, CycleStep.MONITORING, place);
        Vector<CycleBreak> breaks = lacks.when(item.indicator().isEmpty(), "indicator", "показатель", "its indicator")
                .appendAll(lacks.when(item.method().isEmpty(), "method", "метод", "its method"));
        return isCited(item)
                ? breaks
                : breaks.append(Breaks.warning(
                        CycleRule.CY_06,
                        CycleStep.MONITORING,
                        place,
                        Text.of(
                                "измерение не использовано в анализе",
                                "no finding or conclusion cites the measurement")));
    }

    private boolean isCited(CycleMeasurement item) {
        return draft.findings().exists(finding -> finding.measurements().contains(item.id()))
                || draft.conclusions()
                        .exists(conclusion -> conclusion.measurements().contains(item.id()));
    }

    private Seq<CycleBreak> evidence(Evidence item, String place) {
        boolean stray = !item.indicatorCode()
                .forAll(code -> draft.indicators()
                        .exists(indicator -> indicator.resultsOf().contains(code)));
        boolean cited = draft.findings().exists(finding -> finding.evidence().contains(item.id()));
        Vector<CycleBreak> breaks = stray
                ? Vector.of(Breaks.error(
                        CycleRule.CY_05,
                        CycleStep.MONITORING,
                        place + ".indicator",
                        Message.of(
                                Text.of(
                                        "ни один показатель цикла не берёт результаты «{0}»",
                                        "no indicator of the cycle takes the results of \"{0}\""),
                                Argument.of(item.indicatorCode().getOrElse("")))))
                : Vector.empty();
        return cited
                ? breaks
                : breaks.append(Breaks.warning(
                        CycleRule.CY_06,
                        CycleStep.ANALYSIS,
                        place,
                        Text.of("результат не использован в анализе", "no finding cites the result")));
    }

    private Seq<CycleBreak> finding(CycleFinding item, String place) {
        Lacks lacks = new Lacks(CycleRule.CY_06, CycleStep.ANALYSIS, place);
        boolean cites = item.measurements().nonEmpty() || item.evidence().nonEmpty();
        Vector<CycleBreak> breaks = lacks.when(
                        !cites, "measurements", "измерение или иное основание", "a measurement or other evidence")
                .appendAll(lacks.when(
                        cites && !isFounded(item),
                        "evidence",
                        "основание, за которым есть данные",
                        "evidence with data"));
        boolean answered =
                draft.recommendations().exists(advice -> advice.findings().contains(item.id()));
        return item.problem() && !answered
                ? breaks.append(Breaks.warning(
                        CycleRule.CY_07,
                        CycleStep.ANALYSIS,
                        place,
                        Text.of("на проблему нет рекомендации", "no recommendation answers the problem")))
                : breaks;
    }

    private boolean isFounded(CycleFinding item) {
        return item.measurements().nonEmpty()
                || draft.evidence()
                        .exists(evidence ->
                                evidence.hasData() && item.evidence().contains(evidence.id()));
    }

    private static Seq<CycleBreak> recommendation(Recommendation item, String place) {
        Lacks lacks = new Lacks(CycleRule.CY_08, CycleStep.RECOMMENDATIONS, place);
        return lacks.when(item.findings().isEmpty(), "findings", "вывод анализа", "a finding")
                .appendAll(lacks.when(item.addressee().isEmpty(), "addressee", "адресат", "an addressee"))
                .appendAll(lacks.when(item.term().isEmpty(), "term", "срок", "a term"));
    }

    private static Seq<CycleBreak> measure(CycleMeasure item, String place) {
        Lacks lacks = new Lacks(CycleRule.CY_09, CycleStep.MEASURES, place);
        return lacks.when(item.recommendations().isEmpty(), "recommendations", "рекомендация", "a recommendation")
                .appendAll(lacks.when(item.begins().isEmpty() || item.ends().isEmpty(), "dates", "сроки", "dates"))
                .appendAll(lacks.when(
                        item.responsible().isEmpty(), "responsible", "ответственный", "somebody responsible"));
    }

    private Seq<CycleBreak> inheritance() {
        boolean loose = draft.inherited().nonEmpty()
                && draft.goals().nonEmpty()
                && draft.goals().forAll(goal -> goal.conclusions().isEmpty());
        return loose
                ? Vector.of(Breaks.warning(
                        CycleRule.CY_13,
                        CycleStep.GOALS,
                        "goals",
                        Text.of(
                                "цели не опираются на выводы прошлого цикла",
                                "the goals refer to no conclusion of the cycle before")))
                : Vector.empty();
    }
}
