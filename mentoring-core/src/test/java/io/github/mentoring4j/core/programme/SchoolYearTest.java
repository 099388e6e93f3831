package io.github.mentoring4j.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.problem.ProblemCode;
import io.github.mentoring4j.core.text.Language;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolYearTest {
    private static final SchoolYear YEAR = SchoolYear.startingIn(2022);

    @Test
    void holdsItsFirstAndItsLastDay() {
        assertThat(YEAR.contains(LocalDate.of(2022, 8, 31))).isFalse();
        assertThat(YEAR.contains(LocalDate.of(2022, 9, 1))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2023, 8, 31))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2023, 9, 1))).isFalse();
        assertThat(YEAR.label()).isEqualTo("2022-2023");
        assertThat(YEAR.next()).isEqualTo(SchoolYear.startingIn(2023));
    }

    @Test
    void namesADayOutsideAsAProblem() {
        assertThat(YEAR.problem("day", YEAR.firstDay())).isEmpty();
        Option<Problem> problem = YEAR.problem("day", LocalDate.of(2022, 8, 31));
        assertThat(problem.map(Problem::code)).isEqualTo(Option.some(ProblemCode.OUT_OF_RANGE));
        assertThat(problem.map(item -> item.message().in(Language.ENGLISH)))
                .isEqualTo(
                        Option.some("\"2022-08-31\" is out of range; expected: a day from 2022-09-01 to 2023-08-31"));
    }

    @Test
    void rejectsAYearThatEndsBeforeItBeginsOrLastsTooLong() {
        LocalDate day = LocalDate.of(2022, 9, 1);
        assertThatThrownBy(() -> new SchoolYear(day, day)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SchoolYear(day, day.plusYears(2))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new SchoolYear(day, day.plusDays(1)).label()).isEqualTo("2022-2022");
    }
}
