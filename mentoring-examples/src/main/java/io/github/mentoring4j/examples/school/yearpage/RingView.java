package io.github.mentoring4j.examples.school.yearpage;

import io.github.mentoring4j.core.catalogue.cycle.CycleSteps;
import io.github.mentoring4j.core.cycle.Artefact;
import io.github.mentoring4j.core.cycle.CycleBreak;
import io.github.mentoring4j.core.cycle.CycleDraft;
import io.github.mentoring4j.core.cycle.CycleStep;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.examples.school.report.Words;
import io.github.mentoring4j.examples.school.year.cycle.YearCycle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The nine steps of the management cycle in a ring, each with its breaks. */
final class RingView {
    private static final int CENTRE = 160;
    private static final int RADIUS = 122;

    private final YearCycle cycle;
    private final Words words;

    RingView(YearCycle cycle, Words words) {
        this.cycle = cycle;
        this.words = words;
    }

    YearPage.Ring view() {
        return new YearPage.Ring(
                Vector.of(CycleStep.values()).zipWithIndex(this::node).asJava(),
                Vector.of(
                                words.get(
                                        "year.ring.completeness",
                                        fraction(cycle.broken().completeness(cycle.checkedOn()))),
                                words.get(
                                        "year.ring.linkage",
                                        fraction(cycle.broken().linkage())),
                                words.get("year.ring.breaks", cycle.breaks().size()),
                                cycle.closed()
                                        .fold(
                                                refusals -> words.get("year.ring.open"),
                                                closed -> words.get("year.ring.closed", words.date(closed.closedOn()))))
                        .asJava());
    }

    private YearPage.Node node(CycleStep step, int index) {
        double angle = 2 * StrictMath.PI * index / CycleStep.values().length;
        return new YearPage.Node(
                index + 1,
                CycleSteps.standard().get(step).map(words::get).getOrElse(step.name()),
                place(CENTRE + RADIUS * StrictMath.sin(angle)),
                place(CENTRE - RADIUS * StrictMath.cos(angle)),
                artefacts(step).size(),
                cycle.breaks()
                        .filter(each -> each.step() == step)
                        .map(this::told)
                        .asJava());
    }

    private String told(CycleBreak found) {
        return found.rule().code() + ": " + found.message().in(words.language());
    }

    private Seq<? extends Artefact> artefacts(CycleStep step) {
        CycleDraft draft = cycle.broken().draft();
        return switch (step) {
            case GOALS -> draft.goals();
            case INDICATORS -> draft.indicators();
            case METHODS -> draft.methods();
            case MONITORING -> draft.measurements();
            case ANALYSIS -> draft.findings();
            case RECOMMENDATIONS -> draft.recommendations();
            case MEASURES -> draft.measures();
            case DECISIONS -> draft.decisions();
            case EFFECTIVENESS -> draft.conclusions();
        };
    }

    private String fraction(Figure figure) {
        return figure.fold(
                known -> words.get("doc.cycle.of", known.numerator(), known.denominator()),
                reason -> words.get(figure.percentText(0)));
    }

    private static String place(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
