package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.cycle.CycleMeasurement.Point;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.programme.SchoolYear;
import io.github.mentoring4j.core.programme.UnmetNeed;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** A cycle that holds together, with one artefact in nearly every step. */
final class Cycles {
    static final LocalDate TODAY = LocalDate.of(2023, 5, 31);
    static final Addressee COORDINATOR = new Addressee.Post(CodedText.of("coordinator", "куратор", "coordinator"));
    static final Addressee PSYCHOLOGIST = new Addressee.Person(ParticipantId.of("t-7"));

    private Cycles() {}

    static CycleDraft whole() {
        return CycleDraft.builder()
                .year(SchoolYear.startingIn(2022))
                .evidence(
                        new Evidence.SwotCell("e-1", "student-student", "swot.s1"),
                        new Evidence.MonitoringResult("e-2", "markMean", Figure.of(1, 4)),
                        new Evidence.LeftUnmet(unmet()))
                .goals(goal("g1"))
                .indicators(indicator("i1"))
                .methods(method("m1"))
                .measurements(
                        measurement("b1", LocalDate.of(2022, 10, 1)).toBuilder()
                                .point(Point.BASELINE)
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
                .direction(CycleIndicator.Direction.HIGHER)
                .target(Figure.of(1, 2))
                .denominator(20L)
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
                .point(Point.FINAL)
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
