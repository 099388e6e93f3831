package io.github.mentoring4j.examples.school.year.cycle;

import io.github.mentoring4j.core.cycle.Conclusion;
import io.github.mentoring4j.core.cycle.CycleMeasure;
import io.github.mentoring4j.core.cycle.Decision;
import io.github.mentoring4j.core.cycle.Recommendation;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.year.life.YearDates;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What follows from the findings. The two of the winter are done and looked back on; those of the summer reach into the next year and stay open.
 */
final class Actions {
    static final String SEARCH = "recommendation/search";
    static final String TALK = "recommendation/talk";
    static final String NEXT_YEAR = "recommendation/next-year";
    static final String TALKS = "measure/talks";
    static final String SECOND_PLAN = "measure/second-plan";
    static final String ORDER = "decision/winter";
    private static final String SUMMER = "measure/summer";

    private final YearDates dates;
    private final CycleSource source;
    private final Seq<FormLine> forms;
    private final SchoolLine school;
    private final SwotLine swot;

    Actions(CycleSource source, Seq<FormLine> forms, SchoolLine school, SwotLine swot) {
        this.dates = source.dates();
        this.source = source;
        this.forms = forms;
        this.school = school;
        this.swot = swot;
    }

    Seq<Recommendation> recommendations() {
        Recommendation search = Recommendation.builder()
                .id(SEARCH)
                .text(Text.of(
                        "подобрать пары тем, кто ждет, и тем, чьи пары завершились",
                        "find pairs for those who wait and for those whose pairs ended"))
                .findings(SchoolLine.OPEN)
                .addressee(Posts.COORDINATOR)
                .issuedOn(dates.spring(1, 12))
                .term(dates.spring(1, 30))
                .build();
        Recommendation talk = Recommendation.builder()
                .id(TALK)
                .text(Text.of(
                        "поговорить с парами, записи которых повторяются",
                        "talk with the pairs whose records repeat each other"))
                .findings(SchoolLine.TALK)
                .addressee(Posts.COORDINATOR)
                .issuedOn(dates.spring(1, 12))
                .term(dates.spring(2, 27))
                .build();
        return (school.hasOpenNeeds() ? Vector.of(search, talk) : Vector.of(talk)).appendAll(nextYear());
    }

    private Option<Recommendation> nextYear() {
        Seq<String> fallen =
                forms.filter(FormLine::isProblem).map(line -> line.finding().id());
        Seq<String> answered = swot.hasWeakness() ? fallen.append(SwotLine.WEAK) : fallen;
        return Option.when(
                !answered.isEmpty(),
                () -> Recommendation.builder()
                        .id(NEXT_YEAR)
                        .text(Text.of(
                                "обсудить слабые стороны и снижения и учесть их в программе следующего года",
                                "discuss weaknesses and falls and take them into next year's programme"))
                        .findings(answered)
                        .addressee(Posts.SUBJECT_GROUP)
                        .issuedOn(dates.lookBack().minusDays(2))
                        .term(dates.spring(8, 28))
                        .build());
    }

    Seq<CycleMeasure> measures() {
        CycleMeasure plan = CycleMeasure.builder()
                .id(SECOND_PLAN)
                .text(Text.of("второй подбор пар в январе", "second matching in January"))
                .recommendations(SEARCH)
                .begins(dates.rematch())
                .ends(dates.spring(2, 20))
                .responsible(Posts.COORDINATOR)
                .build();
        CycleMeasure talks = CycleMeasure.builder()
                .id(TALKS)
                .text(Text.of("беседы куратора с парами", "talks of the coordinator with pairs"))
                .recommendations(TALK)
                .begins(dates.spring(1, 26))
                .ends(dates.spring(2, 27))
                .responsible(Posts.COORDINATOR)
                .build();
        return (school.hasOpenNeeds() ? Vector.of(plan, talks) : Vector.of(talks))
                .appendAll(nextYear()
                        .map(advice -> CycleMeasure.builder()
                                .id(SUMMER)
                                .text(Text.of("заседание перед началом года", "meeting before the year begins"))
                                .recommendations(advice.id())
                                .begins(dates.spring(8, 24))
                                .ends(dates.spring(8, 28))
                                .responsible(Posts.SUBJECT_GROUP)
                                .build()));
    }

    Seq<Decision> decisions() {
        Decision winter = decision(ORDER, dates.spring(1, 14), dates.spring(3, 2))
                .number("4-ОД")
                .controlledOn(dates.spring(3, 2))
                .measures(school.hasOpenNeeds() ? Vector.of(SECOND_PLAN, TALKS) : Vector.of(TALKS))
                .build();
        return Vector.of(winter)
                .appendAll(nextYear()
                        .map(advice -> decision(
                                        "decision/summer", dates.lookBack().minusDays(1), dates.spring(8, 31))
                                .number("61-ОД")
                                .measures(SUMMER)
                                .build()));
    }

    private static Decision.Builder decision(String id, LocalDate day, LocalDate control) {
        return Decision.builder()
                .id(id)
                .text(Text.of("приказ о мерах", "order on measures"))
                .date(day)
                .controlDate(control);
    }

    Seq<Conclusion> conclusions() {
        int begun = source.results().rematch().begun().size();
        CycleSource.Talks talks = source.results().talks();
        Conclusion plan = Conclusion.builder()
                .id("conclusion/second-plan")
                .text(Text.of("в январе начато пар: " + begun, "pairs begun in January: " + begun))
                .on(dates.lookBack().minusDays(1))
                .effective(begun > 0)
                .measures(SECOND_PLAN)
                .measurements(school.coverageAgain())
                .build();
        Conclusion talked = Conclusion.builder()
                .id("conclusion/talks")
                .text(Text.of(
                        "пар с такими записями было " + talks.middle() + ", стало " + talks.end(),
                        "pairs with such records: " + talks.middle() + " before, " + talks.end() + " after"))
                .on(dates.lookBack().minusDays(1))
                .effective(talks.end() < talks.middle())
                .measures(TALKS)
                .measurements(school.recordsAgain())
                .build();
        return school.hasOpenNeeds() ? Vector.of(plan, talked) : Vector.of(talked);
    }
}
