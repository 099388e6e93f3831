package io.github.mentoring4j.core.catalogue.monitoring;

import io.github.mentoring4j.core.monitoring.ProgrammeScore;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The nine items of the programme score and the names of its levels: common in the field, unconfirmed. Default, overridable. */
public final class StandardScore {
    /* Code, Russian, English. */
    private static final String TABLE = """
            score.1 | соответствие программы цели и задачам | conformity of the programme to goal and tasks
            score.2 | соответствие принципам модели | conformity to the principles of the model
            score.3 | соответствие современным подходам и технологиям | conformity to modern approaches and technologies
            score.4 | комфортный психологический климат | comfortable psychological climate
            score.5 | логика работы наставника, понимание ситуации наставляемого | logic of the mentor's work, understanding of the mentee's situation
            score.6 | удовлетворённость всех участников | satisfaction of all participants
            score.7 | удовлетворённость партнёров | satisfaction of partners
            score.8 | активность и интерес наставляемого к мероприятиям | activity of the mentee and interest in events
            score.9 | применение знаний в реальных ситуациях, активная гражданская позиция | use of knowledge in real situations, active civic position
            """;

    private StandardScore() {}

    /**
     * The items.
     *
     * @return the nine items in order
     */
    public static Seq<CodedText> items() {
        return Vector.ofAll(TABLE.lines().toList())
                .map(line -> Vector.of(line.split("\\|", -1)).map(String::strip))
                .map(cells -> CodedText.of(cells.get(0), cells.get(1), cells.get(2)));
    }

    /**
     * The name of a level.
     *
     * @param level the level
     * @return the name in both languages
     */
    public static Text name(ProgrammeScore.Level level) {
        return switch (level) {
            case OPTIMAL -> Text.of("оптимальный", "optimal");
            case ACCEPTABLE -> Text.of("допустимый", "acceptable");
            case UNACCEPTABLE -> Text.of("недопустимый", "unacceptable");
        };
    }
}
