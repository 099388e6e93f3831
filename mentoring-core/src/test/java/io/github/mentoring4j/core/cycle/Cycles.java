package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.Tally;
import io.github.mentoring4j.core.monitoring.indicator.BeforeAfter;
import io.github.mentoring4j.core.monitoring.indicator.Comparison;
import io.github.mentoring4j.core.monitoring.indicator.Direction;
import io.github.mentoring4j.core.monitoring.indicator.Indicator;
import io.github.mentoring4j.core.monitoring.indicator.PersonChange;
import io.github.mentoring4j.core.monitoring.swot.Swot;
import io.github.mentoring4j.core.monitoring.swot.SwotRow;
import io.github.mentoring4j.core.monitoring.swot.SwotStatement;
import io.github.mentoring4j.core.monitoring.swot.SwotThresholds;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.programme.SchoolYear;
import io.github.mentoring4j.core.programme.UnmetNeed;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** A cycle that holds together, with one artefact in nearly every step. */
final class Cycles {
    static final LocalDate TODAY = LocalDate.of(2023, 5, 31);
    static final Addressee COORDINATOR = new Addressee.Post(CodedText.of("coordinator", "куратор", "coordinator"));
    static final Addressee PSYCHOLOGIST = new Addressee.Person(ParticipantId.of("t-7"));

    private static final Group FORM = Group.form("student-student");

    private Cycles() {}

    static CycleDraft whole() {
        return CycleDraft.builder()
                .year(SchoolYear.startingIn(2022))
                .evidence(
                        new Evidence.SwotCell("e-1", FORM, row(12, 20)),
                        new Evidence.MonitoringResult("e-2", marks(Vector.of(3L, 4L))),
                        new Evidence.LeftUnmet(unmet()))
                .goals(goal("g1"))
                .indicators(indicator("i1"))
                .methods(method("m1"))
                .measurements(
                        measurement("b1", LocalDate.of(2022, 10, 1)).toBuilder()
                                .point(MeasurementPoint.BASELINE)
                                .build(),
                        measurement("x1", LocalDate.of(2023, 5, 20)))
                .findings(finding("f1").toBuilder()
                        .problem(true)
                        .evidence("e-1", "e-2", "u-1")
                        .build())
                .recommendations(recommendation("r1"))
                .measures(measure("a1"))
                .decisions(decision("d1"))
                .conclusions(conclusion("c1"))
                .build();
    }

    static SwotRow row(long yes, long answered) {
        Tally tally = new Tally(yes, answered, answered);
        SwotStatement statement = new SwotStatement("swot.s1", text("liked"), text("disliked"));
        return new SwotRow(
                statement, tally, Swot.place(tally, new SwotThresholds(new SwotThresholds.Bounds(60, 40), 5, 50)));
    }

    /** The mark means of people who all began at 3.00, by their marks at the end. */
    static Comparison marks(Seq<Long> endline) {
        return Comparison.builder()
                .indicator(Indicator.builder()
                        .code("markMean")
                        .name(text("marks"))
                        .unit(Text.same("2 – 5"))
                        .betterWhen(Direction.HIGHER)
                        .kind(Indicator.Kind.QUANTITY)
                        .build())
                .group(FORM)
                .changes(endline.zipWithIndex()
                        .map(mark -> new PersonChange(ParticipantId.of("p-" + mark._2()), 3, mark._1())))
                .leftOut(0)
                .settings(BeforeAfter.Settings.standard())
                .build();
    }

    static UnmetNeed unmet() {
        return UnmetNeed.builder()
                .id("u-1")
                .reason(UnmetNeed.Reason.NO_ELIGIBLE_PARTNER)
                .form("student-student")
                .people(ParticipantId.of("p-3"))
                .count(1)
                .build();
    }

    static Text text(String id) {
        return Text.of("текст " + id, "text " + id);
    }

    static CycleGoal goal(String id) {
        return CycleGoal.builder().id(id).text(text(id)).form("student-student").build();
    }

    static CycleIndicator indicator(String id) {
        return CycleIndicator.builder()
                .id(id)
                .text(text(id))
                .formula(text("formula"))
                .unit(Text.same("%"))
                .direction(Direction.HIGHER)
                .target(Figure.of(1, 2))
                .denominator(20L)
                .resultsOf("markMean")
                .goals("g1")
                .build();
    }

    static CollectionMethod method(String id) {
        return CollectionMethod.builder()
                .id(id)
                .text(text(id))
                .indicators("i1")
                .responsible(COORDINATOR)
                .on(LocalDate.of(2022, 9, 20))
                .build();
    }

    static CycleMeasurement measurement(String id, LocalDate day) {
        return CycleMeasurement.builder()
                .id(id)
                .indicator("i1")
                .method("m1")
                .point(MeasurementPoint.ENDLINE)
                .takenOn(day)
                .value(Figure.of(day.getMonthValue(), 20))
                .build();
    }

    static CycleFinding finding(String id) {
        return CycleFinding.builder().id(id).text(text(id)).measurements("b1").build();
    }

    static Recommendation recommendation(String id) {
        return Recommendation.builder()
                .id(id)
                .text(text(id))
                .findings("f1")
                .addressee(COORDINATOR)
                .issuedOn(LocalDate.of(2022, 11, 1))
                .term(LocalDate.of(2023, 4, 1))
                .build();
    }

    static CycleMeasure measure(String id) {
        return CycleMeasure.builder()
                .id(id)
                .text(text(id))
                .recommendations("r1")
                .begins(LocalDate.of(2022, 11, 10))
                .ends(LocalDate.of(2023, 4, 30))
                .responsible(PSYCHOLOGIST)
                .build();
    }

    static Decision decision(String id) {
        return Decision.builder()
                .id(id)
                .text(text(id))
                .number("5")
                .date(LocalDate.of(2022, 11, 5))
                .controlDate(LocalDate.of(2023, 5, 1))
                .controlledOn(LocalDate.of(2023, 5, 2))
                .measures("a1")
                .build();
    }

    static Conclusion conclusion(String id) {
        return Conclusion.builder()
                .id(id)
                .text(text(id))
                .on(LocalDate.of(2023, 5, 25))
                .effective(true)
                .measures("a1")
                .measurements("x1")
                .build();
    }

    static ManagementCycle cycle(CycleDraft draft) {
        return draft.check()
                .fold(
                        problems -> {
                            throw new AssertionError(problems.toString());
                        },
                        valid -> valid);
    }

    /** Each break as rule, step, severity and place. */
    static Seq<String> breaks(CycleDraft draft) {
        return cycle(draft)
                .breaks(TODAY)
                .map(item -> item.rule().code() + " " + item.step() + " " + item.severity() + " " + item.place());
    }
}
