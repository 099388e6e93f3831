package io.github.mentoring4j.examples.school.document;

import io.github.mentoring4j.core.catalogue.cycle.CycleSteps;
import io.github.mentoring4j.core.cycle.CycleBreak;
import io.github.mentoring4j.core.cycle.CycleStart;
import io.github.mentoring4j.core.cycle.CycleStep;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.programme.UnmetNeed;
import io.github.mentoring4j.examples.school.report.Words;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Locale;

/** The record of the management cycle for the director: nine steps, what is broken, and where the next cycle starts. */
final class CyclePaper {
    private final Paper paper;
    private final Words words;
    private final PaperFacts.Cycle facts;
    private final CycleItems items;

    CyclePaper(Paper paper, PaperFacts.Cycle facts) {
        this.paper = paper;
        this.words = paper.words();
        this.facts = facts;
        this.items = new CycleItems(paper, facts.cycle().draft());
    }

    /**
     * The record as laid out.
     *
     * @param year the school year
     * @param on the day it was drawn up
     * @param completeness steps without an error, of nine
     * @param linkage obligatory links that are there, of all
     * @param steps the nine steps
     * @param breaks how many breaks there are
     * @param closedOn when the mended cycle was closed; blank if it is open
     * @param next what the next cycle starts from; empty if the cycle is open
     * @param nextYear the next school year; blank if the cycle is open
     */
    public record View(
            String year,
            String on,
            String completeness,
            String linkage,
            List<Step> steps,
            int breaks,
            String closedOn,
            List<Start> next,
            String nextYear) {}

    /**
     * A step.
     *
     * @param number its number
     * @param name its name
     * @param items what stands in it
     * @param breaks what is broken in it
     */
    public record Step(int number, String name, List<CycleItems.Item> items, List<Break> breaks) {}

    /**
     * A break.
     *
     * @param code its code
     * @param severity {@code error} or {@code warning}
     * @param label the severity in words
     * @param place where it is
     * @param message what is broken
     */
    public record Break(String code, String severity, String label, String place, String message) {}

    /**
     * A part of what the next cycle starts from.
     *
     * @param name its name
     * @param lines what is in it
     */
    public record Start(String name, List<String> lines) {}

    String html() {
        return paper.laidOut("cycle.ftlh", Paper.Sheet.PORTRAIT, words.get("doc.cycle.title"), view());
    }

    View view() {
        Seq<CycleBreak> breaks = facts.cycle().breaks(facts.on());
        return new View(
                words.get("doc.year", facts.cycle().draft().year().label()),
                words.date(facts.on()),
                fraction(facts.cycle().completeness(facts.on())),
                fraction(facts.cycle().linkage()),
                Vector.of(CycleStep.values())
                        .zipWithIndex(
                                (step, index) -> step(step, index + 1, breaks.filter(each -> each.step() == step)))
                        .asJava(),
                breaks.size(),
                facts.closed().map(closed -> words.date(closed.closedOn())).getOrElse(""),
                facts.closed()
                        .map(closed -> start(closed.next()))
                        .getOrElse(Vector.empty())
                        .asJava(),
                facts.closed().map(closed -> closed.next().year().label()).getOrElse(""));
    }

    private Step step(CycleStep step, int number, Seq<CycleBreak> breaks) {
        return new Step(
                number,
                CycleSteps.standard().get(step).map(words::get).getOrElse(step.name()),
                items.of(step).asJava(),
                breaks.map(this::told).asJava());
    }

    private Break told(CycleBreak found) {
        String severity = found.severity().name().toLowerCase(Locale.ROOT);
        return new Break(
                found.rule().code(),
                severity,
                words.get("doc.cycle." + severity),
                found.place(),
                found.message().in(words.language()));
    }

    private String fraction(Figure figure) {
        return figure.fold(
                known -> words.get("doc.cycle.of", known.numerator(), known.denominator()),
                reason -> words.get(figure.percentText(0)));
    }

    private Seq<Start> start(CycleStart next) {
        return Vector.of(
                        new Start(
                                words.get("doc.next.conclusions"),
                                texts(next.conclusions().map(items::conclusion))),
                        new Start(
                                words.get("doc.next.problems"),
                                texts(next.openProblems().map(items::finding))),
                        new Start(
                                words.get("doc.next.recommendations"),
                                texts(next.openRecommendations().map(items::recommendation))),
                        new Start(
                                words.get("doc.next.measures"),
                                texts(next.openMeasures().map(items::measure))),
                        new Start(
                                words.get("doc.next.indicators"),
                                texts(next.indicators().map(items::indicator))),
                        new Start(
                                words.get("doc.next.baselines"),
                                texts(next.baselines().map(items::measurement))),
                        new Start(
                                words.get("doc.next.unmet"),
                                next.unmetNeeds().map(this::unmet).asJava()))
                .reject(start -> start.lines().isEmpty());
    }

    private static List<String> texts(Seq<CycleItems.Item> all) {
        return all.map(item -> item.details().isEmpty()
                        ? item.text()
                        : item.text() + " (" + String.join("; ", item.details()) + ")")
                .asJava();
    }

    private String unmet(UnmetNeed need) {
        return words.get(
                "doc.next.unmet.line",
                need.form().map(paper::form).getOrElse(() -> words.get("doc.next.unmet.form")),
                words.get(need.reason().text()),
                need.count());
    }
}
