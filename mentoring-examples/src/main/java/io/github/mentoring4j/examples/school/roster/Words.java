package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.catalogue.Vocabulary.Area;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.roster.CellType.Source;

/** What is expected where a word of the vocabulary should stand. */
final class Words {
    private static final int SHOWN = 3;

    private Words() {}

    static Text of(Area area, Source source) {
        Text what = kindOfWord(area);
        return Text.of(
                what.russian() + ", например: " + examples(area, source, Language.RUSSIAN),
                what.english() + ", for example: " + examples(area, source, Language.ENGLISH));
    }

    private static String examples(Area area, Source source, Language language) {
        return source.vocabulary()
                .codes(area)
                .take(SHOWN)
                .flatMap(code -> source.vocabulary().nameOf(area, code))
                .map(name -> name.in(language))
                .mkString(", ");
    }

    private static Text kindOfWord(Area area) {
        return switch (area) {
            case KIND -> Text.of("вид участника", "a kind of participant");
            case POST -> Text.of("должность из словаря", "a known post");
            case SUBJECT -> Text.of("предмет из словаря", "a known subject");
            case COMPETENCE -> Text.of("умение или предмет из словаря", "a known competence or subject");
            case TOPIC -> Text.of("тема проекта из словаря", "a known project topic");
            case FIELD -> Text.of("профессиональная область из словаря", "a known field of professions");
            case INTEREST -> Text.of("интерес из словаря", "a known interest");
            case VALUE -> Text.of("ценность из словаря", "a known value");
            case REQUEST_TYPE -> Text.of("вид запроса", "a type of request");
        };
    }
}
