package io.github.mentoring4j.examples.school.yearpage;

import io.github.mentoring4j.core.monitoring.alarm.Alarm;
import io.github.mentoring4j.core.monitoring.indicator.BeforeAfter;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.examples.school.report.PageTemplate;
import io.github.mentoring4j.examples.school.report.ReportPage;
import io.github.mentoring4j.examples.school.report.Words;
import io.github.mentoring4j.examples.school.year.Findings;
import io.github.mentoring4j.examples.school.year.SimulatedYear;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Turns a simulated year into its page, which needs no network and says at its top that it is simulated. */
public final class YearReport {
    private final SimulatedYear year;
    private final Findings findings;
    private final Words words;
    private final Seq<Tuple2<String, String>> forms;

    private YearReport(SimulatedYear year, Words words) {
        this.year = year;
        this.findings = year.findings();
        this.words = words;
        this.forms = year.formed()
                .school()
                .methodology()
                .model()
                .catalogue()
                .forms()
                .map(form -> Tuple.of(form.code(), words.get(form.name())));
    }

    /**
     * Writes the page.
     *
     * @param year the year
     * @param language the language
     * @return the page
     */
    public static String of(SimulatedYear year, Language language) {
        Words words = Words.in(language);
        YearPage page = new YearReport(year, words).page();
        Seq<ReportPage.Chart> charts = Vector.of(page.lives().funnel()).appendAll(Vector.ofAll(page.timeline()));
        return PageTemplate.withCharts("year.ftlh", words, page, charts.asJava());
    }

    private YearPage page() {
        LifeViews lives = new LifeViews(year.lives(), forms, words);
        EffectViews effects = new EffectViews(findings.monitoring().influence().byForm(), words);
        return new YearPage(
                new YearPage.Head(
                        Words.code(words.language()),
                        words.either(year.formed().school().card().name()),
                        words.get("doc.year", year.setting().dates().year().label()),
                        words.get(year.simulation().notice())),
                new YearPage.Overview(figures(lives).asJava(), effects.summary().asJava()),
                effects.forms(forms).asJava(),
                lives.view(),
                new Timeline(year.lives(), year.rematch().on(), words).charts().asJava(),
                new RematchViews(year.formed(), year.rematch(), words).view(),
                new ResultViews(forms, BeforeAfter.Settings.standard().leastShown(), words)
                        .view(
                                findings.programme().coverage(),
                                findings.monitoring().quality(),
                                findings.monitoring().score()),
                swot().asJava(),
                new AlarmViews(findings.alarms(), words).view(),
                new RingView(findings.cycle(), words).view());
    }

    private Seq<YearPage.SwotCard> swot() {
        SwotViews views = new SwotViews(words);
        return findings.monitoring()
                .swot()
                .forms()
                .map(matrix -> views.card(name(matrix.group().code()), matrix))
                .prepend(views.card(
                        words.get("year.school"), findings.monitoring().swot().school()));
    }

    private String name(String form) {
        return forms.find(each -> each._1().equals(form)).map(Tuple2::_2).getOrElse(form);
    }

    private Seq<ReportPage.Figure> figures(LifeViews lives) {
        int meetings = year.lives()
                .map(life -> life.chronicle().meetings().size())
                .sum()
                .intValue();
        Seq<Alarm> alarms = findings.alarms()
                .lastOption()
                .map(round -> round.pairs().flatMap(pair -> pair.alarms()))
                .getOrElse(Vector.empty());
        return Vector.of(
                figure(year.lives().size(), "pairs", year.rematch().begun().size()),
                figure(lives.completed(), "completed", ""),
                figure(lives.early(), "early", ""),
                figure(meetings, "meetings", ""),
                figure(alarms.size(), "alarms", alarms.count(alarm -> alarm.severity() == Alarm.Severity.ALARM)),
                figure(findings.cycle().breaks().size(), "breaks", ""));
    }

    private ReportPage.Figure figure(int value, String key, Object remark) {
        return new ReportPage.Figure(
                Integer.toString(value),
                words.get("year.figure." + key),
                words.get("year.figure." + key + ".remark", remark));
    }
}
