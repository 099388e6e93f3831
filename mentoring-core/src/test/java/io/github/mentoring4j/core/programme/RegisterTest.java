package io.github.mentoring4j.core.programme;

import static io.github.mentoring4j.core.programme.Programmes.YEAR;
import static io.github.mentoring4j.core.programme.Programmes.id;
import static io.github.mentoring4j.core.programme.Programmes.participation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.catalogue.programme.RegisterLayouts;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static final PersonDetails MENTOR = PersonDetails.builder()
            .id(id("p-1"))
            .fullName("Петров Пётр")
            .contacts("+7 900 000-00-01", "petrov@school")
            .birthYear(1980)
            .place("школа № 55")
            .build();
    private static final PersonDetails MENTEE = PersonDetails.builder()
            .id(id("p-2"))
            .fullName("Сидорова Анна")
            .contacts("+7 900 000-00-02")
            .guardian("Сидорова Мария", "+7 900 000-00-03")
            .birthDate(LocalDate.of(2010, 3, 1))
            .place("7 «А»")
            .build();
    private static final PersonBook PEOPLE =
            PersonBook.of(Vector.of(MENTOR, MENTEE)).fold(problems -> PersonBook.empty(), book -> book);
    private static final Participation MENTORING = participation("a-1", "p-1", ProgrammeRole.MENTOR)
            .partners(id("p-2"), id("p-9"))
            .offer(MentorOffer.builder()
                    .competences("алгебра", "геометрия")
                    .achievements("победы")
                    .interests("шахматы")
                    .wantedAges(new Bounds(11, 15))
                    .timeBudget(90)
                    .build())
            .build();
    private static final Participation LEARNING = participation("a-2", "p-2", ProgrammeRole.MENTEE)
            .partners(id("p-1"))
            .mainRequest("алгебра")
            .completedOn(LocalDate.of(2023, 5, 25))
            .completed(true)
            .results("средний балл вырос")
            .caseUrl("https://school/case/sidorova")
            .build();

    private static Register register(RegisterLayout layout) {
        return Register.builder()
                .layout(layout)
                .participations(LEARNING, MENTORING)
                .forms(TreeMap.of("student-student", Text.of("Ученик-ученик", "Student-student")))
                .build();
    }

    @Test
    void printsThirteenCellsForAMentee() {
        TextTable table = register(RegisterLayouts.mentees()).table(Redaction.FULL, PEOPLE, Language.RUSSIAN);
        assertThat(table.headings()).hasSize(13);
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().head())
                .containsExactly(
                        "1",
                        "Сидорова Анна",
                        "+7 900 000-00-02; Сидорова Мария; +7 900 000-00-03",
                        "2010",
                        "алгебра",
                        "03.10.2022",
                        "Петров Пётр",
                        "Ученик-ученик",
                        "школа № 55",
                        "25.05.2023",
                        "средний балл вырос",
                        "https://school/case/sidorova",
                        "да");
    }

    @Test
    void printsSixteenCellsForAMentor() {
        TextTable table = register(RegisterLayouts.mentors()).table(Redaction.FULL, PEOPLE, Language.ENGLISH);
        assertThat(table.headings()).hasSize(16);
        assertThat(table.rows().head())
                .containsExactly(
                        "1",
                        "Петров Пётр",
                        "+7 900 000-00-01; petrov@school",
                        "школа № 55",
                        "алгебра; геометрия",
                        "победы",
                        "шахматы",
                        "11-15",
                        "90 minutes a week",
                        "2022-10-03",
                        "Сидорова Анна; p-9",
                        "Student-student",
                        "7 «А»",
                        "",
                        "",
                        "");
    }

    @Test
    void showsIdsInsideTheSchoolAndNobodyOutside() {
        Register mentees = register(RegisterLayouts.mentees());
        assertThat(mentees.table(Redaction.INTERNAL, PEOPLE, Language.ENGLISH)
                        .rows()
                        .head())
                .containsExactly(
                        "1",
                        "p-2",
                        "withheld",
                        "withheld",
                        "алгебра",
                        "2022-10-03",
                        "p-1",
                        "Student-student",
                        "школа № 55",
                        "2023-05-25",
                        "средний балл вырос",
                        "withheld",
                        "yes");
        assertThat(mentees.table(Redaction.ANONYMOUS, PEOPLE, Language.RUSSIAN)
                        .rows()
                        .head())
                .containsExactly(
                        "1",
                        "скрыто",
                        "скрыто",
                        "скрыто",
                        "скрыто",
                        "03.10.2022",
                        "скрыто",
                        "Ученик-ученик",
                        "скрыто",
                        "25.05.2023",
                        "скрыто",
                        "скрыто",
                        "да");
    }

    @Test
    void fillsNothingInWhereNothingIsKnown() {
        Register bare = Register.builder()
                .layout(RegisterLayouts.mentors())
                .participations(
                        participation("a-1", "p-1", ProgrammeRole.MENTOR).build())
                .build();
        assertThat(bare.table(Redaction.FULL, PersonBook.empty(), Language.ENGLISH)
                        .rows()
                        .head())
                .containsExactly(
                        "1", "p-1", "", "", "", "", "", "", "", "2022-10-03", "", "student-student", "", "", "", "");
        Register mentees = bare.toBuilder()
                .layout(RegisterLayouts.mentees())
                .participations(
                        participation("a-1", "p-1", ProgrammeRole.MENTEE).build())
                .build();
        assertThat(mentees.table(Redaction.FULL, PersonBook.empty(), Language.ENGLISH)
                        .rows()
                        .head())
                .containsExactly("1", "p-1", "", "", "", "2022-10-03", "", "student-student", "", "", "", "", "no");
        assertThat(bare.toBuilder().build()).isEqualTo(bare);
    }

    @Test
    void holdsParticipationsNotPeopleAndPeersInBoth() {
        Participation again = MENTORING.toBuilder()
                .id("a-3")
                .enteredOn(LocalDate.of(2022, 9, 1))
                .build();
        Participation peer = participation("a-4", "p-4", ProgrammeRole.PEER)
                .partners(id("p-5"))
                .build();
        Register mentors = register(RegisterLayouts.mentors()).toBuilder()
                .participations(MENTORING, LEARNING, peer, again)
                .build();
        assertThat(mentors.rows().map(Participation::id)).containsExactly("a-3", "a-1", "a-4");
        assertThat(mentors.toBuilder()
                        .layout(RegisterLayouts.mentees())
                        .build()
                        .rows()
                        .map(Participation::id))
                .containsExactly("a-2", "a-4");
    }

    @Test
    void reportsAllBadInputAtOnce() {
        Register wrong = register(RegisterLayouts.mentees()).toBuilder()
                .participations(
                        LEARNING,
                        LEARNING.toBuilder()
                                .enteredOn(LocalDate.of(2022, 8, 31))
                                .build(),
                        LEARNING.toBuilder()
                                .id("a-9")
                                .completedOn(LocalDate.of(2022, 9, 30))
                                .build(),
                        LEARNING.toBuilder()
                                .id("a-10")
                                .completedOn(LocalDate.of(2023, 9, 1))
                                .build())
                .build();
        Seq<Problem> problems = wrong.check(YEAR).fold(found -> found, valid -> Vector.empty());
        assertThat(problems.map(problem -> problem.code() + " " + problem.path()))
                .containsExactly(
                        "DUPLICATE participations[1].id",
                        "OUT_OF_RANGE participations[1].enteredOn",
                        "CONTRADICTION participations[2].completedOn",
                        "OUT_OF_RANGE participations[3].completedOn");
        assertThat(register(RegisterLayouts.mentors()).check(YEAR).isValid()).isTrue();
    }

    @Test
    void reportsAPersonWhoStandsTwiceInTheBook() {
        assertThat(PersonBook.of(Vector.of(MENTOR, MENTEE, MENTOR))
                        .<Seq<String>>fold(problems -> problems.map(Problem::path), book -> Vector.of("none")))
                .containsExactly("people[2].id");
    }

    @Test
    void countsAgesOnTheBoundaryDay() {
        assertThat(PEOPLE.ages(LocalDate.of(2020, 2, 29)).get(id("p-2"))).isEqualTo(Option.some(9));
        assertThat(PEOPLE.ages(LocalDate.of(2020, 3, 1)).get(id("p-2"))).isEqualTo(Option.some(10));
        assertThat(PEOPLE.ages(LocalDate.of(2009, 3, 1))).isEmpty();
        assertThat(PEOPLE.ages(LocalDate.of(2020, 3, 1)).get(id("p-1")))
                .as("only the year is known")
                .isEmpty();
    }

    @Test
    void rejectsWhatIsNoParticipationBookOrTable() {
        assertThatThrownBy(() -> LEARNING.toBuilder().partners(id("p-2")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("partners");
        assertThatThrownBy(() -> new PersonBook(TreeMap.of(id("x"), MENTOR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Петров");
        assertThatThrownBy(() -> new TextTable(Vector.of("a"), Vector.of(Vector.of("b", "c"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("b");
        assertThat(new Tuple2<>(MENTOR.toBuilder().build(), LEARNING.toBuilder().build()))
                .isEqualTo(new Tuple2<>(MENTOR, LEARNING));
    }
}
