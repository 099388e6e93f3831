package io.github.mentoring4j.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.catalogue.programme.CoverageIndicators;
import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.programme.CoverageIndicator;
import io.github.mentoring4j.core.programme.CoverageResult;
import io.github.mentoring4j.core.programme.Figure;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What one loose end, or one later day, changes in a cycle that holds together: 11 obligatory links, the last event on 25 May. */
class LinkageTest {
    private static final LocalDate LATE = LocalDate.of(2023, 6, 10);

    static Stream<Arguments> looseEnds() {
        return Stream.of(
                change(
                        "indicator",
                        draft -> draft.indicators(
                                Cycles.indicator("i1").toBuilder().goals().build())),
                change(
                        "method",
                        draft -> draft.methods(
                                Cycles.method("m1").toBuilder().indicators().build())),
                change(
                        "finding",
                        draft -> draft.findings(
                                Cycles.finding("f1").toBuilder().measurements().build())),
                change(
                        "recommendation",
                        draft -> draft.recommendations(Cycles.recommendation("r1").toBuilder()
                                .findings()
                                .build())),
                change(
                        "measure",
                        draft -> draft.measures(Cycles.measure("a1").toBuilder()
                                .recommendations()
                                .build())),
                change(
                        "decision",
                        draft -> draft.decisions(
                                Cycles.decision("d1").toBuilder().measures().build())),
                change(
                        "conclusion",
                        draft -> draft.conclusions(
                                Cycles.conclusion("c1").toBuilder().measures().build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looseEnds")
    void everyLooseEndIsOneLinkLess(String artefact, Consumer<CycleDraft.Builder> loosen) {
        assertThat(Cycles.cycle(changed(loosen)).linkage()).as(artefact).isEqualTo(Figure.of(10, 11));
    }

    @Test
    void measurementOfNothingMissesOneLinkEach() {
        CycleDraft draft = changed(builder -> builder.measurements(Cycles.whole()
                .measurements()
                .map(item -> item.toBuilder().indicator(Option.none()).build())));
        assertThat(Cycles.cycle(draft).linkage()).isEqualTo(Figure.of(9, 11));
    }

    static Stream<Arguments> evidence() {
        CoverageIndicator indicator = CoverageIndicators.mentees(CoverageIndicators.MENTEE_AGES);
        Figure unknown = Figure.of(0, 0);
        return Stream.of(
                Arguments.of(new Evidence.MonitoringResult("e", Cycles.marks(Vector.of(4L))), 11),
                Arguments.of(new Evidence.MonitoringResult("e", Cycles.marks(Vector.empty())), 10),
                Arguments.of(
                        new Evidence.Coverage("e", indicator, new CoverageResult(Figure.of(1, 9), 0, Option.none())),
                        11),
                Arguments.of(new Evidence.Coverage("e", indicator, new CoverageResult(unknown, 0, Option.none())), 10),
                Arguments.of(new Evidence.SwotCell("e", Group.school(), Cycles.row(12, 20)), 11),
                Arguments.of(new Evidence.SwotCell("e", Group.school(), Cycles.row(1, 2)), 10));
    }

    @ParameterizedTest
    @MethodSource("evidence")
    void findingRestsOnWhatHasData(Evidence evidence, int links) {
        CycleDraft draft = changed(builder -> builder.evidence(evidence)
                .findings(Cycles.finding("f1").toBuilder()
                        .measurements()
                        .evidence("e")
                        .build()));
        assertThat(Cycles.cycle(draft).linkage()).isEqualTo(Figure.of(links, 11));
    }

    static Stream<Arguments> lateEvents() {
        return Stream.of(
                change(
                        "x2",
                        draft -> draft.measurements(
                                Cycles.whole().measurements().append(Cycles.measurement("x2", LATE)))),
                change(
                        "r1",
                        draft -> draft.recommendations(Cycles.recommendation("r1").toBuilder()
                                .issuedOn(LATE)
                                .build())),
                change(
                        "d1",
                        draft -> draft.decisions(
                                Cycles.decision("d1").toBuilder().date(LATE).build())),
                change(
                        "d1",
                        draft -> draft.decisions(Cycles.decision("d1").toBuilder()
                                .controlledOn(LATE)
                                .build())),
                change(
                        "c1",
                        draft -> draft.conclusions(
                                Cycles.conclusion("c1").toBuilder().on(LATE).build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lateEvents")
    void closesOnTheDayOfItsLastEventAndNotBefore(String artefact, Consumer<CycleDraft.Builder> change) {
        ManagementCycle cycle = Cycles.cycle(changed(change));
        assertThat(cycle.close(LATE)).isEqualTo(Either.right(new ClosedCycle(cycle, LATE)));
        assertThat(cycle.close(LATE.minusDays(1)))
                .isEqualTo(
                        Either.left(Vector.of(new CycleRefusal.BeforeItsLastEvent(LATE.minusDays(1), artefact, LATE))));
    }

    @Test
    void whatIsMeasuredOfOneIndicatorIsNotABaselineOfAnother() {
        CycleDraft draft = changed(builder -> builder.indicators(Cycles.indicator("i1"), Cycles.indicator("i2"))
                .methods(Cycles.method("m1").toBuilder().indicators("i1", "i2").build()));
        assertThat(Cycles.breaks(draft))
                .anyMatch(line -> line.startsWith("CY-05 MONITORING") && line.contains("[1]"))
                .noneMatch(line -> line.startsWith("CY-05 MONITORING") && line.contains("[0]"));
    }

    @Test
    void measureAnswersForItsOwnRecommendationOnly() {
        CycleDraft draft = changed(builder -> builder.recommendations(
                Cycles.recommendation("r1"),
                Cycles.recommendation("r2").toBuilder()
                        .issuedOn(LocalDate.of(2022, 12, 1))
                        .build()));
        assertThat(Cycles.breaks(draft)).noneMatch(line -> line.contains(".begins"));
    }

    private static Arguments change(String artefact, Consumer<CycleDraft.Builder> change) {
        return Arguments.of(artefact, change);
    }

    private static CycleDraft changed(Consumer<CycleDraft.Builder> change) {
        CycleDraft.Builder builder = Cycles.whole().toBuilder();
        change.accept(builder);
        return builder.build();
    }
}
