package io.github.mentoring4j.core.cycle;

import static io.github.mentoring4j.core.cycle.Cycles.TODAY;
import static io.github.mentoring4j.core.cycle.Cycles.cycle;
import static io.github.mentoring4j.core.cycle.Cycles.whole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.programme.NoData;
import io.github.mentoring4j.core.programme.SchoolYear;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClosedCycleTest {
    @Test
    void aWholeCycleClosesAndTheNextBeginsFromIt() {
        ClosedCycle closed = closed(whole());
        assertThat(closed.breaks()).isEmpty();
        CycleStart start = closed.next();
        assertThat(start.year()).isEqualTo(SchoolYear.startingIn(2023));
        assertThat(start.conclusions().map(Conclusion::id)).containsExactly("c1");
        assertThat(start.baselines().map(CycleMeasurement::id)).containsExactly("x1");
        assertThat(start.indicators().map(CycleIndicator::id)).containsExactly("i1");
        assertThat(start.unmetNeeds()).containsExactly(Cycles.unmet());
        assertThat(start.openProblems()).isEmpty();
        assertThat(start.openRecommendations()).isEmpty();
        assertThat(start.openMeasures()).isEmpty();
        assertThat(start.toBuilder().build()).isEqualTo(start);

        CycleDraft next = start.begin(
                Vector.of(Cycles.goal("g1").toBuilder().conclusions("c1").build()));
        assertThat(cycle(next).linkage()).isEqualTo(Figure.of(1, 1));
        assertThat(rules(next))
                .hasSize(10)
                .contains(CycleRule.CY_02, CycleRule.CY_06)
                .doesNotContain(CycleRule.CY_13);
        CycleDraft deaf = start.begin(Vector.of(Cycles.goal("g1")));
        assertThat(cycle(deaf).linkage()).isEqualTo(Figure.of(0, 1));
        assertThat(rules(deaf)).endsWith(CycleRule.CY_13);
    }

    @Test
    void theNextCycleRunsToItsEndToo() {
        CycleStart start = closed(whole()).next();
        CycleDraft first = whole();
        CycleDraft second = start
                .begin(Vector.of(Cycles.goal("g1").toBuilder().conclusions("c1").build()))
                .toBuilder()
                .indicators(start.indicators())
                .methods(first.methods()
                        .map(item ->
                                item.toBuilder().on(LocalDate.of(2023, 9, 20)).build()))
                .measurements(first.measurements()
                        .map(item -> item.toBuilder()
                                .takenOn(item.takenOn().plusYears(1))
                                .build()))
                .findings(Cycles.finding("f1").toBuilder()
                        .problem(true)
                        .evidence("u-1")
                        .build())
                .recommendations(Cycles.recommendation("r1").toBuilder()
                        .issuedOn(LocalDate.of(2023, 11, 1))
                        .term(LocalDate.of(2024, 4, 1))
                        .build())
                .measures(Cycles.measure("a1").toBuilder()
                        .begins(LocalDate.of(2023, 11, 10))
                        .ends(LocalDate.of(2024, 4, 30))
                        .build())
                .decisions(Cycles.decision("d1").toBuilder()
                        .date(LocalDate.of(2023, 11, 5))
                        .controlDate(LocalDate.of(2024, 5, 1))
                        .controlledOn(LocalDate.of(2024, 5, 2))
                        .build())
                .conclusions(Cycles.conclusion("c2").toBuilder()
                        .on(LocalDate.of(2024, 5, 25))
                        .build())
                .build();
        assertThat(cycle(second).breaks(LocalDate.of(2024, 5, 31))).isEmpty();
        assertThat(cycle(second).linkage()).isEqualTo(Figure.of(12, 12));
    }

    @Test
    void handsOverWhatWasLeftOpen() {
        CycleDraft draft = whole();
        CycleDraft open = draft.toBuilder()
                .measurements(draft.measurements()
                        .append(Cycles.measurement("x2", LocalDate.of(2023, 5, 21)).toBuilder()
                                .value(Figure.noData(NoData.of("lost", Text.of("потеряно", "lost"))))
                                .build()))
                .findings(draft.findings()
                        .append(Cycles.finding("f2").toBuilder().problem(true).build()))
                .recommendations(draft.recommendations().append(Cycles.recommendation("r2")))
                .measures(draft.measures().append(Cycles.measure("a2")))
                .build();
        ClosedCycle closed = closed(open);
        assertThat(closed.breaks().map(CycleBreak::rule))
                .containsExactly(CycleRule.CY_06, CycleRule.CY_07, CycleRule.CY_11);
        CycleStart start = closed.next();
        assertThat(start.openProblems().map(CycleFinding::id)).containsExactly("f2");
        assertThat(start.openRecommendations().map(Recommendation::id)).containsExactly("r2");
        assertThat(start.openMeasures().map(CycleMeasure::id)).containsExactly("a2");
        assertThat(start.baselines().map(CycleMeasurement::id))
                .as("the last known one")
                .containsExactly("x1");
    }

    @Test
    void refusesWithEveryReason() {
        CycleDraft draft = whole().toBuilder().conclusions().build();
        Seq<CycleRefusal> reasons =
                cycle(draft).close(LocalDate.of(2022, 8, 31)).fold(found -> found, closed -> Vector.empty());
        assertThat(reasons.map(CycleRefusal::code))
                .containsExactly("nothing-concluded", "before-the-year", "before-its-last-event");
        assertThat(reasons.map(reason -> reason.message().in(Language.ENGLISH)))
                .containsExactly(
                        "there is no conclusion about effectiveness: the next cycle has nothing to start from",
                        "the day of closing 2022-08-31 is before the year begins (2022-09-01)",
                        "the day of closing 2022-08-31 is before \"x1\" (2023-05-20)");
        assertThat(cycle(whole()).close(LocalDate.of(2023, 5, 24)).isLeft()).isTrue();
        assertThat(cycle(whole()).close(LocalDate.of(2023, 5, 25)).isRight()).isTrue();
    }

    @Test
    void isTheValueOfItsDraft() {
        assertThat(cycle(whole())).isEqualTo(cycle(whole())).hasSameHashCodeAs(cycle(whole()));
        assertThat(cycle(whole()))
                .isNotEqualTo(cycle(whole().toBuilder().decisions().build()));
        assertThat(cycle(whole()).equals(new Object())).isFalse();
        assertThat(cycle(whole())).asString().startsWith("ManagementCycle{CycleDraft{");
    }

    private static ClosedCycle closed(CycleDraft draft) {
        return cycle(draft)
                .close(TODAY)
                .getOrElseThrow(reasons ->
                        new AssertionError(reasons.map(CycleRefusal::code).toString()));
    }

    private static Seq<CycleRule> rules(CycleDraft draft) {
        return cycle(draft).breaks(LocalDate.of(2023, 9, 2)).map(CycleBreak::rule);
    }
}
