package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.programme.NoData;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/** The checks of an entered cycle: ids, links, days, numbers. */
final class CycleCheck {
    private final CycleDraft draft;

    CycleCheck(CycleDraft draft) {
        this.draft = draft;
    }

    Seq<Problem> problems() {
        return ids().appendAll(links()).appendAll(days()).appendAll(numbers());
    }

    private Seq<Problem> ids() {
        Seq<Tuple2<String, String>> all = ids("inherited", draft.inherited().map(Conclusion::id))
                .appendAll(ids("evidence", draft.evidence().map(Evidence::id)))
                .appendAll(ids("goals", draft.goals().map(Artefact::id)))
                .appendAll(ids("indicators", draft.indicators().map(Artefact::id)))
                .appendAll(ids("methods", draft.methods().map(Artefact::id)))
                .appendAll(ids("measurements", draft.measurements().map(Artefact::id)))
                .appendAll(ids("findings", draft.findings().map(Artefact::id)))
                .appendAll(ids("recommendations", draft.recommendations().map(Artefact::id)))
                .appendAll(ids("measures", draft.measures().map(Artefact::id)))
                .appendAll(ids("decisions", draft.decisions().map(Artefact::id)))
                .appendAll(ids("conclusions", draft.conclusions().map(Artefact::id)));
        SortedMap<String, String> firsts = all.reverse().toSortedMap(entry -> entry);
        return all.flatMap(item -> firsts.get(item._1())
                .filter(first -> !first.equals(item._2()))
                .map(first -> new Problem.Duplicate(item._2(), item._1(), first)));
    }

    private static Vector<Tuple2<String, String>> ids(String list, Seq<String> ids) {
        return ids.zipWithIndex()
                .map(item -> new Tuple2<>(item._1(), at(list, item._2()) + ".id"))
                .toVector();
    }

    private Seq<Problem> links() {
        SortedSet<String> findings = known(draft.findings());
        SortedSet<String> measures = known(draft.measures());
        SortedSet<String> measurements = known(draft.measurements());
        SortedSet<String> advice = known(draft.recommendations());
        SortedSet<String> indicators = known(draft.indicators());
        SortedSet<String> evidence = draft.evidence().map(Evidence::id).toSortedSet();
        return links("goals", "conclusions", draft.goals(), CycleGoal::conclusions, known(draft.inherited()))
                .appendAll(
                        links("indicators", "goals", draft.indicators(), CycleIndicator::goals, known(draft.goals())))
                .appendAll(links("methods", "indicators", draft.methods(), CollectionMethod::indicators, indicators))
                .appendAll(links("measurements", "indicator", draft.measurements(), CycleCheck::indicator, indicators))
                .appendAll(links(
                        "measurements", "method", draft.measurements(), CycleCheck::method, known(draft.methods())))
                .appendAll(
                        links("findings", "measurements", draft.findings(), CycleFinding::measurements, measurements))
                .appendAll(links("findings", "evidence", draft.findings(), CycleFinding::evidence, evidence))
                .appendAll(links(
                        "recommendations", "findings", draft.recommendations(), Recommendation::findings, findings))
                .appendAll(
                        links("measures", "recommendations", draft.measures(), CycleMeasure::recommendations, advice))
                .appendAll(links("decisions", "measures", draft.decisions(), Decision::measures, measures))
                .appendAll(links("decisions", "recommendations", draft.decisions(), Decision::recommendations, advice))
                .appendAll(links("conclusions", "measures", draft.conclusions(), Conclusion::measures, measures))
                .appendAll(links(
                        "conclusions", "measurements", draft.conclusions(), Conclusion::measurements, measurements));
    }

    private static Seq<String> indicator(CycleMeasurement measurement) {
        return measurement.indicator().toVector();
    }

    private static Seq<String> method(CycleMeasurement measurement) {
        return measurement.method().toVector();
    }

    private static SortedSet<String> known(Seq<? extends Artefact> artefacts) {
        return artefacts.map(Artefact::id).toSortedSet();
    }

    private static <T> Seq<Problem> links(
            String list, String link, Seq<T> items, Function<T, Seq<String>> targets, SortedSet<String> known) {
        return items.zipWithIndex()
                .flatMap(item -> targets.apply(item._1())
                        .filter(target -> !known.contains(target))
                        .map(target -> new Problem.UnknownReference(
                                at(list, item._2()) + "." + link,
                                target,
                                Text.of("id из раздела этого цикла", "an id of the step it refers to"))));
    }

    private Seq<Problem> days() {
        return early("methods", "on", draft.methods(), CollectionMethod::on)
                .appendAll(early("measurements", "takenOn", draft.measurements(), item -> Option.some(item.takenOn())))
                .appendAll(early("recommendations", "issuedOn", draft.recommendations(), Recommendation::issuedOn))
                .appendAll(early("recommendations", "term", draft.recommendations(), Recommendation::term))
                .appendAll(early("measures", "begins", draft.measures(), CycleMeasure::begins))
                .appendAll(early("measures", "ends", draft.measures(), CycleMeasure::ends))
                .appendAll(early("decisions", "date", draft.decisions(), Decision::date))
                .appendAll(early("decisions", "controlDate", draft.decisions(), Decision::controlDate))
                .appendAll(early("decisions", "controlledOn", draft.decisions(), Decision::controlledOn))
                .appendAll(early("conclusions", "on", draft.conclusions(), item -> Option.some(item.on())));
    }

    private <T> Seq<Problem> early(String list, String part, Seq<T> items, Function<T, Option<LocalDate>> day) {
        LocalDate first = draft.year().firstDay();
        return items.zipWithIndex()
                .flatMap(item -> day.apply(item._1())
                        .filter(found -> found.isBefore(first))
                        .map(found -> new Problem.OutOfRange(
                                at(list, item._2()) + "." + part,
                                found.toString(),
                                Text.of("не раньше " + first, "not before " + first))));
    }

    private Seq<Problem> numbers() {
        Seq<Problem> shares = draft.indicators()
                .zipWithIndex()
                .flatMap(item -> item._1()
                        .denominator()
                        .filter(number -> number <= 0)
                        .map(number -> zero(at("indicators", item._2()), Long.toString(number))));
        return shares.appendAll(draft.measurements()
                .zipWithIndex()
                .filter(item ->
                        item._1().value().missing().exists(why -> why.code().equals(NoData.EMPTY_DENOMINATOR)))
                .map(item -> zero(at("measurements", item._2()), "0")));
    }

    private static Problem zero(String path, String value) {
        return new Problem.OutOfRange(
                path + ".denominator", value, Text.of("знаменатель не меньше 1", "a denominator of at least 1"));
    }

    private static String at(String list, int index) {
        return list + "[" + index + "]";
    }
}
