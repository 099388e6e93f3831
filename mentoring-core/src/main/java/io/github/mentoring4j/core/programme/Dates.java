package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.text.Language;
import java.time.LocalDate;

/** How tables write a day: 01.09.2022 in Russian, 2022-09-01 in English. */
final class Dates {
    private Dates() {}

    static String text(LocalDate day, Language language) {
        return language == Language.RUSSIAN
                ? two(day.getDayOfMonth()) + "." + two(day.getMonthValue()) + "." + day.getYear()
                : day.toString();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
