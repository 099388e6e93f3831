package io.github.mentoring4j.examples.school.report;

import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;

/**
 * The words of the program itself in one language, from files such as {@code words_ru.properties}.
 *
 * @param language the language
 * @param entries the wordings by key, with places {@code {0}}, {@code {1}}
 */
public record Words(Language language, SortedMap<String, String> entries) {
    private static final long POINTS_OF_A_TENTH = 1_000;
    private static final Seq<String> FILES = Vector.of("words", "documents", "year");

    /**
     * Reads the words of a language.
     *
     * @param language the language
     * @return the words
     */
    public static Words in(Language language) {
        return new Words(
                language,
                FILES.foldLeft(
                        (SortedMap<String, String>) TreeMap.<String, String>empty(),
                        (entries, file) -> read(file, language, entries)));
    }

    private static SortedMap<String, String> read(String file, Language language, SortedMap<String, String> before) {
        Properties properties = new Properties();
        try (Reader reader = new StringReader(Resources.text(file + "_" + code(language) + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> entries = before;
        for (String key : properties.stringPropertyNames()) {
            if (before.containsKey(key)) {
                throw new IllegalStateException("two wordings: " + key);
            }
            entries = entries.put(key, properties.getProperty(key));
        }
        return entries;
    }

    /**
     * The code of a language, as pages name it.
     *
     * @param language the language
     * @return {@code ru} or {@code en}
     */
    public static String code(Language language) {
        return language == Language.RUSSIAN ? "ru" : "en";
    }

    /**
     * A wording.
     *
     * @param key its key
     * @param arguments what stands in its places
     * @return the wording
     * @throws IllegalArgumentException if there is none
     */
    public String get(String key, Object... arguments) {
        String wording = entries.get(key).getOrElseThrow(() -> new IllegalArgumentException("no wording: " + key));
        for (int place = 0; place < arguments.length; place++) {
            wording = wording.replace("{" + place + "}", String.valueOf(arguments[place]));
        }
        return wording;
    }

    /**
     * A wording, or a stand-in for codes that a school may add.
     *
     * @param key its key
     * @param otherwise the stand-in
     * @return the wording
     */
    public String find(String key, String otherwise) {
        return entries.get(key).getOrElse(otherwise);
    }

    /**
     * A text of the library.
     *
     * @param text the text
     * @return its wording in this language
     */
    public String get(Text text) {
        return text.in(language);
    }

    /**
     * Points as people read them.
     *
     * @param points points, 1,000,000 at most for a pair
     * @return hundredths of the greatest score of a pair, rounded down to one decimal
     */
    public String score(long points) {
        return decimal(points / POINTS_OF_A_TENTH, 1);
    }

    /**
     * A decimal.
     *
     * @param unscaled its digits
     * @param scale how many of them stand after the mark
     * @return the number as this language writes it
     */
    public String decimal(long unscaled, int scale) {
        return new Argument.Decimal(unscaled, scale).in(language);
    }

    /**
     * A day.
     *
     * @param day the day
     * @return such as {@code 05.09.2025} or {@code 2025-09-05}
     */
    public String date(LocalDate day) {
        return language == Language.RUSSIAN
                ? String.format(Locale.ROOT, "%02d.%02d.%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : day.toString();
    }

    /**
     * A text that may have been entered in one language only.
     *
     * @param text the text
     * @return its wording in this language, otherwise the other one
     */
    public String either(Text text) {
        String wanted = text.in(language);
        return wanted.isBlank() ? text.russian() + text.english() : wanted;
    }
}
