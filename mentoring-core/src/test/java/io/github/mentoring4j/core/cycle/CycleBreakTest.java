package io.github.mentoring4j.core.cycle;

import static io.github.mentoring4j.core.cycle.Cycles.breaks;
import static io.github.mentoring4j.core.cycle.Cycles.cycle;
import static io.github.mentoring4j.core.cycle.Cycles.whole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.catalogue.programme.CoverageIndicators;
import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.programme.CoverageIndicator;
import io.github.mentoring4j.core.programme.CoverageResult;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.programme.SchoolYear;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CycleBreakTest {
    private static final LocalDate LATE = LocalDate.of(2023, 5, 23);
    private static final CoverageIndicator COVERAGE =
            CoverageIndicators.standard().head();

    static Stream<Arguments> plants() {
        return Vector.<Arguments>empty()
                .appendAll(conception())
                .appendAll(monitoring())
                .appendAll(action())
                .appendAll(evaluation())
                .toJavaStream();
    }

    private static Vector<Arguments> conception() {
        return Vector.of(
                plant(
                        "CY-01 DECISIONS ERROR DECISIONS",
                        draft -> draft.toBuilder().decisions().build()),
                plant(
                        "CY-02 GOALS ERROR goals[1]",
                        draft -> draft.toBuilder()
                                .goals(draft.goals().append(Cycles.goal("g2")))
                                .build()),
                indicator(
                        "formula",
                        item -> item.toBuilder().formula(Option.none()).build()),
                indicator("unit", item -> item.toBuilder().unit(Option.none()).build()),
                indicator(
                        "direction",
                        item -> item.toBuilder().direction(Option.none()).build()),
                plant(
                        "CY-03 INDICATORS WARNING indicators[0].target",
                        draft -> draft.toBuilder()
                                .indicators(draft.indicators().head().toBuilder()
                                        .target(Option.none())
                                        .build())
                                .build()),
                plant(
                        "CY-03 INDICATORS ERROR indicators[1].goals",
                        draft -> draft.toBuilder()
                                .indicators(draft.indicators()
                                        .append(Cycles.indicator("i2").toBuilder()
                                                .goals()
                                                .build()))
                                .methods(Cycles.method("m1").toBuilder()
                                        .indicators("i1", "i2")
                                        .build())
                                .measurements(draft.measurements()
                                        .append(draft.measurements().head().toBuilder()
                                                .id("b2")
                                                .indicator("i2")
                                                .build()))
                                .findings(draft.findings()
                                        .append(Cycles.finding("f2").toBuilder()
                                                .measurements("b2")
                                                .build()))
                                .build()),
                plant(
                        "CY-04 METHODS ERROR indicators[0]",
                        draft -> draft.toBuilder()
                                .methods(Cycles.method("m1").toBuilder()
                                        .responsible(Option.none())
                                        .build())
                                .build()),
                plant(
                        "CY-04 METHODS ERROR indicators[0]",
                        draft -> draft.toBuilder()
                                .methods(Cycles.method("m1").toBuilder()
                                        .on(Option.none())
                                        .build())
                                .build()),
                plant(
                        "CY-04 METHODS ERROR methods[1].indicators",
                        draft -> draft.toBuilder()
                                .methods(draft.methods()
                                        .append(Cycles.method("m2").toBuilder()
                                                .indicators()
                                                .build()))
                                .build()));
    }

    private static Vector<Arguments> monitoring() {
        return Vector.of(
                plant(
                        "CY-05 MONITORING ERROR indicators[0]",
                        draft -> draft.toBuilder()
                                .measurements(draft.measurements()
                                        .update(
                                                0,
                                                item -> item.toBuilder()
                                                        .point(MeasurementPoint.INTERIM)
                                                        .build()))
                                .build()),
                plant(
                        "CY-05 MONITORING ERROR measures[0]",
                        draft -> draft.toBuilder()
                                .measurements(draft.measurements().take(1))
                                .conclusions(Cycles.conclusion("c1").toBuilder()
                                        .measurements()
                                        .build())
                                .build()),
                again(
                        "CY-05 MONITORING ERROR measurements[2].method",
                        item -> item.toBuilder().method(Option.none()).build()),
                again(
                        "CY-05 MONITORING ERROR measurements[2].indicator",
                        item -> item.toBuilder().indicator(Option.none()).build()),
                plant(
                        "CY-06 MONITORING WARNING measurements[2]",
                        draft -> draft.toBuilder()
                                .measurements(draft.measurements().append(Cycles.measurement("x2", LATE)))
                                .build()),
                plant(
                        "CY-05 MONITORING ERROR evidence[1].indicator",
                        draft -> draft.toBuilder()
                                .indicators(draft.indicators()
                                        .map(item -> item.toBuilder()
                                                .resultsOf(Option.none())
                                                .build()))
                                .build()),
                evidence(
                        "CY-05 MONITORING ERROR evidence[3].indicator",
                        new Evidence.Coverage("e-4", COVERAGE, new CoverageResult(Figure.of(1, 10), 0, Option.none()))),
                plant(
                        "CY-06 ANALYSIS WARNING evidence[3]",
                        draft -> draft.toBuilder()
                                .evidence(draft.evidence()
                                        .append(new Evidence.LeftUnmet(Cycles.unmet().toBuilder()
                                                .id("u-2")
                                                .build())))
                                .build()),
                evidence(
                        "CY-06 ANALYSIS ERROR findings[1].evidence",
                        new Evidence.SwotCell("e-4", Group.school(), Cycles.row(4, 4))),
                evidence(
                        "CY-06 ANALYSIS ERROR findings[1].evidence",
                        new Evidence.MonitoringResult("e-4", Cycles.marks(Vector.empty()))),
                plant(
                        "CY-06 ANALYSIS ERROR findings[1].measurements",
                        draft -> draft.toBuilder()
                                .findings(draft.findings()
                                        .append(Cycles.finding("f2").toBuilder()
                                                .measurements()
                                                .build()))
                                .build()),
                plant(
                        "CY-07 ANALYSIS WARNING findings[1]",
                        draft -> draft.toBuilder()
                                .findings(draft.findings()
                                        .append(Cycles.finding("f2").toBuilder()
                                                .problem(true)
                                                .build()))
                                .build()));
    }

    private static Vector<Arguments> action() {
        return Vector.of(
                advice("findings", 1, item -> item.toBuilder().findings().build()),
                advice(
                        "addressee",
                        1,
                        item -> item.toBuilder().addressee(Option.none()).build()),
                advice("term", 1, item -> item.toBuilder().term(Option.none()).build()),
                measure(
                        "CY-09 MEASURES ERROR measures[0].responsible",
                        item -> item.toBuilder().responsible(Option.none()).build()),
                measure(
                        "CY-09 MEASURES ERROR measures[0].dates",
                        item -> item.toBuilder().ends(Option.none()).build()),
                measure(
                        "CY-09 MEASURES ERROR measures[0].dates",
                        item -> item.toBuilder().begins(Option.none()).build()),
                measure(
                        "CY-09 MEASURES ERROR measures[0].recommendations",
                        item -> item.toBuilder().recommendations().build()),
                decision(
                        "number", item -> item.toBuilder().number(Option.none()).build()),
                decision("date", item -> item.toBuilder().date(Option.none()).build()),
                decision(
                        "controlDate",
                        item -> item.toBuilder().controlDate(Option.none()).build()),
                decision(
                        "controlledOn",
                        item -> item.toBuilder().controlledOn(Option.none()).build()),
                decision("measures", item -> item.toBuilder().measures().build()));
    }

    private static Vector<Arguments> evaluation() {
        return Vector.of(
                plant(
                        "CY-11 EFFECTIVENESS ERROR measures[1]",
                        draft -> draft.toBuilder()
                                .measures(draft.measures().append(Cycles.measure("a2")))
                                .build()),
                plant(
                        "CY-11 EFFECTIVENESS ERROR conclusions[1].measures",
                        draft -> draft.toBuilder()
                                .conclusions(draft.conclusions()
                                        .append(Cycles.conclusion("c2").toBuilder()
                                                .measures()
                                                .build()))
                                .build()),
                measure(
                        "CY-12 MEASURES ERROR measures[0].begins",
                        item -> item.toBuilder()
                                .begins(LocalDate.of(2022, 10, 31))
                                .build()),
                measure(
                        "CY-12 MEASURES ERROR measures[0].ends",
                        item -> item.toBuilder()
                                .begins(LocalDate.of(2023, 5, 1))
                                .build()),
                plant(
                        "CY-12 EFFECTIVENESS ERROR conclusions[0].measurements",
                        draft -> draft.toBuilder()
                                .measures(Cycles.measure("a1").toBuilder()
                                        .ends(LocalDate.of(2023, 5, 22))
                                        .build())
                                .measurements(draft.measurements().append(Cycles.measurement("x2", LATE)))
                                .conclusions(Cycles.conclusion("c1").toBuilder()
                                        .measurements("x1", "x2")
                                        .build())
                                .build()),
                plant(
                        "CY-12 DECISIONS ERROR decisions[0].controlDate",
                        draft -> draft.toBuilder()
                                .decisions(Cycles.decision("d1").toBuilder()
                                        .controlDate(LocalDate.of(2022, 11, 4))
                                        .build())
                                .build()),
                plant(
                        "CY-13 GOALS WARNING goals",
                        draft -> draft.toBuilder()
                                .inherited(Cycles.conclusion("c0").toBuilder()
                                        .measures()
                                        .measurements()
                                        .build())
                                .build()));
    }

    private static Arguments plant(String expected, UnaryOperator<CycleDraft> breaking) {
        return Arguments.of(expected, breaking);
    }

    private static Arguments indicator(String part, UnaryOperator<CycleIndicator> breaking) {
        return plant(
                "CY-03 INDICATORS ERROR indicators[0]." + part,
                draft -> draft.toBuilder()
                        .indicators(draft.indicators().map(breaking))
                        .build());
    }

    private static Arguments again(String expected, UnaryOperator<CycleMeasurement> breaking) {
        return plant(
                expected,
                draft -> draft.toBuilder()
                        .measurements(draft.measurements().append(breaking.apply(Cycles.measurement("x2", LATE))))
                        .conclusions(Cycles.conclusion("c1").toBuilder()
                                .measurements("x1", "x2")
                                .build())
                        .build());
    }

    /** One more result, which one more finding rests on alone. */
    private static Arguments evidence(String expected, Evidence more) {
        return plant(
                expected,
                draft -> draft.toBuilder()
                        .evidence(draft.evidence().append(more))
                        .findings(draft.findings()
                                .append(Cycles.finding("f2").toBuilder()
                                        .measurements()
                                        .evidence("e-4")
                                        .build()))
                        .build());
    }

    private static Arguments advice(String part, int index, UnaryOperator<Recommendation> breaking) {
        return plant(
                "CY-08 RECOMMENDATIONS ERROR recommendations[" + index + "]." + part,
                draft -> draft.toBuilder()
                        .recommendations(draft.recommendations().append(breaking.apply(Cycles.recommendation("r2"))))
                        .build());
    }

    private static Arguments measure(String expected, UnaryOperator<CycleMeasure> breaking) {
        return plant(
                expected,
                draft -> draft.toBuilder()
                        .measures(draft.measures().map(breaking))
                        .build());
    }

    private static Arguments decision(String part, UnaryOperator<Decision> breaking) {
        return plant(
                "CY-10 DECISIONS ERROR decisions[0]." + part,
                draft -> draft.toBuilder()
                        .decisions(draft.decisions().map(breaking))
                        .build());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plants")
    void findsABreakPlantedAloneAndNothingElse(String expected, UnaryOperator<CycleDraft> breaking) {
        CycleDraft broken = breaking.apply(whole());
        assertThat(breaks(broken)).containsExactly(expected);
        int steps = expected.contains("ERROR") ? 8 : 9;
        assertThat(cycle(broken).completeness(Cycles.TODAY)).isEqualTo(Figure.of(steps, 9));
        assertThat(cycle(broken).breaks(Cycles.TODAY))
                .allMatch(item -> !item.message()
                                .in(Language.RUSSIAN)
                                .equals(item.message().in(Language.ENGLISH))
                        && item.toBuilder().build().equals(item));
    }

    @Test
    void everyRuleIsPlantedAtLeastOnce() {
        assertThat(Vector.ofAll(plants().toList())
                        .map(arguments -> ((String) arguments.get()[0]).substring(0, 5))
                        .distinct())
                .containsExactlyElementsOf(Vector.of(CycleRule.values()).map(CycleRule::code));
    }

    @Test
    void findsAllBreaksAtOnce() {
        CycleDraft draft = whole();
        CycleDraft broken = draft.toBuilder()
                .inherited(Cycles.conclusion("c0").toBuilder()
                        .measures()
                        .measurements()
                        .build())
                .goals(Cycles.goal("g1"), Cycles.goal("g2"))
                .indicators(CycleIndicator.builder()
                        .id("i1")
                        .text(Cycles.text("i1"))
                        .goals("g1")
                        .build())
                .methods(Cycles.method("m1").toBuilder()
                        .responsible(Option.none())
                        .build())
                .measurements(Cycles.measurement("b1", LocalDate.of(2022, 10, 1)))
                .findings(draft.findings()
                        .append(Cycles.finding("f2").toBuilder().problem(true).build()))
                .recommendations(Cycles.recommendation("r1").toBuilder()
                        .term(Option.none())
                        .build())
                .measures(Cycles.measure("a1").toBuilder()
                        .begins(LocalDate.of(2022, 10, 31))
                        .responsible(Option.none())
                        .build())
                .decisions(Decision.builder().id("d1").text(Cycles.text("d1")).build())
                .conclusions()
                .build();
        CycleDraft uncited = broken.toBuilder()
                .measurements(broken.measurements().append(Cycles.measurement("x2", LocalDate.of(2022, 12, 1))))
                .build();
        assertThat(breaks(uncited))
                .containsExactly(
                        "CY-01 EFFECTIVENESS ERROR EFFECTIVENESS",
                        "CY-02 GOALS ERROR goals[1]",
                        "CY-03 INDICATORS ERROR indicators[0].formula",
                        "CY-03 INDICATORS ERROR indicators[0].unit",
                        "CY-03 INDICATORS ERROR indicators[0].direction",
                        "CY-03 INDICATORS WARNING indicators[0].target",
                        "CY-04 METHODS ERROR indicators[0]",
                        "CY-05 MONITORING ERROR evidence[1].indicator",
                        "CY-05 MONITORING ERROR indicators[0]",
                        "CY-05 MONITORING ERROR measures[0]",
                        "CY-06 MONITORING WARNING measurements[1]",
                        "CY-07 ANALYSIS WARNING findings[1]",
                        "CY-08 RECOMMENDATIONS ERROR recommendations[0].term",
                        "CY-09 MEASURES ERROR measures[0].responsible",
                        "CY-10 DECISIONS ERROR decisions[0].measures",
                        "CY-10 DECISIONS ERROR decisions[0].number",
                        "CY-10 DECISIONS ERROR decisions[0].date",
                        "CY-10 DECISIONS ERROR decisions[0].controlDate",
                        "CY-11 EFFECTIVENESS ERROR measures[0]",
                        "CY-12 MEASURES ERROR measures[0].begins",
                        "CY-13 GOALS WARNING goals");
        assertThat(cycle(uncited).completeness(Cycles.TODAY))
                .as("the analysis alone")
                .isEqualTo(Figure.of(1, 9));
    }

    @Test
    void namesTheNineStepsOfAnEmptyCycleAndNoLinkage() {
        CycleDraft empty =
                CycleDraft.builder().year(SchoolYear.startingIn(2022)).build();
        assertThat(breaks(empty)).hasSize(9).allMatch(item -> item.startsWith("CY-01"));
        assertThat(cycle(empty).completeness(Cycles.TODAY)).isEqualTo(Figure.of(0, 9));
        assertThat(cycle(empty).linkage().isKnown()).isFalse();
    }

    @Test
    void breaksOfDaysDependOnTheDayAsked() {
        CycleDraft draft = whole().toBuilder()
                .measurements(whole().measurements().take(1))
                .decisions(Cycles.decision("d1").toBuilder()
                        .controlledOn(Option.none())
                        .build())
                .conclusions()
                .build();
        LocalDate end = LocalDate.of(2023, 4, 30);
        assertThat(rules(draft, end.minusDays(1))).containsExactly(CycleRule.CY_01);
        assertThat(rules(draft, end)).containsExactly(CycleRule.CY_01, CycleRule.CY_05, CycleRule.CY_11);
        assertThat(rules(draft, LocalDate.of(2023, 5, 1))).doesNotContain(CycleRule.CY_10);
        assertThat(rules(draft, LocalDate.of(2023, 5, 2))).contains(CycleRule.CY_10);
    }

    /* Links of the whole cycle: 1 indicator, 1 method, 2 measurements with 2 each, and 1 each of the last five steps: 11. */
    @Test
    void countsObligatoryLinks() {
        assertThat(breaks(whole())).isEmpty();
        assertThat(cycle(whole()).completeness(Cycles.TODAY)).isEqualTo(Figure.of(9, 9));
        assertThat(cycle(whole()).linkage()).isEqualTo(Figure.of(11, 11));
        CycleDraft loose = whole().toBuilder()
                .inherited(Cycles.conclusion("c0").toBuilder()
                        .measures()
                        .measurements()
                        .build())
                .measurements(whole().measurements()
                        .map(item -> item.toBuilder().method(Option.none()).build()))
                .decisions(Cycles.decision("d1").toBuilder()
                        .measures()
                        .recommendations("r1")
                        .build())
                .build();
        assertThat(cycle(loose).linkage()).isEqualTo(Figure.of(9, 12)); // one goal to link, and two methods fewer
    }

    @Test
    void definitionsFromMonitoringAndCoverageTakeTheirResults() {
        CoverageResult covered = new CoverageResult(Figure.of(1, 10), 0, Option.none());
        CycleDraft draft = whole().toBuilder()
                .evidence(whole().evidence().append(new Evidence.Coverage("e-4", COVERAGE, covered)))
                .indicators(
                        CycleIndicator.of(Cycles.marks(Vector.empty()).indicator())
                                .goals("g1")
                                .build(),
                        CycleIndicator.of(COVERAGE).goals("g1").build())
                .methods(Cycles.method("m1").toBuilder()
                        .indicators("markMean", COVERAGE.code())
                        .build())
                .measurements(whole().measurements()
                        .flatMap(item -> Vector.of("markMean", COVERAGE.code())
                                .map(code -> item.toBuilder()
                                        .id(item.id() + code)
                                        .indicator(code)
                                        .build())))
                .findings(Cycles.finding("f1").toBuilder()
                        .problem(true)
                        .measurements("b1markMean", "b1" + COVERAGE.code())
                        .evidence("e-1", "e-2", "u-1", "e-4")
                        .build())
                .conclusions(Cycles.conclusion("c1").toBuilder()
                        .measurements("x1markMean", "x1" + COVERAGE.code())
                        .build())
                .build();
        assertThat(breaks(draft))
                .as("what neither of them says: the formula of the one, and the targets")
                .containsExactly(
                        "CY-03 INDICATORS ERROR indicators[0].formula",
                        "CY-03 INDICATORS WARNING indicators[0].target",
                        "CY-03 INDICATORS WARNING indicators[1].target");
    }

    @Test
    void takesABlankForMissing() {
        CycleDraft blank = whole().toBuilder()
                .indicators(Cycles.indicator("i1").toBuilder()
                        .formula(Text.of(" ", ""))
                        .unit(Text.of("", "persons"))
                        .build())
                .decisions(Cycles.decision("d1").toBuilder().number(" ").build())
                .build();
        assertThat(breaks(blank))
                .containsExactly(
                        "CY-03 INDICATORS ERROR indicators[0].formula", "CY-10 DECISIONS ERROR decisions[0].number");
    }

    private static Vector<CycleRule> rules(CycleDraft draft, LocalDate today) {
        return cycle(draft).breaks(today).map(CycleBreak::rule).toVector();
    }
}
