package io.github.mentoring4j.examples.school.yearpage;

import io.github.mentoring4j.core.mentorship.Closed;
import io.github.mentoring4j.core.mentorship.Closure;
import io.github.mentoring4j.core.mentorship.Meeting;
import io.github.mentoring4j.core.mentorship.Mentorship;
import io.github.mentoring4j.core.mentorship.MentorshipEvent;
import io.github.mentoring4j.core.mentorship.Refusal;
import io.github.mentoring4j.examples.school.report.ReportPage;
import io.github.mentoring4j.examples.school.report.Words;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Predicate;

/** What became of the pairs: how far they came, how they ended, and what was refused on the way. */
final class LifeViews {
    private final Seq<MentorshipLife> lives;
    private final Seq<Tuple2<String, String>> forms;
    private final Words words;

    /* The forms by code and name, in the order of the catalogue. */
    LifeViews(Seq<MentorshipLife> lives, Seq<Tuple2<String, String>> forms, Words words) {
        this.lives = lives;
        this.forms = forms.filter(form -> lives.exists(life -> life.form().equals(form._1())));
        this.words = words;
    }

    YearPage.Lives view() {
        return new YearPage.Lives(
                funnel(),
                grid(Vector.of(Mentorship.Stage.values())
                        .map(stage -> Tuple.of(
                                words.get(stage.text()),
                                life -> life.mentorship().stage() == stage))),
                reasons(),
                refusals());
    }

    /** Pairs that ended as planned. */
    int completed() {
        return lives.count(life -> reason(life).contains(Closure.COMPLETED));
    }

    /** Pairs that were closed for another reason. */
    int early() {
        return lives.count(life -> reason(life).exists(code -> !code.equals(Closure.COMPLETED)));
    }

    private ReportPage.Chart funnel() {
        Vector<Tuple2<String, Predicate<MentorshipLife>>> steps = Vector.of(
                Tuple.of("proposed", life -> true),
                Tuple.of("consented", life -> happened(life, MentorshipEvent.Kind.AGREEMENT)),
                Tuple.of("trial", life -> life.chronicle().held(Meeting.Kind.TRIAL)),
                Tuple.of("approved", life -> happened(life, MentorshipEvent.Kind.ORDER)),
                Tuple.of("active", life -> happened(life, MentorshipEvent.Kind.START)),
                Tuple.of("completed", life -> reason(life).contains(Closure.COMPLETED)));
        return new ReportPage.Chart(
                "year-funnel",
                words.get("year.funnel"),
                words.get("year.funnel.lead"),
                words.get("year.funnel.axis"),
                true,
                steps.map(step -> words.get("year.funnel." + step._1())).asJava(),
                List.of(new ReportPage.Series(
                        words.get("year.pairs"),
                        "one",
                        steps.map(step -> lives.count(step._2())).asJava())));
    }

    private YearPage.Grid reasons() {
        Seq<Tuple2<String, String>> all = lives.flatMap(this::closure)
                .map(closure -> Tuple.of(
                        closure.reason().code(), words.get(closure.reason().text())))
                .distinct()
                .sortBy(reason -> -lives.count(life -> reason(life).contains(reason._1())));
        return grid(all.map(reason -> Tuple.of(reason._2(), life -> reason(life).contains(reason._1()))));
    }

    private YearPage.Grid grid(Seq<Tuple2<String, Predicate<MentorshipLife>>> rows) {
        return new YearPage.Grid(
                Vector.of("")
                        .appendAll(forms.map(Tuple2::_2))
                        .append(words.get("year.all"))
                        .asJava(),
                rows.filter(row -> lives.exists(row._2()))
                        .map(row -> new YearPage.GridRow(
                                row._1(),
                                forms.map(form -> lives.filter(row._2())
                                                .count(life -> life.form().equals(form._1())))
                                        .append(lives.count(row._2()))
                                        .map(String::valueOf)
                                        .asJava()))
                        .asJava());
    }

    private YearPage.Grid refusals() {
        Seq<Refusal> all = lives.flatMap(life -> life.attempts().refused()).flatMap(refused -> refused.refusals());
        return new YearPage.Grid(
                List.of("", words.get("year.refusals.basis"), words.get("year.times")),
                all.groupBy(Refusal::code)
                        .toVector()
                        .sortBy(entry -> -entry._2().size())
                        .map(entry -> new YearPage.GridRow(
                                example(entry._2()),
                                List.of(
                                        words.get(entry._1().basis().text()),
                                        Integer.toString(entry._2().size()))))
                        .asJava());
    }

    /* One refusal of the kind in its own words: they name dates, papers and ids only. */
    private String example(Seq<Refusal> refusals) {
        return refusals.head().message().in(words.language());
    }

    private static boolean happened(MentorshipLife life, MentorshipEvent.Kind kind) {
        return life.chronicle().events().exists(event -> event.kind() == kind);
    }

    private Option<Closure> closure(MentorshipLife life) {
        return life.mentorship() instanceof Closed closed ? Option.some(closed.closure()) : Option.none();
    }

    private Option<String> reason(MentorshipLife life) {
        return closure(life).map(closure -> closure.reason().code());
    }
}
