package io.github.mentoring4j.core.cycle;

import static io.github.mentoring4j.core.cycle.Cycles.cycle;
import static io.github.mentoring4j.core.cycle.Cycles.whole;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class CycleBreakPropertyTest {
    /* Each adds one break, in the order of the rules. */
    private static final Vector<Plant> PLANTS = Vector.of(
            new Plant(
                    CycleRule.CY_02,
                    draft -> draft.toBuilder()
                            .goals(draft.goals().append(Cycles.goal("g2")))
                            .build()),
            new Plant(
                    CycleRule.CY_04,
                    draft -> draft.toBuilder()
                            .methods(draft.methods()
                                    .append(Cycles.method("m2").toBuilder()
                                            .indicators()
                                            .build()))
                            .build()),
            new Plant(
                    CycleRule.CY_06,
                    draft -> draft.toBuilder()
                            .measurements(
                                    draft.measurements().append(Cycles.measurement("x2", LocalDate.of(2023, 5, 23))))
                            .build()),
            new Plant(
                    CycleRule.CY_07,
                    draft -> draft.toBuilder()
                            .findings(draft.findings()
                                    .append(Cycles.finding("f2").toBuilder()
                                            .problem(true)
                                            .build()))
                            .build()),
            new Plant(
                    CycleRule.CY_08,
                    draft -> draft.toBuilder()
                            .recommendations(draft.recommendations()
                                    .append(Cycles.recommendation("r2").toBuilder()
                                            .findings()
                                            .build()))
                            .build()),
            new Plant(
                    CycleRule.CY_09,
                    draft -> draft.toBuilder()
                            .measures(draft.measures()
                                    .append(Cycles.measure("a2").toBuilder()
                                            .recommendations()
                                            .ends(LocalDate.of(2023, 6, 30))
                                            .build()))
                            .build()),
            new Plant(
                    CycleRule.CY_10,
                    draft -> draft.toBuilder()
                            .decisions(draft.decisions()
                                    .append(Cycles.decision("d2").toBuilder()
                                            .measures()
                                            .build()))
                            .build()),
            new Plant(
                    CycleRule.CY_11,
                    draft -> draft.toBuilder()
                            .conclusions(draft.conclusions()
                                    .append(Cycles.conclusion("c2").toBuilder()
                                            .measures()
                                            .build()))
                            .build()),
            new Plant(
                    CycleRule.CY_13,
                    draft -> draft.toBuilder()
                            .inherited(Cycles.conclusion("c0").toBuilder()
                                    .measures()
                                    .measurements()
                                    .build())
                            .build()));

    record Plant(CycleRule rule, UnaryOperator<CycleDraft> breaking) {}

    @Property(tries = 300, seed = "20223")
    void everySetOfBreaksIsFoundExactly(@ForAll @Size(9) List<Boolean> chosen) {
        Vector<Plant> plants =
                PLANTS.zipWithIndex().filter(item -> chosen.get(item._2())).map(item -> item._1());
        CycleDraft broken =
                plants.foldLeft(whole(), (draft, plant) -> plant.breaking().apply(draft));
        CycleDraft backwards =
                plants.foldRight(whole(), (plant, draft) -> plant.breaking().apply(draft));
        assertThat(cycle(broken).breaks(Cycles.TODAY).map(CycleBreak::rule)).isEqualTo(plants.map(Plant::rule));
        assertThat(cycle(backwards).breaks(Cycles.TODAY))
                .isEqualTo(cycle(broken).breaks(Cycles.TODAY));
    }
}
