package io.github.mentoring4j.examples.school.document;

import io.github.mentoring4j.core.cycle.Addressee;
import io.github.mentoring4j.core.cycle.Artefact;
import io.github.mentoring4j.core.cycle.CollectionMethod;
import io.github.mentoring4j.core.cycle.Conclusion;
import io.github.mentoring4j.core.cycle.CycleDraft;
import io.github.mentoring4j.core.cycle.CycleFinding;
import io.github.mentoring4j.core.cycle.CycleGoal;
import io.github.mentoring4j.core.cycle.CycleIndicator;
import io.github.mentoring4j.core.cycle.CycleMeasure;
import io.github.mentoring4j.core.cycle.CycleMeasurement;
import io.github.mentoring4j.core.cycle.CycleStep;
import io.github.mentoring4j.core.cycle.Decision;
import io.github.mentoring4j.core.cycle.Recommendation;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.examples.school.report.Words;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What stands in each of the nine steps of a cycle, in words. */
final class CycleItems {
    private final Paper paper;
    private final Words words;
    private final CycleDraft draft;

    CycleItems(Paper paper, CycleDraft draft) {
        this.paper = paper;
        this.words = paper.words();
        this.draft = draft;
    }

    /**
     * An artefact of the cycle.
     *
     * @param id its id
     * @param text what it says
     * @param details who, when, how much
     * @param links the ids it rests on
     */
    public record Item(String id, String text, List<String> details, List<String> links) {}

    Seq<Item> of(CycleStep step) {
        return switch (step) {
            case GOALS -> draft.goals().map(this::goal);
            case INDICATORS -> draft.indicators().map(this::indicator);
            case METHODS -> draft.methods().map(this::method);
            case MONITORING -> draft.measurements().map(this::measurement);
            case ANALYSIS -> draft.findings().map(this::finding);
            case RECOMMENDATIONS -> draft.recommendations().map(this::recommendation);
            case MEASURES -> draft.measures().map(this::measure);
            case DECISIONS -> draft.decisions().map(this::decision);
            case EFFECTIVENESS -> draft.conclusions().map(this::conclusion);
        };
    }

    private Item goal(CycleGoal goal) {
        return item(
                goal, words.either(goal.text()), goal.form().map(paper::form).toVector(), goal.conclusions());
    }

    Item indicator(CycleIndicator indicator) {
        return item(
                indicator,
                words.either(indicator.text()),
                formOf(indicator)
                        .appendAll(indicator.formula().map(words::either))
                        .appendAll(indicator.unit().map(unit -> words.get("doc.cycle.unit", words.either(unit))))
                        .appendAll(indicator
                                .target()
                                .map(target -> words.get("doc.cycle.target", value(Option.some(indicator), target)))),
                indicator.goals());
    }

    /* An indicator belongs to the form of its goal. */
    private Seq<String> formOf(CycleIndicator indicator) {
        return draft.goals()
                .filter(goal -> indicator.goals().contains(goal.id()))
                .flatMap(CycleGoal::form)
                .map(paper::form)
                .distinct();
    }

    private Item method(CollectionMethod method) {
        return item(
                method,
                words.either(method.text()),
                responsible(method.responsible()).appendAll(method.on().map(words::date)),
                method.indicators());
    }

    Item measurement(CycleMeasurement measurement) {
        Option<CycleIndicator> indicator = measurement
                .indicator()
                .flatMap(id -> draft.indicators().find(each -> each.id().equals(id)));
        return item(
                measurement,
                indicator.map(each -> words.either(each.text())).getOrElse(measurement.id()),
                indicator
                        .toVector()
                        .flatMap(this::formOf)
                        .append(words.get(
                                "doc.cycle.point." + measurement.point().name().toLowerCase(Locale.ROOT)))
                        .append(words.date(measurement.takenOn()))
                        .append(value(indicator, measurement.value())),
                measurement.indicator().toVector().appendAll(measurement.method()));
    }

    Item finding(CycleFinding finding) {
        return item(
                finding,
                words.either(finding.text()),
                Vector.of(words.get(finding.problem() ? "doc.cycle.problem" : "doc.cycle.strength"))
                        .appendAll(finding.form().map(paper::form)),
                finding.measurements().appendAll(finding.evidence()));
    }

    Item recommendation(Recommendation recommendation) {
        return item(
                recommendation,
                words.either(recommendation.text()),
                recommendation
                        .addressee()
                        .map(this::who)
                        .map(name -> words.get("doc.cycle.to", name))
                        .toVector()
                        .appendAll(recommendation.term().map(day -> words.get("doc.cycle.until", words.date(day)))),
                recommendation.findings());
    }

    Item measure(CycleMeasure measure) {
        return item(
                measure,
                words.either(measure.text()),
                Vector.of(period(measure.begins(), measure.ends()))
                        .reject(String::isEmpty)
                        .appendAll(responsible(measure.responsible())),
                measure.recommendations());
    }

    private Item decision(Decision decision) {
        return item(
                decision,
                words.either(decision.text()),
                decision.number()
                        .map(number -> words.get("doc.cycle.number", number))
                        .toVector()
                        .appendAll(decision.date().map(words::date))
                        .appendAll(decision.controlDate().map(day -> words.get("doc.cycle.control", words.date(day))))
                        .appendAll(
                                decision.controlledOn().map(day -> words.get("doc.cycle.controlled", words.date(day)))),
                decision.measures().appendAll(decision.recommendations()));
    }

    Item conclusion(Conclusion conclusion) {
        return item(
                conclusion,
                words.either(conclusion.text()),
                Vector.of(
                        words.get(conclusion.effective() ? "doc.cycle.effective" : "doc.cycle.ineffective"),
                        words.date(conclusion.on())),
                conclusion.measures().appendAll(conclusion.measurements()));
    }

    private Item item(Artefact artefact, String text, Seq<String> details, Seq<String> links) {
        return new Item(artefact.id(), text, details.asJava(), links.asJava());
    }

    /* A value in the unit of its indicator: in per cent only if the unit says so, a whole number without digits. */
    private String value(Option<CycleIndicator> indicator, Figure value) {
        boolean share = indicator
                .flatMap(CycleIndicator::unit)
                .exists(unit -> unit.russian().contains("%") || unit.english().contains("%"));
        boolean whole = value.fold(known -> known.numerator() % known.denominator() == 0, reason -> true);
        return words.get(share ? value.percentText(1) : value.decimalText(whole ? 0 : 2));
    }

    private Seq<String> responsible(Option<Addressee> responsible) {
        return responsible
                .map(this::who)
                .map(name -> words.get("doc.cycle.who", name))
                .toVector();
    }

    private String who(Addressee addressee) {
        return addressee.fold(paper::name, post -> words.get(post.text()));
    }

    private String period(Option<LocalDate> begins, Option<LocalDate> ends) {
        return begins.toVector().appendAll(ends).map(words::date).mkString(" – ");
    }
}
