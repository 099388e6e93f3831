package io.github.mentoring4j.examples.school.yearpage;

import io.github.mentoring4j.core.monitoring.ProgrammeScore;
import io.github.mentoring4j.core.monitoring.Tally;
import io.github.mentoring4j.core.programme.CoverageResult;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.examples.school.report.Words;
import io.github.mentoring4j.examples.school.year.monitoring.QualityLine;
import io.github.mentoring4j.examples.school.year.programme.CoverageLine;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Locale;

/** Coverage against its targets, quality of the process, and the score of the programme. */
final class ResultViews {
    private final Seq<Tuple2<String, String>> forms;
    private final int leastShown;
    private final Words words;

    ResultViews(Seq<Tuple2<String, String>> forms, int leastShown, Words words) {
        this.forms = forms;
        this.leastShown = leastShown;
        this.words = words;
    }

    YearPage.Results view(Seq<CoverageLine> coverage, Seq<QualityLine> quality, ProgrammeScore score) {
        return new YearPage.Results(
                coverage(coverage),
                quality(quality),
                score(score),
                words.get("year.score.sum", score.sum(), score.greatest()),
                score.level()
                        .fold(
                                reason -> words.get(
                                        "year.score.none", reason.why().in(words.language())),
                                level -> words.get("year.score." + level.name().toLowerCase(Locale.ROOT))));
    }

    private YearPage.Grid coverage(Seq<CoverageLine> lines) {
        return new YearPage.Grid(
                List.of(
                        "",
                        words.get("year.coverage.middle"),
                        words.get("year.coverage.end"),
                        words.get("year.coverage.target"),
                        words.get("year.coverage.outcome")),
                lines.map(line -> new YearPage.GridRow(
                                words.get(line.indicator().text()),
                                List.of(
                                        figure(line.middle()),
                                        figure(line.end()),
                                        line.end()
                                                .target()
                                                .map(target -> words.get(target.percentText(0)))
                                                .getOrElse(() -> words.get("doc.target.none")),
                                        words.get("doc.outcome."
                                                + line.end().outcome().name().toLowerCase(Locale.ROOT)))))
                        .asJava());
    }

    private String figure(CoverageResult result) {
        return words.get(result.value().percentText(1));
    }

    private YearPage.Grid quality(Seq<QualityLine> lines) {
        Seq<Tuple2<String, String>> asked =
                forms.filter(form -> lines.exists(line -> line.form().equals(form._1())));
        return new YearPage.Grid(
                Vector.of("").appendAll(asked.map(Tuple2::_2)).asJava(),
                lines.map(QualityLine::item)
                        .distinctBy(item -> item.code())
                        .map(item -> new YearPage.GridRow(
                                words.get(item.wording()),
                                asked.map(form -> lines.find(line -> line.form().equals(form._1())
                                                        && line.item().code().equals(item.code()))
                                                .map(line -> share(line.satisfied()))
                                                .getOrElse("–"))
                                        .asJava()))
                        .asJava());
    }

    /* Answers of too few people are not shown; no answer at all is no data. */
    private String share(Tally tally) {
        Figure share = tally.share();
        return tally.answered() > 0 && tally.answered() < leastShown
                ? words.get("year.few", leastShown)
                : words.get(share.percentText(0))
                        + (tally.answered() == 0
                                ? ""
                                : " " + words.get("year.of", tally.yes(), tally.answered(), tally.asked()));
    }

    private YearPage.Grid score(ProgrammeScore score) {
        return new YearPage.Grid(
                List.of("", words.get("year.points")),
                score.items()
                        .map(item -> new YearPage.GridRow(
                                words.get(item.text()),
                                List.of(score.points()
                                        .get(item.code())
                                        .map(points -> words.get("year.point", points, ProgrammeScore.MOST))
                                        .getOrElse(() -> words.get("year.unanswered")))))
                        .asJava());
    }
}
