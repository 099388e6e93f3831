package io.github.mentoring4j.examples.school.report;

import io.github.mentoring4j.core.catalogue.Vocabulary.Area;
import io.github.mentoring4j.core.methodology.MentoringForm;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MentorLoad;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.Need;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;

/** The pictures of the page as numbers: coverage by form, scores, load. */
final class Charts {
    private static final long POINTS_OF_A_BIN = 100_000;
    private static final int BINS = 10;
    private static final int QUARTER = 25;
    private static final Seq<String> COLOURS = Vector.of("one", "two", "three", "four", "five", "six");

    private final FormedPlan formed;
    private final Words words;

    Charts(FormedPlan formed, Words words) {
        this.formed = formed;
        this.words = words;
    }

    Seq<ReportPage.Chart> all() {
        return Vector.of(coverage(), scores(), load());
    }

    private Seq<MentoringForm> forms() {
        return formed.school().methodology().model().catalogue().forms();
    }

    /* A need without a pair is counted once where one form alone could serve it, and once in each of several. */
    private ReportPage.Chart coverage() {
        Seq<MentoringForm> forms = forms();
        Seq<Need> without = formed.plan().unmatched().map(Unmatched::need);
        return new ReportPage.Chart(
                "coverage",
                words.get("chart.coverage"),
                words.get("chart.coverage.lead"),
                words.get("axis.needs"),
                true,
                forms.map(form -> words.get(form.name())).asJava(),
                Vector.of(
                                series("chart.coverage.served", "good", forms.map(this::served)),
                                series(
                                        "chart.coverage.only",
                                        "bad",
                                        forms.map(form -> without.count(
                                                need -> formsOf(need).equals(TreeSet.of(form.code()))))),
                                series(
                                        "chart.coverage.shared",
                                        "shared",
                                        forms.map(form -> without.count(
                                                need -> formsOf(need).size() > 1
                                                        && formsOf(need).contains(form.code())))))
                        .asJava());
    }

    private int served(MentoringForm form) {
        return matchesOf(form).map(match -> match.needs().size()).sum().intValue();
    }

    private Seq<Match> matchesOf(MentoringForm form) {
        return formed.plan()
                .matches()
                .filter(match ->
                        formed.roleModel(match.pair().roleModel()).form().equals(form.code()));
    }

    private SortedSet<String> formsOf(Need need) {
        return TreeSet.ofAll(
                need.roleModels().map(code -> formed.roleModel(code).form()));
    }

    private ReportPage.Series series(String key, String colour, Seq<Integer> values) {
        return new ReportPage.Series(words.get(key), colour, values.asJava());
    }

    private ReportPage.Chart scores() {
        Seq<Integer> bins = Vector.range(0, BINS);
        Seq<MentoringForm> forms = forms().filter(form -> !matchesOf(form).isEmpty());
        return new ReportPage.Chart(
                "scores",
                words.get("chart.scores"),
                words.get("chart.scores.lead"),
                words.get("axis.pairs"),
                false,
                bins.map(bin -> bin * BINS + "–" + (bin + 1) * BINS).asJava(),
                forms.zipWithIndex((form, index) -> new ReportPage.Series(
                                words.get(form.name()),
                                COLOURS.get(index % COLOURS.size()),
                                bins.map(bin -> matchesOf(form).count(match -> bin(match.score()) == bin))
                                        .asJava()))
                        .asJava());
    }

    private static int bin(long score) {
        return (int) Math.min(BINS - 1, score / POINTS_OF_A_BIN);
    }

    private ReportPage.Chart load() {
        Seq<MentorLoad> loads = formed.plan().loads();
        Seq<ParticipantKind> kinds =
                TreeSet.ofAll(loads.map(load -> LoadViews.kind(formed, load))).toVector();
        Seq<Integer> bins = Vector.rangeClosed(0, 4);
        return new ReportPage.Chart(
                "load",
                words.get("chart.load"),
                words.get("chart.load.lead"),
                words.get("axis.mentors"),
                false,
                bins.map(bin -> words.get("chart.load.bin" + bin)).asJava(),
                kinds.zipWithIndex((kind, index) -> new ReportPage.Series(
                                kindName(kind),
                                COLOURS.get(index % COLOURS.size()),
                                bins.map(bin -> loads.filter(load -> LoadViews.kind(formed, load)
                                                        .equals(kind))
                                                .count(load -> loadBin(load) == bin))
                                        .asJava()))
                        .asJava());
    }

    private static int loadBin(MentorLoad load) {
        int percent = LoadViews.percent(load);
        return load.minutesPlanned() == 0 ? 0 : Math.max(1, (percent + QUARTER - 1) / QUARTER);
    }

    private String kindName(ParticipantKind kind) {
        return formed.school()
                .methodology()
                .vocabulary()
                .nameOf(Area.KIND, kind.code())
                .map(words::get)
                .getOrElse(kind.code());
    }
}
