package io.github.mentoring4j.examples.school.sample;

import io.github.mentoring4j.core.catalogue.Vocabulary.Area;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.text.Text;

/**
 * A request to be written into a cell.
 *
 * @param type its type
 * @param argument the code it is about; blank for none
 * @param priority the urgency, 1 to 3
 * @param by who raised it
 */
record Request(RequestType type, String argument, int priority, Text by) {
    static final Text SELF = Text.of("сам", "self");
    static final Text PARENT = Text.of("родитель", "parent");
    static final Text CLASS_TEACHER = Text.of("классный руководитель", "class teacher");
    static final Text PSYCHOLOGIST = Text.of("психолог", "psychologist");

    static Request of(RequestType type, String argument) {
        return new Request(type, argument, 3, SELF);
    }

    Request urgent(int level, Text raisedBy) {
        return new Request(type, argument, level, raisedBy);
    }

    boolean isFor(RequestType other) {
        return type.equals(other);
    }

    String in(Wording wording) {
        return wording.word(Area.REQUEST_TYPE, type.code())
                + (argument.isEmpty() ? "" : " (" + wording.word(area(), argument) + ")")
                + (priority == 3 ? "" : " !" + priority)
                + (by.equals(SELF) ? "" : " @" + wording.say(by));
    }

    private Area area() {
        return switch (type.code()) {
            case "PROJECT" -> Area.TOPIC;
            case "CAREER" -> Area.FIELD;
            default -> Area.COMPETENCE;
        };
    }
}
