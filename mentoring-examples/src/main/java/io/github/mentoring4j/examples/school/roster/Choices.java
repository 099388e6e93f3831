package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.participant.Category;
import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.RaisedBy;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.DayOfWeek;

/**
 * A few words of which one is chosen, in either language.
 *
 * @param <T> what is chosen
 * @param options the first word of each option is the one shown when something else was found
 */
record Choices<T>(Seq<Tuple2<T, Seq<Text>>> options) {
    static final Choices<Boolean> FLAG = new Choices<>(Vector.of(
            option(true, Text.of("да", "yes"), Text.of("+", "true"), Text.same("1")),
            option(false, Text.of("нет", "no"), Text.of("-", "false"), Text.same("0"))));

    static final Choices<Category> CATEGORY = new Choices<>(Vector.of(
            option(Category.NONE, Text.of("нет", "none"), Text.of("без категории", "-")),
            option(Category.FIRST, Text.of("первая", "first")),
            option(Category.HIGHEST, Text.of("высшая", "highest"))));

    static final Choices<Consent.Giver> GIVER = new Choices<>(Vector.of(
            option(Consent.Giver.SELF, Text.of("сам", "self"), Text.of("сама", "self")),
            option(Consent.Giver.GUARDIAN, Text.of("представитель", "guardian"))));

    static final Choices<RaisedBy> RAISED_BY = new Choices<>(Vector.of(
            option(RaisedBy.SELF, Text.of("сам", "self"), Text.of("сама", "self")),
            option(RaisedBy.PARENT, Text.of("родитель", "parent")),
            option(RaisedBy.CLASS_TEACHER, Text.of("классный руководитель", "class teacher")),
            option(RaisedBy.PSYCHOLOGIST, Text.of("психолог", "psychologist"))));

    static final Choices<PairState> STATE = new Choices<>(Vector.of(
            option(PairState.ACTIVE, Text.of("действует", "active")),
            option(PairState.CLOSED, Text.of("завершена", "closed"))));

    static final Choices<DayOfWeek> DAY = new Choices<>(Vector.of(
            option(DayOfWeek.MONDAY, Text.of("пн", "Mon"), Text.of("понедельник", "Monday")),
            option(DayOfWeek.TUESDAY, Text.of("вт", "Tue"), Text.of("вторник", "Tuesday")),
            option(DayOfWeek.WEDNESDAY, Text.of("ср", "Wed"), Text.of("среда", "Wednesday")),
            option(DayOfWeek.THURSDAY, Text.of("чт", "Thu"), Text.of("четверг", "Thursday")),
            option(DayOfWeek.FRIDAY, Text.of("пт", "Fri"), Text.of("пятница", "Friday")),
            option(DayOfWeek.SATURDAY, Text.of("сб", "Sat"), Text.of("суббота", "Saturday")),
            option(DayOfWeek.SUNDAY, Text.of("вс", "Sun"), Text.of("воскресенье", "Sunday"))));

    Validation<Seq<Problem>, T> read(String path, String text) {
        String wanted = Column.folded(text);
        return options.find(option -> option._2().exists(word -> isCalled(word, wanted)))
                .map(option -> Validation.<Seq<Problem>, T>valid(option._1()))
                .getOrElse(() -> Cells.invalid(new Problem.Malformed(path, text, expected())));
    }

    private Text expected() {
        Seq<Text> shown = options.map(option -> option._2().head());
        return Text.of(
                "одно из: " + shown.map(Text::russian).mkString(", "),
                "one of: " + shown.map(Text::english).mkString(", "));
    }

    private static boolean isCalled(Text word, String wanted) {
        return Column.folded(word.russian()).equals(wanted)
                || Column.folded(word.english()).equals(wanted);
    }

    private static <T> Tuple2<T, Seq<Text>> option(T value, Text... words) {
        return Tuple.of(value, Vector.of(words));
    }

    /** Whether a pair works at present. */
    enum PairState {
        ACTIVE,
        CLOSED
    }
}
