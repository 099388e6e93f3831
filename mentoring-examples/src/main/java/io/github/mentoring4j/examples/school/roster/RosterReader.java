package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the people of a school from a folder.
 *
 * <p>Files: {@code pupils.csv} and {@code teachers.csv}, which must be there but may hold the header alone; {@code partners.csv}, {@code
 * wishes.csv} and {@code pairs.csv}, which may be absent. Text is UTF-8, with or without a byte order mark; cells are separated by
 * semicolons, commas or tabs; headers are Russian, English or codes. Nothing is thrown for bad data.
 */
public final class RosterReader {
    /** Pupils of the school. */
    public static final String PUPILS = "pupils.csv";

    /** Teachers of the school. */
    public static final String TEACHERS = "teachers.csv";

    /** Employers' staff, alumni and college students. */
    public static final String PARTNERS = "partners.csv";

    /** Who would like to work with whom. */
    public static final String WISHES = "wishes.csv";

    /** Pairs at work and pairs of the past. */
    public static final String PAIRS = "pairs.csv";

    private RosterReader() {}

    /**
     * Reads a folder.
     *
     * @param folder the folder
     * @param settings what is read against
     * @return the roster, or everything that is wrong, by file, line and column
     */
    public static Validation<Seq<RosterProblem>, Roster> read(Path folder, RosterSettings settings) {
        Problems problems = new Problems();
        Row.Reading reading = new Row.Reading(problems, settings.vocabulary());
        if (!Files.isDirectory(folder)) {
            problems.add(
                    Place.of(folder.toString()),
                    new Problem.Missing("folder", Text.of("папка со списками", "the folder of rosters")));
            return Validation.invalid(problems.sorted());
        }
        Option<Table> pupils = table(folder.resolve(PUPILS), Columns.PUPILS, reading, true);
        Option<Table> teachers = table(folder.resolve(TEACHERS), Columns.TEACHERS, reading, true);
        Option<Table> partners = table(folder.resolve(PARTNERS), Columns.PARTNERS, reading, false);
        RosterDraft draft = new RosterDraft(settings, problems)
                .people(pupils, Option.some(ParticipantKind.STUDENT))
                .people(teachers, Option.some(ParticipantKind.TEACHER))
                .people(partners, Option.none());
        Roster roster = draft.roster(
                table(folder.resolve(WISHES), Columns.WISHES, reading, false).getOrElse(Table.EMPTY),
                table(folder.resolve(PAIRS), Columns.PAIRS, reading, false).getOrElse(Table.EMPTY));
        return result(roster, problems);
    }

    /**
     * Reads foreign pupils by a mapping; there are no teachers, wishes or pairs.
     *
     * @param csv the foreign file
     * @param mapping the mapping file, JSON
     * @param settings what is read against
     * @return the roster with what was assumed, or everything that is wrong in both files
     */
    public static Validation<Seq<RosterProblem>, Roster> readForeign(Path csv, Path mapping, RosterSettings settings) {
        Problems problems = new Problems();
        Row.Reading reading = new Row.Reading(problems, settings.vocabulary());
        Option<Mapping> rules = MappingReader.read(mapping, reading);
        Option<CsvFile> file = CsvFile.read(csv, problems);
        Option<Table> people = rules.flatMap(each -> file.flatMap(lines -> each.translate(lines, reading)));
        Roster roster = new RosterDraft(settings, problems)
                .people(people, Option.none())
                .roster(Table.EMPTY, Table.EMPTY);
        return result(
                new Roster(
                        roster.participants(),
                        roster.labels(),
                        roster.wishes(),
                        roster.activePairs(),
                        roster.closedPairs(),
                        rules.map(Mapping::assumptions).getOrElse(Vector.empty())),
                problems);
    }

    private static Validation<Seq<RosterProblem>, Roster> result(Roster roster, Problems problems) {
        Seq<RosterProblem> found = problems.sorted();
        return found.isEmpty() ? Validation.valid(roster) : Validation.invalid(found);
    }

    /* None if a required file is absent; an absent optional file is an empty table, and so is one that cannot be used. */
    private static Option<Table> table(Path file, ColumnSet columns, Row.Reading reading, boolean required) {
        if (!required && Files.notExists(file)) {
            return Option.some(Table.EMPTY);
        }
        if (Files.notExists(file)) {
            String name = String.valueOf(file.getFileName());
            reading.problems()
                    .add(
                            Place.of(name),
                            new Problem.Missing(
                                    "file", Text.of("файл " + name + " в папке", "file " + name + " in the folder")));
            return Option.none();
        }
        return CsvFile.read(file, reading.problems())
                .flatMap(read -> Table.of(read, columns, reading))
                .orElse(() -> Option.some(new Table(Vector.empty(), Utf8.words(file))));
    }
}
