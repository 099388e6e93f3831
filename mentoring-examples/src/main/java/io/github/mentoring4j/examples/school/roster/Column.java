package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.text.Text;
import java.util.Locale;

/**
 * A column that a file may have.
 *
 * @param <T> what its cells hold
 * @param code the stable code, also accepted as header
 * @param header the header in both languages
 * @param type what its cells hold
 */
record Column<T>(String code, Text header, CellType<T> type) {
    static <T> Column<T> of(String code, String russian, String english, CellType<T> type) {
        return new Column<>(code, Text.of(russian, english), type);
    }

    boolean isCalled(String word) {
        String wanted = folded(word);
        return wanted.equals(folded(code))
                || wanted.equals(folded(header.russian()))
                || wanted.equals(folded(header.english()));
    }

    static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
    }
}
