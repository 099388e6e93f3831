package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.catalogue.Vocabulary.Area;
import io.github.mentoring4j.core.participant.MarkMean;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.roster.CellType.Source;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plain kinds of cells: numbers, marks, words of the vocabulary and lists of them. */
final class Cells {
    private static final Pattern SCHOOL_CLASS = Pattern.compile("(1[01]|[1-9])(?:\\s*-?\\s*([А-ЯЁA-Z]))?");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]([.,][0-9]{1,2})?");
    private static final String SEPARATOR = "[,;|](?![^(]*\\))";

    private Cells() {}

    static CellType<String> text() {
        return CellType.of((source, text) -> Validation.valid(text));
    }

    static CellType<ParticipantId> id() {
        return CellType.of((source, text) -> Validation.valid(ParticipantId.of(text)));
    }

    /** Ids in the order of entry, each once. */
    static CellType<Seq<ParticipantId>> ids() {
        return CellType.list(Vector.empty(), (source, text) -> {
            Seq<String> items = items(text);
            return items.distinct().size() == items.size()
                    ? Validation.valid(items.map(ParticipantId::of))
                    : invalid(new Problem.Malformed(
                            source.path(), text, Text.of("каждый код один раз", "every id once")));
        });
    }

    static CellType<Integer> whole(int least, int most) {
        Text expected =
                Text.of("целое число от " + least + " до " + most, "a whole number from " + least + " to " + most);
        return CellType.of((source, text) -> whole(source.path(), text, least, most, expected));
    }

    /** A mean on the five-point scale, in hundredths. */
    static CellType<Integer> mean() {
        return CellType.of((source, text) -> mean(source.path(), text));
    }

    /** A subject's mean, the number of marks behind it, and the mark of the period: {@code 4.72/9/5}. */
    static CellType<SubjectMarks> marks() {
        Text form = Text.of(
                "средний балл/число отметок/отметка за период, например 4,72/9/5",
                "mean/number of marks/mark of the period, for example 4.72/9/5");
        Text count = Text.of("число отметок от 1 до 999", "a number of marks from 1 to 999");
        Text mark = Text.of("отметка от 1 до 5", "a mark from 1 to 5");
        return CellType.of((source, text) -> {
            Vector<String> parts = Vector.of(text.split("/", -1)).map(String::strip);
            if (parts.size() < 2 || parts.size() > 3) {
                return invalid(new Problem.Malformed(source.path(), text, form));
            }
            String period = parts.size() == 3 ? parts.last() : "";
            return Validation.combine(
                            mean(source.path(), parts.head()),
                            whole(source.path(), parts.get(1), 1, 999, count),
                            period.isEmpty()
                                    ? Validation.<Seq<Problem>, Option<Integer>>valid(Option.none())
                                    : whole(source.path(), period, 1, 5, mark).map(Option::some))
                    .ap((hundredths, marks, last) -> new SubjectMarks(new MarkMean(hundredths, marks), last))
                    .mapError(problems -> problems.flatMap(each -> each));
        });
    }

    static CellType<SchoolClass> schoolClass() {
        return CellType.of((source, text) -> schoolClass(source.path(), text));
    }

    /** Names of classes, in the form of {@link SchoolClass#label()}. */
    static CellType<SortedSet<String>> schoolClasses() {
        return CellType.list(
                TreeSet.empty(),
                (source, text) -> each(items(text), item -> schoolClass(source.path(), item))
                        .map(classes -> TreeSet.ofAll(classes.map(SchoolClass::label))));
    }

    static CellType<SortedSet<Integer>> grades() {
        Text expected = Text.of("классы от 1 до 11", "grades from 1 to 11");
        return CellType.list(
                TreeSet.empty(),
                (source, text) -> each(items(text), item -> whole(source.path(), item, 1, 11, expected))
                        .map(TreeSet::ofAll));
    }

    /** One of a few words. */
    static <T> CellType<T> choice(Choices<T> choices) {
        return CellType.of((source, text) -> choices.read(source.path(), text));
    }

    static CellType<String> word(Area area) {
        return CellType.of((source, text) -> word(source, area, text));
    }

    static CellType<SortedSet<String>> words(Area area) {
        return CellType.list(
                TreeSet.empty(),
                (source, text) ->
                        each(items(text), item -> word(source, area, item)).map(TreeSet::ofAll));
    }

    /** Words with a number each: {@code physics=12, algebra=3}. */
    static CellType<SortedMap<String, Integer>> levels(Area area, int most) {
        Text form = Text.of("список «название=число»", "a list of \"name=number\"");
        Text expected = Text.of("целое число от 0 до " + most, "a whole number from 0 to " + most);
        return CellType.list(
                TreeMap.empty(),
                (source, text) -> each(items(text), item -> {
                            int sign = item.indexOf('=');
                            return sign < 0
                                    ? Cells.<Tuple2<String, Integer>>invalid(
                                            new Problem.Malformed(source.path(), item, form))
                                    : Validation.combine(
                                                    word(source, area, item.substring(0, sign)),
                                                    whole(
                                                            source.path(),
                                                            item.substring(sign + 1)
                                                                    .strip(),
                                                            0,
                                                            most,
                                                            expected))
                                            .ap(Tuple::of)
                                            .mapError(problems -> problems.flatMap(each -> each));
                        })
                        .map(TreeMap::ofEntries));
    }

    static Seq<String> items(String text) {
        return Vector.of(text.split(SEPARATOR, -1)).map(String::strip).filter(item -> !item.isEmpty());
    }

    static <T> Validation<Seq<Problem>, Seq<T>> each(
            Seq<String> items, Function<String, Validation<Seq<Problem>, T>> reader) {
        return Validation.sequence(items.map(reader));
    }

    static <T> Validation<Seq<Problem>, T> invalid(Problem problem) {
        return Validation.invalid(Vector.of(problem));
    }

    static Validation<Seq<Problem>, String> word(Source source, Area area, String text) {
        return source.vocabulary()
                .findCode(area, text)
                .map(Validation::<Seq<Problem>, String>valid)
                .getOrElse(() ->
                        invalid(new Problem.UnknownReference(source.path(), text.strip(), Words.of(area, source))));
    }

    private static Validation<Seq<Problem>, Integer> mean(String path, String text) {
        Text expected = Text.of("средний балл от 2,00 до 5,00", "a mean from 2.00 to 5.00");
        if (!DECIMAL.matcher(text).matches()) {
            return invalid(new Problem.Malformed(path, text, expected));
        }
        int hundredths = new BigDecimal(text.replace(',', '.'))
                .movePointRight(2)
                .setScale(0, RoundingMode.UNNECESSARY)
                .intValueExact();
        return hundredths < 200 || hundredths > 500
                ? invalid(new Problem.OutOfRange(path, text, expected))
                : Validation.valid(hundredths);
    }

    private static Validation<Seq<Problem>, Integer> whole(
            String path, String text, int least, int most, Text expected) {
        if (!text.matches("[+-]?[0-9]{1,9}")) {
            return invalid(new Problem.Malformed(path, text, expected));
        }
        int number = Integer.parseInt(text);
        return number < least || number > most
                ? invalid(new Problem.OutOfRange(path, text, expected))
                : Validation.valid(number);
    }

    private static Validation<Seq<Problem>, SchoolClass> schoolClass(String path, String text) {
        Matcher matcher = SCHOOL_CLASS.matcher(text.toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Validation.valid(new SchoolClass(
                        Integer.parseInt(matcher.group(1)),
                        Option.of(matcher.group(2)).getOrElse("")))
                : invalid(new Problem.Malformed(
                        path,
                        text,
                        Text.of(
                                "класс от 1 до 11 с буквой, например 7А",
                                "a class 1 to 11 with its letter, for example 7A")));
    }

    /** A class: its grade and its letter, which may be blank. */
    record SchoolClass(int grade, String letter) {
        String label() {
            return grade + letter;
        }
    }

    /** What is known of one subject: the mean with the number of marks behind it, and the mark of the period. */
    record SubjectMarks(MarkMean mean, Option<Integer> period) {}
}
