package io.github.mentoring4j.examples.school;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad data, odd schools, foreign data, and what the command line allows. */
class OtherRunsTest {
    private static final String CLOSED = "teacher-teacher/community-leader-struggling";
    private static final String FOREIGN_HEADER = "school;sex;age;address;famsize;Pstatus;Medu;Fedu;Mjob;Fjob;reason;"
            + "guardian;traveltime;studytime;failures;schoolsup;famsup;paid;activities;nursery;higher;internet;"
            + "romantic;famrel;freetime;goout;Dalc;Walc;health;absences;G1;G2;G3";

    @TempDir
    Path folder;

    private Path data;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        out = folder.resolve("out");
    }

    @Test
    void tellsEveryDefectInOrderAndWritesNothing() {
        for (String language : List.of("ru", "en")) {
            Run run = Run.into(out, "--data", "data/broken-school", "--lang", language);
            assertThat(run.exit()).isEqualTo(FormProgramme.BAD_DATA);
            assertThat(run.out()).isEmpty();
            List<String> places = run.err()
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(":")).strip())
                    .toList();
            assertThat(places).hasSizeGreaterThanOrEqualTo(10).isSorted();
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void leavesAnEarlierPlanAloneWhenTheDataAreBad() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("plan.json"), "old", UTF_8);
        Run.into(out, "--data", "data/broken-school");
        assertThat(out.resolve("plan.json")).hasContent("old");
        assertThat(out.resolve("report.html")).doesNotExist();
    }

    @Test
    void saysThatNobodyIsThere() throws IOException {
        Run run = Run.into(out, "--data", Schools.pupils(data, 0).toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("нет ни одного участника");
        assertThat(run.report()).contains("нет ни одного участника", "Пар нет.");
    }

    @Test
    void saysWhatOnePupilLacks() throws IOException {
        Run run = Run.into(out, "--data", Schools.pupils(data, 1).toString(), "--lang", "en");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Participants: 1");
        assertThat(run.report()).contains("There are no pairs.");
    }

    @Test
    void saysThatThereAreNoMentors() throws IOException {
        Schools.changed(
                data, "pupils.csv", text -> text.replaceAll("(?m);[0-9]*;[0-9]*;([^;]*;[^;]*;[^;]*)$", ";0;0;$1"));
        List<String> header =
                Files.readAllLines(data.resolve("teachers.csv"), UTF_8).subList(0, 1);
        Files.write(data.resolve("teachers.csv"), header, UTF_8);
        for (String file : List.of("partners.csv", "pairs.csv", "wishes.csv")) {
            Files.delete(data.resolve(file));
        }
        Run run = Run.into(out, "--data", data.toString(), "--role-models", "student-student/achiever-underachiever");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("нет никого, кто мог бы взять наставляемого", "ЗАПРОСЫ БЕЗ ПАРЫ");
        assertThat(run.report()).contains("нет никого, кто мог бы взять наставляемого", "Пар нет.");
    }

    @Test
    void readsForeignPupilsByAMapping() throws IOException {
        Path foreign = folder.resolve("foreign.csv");
        Stream<String> pupils = IntStream.range(0, 24).mapToObj(OtherRunsTest::foreignPupil);
        Files.write(foreign, Stream.concat(Stream.of(FOREIGN_HEADER), pupils).toList(), UTF_8);
        Run run = Run.into(
                out,
                "--data",
                foreign.toString(),
                "--mapping",
                "data/mappings/student-por.json",
                "--date",
                "2025-10-01");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("ЧТО ПРИНЯТО", "Участников: 24");
        assertThat(run.pairs().lines().count()).isGreaterThan(1);
        assertThat(run.report()).contains("Что принято при чтении чужих данных");
    }

    @Test
    void escapesWhatASchoolEnters() throws IOException {
        Schools.changed(
                data,
                "teachers.csv",
                text -> text.replaceFirst("(?m)^(T[0-9]+);[^;]*;", "$1;=1<script>alert(1)</script>;")
                        .replaceAll("(?m)^(T[0-9]+);(?!=)[^;]*;", "$1;<b>&;"));
        Run run = Run.into(out, "--data", data.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.report()).contains("&lt;b&gt;&amp;").doesNotContain("<script>alert", "<b>");
        assertThat(run.pairs()).contains("'=1<script>").doesNotContain(";=1");
    }

    @Test
    void countsClosedPairsOnThePageAndNamesThemToTheCoordinator() throws IOException {
        Run run = Run.into(out, "--role-models", CLOSED, "--lang", "en");
        assertThat(run.exit()).isZero();
        List<String> ids = run.pairs()
                .lines()
                .skip(1)
                .flatMap(line -> Stream.of(line.split(";", -1)[3], line.split(";", -1)[5]))
                .toList();
        assertThat(ids).isNotEmpty();
        assertThat(run.report()).contains("This role model is closed");
        assertThat(ids).allSatisfy(id -> {
            assertThat(run.out() + run.pairs()).contains(id);
            assertThat(run.report()).doesNotContain(">" + id + "<", "[" + id + "]");
        });
    }

    @Test
    void releasesAPairThatNoLongerKeepsTheRules() throws IOException {
        Schools.changed(data, "pairs.csv", text -> text.replaceFirst("(?m)^P117;P002;", "P002;P117;"));
        Run run = Run.into(out, "--data", data.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("НЕ УДАЛОСЬ ЗАКРЕПИТЬ");
        assertThat(run.report()).contains("Действующие пары, которые не удалось закрепить");
        Run free = Run.into(out, "--data", data.toString(), "--no-keep-current");
        assertThat(free.out()).doesNotContain("НЕ УДАЛОСЬ ЗАКРЕПИТЬ").contains("закреплено: 0");
    }

    @Test
    void namesRequestsThatNoRoleModelInPlayServes() throws IOException {
        Run run = Run.into(out, "--role-models", "student-student/peer-peer");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("ЗАПРОСЫ, НА КОТОРЫЕ НИКТО НЕ ОТВЕЧАЕТ");
        assertThat(run.report()).contains("<section id=\"not-served\"");
        assertThat(run.plan()).contains("TYPE_NOT_IN_PLAY").doesNotContain("\"unservedRequests\" : [ ]");
        Run all = Run.into(out.resolve("all"));
        assertThat(all.plan()).contains("\"unservedRequests\" : [ ]");
        assertThat(all.report()).doesNotContain("<section id=\"not-served\"");
    }

    @Test
    void takesOrderAndImpliedRequestsFromTheCommandLine() {
        Run run =
                Run.into(out, "--quality-first", "--accept-implied", "--role-models", "student-student/leader-passive");
        assertThat(run.exit()).isZero();
        assertThat(run.report())
                .contains("Сначала качество", "без подтверждения")
                .doesNotContain("Почти готовы");
        assertThat(run.plan()).contains("\"order\" : \"QUALITY_FIRST\"", "\"nearlyEligible\" : [ ]");
    }

    @Test
    void wantsADateOfTheSchoolOrTheCommandLine() throws IOException {
        Path dateless = Schools.pupils(data, 2);
        Files.writeString(dateless.resolve("school.properties"), "name.ru=Школа\n", UTF_8);
        Run without = Run.into(out, "--data", dateless.toString());
        assertThat(without.exit()).isEqualTo(FormProgramme.BAD_DATA);
        assertThat(without.err()).contains("school.properties", "--date");
        assertThat(Run.into(out, "--data", dateless.toString(), "--date", "2025-10-01")
                        .exit())
                .isZero();
        Files.writeString(dateless.resolve("school.properties"), "date=1 октября\n", UTF_8);
        assertThat(Run.into(out, "--data", dateless.toString()).err()).contains("1 октября", "ГГГГ-ММ-ДД");
    }

    @Test
    void refusesAWrongCommandLine() {
        assertThat(Run.into(out, "--role-models", "no/such").exit()).isEqualTo(FormProgramme.WRONG_USAGE);
        assertThat(Run.into(out, "--lang", "fr").exit()).isEqualTo(FormProgramme.WRONG_USAGE);
        assertThat(Run.into(out, "--mapping", "data/mappings/student-por.json").exit())
                .isEqualTo(FormProgramme.WRONG_USAGE);
        assertThat(Run.into(out, "--what").exit()).isEqualTo(FormProgramme.WRONG_USAGE);
        assertThat(out).doesNotExist();
    }

    @Test
    void saysWhenItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "", UTF_8);
        Run run =
                Run.into(file.resolve("out"), "--data", Schools.pupils(data, 3).toString());
        assertThat(run.exit()).isEqualTo(FormProgramme.CANNOT_WRITE);
        assertThat(run.err()).contains("Записать не удалось");
    }

    @Test
    void explainsItselfInBothLanguages() {
        assertThat(Run.into(out, "--help").out()).contains("Коды завершения", "3   ошибки в данных");
        assertThat(Run.into(out, "--help", "--lang=en").out()).contains("Exit codes", "3   bad input");
        assertThat(Run.into(out, "--version").out()).contains("Mentoring4J");
    }

    /* Every third pupil failed, every third does well; sex is in the file and read by nobody. */
    private static String foreignPupil(int number) {
        int mark = List.of(7, 12, 18).get(number % 3);
        return "GP;F;16;U;GT3;A;4;4;other;other;course;mother;1;2;0;no;no;no;yes;yes;yes;yes;no;4;4;3;1;1;3;4;" + mark
                + ";" + mark + ";" + mark;
    }
}
