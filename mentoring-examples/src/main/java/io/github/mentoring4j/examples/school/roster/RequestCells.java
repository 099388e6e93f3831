package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.catalogue.Vocabulary.Area;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.roster.CellType.Source;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells with requests: {@code learning result (algebra) !1 @class teacher}, several of them separated. */
final class RequestCells {
    private static final Pattern REQUEST =
            Pattern.compile("([^(!@]+?)\\s*(?:\\(([^)]*)\\))?\\s*(?:!\\s*([0-9]+))?\\s*(?:@\\s*([^!@()]+))?");
    private static final Text FORM = Text.of(
            "вид (о чём) !срочность от 1 до 3 @кто просит, например: учебный результат (алгебра) !1 @родитель",
            "type (about) !urgency from 1 to 3 @who asks, for example: learning result (algebra) !1 @parent");
    private static final Text NOTHING =
            Text.of("запрос этого вида без уточнения в скобках", "a request of this type without brackets");

    private RequestCells() {}

    static CellType<Seq<MenteeRequest>> requests() {
        return CellType.list(
                Vector.empty(), (source, text) -> Cells.each(Cells.items(text), item -> request(source, item)));
    }

    private static Validation<Seq<Problem>, MenteeRequest> request(Source source, String text) {
        Matcher parts = REQUEST.matcher(text);
        if (!parts.matches() || !Option.of(parts.group(3)).forAll(level -> level.matches("[1-3]"))) {
            return Cells.invalid(new Problem.Malformed(source.path(), text, FORM));
        }
        int priority = Option.of(parts.group(3)).map(Integer::parseInt).getOrElse(3);
        String about = Option.of(parts.group(2)).getOrElse("").strip();
        String by = Option.of(parts.group(4)).getOrElse("self");
        return Cells.word(source, Area.REQUEST_TYPE, parts.group(1))
                .flatMap(type -> Validation.combine(
                                about(source, type, about), Choices.RAISED_BY.read(source.path(), by))
                        .ap((argument, raisedBy) -> MenteeRequest.builder()
                                .type(RequestType.of(type))
                                .argument(argument)
                                .priority(priority)
                                .raisedBy(raisedBy)
                                .build())
                        .mapError(problems -> problems.flatMap(each -> each)));
    }

    private static Validation<Seq<Problem>, Option<String>> about(Source source, String type, String about) {
        Option<Area> area = areaOf(type);
        boolean any = about.isEmpty() || isAny(about);
        if (area.isEmpty()) {
            return about.isEmpty()
                    ? Validation.valid(Option.none())
                    : Cells.invalid(new Problem.Malformed(source.path(), about, NOTHING));
        }
        if (any && area.exists(each -> each == Area.TOPIC || each == Area.FIELD)) {
            return Validation.valid(Option.none());
        }
        return area.fold(
                () -> Validation.valid(Option.none()),
                each -> Cells.word(source, each, about).map(Option::some));
    }

    /* What the argument of a standard request type names. */
    private static Option<Area> areaOf(String type) {
        return switch (type) {
            case "LEARNING_RESULT", "SUBJECT_METHOD" -> Option.some(Area.SUBJECT);
            case "NEW_METHODS", "EXCHANGE" -> Option.some(Area.COMPETENCE);
            case "PROJECT" -> Option.some(Area.TOPIC);
            case "CAREER" -> Option.some(Area.FIELD);
            default -> Option.none();
        };
    }

    private static boolean isAny(String about) {
        String word = Column.folded(about);
        return word.equals("any") || word.equals("любой") || word.equals("любая");
    }
}
