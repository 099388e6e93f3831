package io.github.mentoring4j.core.programme;

import static io.github.mentoring4j.core.programme.Programmes.id;
import static io.github.mentoring4j.core.programme.Programmes.participation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.catalogue.programme.CoverageIndicators;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    private static CoverageIndicator indicator(String code) {
        return CoverageIndicators.standard()
                .find(item -> item.code().equals(code))
                .getOrElseThrow(() -> new AssertionError(code));
    }

    private static CoverageResult result(String code, CoverageData data) {
        return CoverageResult.of(indicator(code), data, CoverageIndicators.targets());
    }

    private static CoverageData.Builder data(Participation... participations) {
        return CoverageData.builder().referenceDate(DAY).participations(participations);
    }

    private static Participation mentee(String row, String person) {
        return participation(row, person, ProgrammeRole.MENTEE).build();
    }

    private static SortedMap<ParticipantId, Integer> numbers(Object... namesAndNumbers) {
        return Vector.of(namesAndNumbers)
                .grouped(2)
                .map(two -> new Tuple2<>(id((String) two.get(0)), (Integer) two.get(1)))
                .toSortedMap(entry -> entry);
    }

    /*
     * Mentees: a (10), a again, b (19), c (9), d (20), e (14). Distinct and aged 10 to 19: a, b, e = 3 of 8 learners: 37.5 %.
     * The target of 2022 is 35 %: reached. With 9 learners it is 33.3 %: missed.
     */
    @Test
    void countsDistinctMenteesWithinTheAges() {
        CoverageData.Builder data = data(
                        mentee("1", "a"),
                        mentee("2", "a"),
                        mentee("3", "b"),
                        mentee("4", "c"),
                        mentee("5", "d"),
                        mentee("6", "e"),
                        participation("7", "m", ProgrammeRole.MENTOR).build())
                .ages(numbers("a", 10, "b", 19, "c", 9, "d", 20, "e", 14, "m", 16));
        CoverageResult of8 = result(
                "cov.mentees", data.denominators(TreeMap.of("cov.mentees", 8L)).build());
        assertThat(of8.value()).isEqualTo(Figure.of(3, 8));
        assertThat(of8.skipped()).isZero();
        assertThat(of8.outcome()).isEqualTo(CoverageResult.Outcome.REACHED);
        CoverageResult of9 = result(
                "cov.mentees", data.denominators(TreeMap.of("cov.mentees", 9L)).build());
        assertThat(of9.outcome()).isEqualTo(CoverageResult.Outcome.MISSED);
    }

    /*
     * Reference day 31.12.2022. Born 31.12.2012: 10 today, counts. Born 01.01.2013: 9, does not. Born 01.01.2003: 19, counts.
     * Born 31.12.2002: 20 today, does not. Two of four learners: 50 %.
     */
    @Test
    void countsAgesOnTheBoundaryDay() {
        PersonBook book = PersonBook.of(Vector.of(
                        born("a", LocalDate.of(2012, 12, 31)),
                        born("b", LocalDate.of(2013, 1, 1)),
                        born("c", LocalDate.of(2003, 1, 1)),
                        born("d", LocalDate.of(2002, 12, 31))))
                .fold(problems -> PersonBook.empty(), valid -> valid);
        CoverageResult result = result(
                "cov.mentees",
                data(mentee("1", "a"), mentee("2", "b"), mentee("3", "c"), mentee("4", "d"))
                        .ages(book.ages(DAY))
                        .denominators(TreeMap.of("cov.mentees", 4L))
                        .build());
        assertThat(result.value()).isEqualTo(Figure.of(2, 4));
    }

    /*
     * Mentor s (17); peers p (15) and q (16); p takes part as a peer twice. Mentors aged 15 to 19: s, p, q = 3 of 50: 6 %, the
     * target of 2022: reached. Mentees aged 10 to 19: p, q = 2 of 20: 10 %. Without peers: 1 of 50 and 0 of 20.
     */
    @Test
    void countsPeersInBothRolesOnceEachOrInNone() {
        CoverageData data = data(
                        participation("1", "s", ProgrammeRole.MENTOR).build(),
                        participation("2", "p", ProgrammeRole.PEER).build(),
                        participation("3", "q", ProgrammeRole.PEER).build(),
                        participation("4", "p", ProgrammeRole.PEER).build())
                .ages(numbers("s", 17, "p", 15, "q", 16))
                .denominators(TreeMap.of("cov.mentors", 50L, "cov.mentees", 20L))
                .build();
        assertThat(result("cov.mentors", data).value()).isEqualTo(Figure.of(3, 50));
        assertThat(result("cov.mentors", data).outcome()).isEqualTo(CoverageResult.Outcome.REACHED);
        assertThat(result("cov.mentees", data).value()).isEqualTo(Figure.of(2, 20));
        CoverageData apart =
                data.toBuilder().peers(CoverageData.Peers.IN_NO_ROLE).build();
        assertThat(result("cov.mentors", apart).value()).isEqualTo(Figure.of(1, 50));
        assertThat(result("cov.mentees", apart).value()).isEqualTo(Figure.of(0, 20));
    }

    /*
     * Mentees: teachers t (0 years), u (3), v (4), w (unknown), and pupil a (no teacher). Experience 0 to 3: t, u = 2 of 5
     * early-career teachers: 40 %; w is skipped, a does not belong here.
     */
    @Test
    void countsEarlyCareerTeachersAndSaysWhoWasSkipped() {
        CoverageResult result = result(
                "cov.earlyCareer",
                data(mentee("1", "t"), mentee("2", "u"), mentee("3", "v"), mentee("4", "w"), mentee("5", "a"))
                        .teachers(TreeSet.of(id("t"), id("u"), id("v"), id("w")))
                        .experience(numbers("t", 0, "u", 3, "v", 4))
                        .denominators(TreeMap.of("cov.earlyCareer", 5L))
                        .build());
        assertThat(result.value()).isEqualTo(Figure.of(2, 5));
        assertThat(result.skipped()).isEqualTo(1);
        assertThat(result.outcome()).isEqualTo(CoverageResult.Outcome.REACHED);
    }

    /* Mentors sent by e1, e1, e2 and by nobody: 2 distinct enterprises of 40: 5 %. There is no target for 2022. */
    @Test
    void countsDistinctEnterprisesAndKnowsNoTargetFromNone() {
        CoverageResult result = result(
                "cov.enterprises",
                data(
                                participation("1", "a", ProgrammeRole.MENTOR)
                                        .organisation("e1")
                                        .build(),
                                participation("2", "b", ProgrammeRole.MENTOR)
                                        .organisation("e1")
                                        .build(),
                                participation("3", "c", ProgrammeRole.MENTOR)
                                        .organisation("e2")
                                        .build(),
                                participation("4", "d", ProgrammeRole.MENTOR).build(),
                                participation("5", "f", ProgrammeRole.MENTEE)
                                        .organisation("e3")
                                        .build())
                        .denominators(TreeMap.of("cov.enterprises", 40L))
                        .build());
        assertThat(result.value()).isEqualTo(Figure.of(2, 40));
        assertThat(result.target()).isEmpty();
        assertThat(result.outcome()).isEqualTo(CoverageResult.Outcome.NO_TARGET);
    }

    /* 12 of 20 mentees are satisfied: 60 %, the target of 2022: reached. 11 of 19 mentors: 57.9 %: missed. */
    @Test
    void measuresSatisfactionOfEachSideApart() {
        CoverageData data = data().surveyed(
                        TreeMap.of(ProgrammeRole.MENTEE, new Tally(12, 20), ProgrammeRole.MENTOR, new Tally(11, 19)))
                .build();
        assertThat(result("cov.satMentees", data).value()).isEqualTo(Figure.of(12, 20));
        assertThat(result("cov.satMentees", data).outcome()).isEqualTo(CoverageResult.Outcome.REACHED);
        assertThat(result("cov.satMentors", data).outcome()).isEqualTo(CoverageResult.Outcome.MISSED);
        assertThat(data.toBuilder().build()).isEqualTo(data);
    }

    @Test
    void hasNoDataRatherThanNothingOrEverything() {
        CoverageData nobody = data().build();
        assertThat(reason("cov.mentees", nobody)).isEqualTo(Option.some(NoData.UNKNOWN_DENOMINATOR));
        assertThat(reason("cov.enterprises", nobody)).isEqualTo(Option.some(NoData.UNKNOWN_DENOMINATOR));
        assertThat(reason("cov.satMentees", nobody)).isEqualTo(Option.some(NoData.UNKNOWN_DENOMINATOR));
        assertThat(result("cov.mentees", nobody).outcome()).isEqualTo(CoverageResult.Outcome.NO_DATA);
        CoverageData empty = nobody.toBuilder()
                .denominators(TreeMap.of("cov.mentees", 0L))
                .surveyed(TreeMap.of(ProgrammeRole.MENTEE, new Tally(0, 0)))
                .build();
        assertThat(reason("cov.mentees", empty)).isEqualTo(Option.some(NoData.EMPTY_DENOMINATOR));
        assertThat(reason("cov.satMentees", empty)).isEqualTo(Option.some(NoData.EMPTY_DENOMINATOR));
        CoverageData ageless = data(mentee("1", "a"), mentee("2", "b"))
                .denominators(TreeMap.of("cov.mentees", 10L))
                .build();
        assertThat(reason("cov.mentees", ageless)).isEqualTo(Option.some(NoData.UNKNOWN_AGE));
        assertThat(result("cov.mentees", ageless).skipped()).isEqualTo(2);
        CoverageData tooMany = ageless.toBuilder()
                .ages(numbers("a", 12, "b", 12))
                .denominators(TreeMap.of("cov.mentees", 1L))
                .build();
        assertThat(reason("cov.mentees", tooMany)).isEqualTo(Option.some(NoData.INCONSISTENT_COUNTS));
        CoverageData nobodyOf =
                data().denominators(TreeMap.of("cov.mentees", 10L)).build();
        assertThat(result("cov.mentees", nobodyOf).value())
                .as("nobody takes part: a known 0")
                .isEqualTo(Figure.of(0, 10));
    }

    @Test
    void takesBoundsAndTargetsOfTheSchool() {
        CoverageIndicator younger = CoverageIndicators.mentees(new Bounds(11, 18));
        CoverageData data = data(mentee("1", "a"), mentee("2", "b"))
                .ages(numbers("a", 10, "b", 18))
                .denominators(TreeMap.of("cov.mentees", 4L))
                .build();
        CoverageResult result = CoverageResult.of(younger, data, Targets.none().with("cov.mentees", 2022, 25));
        assertThat(result.value()).isEqualTo(Figure.of(1, 4));
        assertThat(result.outcome()).isEqualTo(CoverageResult.Outcome.REACHED);
        assertThat(younger.toBuilder().build()).isEqualTo(younger);
        Targets targets = CoverageIndicators.targets();
        assertThat(targets.find("cov.mentees", 2024)).isEqualTo(Option.some(new Figure.Known(70, 100)));
        assertThat(targets.find("cov.enterprises", 2020)).isEqualTo(Option.some(new Figure.Known(2, 100)));
        assertThat(targets.find("cov.mentees", 2025)).isEmpty();
        assertThat(targets.find("cov.other", 2024)).isEmpty();
    }

    @Test
    void rejectsNumbersThatCannotBe() {
        assertThatThrownBy(() -> new Bounds(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tally(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tally(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Targets.none().with("x", 2022, 101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Targets.none().with("x", 2022, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> data().ages(numbers("a", -1)).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> data().experience(numbers("a", -1)).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> data().denominators(TreeMap.of("a", -1L)).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CoverageResult(Figure.whole(1), -1, Option.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Option<String> reason(String code, CoverageData data) {
        return result(code, data).value().missing().map(NoData::code);
    }

    private static PersonDetails born(String id, LocalDate day) {
        return PersonDetails.builder().id(id(id)).fullName("x").birthDate(day).build();
    }
}
