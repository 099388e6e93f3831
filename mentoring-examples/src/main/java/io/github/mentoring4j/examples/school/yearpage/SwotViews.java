package io.github.mentoring4j.examples.school.yearpage;

import io.github.mentoring4j.core.monitoring.Tally;
import io.github.mentoring4j.core.monitoring.swot.Factor;
import io.github.mentoring4j.core.monitoring.swot.SwotMatrix;
import io.github.mentoring4j.core.monitoring.swot.SwotRow;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.report.Words;
import java.util.List;

/** A SWOT matrix in words, each generated cell with the counts that it rests on. */
final class SwotViews {
    private final Words words;

    SwotViews(Words words) {
        this.words = words;
    }

    YearPage.SwotCard card(String title, SwotMatrix matrix) {
        return new YearPage.SwotCard(
                title,
                matrix.strengths()
                        .map(row -> told(row, row.statement().positive()))
                        .asJava(),
                matrix.weaknesses()
                        .map(row -> told(row, row.statement().negated()))
                        .asJava(),
                factors(matrix, Factor.Kind.OPPORTUNITY),
                factors(matrix, Factor.Kind.THREAT),
                matrix.mixed().map(row -> told(row, row.statement().positive())).asJava(),
                matrix.withheld()
                        .map(row -> words.get(row.statement().positive()) + ": " + reason(row))
                        .asJava(),
                matrix.openAnswers().distinct().asJava());
    }

    private List<String> factors(SwotMatrix matrix, Factor.Kind kind) {
        return matrix.factors(kind)
                .map(factor -> words.either(factor.text()))
                .distinct()
                .asJava();
    }

    private String told(SwotRow row, Text statement) {
        return words.get(statement) + " – " + share(row.tally());
    }

    private String share(Tally tally) {
        return words.get(
                "year.swot.share",
                words.get(tally.share().percentText(0)),
                tally.yes(),
                tally.answered(),
                tally.asked());
    }

    private String reason(SwotRow row) {
        return row.placement()
                .fold(from -> "", to -> "", () -> "", reason -> reason.why().in(words.language()));
    }
}
