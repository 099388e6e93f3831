package io.github.mentoring4j.core.catalogue.monitoring;

import io.github.mentoring4j.core.catalogue.SeedTexts;
import io.github.mentoring4j.core.monitoring.indicator.Direction;
import io.github.mentoring4j.core.monitoring.indicator.Indicator;
import io.github.mentoring4j.core.monitoring.indicator.PlannedResult;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;

/** The before-and-after indicators: rows known in the field, directions and kinds by the library. Default, overridable. */
public final class StandardIndicators {
    /* Code, kind, direction, forms (S, T, J, E; A all), least, most, Russian, English. */
    private static final String TABLE = """
            clubs | YES_NO | HIGHER | SJ | 0 | 1 | посещающие кружки, секции, внеурочные объединения | attend clubs, sections, extracurricular groups
            projects | COUNT | HIGHER | SJE | 0 | 1000 | успешно реализованные образовательные и культурные проекты | finished educational and cultural projects
            watchlist | YES_NO | LOWER | SJ | 0 | 1 | состоящие на учёте | on a watch-list
            complaints | COUNT | LOWER | S | 0 | 1000 | жалобы родителей и педагогов, связанные с конфликтами | complaints of parents and teachers about conflicts
            markMean | QUANTITY | HIGHER | A | 100 | 500 | средний балл | mark mean
            failing | YES_NO | LOWER | SJ | 0 | 1 | неуспевающие | pupils with a period mark of 2
            works | COUNT | HIGHER | T | 0 | 1000 | собственные профессиональные работы молодого специалиста | own professional works of the young teacher
            stay | YES_NO | HIGHER | T | 0 | 1 | желающие продолжать работу на данном месте | want to go on working here
            conflicts | COUNT | LOWER | T | 0 | 1000 | конфликты с педагогическим и родительским сообществами | conflicts with colleagues and parents
            needsClosed | COUNT | HIGHER | T | 0 | 1000 | устранённые профессиональные дефициты | closed development needs
            futureMentors | YES_NO | HIGHER | SJ | 0 | 1 | планирующие стать наставниками | plan to become mentors
            applicants | YES_NO | HIGHER | J | 0 | 1 | абитуриенты охваченных факультетов | applicants to covered faculties
            guidanceShare | YES_NO | HIGHER | E | 0 | 1 | прошедшие профориентационную программу | completed a guidance programme
            guidanceEvents | COUNT | HIGHER | E | 0 | 1000 | мероприятия профориентационного, мотивационного и практического характера | guidance, motivation and practice events
            jointProjects | COUNT | HIGHER | E | 0 | 1000 | проекты совместно с предприятиями | joint projects with enterprises
            employment | YES_NO | HIGHER | E | 0 | 1 | планирующие трудоустройство или трудоустроенные в регионе | plan or have regional employment
            reflectionNotes | COUNT | HIGHER | T | 0 | 1000 | встречи с записью рефлексии | meetings with a reflection note
            agreedChanges | COUNT | HIGHER | T | 0 | 1000 | посещения уроков с согласованным изменением | lesson observations with an agreed change
            """;

    private StandardIndicators() {}

    /**
     * The indicators in the order of the report.
     *
     * @return the indicators, each code once
     */
    public static Seq<Indicator> all() {
        return Vector.ofAll(TABLE.lines().toList()).map(StandardIndicators::indicator);
    }

    /**
     * The planned results of the seed and the indicators that stand for each. The texts are the seed's, the choice of indicators is a
     * default; {@code q.} codes are survey items whose entry and exit answers are compared.
     *
     * @return the four results in the order of the seed
     */
    public static Seq<PlannedResult> plannedResults() {
        Map<String, Seq<String>> evidence = TreeMap.of(
                "result.1", Vector.of("reflectionNotes"),
                "result.2", Vector.of("needsClosed"),
                "result.3", Vector.of("agreedChanges", "works"),
                "result.4", Vector.of("q.motivation", "q.fatigue", "stay"));
        return SeedTexts.results()
                .flatMap(result -> evidence.get(result.code()).map(codes -> new PlannedResult(result, codes)));
    }

    private static Indicator indicator(String line) {
        Seq<String> cells = Vector.of(line.split("\\|", -1)).map(String::strip);
        Indicator.Kind kind = Indicator.Kind.valueOf(cells.get(1));
        return Indicator.builder()
                .code(cells.get(0))
                .kind(kind)
                .betterWhen(Direction.valueOf(cells.get(2)))
                .forms(FormGroups.named(cells.get(3)))
                .least(Long.parseLong(cells.get(4)))
                .most(Long.parseLong(cells.get(5)))
                .decimals(kind == Indicator.Kind.QUANTITY ? 2 : 0)
                .name(Text.of(cells.get(6), cells.get(7)))
                .unit(unit(kind))
                .build();
    }

    private static Text unit(Indicator.Kind kind) {
        return switch (kind) {
            case YES_NO -> Text.of("чел.", "persons");
            case COUNT -> Text.of("кол-во", "count");
            case QUANTITY -> Text.of("балл", "mark");
        };
    }
}
