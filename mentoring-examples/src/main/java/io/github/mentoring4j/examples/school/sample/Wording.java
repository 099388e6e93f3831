package io.github.mentoring4j.examples.school.sample;

import io.github.mentoring4j.core.catalogue.Vocabulary;
import io.github.mentoring4j.core.catalogue.Vocabulary.Area;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How values stand in cells, in one language.
 *
 * @param language the language
 * @param vocabulary the names of codes
 */
record Wording(Language language, Vocabulary vocabulary) {
    private static final DateTimeFormatter RUSSIAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final Text YES = Text.of("да", "yes");
    private static final Text NO = Text.of("нет", "no");
    private static final Text GUARDIAN = Text.of("представитель", "guardian");
    private static final Text SELF = Text.of("сам", "self");
    private static final Text WITHDRAWN = Text.of("отозвано", "withdrawn");
    private static final String NONE = "-";

    String say(Text text) {
        return text.in(language);
    }

    String word(Area area, String code) {
        return vocabulary
                .nameOf(area, code)
                .map(this::say)
                .getOrElseThrow(() -> new IllegalArgumentException(area + ": " + code));
    }

    String words(Area area, Seq<String> codes) {
        return codes.isEmpty() ? NONE : codes.map(code -> word(area, code)).mkString(separator());
    }

    String levels(Area area, Map<String, Integer> levels) {
        return levels.isEmpty()
                ? NONE
                : levels.toVector()
                        .map(entry -> word(area, entry._1()) + "=" + entry._2())
                        .mkString(separator());
    }

    String list(Seq<String> items) {
        return items.isEmpty() ? NONE : items.mkString(separator());
    }

    String flag(boolean value) {
        return say(value ? YES : NO);
    }

    String date(LocalDate day) {
        return language == Language.RUSSIAN ? RUSSIAN_DATE.format(day) : day.toString();
    }

    /** Hundredths as a decimal. */
    String mean(int hundredths) {
        String mark = language == Language.RUSSIAN ? "," : ".";
        return hundredths / 100 + mark + hundredths / 10 % 10 + hundredths % 10;
    }

    String ownConsent(LocalDate day) {
        return date(day) + " " + say(SELF);
    }

    String guardianConsent(LocalDate day) {
        return date(day) + " " + say(GUARDIAN);
    }

    String withdrawn(String consent, LocalDate day) {
        return consent + " " + say(WITHDRAWN) + " " + date(day);
    }

    String separator() {
        return language == Language.RUSSIAN ? ", " : "; ";
    }
}
