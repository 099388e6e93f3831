package io.github.mentoring4j.examples.school.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.matching.plan.Match;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/**
 * The pairs as a table for the coordinator: UTF-8 with a byte order mark and semicolons, as spreadsheets open it.
 *
 * <p>Closed pairs are in it and marked. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class PairsFile {
    private static final Seq<String> HEADER = Vector.of(
            "form",
            "role-model",
            "code",
            "mentor-id",
            "mentor",
            "mentee-id",
            "mentee",
            "score",
            "pinned",
            "closed",
            "requests",
            "time",
            "reason");
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private PairsFile() {}

    /**
     * Writes the table.
     *
     * @param formed the plan
     * @param language the language
     * @return the table, header first
     */
    public static String of(FormedPlan formed, Language language) {
        Words words = Words.in(language);
        PairViews views = new PairViews(formed, words, People.forCoordinator(formed));
        StringWriter out = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            csv.writeRecord(HEADER.map(key -> words.get("csv." + key)));
            formed.plan().matches().forEach(match -> csv.writeRecord(row(formed, words, views, match)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Seq<String> row(FormedPlan formed, Words words, PairViews views, Match match) {
        RoleModel model = formed.roleModel(match.pair().roleModel());
        ReportPage.Pair pair = views.pair(match);
        String form = formed.school()
                .methodology()
                .model()
                .catalogue()
                .findForm(model.form())
                .map(each -> words.get(each.name()))
                .getOrElse(model.form());
        return Vector.of(
                        form,
                        words.get(model.name()),
                        model.code(),
                        match.pair().mentor().value(),
                        pair.mentor().name(),
                        match.pair().mentee().value(),
                        pair.mentee().name(),
                        pair.score(),
                        words.get(match.pinned() ? "csv.yes" : "csv.no"),
                        words.get(formed.isClosed(match.pair()) ? "csv.yes" : "csv.no"),
                        String.join("; ", pair.requests()),
                        pair.time(),
                        pair.reasons().stream().map(PairsFile::part).collect(Collectors.joining("; ")))
                .map(PairsFile::harmless);
    }

    /* A sentence as a part of a longer one. */
    private static String part(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
