package io.github.mentoring4j.examples.school.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A CSV file as it stands: lines of cells, before anybody knows what they mean.
 *
 * @param name the name of the file
 * @param header the cells of the first line
 * @param lines the other lines, without blank ones
 */
record CsvFile(String name, Seq<String> header, Seq<Line> lines) {
    /** Reads a file; a file that cannot be read as text gives one problem and nothing else. */
    static Option<CsvFile> read(Path path, Problems problems) {
        String name = String.valueOf(path.getFileName());
        try {
            return Utf8.decode(name, Files.readAllBytes(path), problems).flatMap(text -> parse(name, text, problems));
        } catch (IOException unreadable) {
            problems.add(
                    Place.of(name),
                    new Problem.Malformed(
                            "file", name, Text.of("файл, который можно открыть", "a file that can be opened")));
            return Option.none();
        }
    }

    private static Option<CsvFile> parse(String name, String text, Problems problems) {
        Vector<Line> lines = Vector.empty();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter(text.lines().findFirst().orElse("")))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord each : records) {
                lines = lines.append(new Line(
                        (int) each.getStartingLineNumber(),
                        Vector.ofAll(each.getFields()).map(CsvFile::tidy)));
            }
        } catch (CsvParseException broken) {
            report(name, lines, problems);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        if (lines.isEmpty()) {
            problems.add(
                    new Place(name, 1, Place.Field.NONE),
                    new Problem.Missing("header", Text.of("строка заголовков", "the header line")));
            return Option.none();
        }
        return Option.some(new CsvFile(
                name,
                lines.head().cells(),
                lines.tail().filter(line -> !line.cells().forAll(String::isBlank))));
    }

    private static void report(String name, Vector<Line> read, Problems problems) {
        int next = read.lastOption().map(line -> line.number() + 1).getOrElse(1);
        problems.add(
                new Place(name, next, Place.Field.NONE),
                new Problem.Malformed(
                        "quotes",
                        "\"",
                        Text.of("кавычки, закрытые перед разделителем", "quotes closed before a separator")));
    }

    private static String tidy(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }

    /** The separator that occurs most often in the header; a semicolon before a comma before a tab. */
    static char delimiter(String header) {
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    /** One line. */
    record Line(int number, Seq<String> cells) {
        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }
}
