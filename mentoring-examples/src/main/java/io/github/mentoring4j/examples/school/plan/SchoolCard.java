package io.github.mentoring4j.examples.school.plan;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.roster.Place;
import io.github.mentoring4j.examples.school.roster.RosterProblem;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Properties;

/**
 * What a folder of rosters says about the school itself, in {@code school.properties}: its name in both languages and the day that ages,
 * months and consents are counted on. No clock is ever asked.
 *
 * @param name the name; both wordings blank if the folder does not say
 * @param date the reference date
 */
public record SchoolCard(Text name, LocalDate date) {
    /** The file. */
    public static final String FILE = "school.properties";

    private static final Text DATE_EXPECTED =
            Text.of("день в виде ГГГГ-ММ-ДД, например 2025-09-15", "a day as YYYY-MM-DD, such as 2025-09-15");

    /**
     * Reads the card of a folder.
     *
     * @param folder the folder
     * @param date the reference date of the command line, which goes first
     * @return the card, or what is wrong with it
     */
    public static Validation<Seq<RosterProblem>, SchoolCard> read(Path folder, Option<LocalDate> date) {
        Path file = folder.resolve(FILE);
        Properties entries = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                entries.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                return invalid(new Problem.Malformed(
                        "file", FILE, Text.of("текстовый файл настроек в UTF-8", "a properties file in UTF-8")));
            }
        }
        Text name = Text.of(entries.getProperty("name.ru", ""), entries.getProperty("name.en", ""));
        return date.map(day -> Validation.<Seq<RosterProblem>, SchoolCard>valid(new SchoolCard(name, day)))
                .getOrElse(() -> dated(name, entries.getProperty("date", "")));
    }

    private static Validation<Seq<RosterProblem>, SchoolCard> dated(Text name, String date) {
        if (date.isBlank()) {
            return invalid(new Problem.Missing(
                    "date",
                    Text.of(
                            "дата, на которую считаются возраст и сроки: строка date в этом файле или --date",
                            "the day that ages and terms are counted on: a line date in this file, or --date")));
        }
        try {
            return Validation.valid(new SchoolCard(name, LocalDate.parse(date.strip())));
        } catch (DateTimeParseException e) {
            return invalid(new Problem.Malformed("date", date, DATE_EXPECTED));
        }
    }

    private static Validation<Seq<RosterProblem>, SchoolCard> invalid(Problem problem) {
        return Validation.invalid(Vector.of(new RosterProblem(Place.of(FILE), problem)));
    }
}
