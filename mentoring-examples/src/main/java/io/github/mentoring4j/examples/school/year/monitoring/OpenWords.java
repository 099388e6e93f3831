package io.github.mentoring4j.examples.school.year.monitoring;

import io.github.mentoring4j.examples.school.sample.Dice;
import io.vavr.collection.Vector;

/** Invented words for open questions. */
final class OpenWords {
    private static final Vector<String> VALUABLE = Vector.of(
            "поддержка без оценок",
            "можно было спросить о чем угодно",
            "совместный проект",
            "разбор настоящих уроков",
            "стало спокойнее на контрольных",
            "новые знакомства");
    private static final Vector<String> CHANGE = Vector.of(
            "меньше бумаг",
            "больше времени на встречи",
            "встречаться не после шестого урока",
            "раньше начинать",
            "чаще менять темы",
            "отдельный кабинет для встреч");

    private OpenWords() {}

    static String of(String item, Dice dice) {
        return dice.oneOf(item.endsWith("+") ? VALUABLE : CHANGE);
    }
}
