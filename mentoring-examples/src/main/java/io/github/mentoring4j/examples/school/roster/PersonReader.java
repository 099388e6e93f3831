package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.participant.Outlook;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.Placement;
import io.github.mentoring4j.core.participant.Profession;
import io.github.mentoring4j.core.participant.Schooling;
import io.github.mentoring4j.core.participant.Skills;
import io.github.mentoring4j.core.participant.TimeResource;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Makes a person of a row.
 *
 * @param settings the reference date and the words
 */
record PersonReader(RosterSettings settings) {
    private static final int VOCATIONAL = 4;

    /** The person; none if the row has no id or no kind that can be read. */
    Option<Person> read(Row row, Option<ParticipantKind> fixed) {
        Option<ParticipantId> id = row.require(Columns.ID);
        Option<ParticipantKind> kind =
                fixed.orElse(() -> row.require(Columns.KIND).map(ParticipantKind::of));
        Option<SortedSet<String>> classes = row.read(Columns.CLASSES);
        return id.flatMap(known -> kind.map(sort -> new Person(row, participant(row, known, sort, classes), classes)));
    }

    private Participant participant(
            Row row, ParticipantId id, ParticipantKind kind, Option<SortedSet<String>> classes) {
        return Participant.builder()
                .id(id)
                .kind(kind)
                .age(age(row))
                .placement(placement(row))
                .schooling(schooling(row, kind))
                .profession(profession(row, classes))
                .skills(skills(row))
                .outlook(Outlook.builder()
                        .interests(row.read(Columns.INTERESTS))
                        .dislikes(row.read(Columns.DISLIKES))
                        .values(row.read(Columns.VALUES))
                        .build())
                .time(TimeResource.builder()
                        .capacity(row.read(Columns.CAPACITY))
                        .minutesPerMonth(row.read(Columns.MINUTES))
                        .availability(row.read(Columns.SLOTS))
                        .build())
                .requests(row.read(Columns.REQUESTS).getOrElse(Vector.empty()))
                .consents(row.read(Columns.PARTICIPATION)
                        .getOrElse(Vector.empty())
                        .appendAll(row.read(Columns.DATA).getOrElse(Vector.empty())))
                .build();
    }

    private Placement placement(Row row) {
        return Placement.builder()
                .organisation(row.read(Columns.ORGANISATION))
                .monthsInOrganisation(elapsed(row, Columns.SINCE, ChronoUnit.MONTHS))
                .post(row.read(Columns.POST))
                .manages(row.read(Columns.MANAGES).map(TreeSet::ofAll))
                .build();
    }

    private Schooling schooling(Row row, ParticipantKind kind) {
        Option<Integer> grade = kind.equals(ParticipantKind.STUDENT)
                ? row.require(Columns.CLASS).map(Cells.SchoolClass::grade)
                : Option.none();
        SortedMap<String, Cells.SubjectMarks> marks = marks(row);
        return Schooling.builder()
                .gradeLevel(grade)
                .educationLevel(Option.when(kind.equals(ParticipantKind.COLLEGE_STUDENT), VOCATIONAL))
                .markMean(row.read(Columns.MEAN))
                .marks(marks.mapValues(Cells.SubjectMarks::mean))
                .periodMarks(TreeMap.ofEntries(marks.toVector()
                        .flatMap(entry -> entry._2().period().map(mark -> Tuple.of(entry._1(), mark)))))
                .activities(row.read(Columns.ACTIVITIES))
                .leadershipRoles(row.read(Columns.ROLES))
                .achievements(row.read(Columns.ACHIEVEMENTS))
                .build();
    }

    private static SortedMap<String, Cells.SubjectMarks> marks(Row row) {
        Seq<String> subjects = row.cells()
                .keySet()
                .toVector()
                .filter(code -> code.startsWith(ColumnSet.MARKS))
                .map(code -> code.substring(ColumnSet.MARKS.length()));
        Seq<Tuple2<String, Cells.SubjectMarks>> known = subjects.flatMap(subject ->
                row.read(ColumnSet.marksOf(subject, Text.same(subject))).map(marks -> Tuple.of(subject, marks)));
        return TreeMap.ofEntries(known);
    }

    private static Profession profession(Row row, Option<SortedSet<String>> classes) {
        Option<SortedSet<Integer>> ofClasses = classes.map(labels ->
                TreeSet.ofAll(labels.toVector().map(label -> Integer.parseInt(label.replaceAll("[^0-9]", "")))));
        return Profession.builder()
                .experienceYears(row.read(Columns.EXPERIENCE))
                .subjects(row.read(Columns.SUBJECTS))
                .subjectExperience(row.read(Columns.SUBJECT_EXPERIENCE))
                .taughtGrades(row.read(Columns.GRADES).orElse(ofClasses))
                .category(row.read(Columns.CATEGORY))
                .publicWorks(row.read(Columns.PUBLIC_WORKS))
                .leadsAssociation(row.read(Columns.LEADS_ASSOCIATION))
                .build();
    }

    private static Skills skills(Row row) {
        return Skills.builder()
                .competences(row.read(Columns.COMPETENCES))
                .topics(row.read(Columns.TOPICS))
                .fields(row.read(Columns.FIELDS))
                .finishedProjects(row.read(Columns.PROJECTS))
                .ownIdea(row.read(Columns.OWN_IDEA))
                .build();
    }

    private Option<Integer> age(Row row) {
        Option<Integer> stated = row.read(Columns.AGE);
        return elapsed(row, Columns.BIRTH_DATE, ChronoUnit.YEARS).orElse(stated);
    }

    private Option<Integer> elapsed(Row row, Column<LocalDate> column, ChronoUnit unit) {
        LocalDate today = settings.referenceDate();
        Option<LocalDate> date = row.read(column);
        date.filter(day -> day.isAfter(today) || day.isBefore(today.minusYears(120)))
                .forEach(day -> row.report(
                        column,
                        new Problem.OutOfRange(
                                column.code(),
                                day.toString(),
                                Text.of(
                                        "дата не позже " + today + " и не раньше чем за 120 лет до неё",
                                        "a date not after " + today + " and not more than 120 years before it"))));
        return date.filter(day -> !day.isAfter(today) && !day.isBefore(today.minusYears(120)))
                .map(day -> (int) unit.between(day, today));
    }
}
