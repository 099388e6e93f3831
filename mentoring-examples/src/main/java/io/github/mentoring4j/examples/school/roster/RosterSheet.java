package io.github.mentoring4j.examples.school.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.mentoring4j.core.catalogue.Vocabulary;
import io.github.mentoring4j.core.text.Language;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Writes a file of a roster with the headers that {@link RosterReader} understands.
 *
 * <p>Russian sheets are separated by semicolons, English ones by commas. Lines end with a line feed on every machine.
 *
 * @param file one of the names of {@link RosterReader}
 * @param columns the codes of the columns, in the order of writing
 * @param language the language of the headers
 */
public record RosterSheet(String file, Seq<String> columns, Language language) {
    /**
     * Writes rows.
     *
     * @param rows the cells of each row by column code; a code that is absent is a blank cell
     * @param vocabulary the names of subjects, for columns of marks
     * @return the content of the file
     * @throws IllegalArgumentException if the file has no column of such a code
     */
    public String csv(Seq<Map<String, String>> rows, Vocabulary vocabulary) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(language == Language.RUSSIAN ? ';' : ',')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            writer.writeRecord(columns.map(code -> header(code, vocabulary)));
            rows.forEach(row -> writer.writeRecord(columns.map(code -> row.getOrElse(code, ""))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private String header(String code, Vocabulary vocabulary) {
        return columnSet()
                .find(new CellType.Source("header", vocabulary), code)
                .fold(
                        problems -> {
                            throw new IllegalArgumentException(file + ": " + code);
                        },
                        column -> column.header().in(language));
    }

    private ColumnSet columnSet() {
        return switch (file) {
            case RosterReader.PUPILS -> Columns.PUPILS;
            case RosterReader.TEACHERS -> Columns.TEACHERS;
            case RosterReader.PARTNERS -> Columns.PARTNERS;
            case RosterReader.WISHES -> Columns.WISHES;
            case RosterReader.PAIRS -> Columns.PAIRS;
            default -> throw new IllegalArgumentException(file);
        };
    }
}
