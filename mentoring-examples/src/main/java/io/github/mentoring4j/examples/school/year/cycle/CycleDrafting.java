package io.github.mentoring4j.examples.school.year.cycle;

import io.github.mentoring4j.core.cycle.CycleDraft;
import io.github.mentoring4j.core.cycle.CycleGoal;
import io.github.mentoring4j.core.monitoring.indicator.Comparison;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.plan.School;
import io.vavr.collection.Seq;

/** Fills the nine steps of the cycle; nothing is missing in it. */
final class CycleDrafting {
    private static final String MARKS = "markMean";

    private final CycleSource source;
    private final Seq<FormLine> forms;
    private final SchoolLine school;
    private final SwotLine swot;

    CycleDrafting(CycleSource source) {
        this.source = source;
        this.forms = source.results()
                .monitoring()
                .influence()
                .byForm()
                .filter(each -> each.indicator().code().equals(MARKS))
                .map(each -> line(source, each));
        this.school = new SchoolLine(source);
        this.swot = new SwotLine(source.results().monitoring().swot().school());
    }

    private static FormLine line(CycleSource source, Comparison comparison) {
        String form = comparison.group().code();
        return new FormLine(form, task(source.school(), form), comparison, source.dates());
    }

    private static Text task(School school, String form) {
        var model = school.methodology().model();
        return model.findProject(form)
                .flatMap(project -> model.findTask(project.task()))
                .map(task -> task.shown())
                .getOrElse(school.goal().text());
    }

    CycleDraft draft() {
        Actions actions = new Actions(source, forms, school, swot);
        return CycleDraft.builder()
                .year(source.dates().year())
                .evidence(forms.map(FormLine::evidence)
                        .appendAll(school.evidence())
                        .appendAll(swot.evidence()))
                .goals(forms.map(FormLine::goalOfForm)
                        .append(CycleGoal.builder()
                                .id(SchoolLine.GOAL)
                                .text(source.school().goal().text())
                                .build()))
                .indicators(forms.map(FormLine::indicator).appendAll(school.indicators()))
                .methods(forms.map(line -> line.method(Posts.COORDINATOR)).appendAll(school.methods()))
                .measurements(forms.flatMap(FormLine::measurements).appendAll(school.measurements()))
                .findings(forms.map(FormLine::finding)
                        .appendAll(school.findings())
                        .appendAll(swot.findings()))
                .recommendations(actions.recommendations())
                .measures(actions.measures())
                .decisions(actions.decisions())
                .conclusions(actions.conclusions())
                .build();
    }
}
