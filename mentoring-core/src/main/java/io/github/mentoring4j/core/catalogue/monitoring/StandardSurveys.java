package io.github.mentoring4j.core.catalogue.monitoring;

import io.github.mentoring4j.core.monitoring.Circle;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.MonitoringStage;
import io.github.mentoring4j.core.monitoring.indicator.Direction;
import io.github.mentoring4j.core.monitoring.survey.ExpectationGap;
import io.github.mentoring4j.core.monitoring.survey.ItemBank;
import io.github.mentoring4j.core.monitoring.survey.Respondent;
import io.github.mentoring4j.core.monitoring.survey.Scale;
import io.github.mentoring4j.core.monitoring.survey.SurveyItem;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The items of the surveys: rating items from 1 to 10, shared by entry and exit where they are compared. Default, overridable. */
public final class StandardSurveys {
    /** The most minutes a month that can be answered: a month of days. */
    private static final int MINUTES = 44_640;
    /* How tired a person is of work is nobody's business; how tired a school's teachers are is the school's. */
    private static final Seq<String> IN_AGGREGATE = Vector.of("q.fatigue");

    /*
     * Code, scale (R rating, Y yes or no, N number, T text), asked (m mentee, M mentor, P partner), forms (S, T, J, E; A all), when (B
     * entry, I interim, E exit), better (H, L or -), feeds, Russian, English.
     */
    private static final String TABLE = """
            q.comfort | R | mM | A | IE | H | - | Насколько комфортно Вам общаться с наставником / наставляемым? | How comfortable is contact with your mentor or mentee?
            q.useful | R | mM | A | IE | H | - | Насколько полезны были встречи? | How useful were the meetings?
            q.organised | R | mM | A | E | H | - | Насколько хорошо была организована программа? | How well was the programme organised?
            q.expectation | R | mM | A | B | - | - | Насколько высоки Ваши ожидания от программы? | How high are your expectations of the programme?
            q.expected | R | mM | A | E | H | - | Оправдались ли Ваши ожидания? | Were your expectations met?
            q.satisfied | R | mMP | A | E | H | - | Насколько Вы довольны участием в программе? | How satisfied are you with taking part in the programme?
            q.continue | Y | mM | A | E | H | swot.s1 | Готовы ли Вы продолжить участие? | Are you ready to continue?
            q.become | Y | m | A | BE | H | swot.s7 | Хотели бы Вы стать наставником? | Would you like to become a mentor?
            q.newinfo | Y | m | A | E | H | swot.s2 | Появился ли интерес к новой информации (подписка, книга, статья)? | Have you become interested in new information (a subscription, a book, an article)?
            q.future | Y | mM | SJE | E | H | swot.s3 | Стали ли Вы лучше понимать своё профессиональное будущее? | Do you understand your own professional future better?
            q.project | Y | mM | SJE | E | H | swot.s4 | Хотите ли Вы заниматься сверх школьной программы или вести свой проект? | Do you want to learn beyond the school programme or run a project of your own?
            q.sport | Y | m | SJE | E | H | swot.s5 | Хотите ли Вы посещать дополнительные спортивные мероприятия? | Do you want to attend additional sport events?
            q.culture | Y | m | SJE | E | H | swot.s6 | Хотите ли Вы посещать дополнительные культурные мероприятия? | Do you want to attend additional cultural events?
            q.stay | Y | mM | T | BE | H | stay | Планируете ли Вы продолжать работу в этой организации? | Do you plan to go on working in this organisation?
            q.deficits.lesson | R | mM | T | BE | H | result.2 | Насколько уверенно Вы справляетесь с: подготовка и проведение урока? | How confident are you in planning and giving a lesson?
            q.deficits.class | R | mM | T | BE | H | result.2 | Насколько уверенно Вы справляетесь с: работа с классом? | How confident are you in working with a class?
            q.deficits.assessment | R | mM | T | BE | H | result.2 | Насколько уверенно Вы справляетесь с: оценивание? | How confident are you in assessment?
            q.deficits.digital | R | mM | T | BE | H | result.2 | Насколько уверенно Вы справляетесь с: цифровые средства? | How confident are you with digital tools?
            q.deficits.parents | R | mM | T | BE | H | result.2 | Насколько уверенно Вы справляетесь с: работа с родителями? | How confident are you in working with parents?
            q.motivation | R | mM | T | BE | H | result.4 | Насколько Вы мотивированы развиваться в профессии? | How motivated are you to grow in your profession?
            q.fatigue | R | mM | T | BE | L | result.4 | Насколько Вы устали от работы? | How tired are you of work?
            q.time.meetings | N | mM | A | IE | - | peer.dis.1 | Сколько минут в месяц заняли встречи? | How many minutes a month did the meetings take?
            q.time.papers | N | mM | A | IE | L | peer.dis.1 | Сколько минут в месяц заняли документы? | How many minutes a month did the papers take?
            q.open+ | T | mM | A | E | - | - | Что было самым ценным? | What was most valuable?
            q.open- | T | mM | A | E | - | - | Что изменить? | What should be changed?
            """;

    private StandardSurveys() {}

    /**
     * The item bank.
     *
     * @return the items in reading order
     */
    public static ItemBank bank() {
        return new ItemBank(Vector.ofAll(TABLE.lines().toList()).map(StandardSurveys::item));
    }

    /**
     * The gap between the expectation on entry and the result on exit.
     *
     * @return the gap of {@code q.expectation} and {@code q.expected}
     */
    public static ExpectationGap expectationGap() {
        return new ExpectationGap(
                "q.expectation",
                "q.expected",
                Text.of("результат против ожидания", "the result against what was expected"));
    }

    private static SurveyItem item(String line) {
        Seq<String> cells = Vector.of(line.split("\\|", -1)).map(String::strip);
        Seq<MeasurementPoint> points = Vector.ofAll(cells.get(4).toCharArray()).map(StandardSurveys::point);
        return SurveyItem.builder()
                .code(cells.get(0))
                .scale(scale(cells.get(1)))
                .asked(Vector.ofAll(cells.get(2).toCharArray()).map(StandardSurveys::respondent))
                .forms(FormGroups.named(cells.get(3)))
                .points(points)
                .betterWhen(Option.when(
                        !cells.get(5).equals("-"), () -> cells.get(5).equals("H") ? Direction.HIGHER : Direction.LOWER))
                .feeds(Vector.of(cells.get(6)).filter(code -> !code.equals("-")))
                .stage(points.contains(MeasurementPoint.BASELINE) ? MonitoringStage.IMPACT : MonitoringStage.PROCESS)
                .circle(IN_AGGREGATE.contains(cells.get(0)) ? Circle.NOBODY : Circle.COORDINATOR)
                .wording(Text.of(cells.get(7), cells.get(8)))
                .build();
    }

    private static Scale scale(String letter) {
        return switch (letter) {
            case "R" -> new Scale.Rating(1, 10);
            case "Y" -> new Scale.YesNo();
            case "N" -> new Scale.Amount(MINUTES);
            default -> new Scale.Open();
        };
    }

    private static Respondent respondent(char letter) {
        return switch (letter) {
            case 'm' -> Respondent.MENTEE;
            case 'M' -> Respondent.MENTOR;
            default -> Respondent.PARTNER;
        };
    }

    private static MeasurementPoint point(char letter) {
        return switch (letter) {
            case 'B' -> MeasurementPoint.BASELINE;
            case 'I' -> MeasurementPoint.INTERIM;
            default -> MeasurementPoint.ENDLINE;
        };
    }
}
