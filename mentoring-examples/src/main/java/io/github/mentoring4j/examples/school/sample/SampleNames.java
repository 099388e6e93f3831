package io.github.mentoring4j.examples.school.sample;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Names put together from two short lists; nobody is meant. */
final class SampleNames {
    private static final Seq<String> FAMILY = Vector.of(
            "Ветренко",
            "Зимко",
            "Лужко",
            "Росенко",
            "Снежко",
            "Тополенко",
            "Ручейко",
            "Облачко",
            "Кленко",
            "Дождич",
            "Полевич",
            "Лесных",
            "Степных",
            "Речных",
            "Луговых",
            "Зорич",
            "Туманко",
            "Радужко",
            "Вербенко",
            "Озеренко");
    private static final Seq<String> GIVEN = Vector.of(
            "Саша", "Женя", "Валя", "Слава", "Вера", "Лев", "Майя", "Глеб", "Нина", "Тимур", "Алиса", "Марк", "Зоя",
            "Роман", "Лика", "Иван", "Ольга", "Степан", "Рената", "Фёдор");

    private SampleNames() {}

    static String draw(Dice dice) {
        return dice.oneOf(FAMILY) + " " + dice.oneOf(GIVEN);
    }
}
