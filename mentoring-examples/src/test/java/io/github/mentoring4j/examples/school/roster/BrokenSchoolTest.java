package io.github.mentoring4j.examples.school.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.problem.ProblemCode;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.examples.school.sample.SampleSchool;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The ten usual defects of a roster, all in one folder. */
class BrokenSchoolTest {
    private static final Path FOLDER = Path.of("data", "broken-school");
    private static final Seq<RosterProblem> PROBLEMS = RosterReader.read(
                    FOLDER, RosterSettings.standard(SampleSchool.REFERENCE_DATE))
            .fold(problems -> problems, roster -> Vector.empty());

    @Test
    void tellsEveryDefectInRussian() {
        assertThat(PROBLEMS.map(problem -> problem.in(Language.RUSSIAN)))
                .containsExactly(
                        "pairs.csv:3, столбец 2 «Наставляемый»: «P004» стоит в паре с самим собой; ожидается: два разных"
                                + " человека",
                        "partners.csv:1, столбец 1: «0xCA» не читается; ожидается: текст в UTF-8; байт с номером 0 им не"
                                + " является. Возможно, файл сохранён в Windows-1251",
                        "pupils.csv:3, столбец 6 «Отметки: алгебра»: «7,20» вне допустимого; ожидается: средний балл от"
                                + " 2,00 до 5,00",
                        "pupils.csv:4, столбец 4 «Дата рождения»: «31.02.2012» не читается; ожидается: существующая"
                                + " дата, например 24.03.2011",
                        "pupils.csv:5, столбец 8 «Запросы»: «алхимия» не найдено; ожидается: предмет из словаря,"
                                + " например: русский язык, литература, родной язык",
                        "pupils.csv:6, столбец 1 «Код»: «P002» уже стоит здесь: pupils.csv:3:1",
                        "pupils.csv:7, столбец 3 «Класс»: не хватает: Класс",
                        "pupils.csv:8, столбец 10: ячеек в строке: 10; ожидается: 9, как в заголовке. Возможно, лишний"
                                + " или пропущенный разделитель",
                        "teachers.csv:3, столбец 6 «Capacity»: «-1» вне допустимого; ожидается: целое число от 0 до 99",
                        "wishes.csv:3, столбец 2 «Выбор по порядку»: «X99» не найдено; ожидается: код человека из"
                                + " списков учеников, учителей или партнёров");
    }

    @Test
    void tellsEveryDefectInEnglish() {
        assertThat(PROBLEMS.map(problem -> problem.in(Language.ENGLISH)))
                .containsExactly(
                        "pairs.csv:3, column 2 \"Наставляемый\": \"P004\" is paired with themselves; expected: two"
                                + " different people",
                        "partners.csv:1, column 1: \"0xCA\" cannot be read; expected: text in UTF-8; byte 0 is not."
                                + " Maybe the file was saved as Windows-1251",
                        "pupils.csv:3, column 6 \"Отметки: алгебра\": \"7,20\" is out of range; expected: a mean from"
                                + " 2.00 to 5.00",
                        "pupils.csv:4, column 4 \"Дата рождения\": \"31.02.2012\" cannot be read; expected: a date that"
                                + " exists, for example 2011-03-24",
                        "pupils.csv:5, column 8 \"Запросы\": \"алхимия\" is not known; expected: a known subject, for"
                                + " example: Russian, literature, native language",
                        "pupils.csv:6, column 1 \"Код\": \"P002\" already stands at pupils.csv:3:1",
                        "pupils.csv:7, column 3 \"Класс\": missing: Class",
                        "pupils.csv:8, column 10: cells in the line: 10; expected: 9, as in the header. Maybe a"
                                + " separator too many or too few",
                        "teachers.csv:3, column 6 \"Capacity\": \"-1\" is out of range; expected: a whole number from 0"
                                + " to 99",
                        "wishes.csv:3, column 2 \"Выбор по порядку\": \"X99\" is not known; expected: the id of a person"
                                + " in the lists of pupils, teachers or partners");
    }

    @Test
    void keepsShapeAndPlaceForPrograms() {
        assertThat(PROBLEMS.map(problem -> problem.problem().code()))
                .containsExactly(
                        ProblemCode.CONTRADICTION,
                        ProblemCode.MALFORMED,
                        ProblemCode.OUT_OF_RANGE,
                        ProblemCode.MALFORMED,
                        ProblemCode.UNKNOWN_REFERENCE,
                        ProblemCode.DUPLICATE,
                        ProblemCode.MISSING,
                        ProblemCode.CONTRADICTION,
                        ProblemCode.OUT_OF_RANGE,
                        ProblemCode.UNKNOWN_REFERENCE);
        assertThat(PROBLEMS.map(problem -> problem.place().path()))
                .startsWith("pairs.csv:3:2", "partners.csv:1:1", "pupils.csv:3:6");
    }

    @Test
    void holdsBytesOfWindowsAndAByteOrderMarkOnPurpose() throws IOException {
        byte[] partners = Files.readAllBytes(FOLDER.resolve(RosterReader.PARTNERS));
        assertThat(new String(partners, Charset.forName("windows-1251"))).startsWith("Код;");
        assertThat(Files.readString(FOLDER.resolve(RosterReader.TEACHERS))).startsWith("\ufeff");
    }
}
