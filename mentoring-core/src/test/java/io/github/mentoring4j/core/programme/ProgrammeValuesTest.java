package io.github.mentoring4j.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring4j.core.catalogue.programme.CoverageIndicators;
import io.github.mentoring4j.core.catalogue.programme.RegisterLayouts;
import io.github.mentoring4j.core.testkit.Limits;
import io.github.mentoring4j.core.testkit.ValueLaws;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProgrammeValuesTest {
    private static final PersonDetails PERSON = PersonDetails.builder()
            .id(Programmes.id("a"))
            .fullName("A. B.")
            .contacts("+7")
            .guardian("C. D.")
            .birthDate(LocalDate.of(2008, 2, 1))
            .birthYear(2008)
            .place("9B")
            .build();
    private static final PersonBook BOOK = new PersonBook(TreeMap.of(PERSON.id(), PERSON));
    private static final Participation ROW = Programmes.participation("1", "a", ProgrammeRole.MENTOR)
            .offer(MentorOffer.builder()
                    .competences("physics")
                    .achievements("a prize")
                    .interests("chess")
                    .wantedAges(new Bounds(10, 12))
                    .timeBudget(30)
                    .build())
            .mainRequest("marks")
            .results("better marks")
            .caseUrl("case/1")
            .build();
    private static final Register REGISTER = Register.builder()
            .layout(RegisterLayouts.mentors())
            .participations(ROW)
            .build();
    private static final CoverageData DATA = CoverageData.builder()
            .referenceDate(LocalDate.of(2022, 9, 1))
            .participations(ROW)
            .ages(TreeMap.of(PERSON.id(), 14))
            .build();
    private static final UnmetNeed NEED = UnmetNeed.builder()
            .id("u-1")
            .reason(UnmetNeed.Reason.NO_ELIGIBLE_PARTNER)
            .form("student-student")
            .people(PERSON.id())
            .rules("same-class")
            .count(1)
            .build();
    private static final CoverageResult COVERED = CoverageResult.of(
            CoverageIndicators.mentees(CoverageIndicators.MENTEE_AGES), DATA, CoverageIndicators.targets());

    @Test
    void keepTheLawsOfValues() {
        assertThat(ValueLaws.hold(
                        Programmes.programme(),
                        REGISTER,
                        BOOK,
                        DATA,
                        NEED,
                        COVERED,
                        new TextTable(Vector.of("a"), Vector.of(Vector.of("1")))))
                .contains(
                        "programme.Participation",
                        "programme.PersonDetails",
                        "programme.CoverageData",
                        "programme.UnmetNeed",
                        "programme.Programme",
                        "programme.Document",
                        "programme.Roadmap",
                        "programme.RoadmapRow");
    }

    @Test
    void numbersTakeTheirEndsAndNothingBeyond() {
        Limits.hold("to", 10, Integer.MAX_VALUE, to -> new Bounds(10, to));
        Limits.hold("percent", 0, 100, percent -> new Targets(TreeMap.of("cov", TreeMap.of(2022, percent))));
        Limits.hold(
                "count",
                1,
                Integer.MAX_VALUE,
                count -> NEED.toBuilder().count(count).build());
    }

    @Test
    void tablesTakeNoNullInAnyRow() {
        assertThatNullPointerException()
                .isThrownBy(() -> new TextTable(Vector.of("a"), Vector.of(Vector.of((String) null))));
        assertThatNullPointerException()
                .isThrownBy(() -> new Targets(TreeMap.of("cov", TreeMap.of(2022, (Integer) null))));
    }
}
