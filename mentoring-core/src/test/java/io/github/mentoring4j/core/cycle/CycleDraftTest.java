package io.github.mentoring4j.core.cycle;

import static io.github.mentoring4j.core.cycle.Cycles.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.programme.Figure;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CycleDraftTest {
    private static final LocalDate BEFORE = LocalDate.of(2022, 8, 31);

    @Test
    void reportsIdsThatStandTwiceAndLinksToNothing() {
        CycleDraft draft = whole();
        CycleDraft wrong = draft.toBuilder()
                .goals(Cycles.goal("g1").toBuilder().conclusions("c9").build(), Cycles.goal("g1"))
                .indicators(Cycles.indicator("i1").toBuilder().goals("g1", "i1").build())
                .findings(Cycles.finding("f1").toBuilder()
                        .measurements("b9")
                        .evidence("e-9")
                        .build())
                .decisions(
                        Cycles.decision("e-1").toBuilder().recommendations("a1").build())
                .build();
        assertThat(problems(wrong))
                .containsExactly(
                        "DUPLICATE goals[1].id",
                        "DUPLICATE decisions[0].id",
                        "UNKNOWN_REFERENCE goals[0].conclusions",
                        "UNKNOWN_REFERENCE indicators[0].goals",
                        "UNKNOWN_REFERENCE findings[0].measurements",
                        "UNKNOWN_REFERENCE findings[0].evidence",
                        "UNKNOWN_REFERENCE decisions[0].recommendations");
    }

    @Test
    void followsEveryLink() {
        CycleDraft lost = whole().toBuilder()
                .goals()
                .indicators()
                .methods()
                .measurements()
                .findings()
                .recommendations()
                .measures()
                .build();
        assertThat(problems(lost)).hasSize(3);
        CycleDraft wrong = lost.toBuilder()
                .indicators(Cycles.indicator("i1"))
                .methods(Cycles.method("m1").toBuilder().indicators("z").build())
                .measurements(Cycles.measurement("b1", Cycles.TODAY).toBuilder()
                        .indicator("z")
                        .method("z")
                        .build())
                .recommendations(Cycles.recommendation("r1"))
                .measures(Cycles.measure("a1").toBuilder().recommendations("z").build())
                .build();
        assertThat(problems(wrong))
                .containsExactly(
                        "UNKNOWN_REFERENCE indicators[0].goals",
                        "UNKNOWN_REFERENCE methods[0].indicators",
                        "UNKNOWN_REFERENCE measurements[0].indicator",
                        "UNKNOWN_REFERENCE measurements[0].method",
                        "UNKNOWN_REFERENCE recommendations[0].findings",
                        "UNKNOWN_REFERENCE measures[0].recommendations",
                        "UNKNOWN_REFERENCE conclusions[0].measurements");
    }

    @Test
    void reportsDaysBeforeTheYearAndDenominatorsOfZeroAtOnce() {
        CycleDraft wrong = whole().toBuilder()
                .indicators(Cycles.indicator("i1").toBuilder().denominator(0L).build())
                .methods(Cycles.method("m1").toBuilder().on(BEFORE).build())
                .measurements(
                        Cycles.measurement("b1", BEFORE),
                        Cycles.measurement("x1", Cycles.TODAY).toBuilder()
                                .value(Figure.of(3, 0))
                                .build())
                .recommendations(Cycles.recommendation("r1").toBuilder()
                        .issuedOn(BEFORE)
                        .term(BEFORE)
                        .build())
                .measures(Cycles.measure("a1").toBuilder()
                        .begins(BEFORE)
                        .ends(BEFORE)
                        .build())
                .decisions(Cycles.decision("d1").toBuilder()
                        .date(BEFORE)
                        .controlDate(BEFORE)
                        .controlledOn(BEFORE)
                        .build())
                .conclusions(Cycles.conclusion("c1").toBuilder().on(BEFORE).build())
                .build();
        assertThat(problems(wrong))
                .containsExactly(
                        "OUT_OF_RANGE methods[0].on",
                        "OUT_OF_RANGE measurements[0].takenOn",
                        "OUT_OF_RANGE recommendations[0].issuedOn",
                        "OUT_OF_RANGE recommendations[0].term",
                        "OUT_OF_RANGE measures[0].begins",
                        "OUT_OF_RANGE measures[0].ends",
                        "OUT_OF_RANGE decisions[0].date",
                        "OUT_OF_RANGE decisions[0].controlDate",
                        "OUT_OF_RANGE decisions[0].controlledOn",
                        "OUT_OF_RANGE conclusions[0].on",
                        "OUT_OF_RANGE indicators[0].denominator",
                        "OUT_OF_RANGE measurements[1].denominator");
    }

    @Test
    void listsArtefactsInTheOrderOfTheSteps() {
        assertThat(whole().artefacts().map(Artefact::id))
                .containsExactly("g1", "i1", "m1", "b1", "x1", "f1", "r1", "a1", "d1", "c1");
        assertThat(whole().toBuilder().build()).isEqualTo(whole());
        assertThatThrownBy(() -> Cycles.goal(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Evidence.SwotCell(" ", Group.school(), Cycles.row(1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Evidence.MonitoringResult("", Cycles.marks(Vector.empty())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itsArtefactsSurviveARoundTrip() {
        CycleDraft draft = whole();
        assertThat(draft.toBuilder()
                        .inherited(
                                draft.inherited().map(item -> item.toBuilder().build()))
                        .goals(draft.goals().map(item -> item.toBuilder().build()))
                        .indicators(
                                draft.indicators().map(item -> item.toBuilder().build()))
                        .methods(draft.methods().map(item -> item.toBuilder().build()))
                        .measurements(draft.measurements()
                                .map(item -> item.toBuilder().build()))
                        .findings(draft.findings().map(item -> item.toBuilder().build()))
                        .recommendations(draft.recommendations()
                                .map(item -> item.toBuilder().build()))
                        .measures(draft.measures().map(item -> item.toBuilder().build()))
                        .decisions(
                                draft.decisions().map(item -> item.toBuilder().build()))
                        .conclusions(
                                draft.conclusions().map(item -> item.toBuilder().build()))
                        .build())
                .isEqualTo(draft);
    }

    @Test
    void tellsItsEvidenceAndAddresseesApart() {
        assertThat(whole().evidence()
                        .map(item -> item.<String>fold(
                                swot -> swot.group().code() + "/"
                                        + swot.row().statement().code(),
                                result -> result.indicatorCode().getOrElse("") + " "
                                        + result.comparison()
                                                .relative()
                                                .percentText(0)
                                                .english(),
                                coverage -> coverage.id(),
                                unmet -> unmet.need().reason().name())))
                .containsExactly("student-student/swot.s1", "markMean 17 %", "NO_ELIGIBLE_PARTNER");
        assertThat(Vector.of(Cycles.COORDINATOR, Cycles.PSYCHOLOGIST)
                        .map(item -> item.<String>fold(id -> id.value(), post -> post.code())))
                .containsExactly("coordinator", "t-7");
    }

    private static Seq<String> problems(CycleDraft draft) {
        return draft.check()
                .<Seq<Problem>>fold(found -> found, valid -> Vector.empty())
                .map(problem -> problem.code() + " " + problem.path());
    }
}
