package io.github.mentoring4j.examples.school.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.Availability;
import io.github.mentoring4j.core.participant.Category;
import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.MarkMean;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.RaisedBy;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.participant.WeeklySlot;
import io.github.mentoring4j.core.participant.WishForm;
import io.github.mentoring4j.core.text.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterReaderTest {
    private static final RosterSettings SETTINGS = RosterSettings.standard(LocalDate.of(2025, 10, 1));
    private static final String PUPIL_HEADER = "Код;Имя;Класс\n";
    private static final String TEACHER_HEADER = "Id,Name,Post\n";

    @TempDir
    Path folder;

    @Test
    void readsEveryAttributeOfAPupil() {
        write(RosterReader.PUPILS, """
                Код;Имя;Класс;Дата рождения;Организация;В организации с;Средний балл;Отметки: алгебра;Мероприятия за год;Роли лидера;Достижения;Завершённые проекты;Своя идея проекта;Темы проектов;Умения;Запросы;Интересы;Не любит;Ценности;Мест;Минут в месяц;Свободное время;Согласие на участие
                P1;Зимко Лика;10б;02.10.2009;school-55;01.09.2024;4,1;4,72/9/5;5;1;2;1;да;экология, театр;поддержка=2, физика=3;учебный результат (физика) !1 @классный руководитель, проект;шахматы;-;;2;258;пн 14:00-15:00, Понедельник 15:00-16:30;01.09.2025 представитель до 31.05.2026, 02.09.2025 сам отозвано 05.09.2025
                """);
        write(RosterReader.TEACHERS, TEACHER_HEADER);

        Participant pupil = read().participants().head();

        assertThat(pupil.kind()).isEqualTo(ParticipantKind.STUDENT);
        assertThat(pupil.age()).isEqualTo(Option.some(15));
        assertThat(pupil.placement().monthsInOrganisation()).isEqualTo(Option.some(13));
        assertThat(pupil.schooling().gradeLevel()).isEqualTo(Option.some(10));
        assertThat(pupil.schooling().markMean()).isEqualTo(Option.some(410));
        assertThat(pupil.schooling().marks()).isEqualTo(TreeMap.of("algebra", new MarkMean(472, 9)));
        assertThat(pupil.schooling().periodMarks()).isEqualTo(TreeMap.of("algebra", 5));
        assertThat(pupil.skills().ownIdea()).isEqualTo(Option.some(true));
        assertThat(pupil.skills().topics()).isEqualTo(Option.some(TreeSet.of("ecology", "theatre")));
        assertThat(pupil.skills().competences()).isEqualTo(Option.some(TreeMap.of("physics", 3, "support", 2)));
        assertThat(pupil.outlook().dislikes()).isEqualTo(Option.some(TreeSet.empty()));
        assertThat(pupil.outlook().values()).isEqualTo(Option.none());
        assertThat(pupil.time().availability())
                .isEqualTo(Option.some(Availability.of(new WeeklySlot(DayOfWeek.MONDAY, 840, 990))));
        assertThat(pupil.requests())
                .containsExactly(
                        MenteeRequest.of(RequestType.LEARNING_RESULT, "physics").toBuilder()
                                .priority(1)
                                .raisedBy(RaisedBy.CLASS_TEACHER)
                                .build(),
                        MenteeRequest.of(RequestType.PROJECT));
        assertThat(pupil.consents())
                .containsExactly(
                        Consent.builder()
                                .kind(ConsentKind.PARTICIPATION)
                                .givenBy(Consent.Giver.GUARDIAN)
                                .givenOn(LocalDate.of(2025, 9, 1))
                                .validUntil(LocalDate.of(2026, 5, 31))
                                .build(),
                        Consent.builder()
                                .kind(ConsentKind.PARTICIPATION)
                                .givenOn(LocalDate.of(2025, 9, 2))
                                .withdrawnOn(LocalDate.of(2025, 9, 5))
                                .build());
    }

    @Test
    void derivesPupilsAndGradesOfATeacherFromClasses() {
        write(RosterReader.PUPILS, PUPIL_HEADER + "P1;Зимко Лика;7А\nP2;Лужко Марк;7Б\nP3;Кленко Зоя;7А\n");
        write(RosterReader.TEACHERS, """
                Id,Name,Post,Classes taught,Category,Experience by subject,Manages,Leads association
                T1,Туманко Ольга,subject teacher,7А,highest,algebra=12; geometry=3,-,yes
                """);

        Participant teacher = read().participants().last();

        assertThat(teacher.placement().teaches()).isEqualTo(Option.some(TreeSet.of(id("P1"), id("P3"))));
        assertThat(teacher.placement().manages()).isEqualTo(Option.some(TreeSet.empty()));
        assertThat(teacher.profession().taughtGrades()).isEqualTo(Option.some(TreeSet.of(7)));
        assertThat(teacher.profession().category()).isEqualTo(Option.some(Category.HIGHEST));
        assertThat(teacher.profession().subjectExperience())
                .isEqualTo(Option.some(TreeMap.of("algebra", 12, "geometry", 3)));
        assertThat(teacher.profession().leadsAssociation()).isEqualTo(Option.some(true));
    }

    @Test
    void readsPartnersWishesAndPairs() {
        write(RosterReader.PUPILS, PUPIL_HEADER + "P1;;7А\nP2;;7А\n");
        write(RosterReader.TEACHERS, TEACHER_HEADER);
        write(RosterReader.PARTNERS, "id\tkind\tage\nC1\tстудент\t18\n");
        write(RosterReader.WISHES, "From,Choices,Vetoes\nP2,C1; P1,\nP1,-,P2\n");
        write(RosterReader.PAIRS, """
                mentor,mentee,roleModel,state,reason,causedByRelation,bothAskAgain
                P1,P2,student-student/leader-passive,active,,,
                P2,P1,student-student/peer-peer,closed,no contact,yes,no
                """);

        Roster roster = read();

        assertThat(roster.participants().head().schooling().level()).isEqualTo(Option.some(4));
        assertThat(roster.wishes())
                .containsExactly(
                        new WishForm(id("P1"), Vector.empty(), TreeSet.of(id("P2"))),
                        new WishForm(id("P2"), Vector.of(id("C1"), id("P1")), TreeSet.empty()));
        assertThat(roster.activePairs())
                .containsExactly(new ActivePair(id("P1"), id("P2"), "student-student/leader-passive"));
        assertThat(roster.closedPairs()).singleElement().satisfies(pair -> {
            assertThat(pair.reason().code()).isEqualTo("NO_CONTACT");
            assertThat(pair.causedByRelation()).isTrue();
            assertThat(pair.bars()).isTrue();
        });
    }

    @Test
    void keepsNamesOutOfEveryPerson() {
        write(RosterReader.PUPILS, PUPIL_HEADER + "P1;Зимко Лика;7А\n");
        write(RosterReader.TEACHERS, TEACHER_HEADER + "T1,Туманко Ольга,\n");

        Roster roster = read();

        assertThat(roster.labels().nameOf(id("P1"))).isEqualTo("Зимко Лика");
        assertThat(roster.labels().nameOf(id("X"))).isEqualTo("X");
        assertThat(roster.labels().classes()).isEqualTo(TreeMap.of(id("P1"), "7А"));
        assertThat(roster.toString()).doesNotContain("Лика").doesNotContain("Ольга");
        assertThat(roster.participants().toString()).doesNotContain("Лика");
    }

    @Test
    void takesByteOrderMarkCommaAndSemicolon() {
        write(RosterReader.PUPILS, "\ufeff" + PUPIL_HEADER + "P1;\"Зимко; Лика\";7А\r\n");
        write(RosterReader.TEACHERS, TEACHER_HEADER + "T1,\"Туманко, Ольга\",\n");

        assertThat(read().labels().names().values()).containsExactly("Зимко; Лика", "Туманко, Ольга");
    }

    @Test
    void readsRostersWithoutPeople() {
        write(RosterReader.PUPILS, PUPIL_HEADER);
        write(RosterReader.TEACHERS, TEACHER_HEADER);

        assertThat(read().participants()).isEmpty();
    }

    @Test
    void reportsFolderAndFilesThatAreNotThere() {
        assertThat(problems(folder.resolve("nowhere")))
                .singleElement()
                .asString()
                .contains("missing: the folder");
        assertThat(problems(folder))
                .containsExactly(
                        "pupils.csv: missing: file pupils.csv in the folder",
                        "teachers.csv: missing: file teachers.csv in the folder");
    }

    @Test
    void doesNotTakeForStrangersThoseOfAMissingFile() {
        write(RosterReader.PUPILS, PUPIL_HEADER + "P1;;7А\n");
        write(RosterReader.WISHES, "from,choices\nP1,T1\n");

        assertThat(problems(folder)).containsExactly("teachers.csv: missing: file teachers.csv in the folder");
    }

    @Test
    void reportsHeadersThatAreUnknownMissingOrDouble() {
        write(RosterReader.PUPILS, "Код;Пол;Код\nP1;ж;P1\n");
        write(RosterReader.TEACHERS, "");

        assertThat(problems(folder))
                .hasSize(4)
                .contains(
                        "pupils.csv:1: missing: column \"Class\"",
                        "pupils.csv:1, column 3 \"Код\": \"Код\" already stands at pupils.csv:1:1",
                        "teachers.csv:1: missing: the header line")
                .anyMatch(line -> line.startsWith("pupils.csv:1, column 2 \"Пол\": \"Пол\" is not known"));
    }

    @Test
    void reportsPhysicalLinesAfterBlankAndQuotedOnes() {
        write(RosterReader.PUPILS, PUPIL_HEADER + "\nP1;\"Зимко\nЛика\";7А\n;;\nP2;;77\n");
        write(RosterReader.TEACHERS, TEACHER_HEADER);

        assertThat(problems(folder)).singleElement().asString().startsWith("pupils.csv:6, column 3 \"Класс\": \"77\"");
    }

    @Test
    void reportsQuotesThatAreNeverClosed() {
        write(RosterReader.PUPILS, PUPIL_HEADER + "P1;;7А\nP2;\"Лужко;7А\nP3;;7А\n");
        write(RosterReader.TEACHERS, TEACHER_HEADER);

        assertThat(problems(folder)).singleElement().asString().startsWith("pupils.csv:3: ");
    }

    @Test
    void reportsEveryItemOfAListThatCannotBeRead() {
        write(RosterReader.PUPILS, """
                Код;Класс;Запросы;Свободное время;Умения;Согласие на участие;Отметки: физика
                P1;7А;проект (алхимия), помощь, адаптация (физика), учебный результат !7;пн 15:00-14:00, xx 14:00-15:00;поддержка=5, общение;завтра, 02.09.2025 до 01.09.2025;9/0/7
                """);
        write(RosterReader.TEACHERS, TEACHER_HEADER);

        assertThat(problems(folder)).hasSize(13).allMatch(line -> line.startsWith("pupils.csv:2, column "));
    }

    @Test
    void reportsContradictionsBetweenLines() {
        write(RosterReader.PUPILS, PUPIL_HEADER + "P1;;7А\nP2;;7А\n");
        write(RosterReader.TEACHERS, "id,classes,manages,since\nT1,9Я,T9,01.01.2030\n");
        write(RosterReader.WISHES, "from,choices,vetoes\nP1,P1,\nP1,P2,\nP2,P1; P1,\n");
        write(RosterReader.PAIRS, """
                mentor,mentee,roleModel,state,reason
                P1,P2,student-student/unheard-of,active,
                P1,P2,student-student/peer-peer,active,no contact
                P1,P2,student-student/peer-peer,closed,
                P1,P2,student-student/peer-peer,closed,boredom
                P1,P2,student-student/peer-peer,asleep,
                """);

        assertThat(problems(folder).map(line -> line.substring(0, line.indexOf(':', line.indexOf(':') + 1))))
                .containsExactly(
                        "pairs.csv:2, column 3 \"roleModel\"",
                        "pairs.csv:3, column 5 \"reason\"",
                        "pairs.csv:4, column 5 \"reason\"",
                        "pairs.csv:5, column 5 \"reason\"",
                        "pairs.csv:6, column 4 \"state\"",
                        "teachers.csv:2, column 2 \"classes\"",
                        "teachers.csv:2, column 3 \"manages\"",
                        "teachers.csv:2, column 4 \"since\"",
                        "wishes.csv:2, column 2 \"choices\"",
                        "wishes.csv:3, column 1 \"from\"",
                        "wishes.csv:4, column 2 \"choices\"");
    }

    @Test
    void namesTheByteThatIsNotUtf8() throws IOException {
        write(RosterReader.TEACHERS, TEACHER_HEADER);
        byte[] good = (PUPIL_HEADER + "P1;").getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(good, good.length + 1);
        bytes[good.length] = (byte) 0xff;
        Files.write(folder.resolve(RosterReader.PUPILS), bytes);

        assertThat(problems(folder))
                .containsExactly("pupils.csv:2, column 2: \"0xFF\" cannot be read; expected: text in UTF-8; byte "
                        + good.length + " is not. Maybe the file was saved as Windows-1251");
    }

    private Roster read() {
        return RosterReader.read(folder, SETTINGS)
                .fold(
                        problems -> {
                            throw new AssertionError(problems.map(problem -> problem.in(Language.ENGLISH))
                                    .mkString("\n"));
                        },
                        value -> value);
    }

    private static Seq<String> problems(Path folder) {
        Validation<Seq<RosterProblem>, Roster> read = RosterReader.read(folder, SETTINGS);
        return read.fold(problems -> problems.map(problem -> problem.in(Language.ENGLISH)), roster -> Vector.empty());
    }

    private void write(String file, String content) {
        try {
            Files.writeString(folder.resolve(file), content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ParticipantId id(String value) {
        return ParticipantId.of(value);
    }
}
