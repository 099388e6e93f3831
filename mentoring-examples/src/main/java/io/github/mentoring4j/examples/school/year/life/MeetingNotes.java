package io.github.mentoring4j.examples.school.year.life;

import io.vavr.collection.Vector;

/** What pairs write of their meetings: invented sentences that differ from meeting to meeting and from pair to pair. */
final class MeetingNotes {
    private static final Vector<String> PLACE = Vector.of(
            "Встретились в библиотеке.",
            "Сидели в кабинете математики после уроков.",
            "Гуляли по школьному двору и говорили.",
            "Созвонились по видео.",
            "Заняли стол в столовой.",
            "Были в актовом зале, пока там пусто.",
            "Собрались в классе до первого урока.");
    private static final Vector<String> DONE = Vector.of(
            "Разобрали, что получилось с прошлого раза",
            "Вместе решали задачи потруднее",
            "Читали текст вслух и обсуждали его",
            "Составили список вопросов к учителю",
            "Готовили выступление для класса",
            "Посмотрели запись урока и остановились на трех местах",
            "Повторили правила и проверили себя по карточкам",
            "Планировали работу над проектом",
            "Говорили о том, как спокойно начинать разговор с новыми людьми",
            "Сходили на занятие кружка",
            "Разложили по дням подготовку к контрольной",
            "Искали источники в библиотеке");
    private static final Vector<String> FOUND = Vector.of(
            "труднее всего оказалось начать",
            "помогла схема, нарисованная на листе",
            "ошибок стало меньше, но спешка осталась",
            "выяснилось, что нужно больше примеров",
            "получилось объяснить тему своими словами",
            "времени не хватило на последнее упражнение",
            "договорились записывать вопросы сразу",
            "понадобится еще одна попытка",
            "самостоятельная часть прошла хорошо",
            "нашелся неожиданный ход решения",
            "оба узнали новое");
    private static final Vector<String> NEXT = Vector.of(
            "К следующей встрече: два номера из сборника.",
            "Дальше: показать черновик.",
            "В следующий раз начнем с повторения.",
            "Решили поменять место встречи.",
            "Нужно спросить мнение классного руководителя.",
            "Следующий шаг: короткое сообщение на пять минут.",
            "До встречи: наблюдать за собой и записать.",
            "Дальше пробуем без подсказок.",
            "К следующему разу: принести пример из жизни.",
            "Продолжим с того же места.",
            "Осталось оформить результат.",
            "Дома: прочитать одну главу.",
            "Обсудим итог недели.");

    private static final int MOST_MEETINGS = 40;

    private final int pair;
    private final boolean sameEveryTime;

    private MeetingNotes(int pair, boolean sameEveryTime) {
        this.pair = pair;
        this.sameEveryTime = sameEveryTime;
    }

    /** The notes of a pair that meets. */
    static MeetingNotes honest(int pair) {
        return new MeetingNotes(pair, false);
    }

    /** The notes of a pair that copies them. */
    static MeetingNotes copied() {
        return new MeetingNotes(0, true);
    }

    /* The lists have 7, 12, 11 and 13 entries, without common divisor: no text comes back within 12,012 meetings. */
    String of(int meeting) {
        int number = sameEveryTime ? 0 : pair * MOST_MEETINGS + meeting;
        return PLACE.get(number % PLACE.size()) + " " + DONE.get(number % DONE.size()) + "; "
                + FOUND.get(number % FOUND.size()) + ". " + NEXT.get(number % NEXT.size());
    }
}
