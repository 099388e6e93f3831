package io.github.mentoring4j.examples.school.year.cycle;

import io.github.mentoring4j.core.cycle.CollectionMethod;
import io.github.mentoring4j.core.cycle.CycleFinding;
import io.github.mentoring4j.core.cycle.CycleIndicator;
import io.github.mentoring4j.core.cycle.CycleMeasurement;
import io.github.mentoring4j.core.cycle.Evidence;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.indicator.Direction;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.year.programme.CoverageLine;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** What concerns the whole school: coverage of pupils, needs left open, and records that call for a talk. */
final class SchoolLine {
    static final String GOAL = "goal/school";
    static final String OPEN = "finding/open-needs";
    static final String TALK = "finding/records";
    private static final String COVERAGE = "cov.mentees";
    private static final String RECORDS = "indicator/records";

    private final CycleSource source;
    private final Seq<CoverageLine> coverage;

    SchoolLine(CycleSource source) {
        this.source = source;
        this.coverage = source.results()
                .programme()
                .coverage()
                .filter(line -> line.indicator().code().equals(COVERAGE)
                        && line.end().value().isKnown());
    }

    Seq<CycleIndicator> indicators() {
        CycleIndicator records = CycleIndicator.builder()
                .id(RECORDS)
                .text(Text.of("пары, записи которых нужно обсудить", "pairs whose records call for a talk"))
                .formula(Text.of("число пар с формальным индексом от 2", "pairs with a formal index from 2"))
                .unit(Text.of("пары", "pairs"))
                .direction(Direction.LOWER)
                .target(Figure.whole(0))
                .goals(GOAL)
                .build();
        return coverage.map(line -> CycleIndicator.of(line.indicator())
                        .target(line.end().target().map(known -> known))
                        .goals(GOAL)
                        .build())
                .append(records);
    }

    Seq<CollectionMethod> methods() {
        LocalDate day = source.dates().autumn().term().first();
        CollectionMethod records = CollectionMethod.builder()
                .id("method/records")
                .text(Text.of("просмотр записей о встречах", "review of meeting records"))
                .indicators(RECORDS)
                .responsible(Posts.COORDINATOR)
                .on(day)
                .build();
        return coverage.map(line -> CollectionMethod.builder()
                        .id("method/coverage")
                        .text(Text.of("реестры программы", "registers of the programme"))
                        .indicators(COVERAGE)
                        .responsible(Posts.COORDINATOR)
                        .on(day)
                        .build())
                .append(records);
    }

    Seq<CycleMeasurement> measurements() {
        CycleSource.Talks talks = source.results().talks();
        return coverage.flatMap(line -> series(
                        COVERAGE,
                        "method/coverage",
                        line.middle().value(),
                        line.end().value()))
                .appendAll(series(RECORDS, "method/records", Figure.whole(talks.middle()), Figure.whole(talks.end())));
    }

    private Seq<CycleMeasurement> series(String indicator, String method, Figure before, Figure after) {
        CycleMeasurement.Builder series =
                CycleMeasurement.builder().indicator(indicator).method(method);
        return Vector.of(
                series.id("measurement/" + indicator + "/" + MeasurementPoint.BASELINE)
                        .point(MeasurementPoint.BASELINE)
                        .takenOn(source.dates().middle())
                        .value(before)
                        .build(),
                series.id("measurement/" + indicator + "/" + MeasurementPoint.ENDLINE)
                        .point(MeasurementPoint.ENDLINE)
                        .takenOn(source.dates().extendedEnd())
                        .value(after)
                        .build());
    }

    Seq<Evidence> evidence() {
        return coverage.<Evidence>map(
                        line -> new Evidence.Coverage("coverage/" + COVERAGE, line.indicator(), line.end()))
                .appendAll(source.unmet().map(Evidence.LeftUnmet::new));
    }

    /** Whether there is anything to say of coverage and open needs; a school without pupils and needs has nothing. */
    boolean hasOpenNeeds() {
        return !evidence().isEmpty();
    }

    Seq<CycleFinding> findings() {
        CycleFinding talk = CycleFinding.builder()
                .id(TALK)
                .text(Text.of(
                        "у части пар записи повторяются или внесены разом",
                        "the records of some pairs repeat each other or were entered at once"))
                .problem(source.results().talks().middle() > 0)
                .measurements(idsOf(measurements(), RECORDS))
                .build();
        return hasOpenNeeds() ? Vector.of(openNeeds(), talk) : Vector.of(talk);
    }

    private CycleFinding openNeeds() {
        return CycleFinding.builder()
                .id(OPEN)
                .text(Text.of(
                        "охват и запросы, оставшиеся без пары", "coverage, and needs that were left without a pair"))
                .problem(!source.unmet().isEmpty())
                .measurements(idsOf(measurements(), COVERAGE))
                .evidence(evidence().map(Evidence::id))
                .build();
    }

    static Seq<String> idsOf(Seq<CycleMeasurement> taken, String indicator) {
        return taken.filter(each -> each.indicator().contains(indicator)).map(CycleMeasurement::id);
    }

    /** The second measurement of the records. */
    Seq<String> recordsAgain() {
        return idsOf(measurements(), RECORDS).drop(1);
    }

    /** The second measurement of coverage. */
    Seq<String> coverageAgain() {
        return idsOf(measurements(), COVERAGE).drop(1);
    }
}
