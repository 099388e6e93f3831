package io.github.mentoring4j.examples.school.report;

import io.github.mentoring4j.core.catalogue.cycle.CycleSteps;
import io.github.mentoring4j.core.catalogue.monitoring.StandardScore;
import io.github.mentoring4j.core.cycle.CycleBreak;
import io.github.mentoring4j.core.mentorship.Closed;
import io.github.mentoring4j.core.monitoring.indicator.Comparison;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.year.SimulatedYear;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.github.mentoring4j.examples.school.year.rematch.Rematch;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A simulated year on the screen, in some twenty lines that begin with the words that it is simulated. */
public final class YearScreen {
    private static final String MARKS = "markMean";
    private static final int DECIMALS = 2;

    private static final DateTimeFormatter RUSSIAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final SimulatedYear year;
    private final Words words;
    private final Language language;
    private final PrintWriter out;

    private YearScreen(SimulatedYear year, Language language, PrintWriter out) {
        this.year = year;
        this.words = Words.in(language);
        this.language = language;
        this.out = out;
    }

    /**
     * Prints the year.
     *
     * @param year the year
     * @param language the language
     * @param out where to
     */
    public static void print(SimulatedYear year, Language language, PrintWriter out) {
        new YearScreen(year, language, out).print();
        out.flush();
    }

    private void print() {
        out.println();
        out.println(words.get("screen.year"));
        line(words.get(year.simulation().notice()));
        lives();
        rematch();
        alarms();
        effects();
        score();
        cycle();
    }

    private void line(String text) {
        out.println("  " + text);
    }

    private void lives() {
        Seq<MentorshipLife> lives = year.lives();
        line(words.get(
                "screen.year.lives",
                counted(lives.map(life -> life.mentorship().stage().text()))));
        line(words.get(
                "screen.year.reasons",
                counted(lives.map(MentorshipLife::mentorship)
                        .filter(Closed.class::isInstance)
                        .map(closed -> ((Closed) closed).closure().reason().text()))));
        line(words.get(
                "screen.year.meetings",
                lives.map(life -> life.chronicle().meetings().size()).sum().intValue(),
                lives.map(life -> life.attempts().refused().size()).sum().intValue()));
    }

    /* Most often first, then by the alphabet. */
    private String counted(Seq<Text> texts) {
        return TreeMap.ofEntries(texts.map(text -> text.in(language))
                        .groupBy(text -> text)
                        .mapValues(Seq::size))
                .toVector()
                .sortBy(each -> -each._2())
                .map(each -> each._1() + " " + each._2())
                .mkString(", ");
    }

    private void rematch() {
        Rematch rematch = year.rematch();
        line(words.get(
                "screen.year.rematch",
                date(rematch.on()),
                rematch.pinned().size(),
                rematch.newcomers().size(),
                rematch.begun().size(),
                rematch.changes().size()));
    }

    private void alarms() {
        year.findings()
                .alarms()
                .forEach(round -> line(words.get(
                        "screen.year.alarms",
                        date(round.day()),
                        round.pairs().size(),
                        round.talks(),
                        round.people().size())));
    }

    private void effects() {
        year.findings()
                .monitoring()
                .influence()
                .byForm()
                .filter(each -> each.indicator().code().equals(MARKS))
                .forEach(each -> line(words.get(
                        "screen.year.effect",
                        form(each),
                        words.get(each.indicator().name()),
                        words.get(each.difference().decimalText(DECIMALS)),
                        each.pairs(),
                        each.leftOut(),
                        each.analysis().inference().message().in(language))));
    }

    private String form(Comparison comparison) {
        String code = comparison.group().code();
        return year.formed()
                .school()
                .methodology()
                .model()
                .catalogue()
                .findForm(code)
                .map(form -> words.get(form.name()))
                .getOrElse(code);
    }

    private void score() {
        var score = year.findings().monitoring().score();
        line(words.get(
                "screen.year.score",
                score.sum(),
                score.greatest(),
                score.level().fold(none -> none.why().in(language), level -> words.get(StandardScore.name(level)))));
        line(words.get("screen.year.gaps", year.findings().programme().missing().size()));
    }

    private void cycle() {
        var cycle = year.findings().cycle();
        cycle.breaks()
                .filter(CycleBreak::isError)
                .forEach(each -> line(words.get(
                        "screen.year.break",
                        each.rule().code(),
                        CycleSteps.standard().get(each.step()).map(words::get).getOrElse(""),
                        each.message().in(language))));
        Figure whole = cycle.repaired().completeness(cycle.checkedOn());
        line(words.get(
                "screen.year.cycle",
                words.get(whole.percentText(0)),
                words.get(cycle.closed().isRight() ? "screen.year.yes" : "screen.year.no")));
    }

    private String date(LocalDate day) {
        return language == Language.RUSSIAN ? day.format(RUSSIAN_DATE) : day.toString();
    }
}
