package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;

/** The breaks that depend on days: CY-05, CY-10, CY-11, CY-12. */
final class TimeBreaks {
    private final CycleDraft draft;
    private final LocalDate today;

    TimeBreaks(CycleDraft draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
    }

    Seq<CycleBreak> all() {
        return Breaks.each("indicators", draft.indicators(), this::baseline)
                .appendAll(Breaks.each("measures", draft.measures(), this::measure))
                .appendAll(Breaks.each("decisions", draft.decisions(), this::decision))
                .appendAll(Breaks.each("conclusions", draft.conclusions(), this::conclusion));
    }

    static boolean decides(Decision decision) {
        return decision.measures().nonEmpty() || decision.recommendations().nonEmpty();
    }

    /** The last day on which something happened, with its artefact; plans for later days do not count. */
    static Option<Tuple2<String, LocalDate>> lastDay(CycleDraft draft) {
        return draft.measurements()
                .map(item -> new Tuple2<>(item.id(), item.takenOn()))
                .appendAll(draft.recommendations()
                        .flatMap(item -> item.issuedOn().map(day -> new Tuple2<>(item.id(), day))))
                .appendAll(draft.decisions().flatMap(item -> item.date().map(day -> new Tuple2<>(item.id(), day))))
                .appendAll(draft.decisions()
                        .flatMap(item -> item.controlledOn().map(day -> new Tuple2<>(item.id(), day))))
                .appendAll(draft.conclusions().map(item -> new Tuple2<>(item.id(), item.on())))
                .sorted(Comparator.comparing(Tuple2::_2))
                .lastOption();
    }

    private Seq<CycleBreak> baseline(CycleIndicator item, String place) {
        boolean there = measured(item.id()).exists(one -> one.point() == MeasurementPoint.BASELINE);
        return there
                ? Vector.empty()
                : Vector.of(Breaks.error(
                        CycleRule.CY_05,
                        CycleStep.MONITORING,
                        place,
                        Text.of("у показателя нет исходного измерения", "the indicator has no baseline")));
    }

    private Seq<CycleMeasurement> measured(String indicator) {
        return draft.measurements().filter(item -> item.indicator().contains(indicator));
    }

    private Seq<CycleBreak> measure(CycleMeasure item, String place) {
        Vector<CycleBreak> breaks = early(item, place);
        return item.ends()
                .filter(day -> !day.isAfter(today))
                .map(day -> breaks.appendAll(unmeasured(item, place, day)).appendAll(unconcluded(item, place)))
                .getOrElse(breaks);
    }

    private Vector<CycleBreak> early(CycleMeasure item, String place) {
        Seq<Recommendation> advice =
                draft.recommendations().filter(one -> item.recommendations().contains(one.id()));
        Vector<CycleBreak> breaks = advice.flatMap(one -> item.begins()
                        .flatMap(begins -> one.issuedOn().filter(begins::isBefore))
                        .map(issued -> backwards(
                                CycleStep.MEASURES,
                                place + ".begins",
                                Text.of(
                                        "мера начата раньше рекомендации «{0}» ({1})",
                                        "the measure began before recommendation \"{0}\" ({1})"),
                                one.id(),
                                issued)))
                .toVector();
        return breaks.appendAll(item.begins()
                .flatMap(begins -> item.ends().filter(ends -> ends.isBefore(begins)))
                .map(ends -> backwards(
                        CycleStep.MEASURES,
                        place + ".ends",
                        Text.of(
                                "мера «{0}» кончается раньше начала ({1})",
                                "measure \"{0}\" ends before it begins ({1})"),
                        item.id(),
                        ends)));
    }

    private Seq<CycleBreak> unmeasured(CycleMeasure item, String place, LocalDate end) {
        return touched(item)
                .filter(indicator ->
                        measured(indicator).forAll(one -> one.takenOn().isBefore(end)))
                .map(indicator -> Breaks.error(
                        CycleRule.CY_05,
                        CycleStep.MONITORING,
                        place,
                        Message.of(
                                Text.of(
                                        "после меры показатель «{0}» не измерен",
                                        "indicator \"{0}\" was not measured after the measure"),
                                Argument.of(indicator))));
    }

    /** The indicators a measure is to change: those behind the findings that its recommendations answer. */
    private Seq<String> touched(CycleMeasure item) {
        Seq<String> findings = draft.recommendations()
                .filter(one -> item.recommendations().contains(one.id()))
                .flatMap(Recommendation::findings);
        Seq<String> measurements =
                draft.findings().filter(one -> findings.contains(one.id())).flatMap(CycleFinding::measurements);
        return draft.measurements()
                .filter(one -> measurements.contains(one.id()))
                .flatMap(CycleMeasurement::indicator)
                .distinct();
    }

    private Seq<CycleBreak> unconcluded(CycleMeasure item, String place) {
        return draft.conclusions().exists(one -> one.measures().contains(item.id()))
                ? Vector.empty()
                : Vector.of(Breaks.error(
                        CycleRule.CY_11,
                        CycleStep.EFFECTIVENESS,
                        place,
                        Text.of(
                                "мера завершена, её эффективность не проанализирована",
                                "the measure has ended, its effectiveness was not analysed")));
    }

    private Seq<CycleBreak> decision(Decision item, String place) {
        Lacks lacks = new Lacks(CycleRule.CY_10, CycleStep.DECISIONS, place);
        boolean forgotten = item.controlledOn().isEmpty() && item.controlDate().exists(day -> day.isBefore(today));
        Vector<CycleBreak> breaks = lacks.when(
                        !decides(item), "measures", "мера или рекомендация", "a measure or recommendation")
                .appendAll(lacks.when(item.number().forAll(String::isBlank), "number", "номер", "a number"))
                .appendAll(lacks.when(item.date().isEmpty(), "date", "дата", "a date"))
                .appendAll(lacks.when(item.controlDate().isEmpty(), "controlDate", "срок контроля", "a control date"))
                .appendAll(lacks.when(
                        forgotten, "controlledOn", "отметка о контроле в срок", "the mark of a control that was due"));
        return breaks.appendAll(item.date()
                .flatMap(date -> item.controlDate().filter(control -> control.isBefore(date)))
                .map(control -> backwards(
                        CycleStep.DECISIONS,
                        place + ".controlDate",
                        Text.of(
                                "контроль «{0}» раньше решения ({1})",
                                "the control of \"{0}\" is before the decision ({1})"),
                        item.id(),
                        control)));
    }

    private Seq<CycleBreak> conclusion(Conclusion item, String place) {
        Seq<LocalDate> ends = draft.measures()
                .filter(one -> item.measures().contains(one.id()))
                .flatMap(CycleMeasure::ends);
        Seq<CycleBreak> early = draft.measurements()
                .filter(one -> item.measurements().contains(one.id())
                        && ends.exists(end -> one.takenOn().isBefore(end)))
                .map(one -> backwards(
                        CycleStep.EFFECTIVENESS,
                        place + ".measurements",
                        Text.of(
                                "повторное измерение «{0}» ({1}) раньше конца меры",
                                "measurement \"{0}\" ({1}) was taken again before the measure ended"),
                        one.id(),
                        one.takenOn()));
        return new Lacks(CycleRule.CY_11, CycleStep.EFFECTIVENESS, place)
                .when(item.measures().isEmpty(), "measures", "мера", "a measure")
                .appendAll(early);
    }

    private static CycleBreak backwards(CycleStep step, String place, Text text, String id, LocalDate day) {
        return Breaks.error(
                CycleRule.CY_12, step, place, Message.of(text, Argument.of(id), Argument.of(day.toString())));
    }
}
