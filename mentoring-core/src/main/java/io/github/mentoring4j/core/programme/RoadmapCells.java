package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.text.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The cells of a printed roadmap. */
final class RoadmapCells {
    private final Roadmap roadmap;
    private final PersonBook people;
    private final Language language;

    RoadmapCells(Roadmap roadmap, PersonBook people, Language language) {
        this.roadmap = roadmap;
        this.people = people;
        this.language = language;
    }

    TextTable table(RoadmapLayout layout) {
        Seq<Seq<RoadmapRow>> groups = layout.rowPer() == RoadmapLayout.RowPer.ACTIVITY
                ? roadmap.rows().map(Vector::of)
                : roadmap.stages().map(roadmap::rowsOf).filter(rows -> !rows.isEmpty());
        return new TextTable(
                layout.columns().map(column -> column.heading().in(language)),
                groups.zipWithIndex()
                        .map(item -> layout.columns().map(column -> cell(column.field(), item._1(), item._2() + 1))));
    }

    private String cell(RoadmapField field, Seq<RoadmapRow> rows, int number) {
        return switch (field) {
            case ROW_NO -> Integer.toString(number);
            case ACTIVITY -> lines(rows.map(row -> row.activity().in(language)));
            case STAGE -> lines(stages(rows).map(stage -> stage.title().in(language)));
            case CONTENT ->
                lines(stages(rows)
                        .map(stage -> stage.content().in(language))
                        .appendAll(rows.map(row -> row.activity().in(language))));
            case TERM -> lines(rows.map(this::term));
            case RESPONSIBLE -> lines(rows.map(this::responsible));
            case RESULT -> lines(rows.flatMap(RoadmapRow::result).map(text -> text.in(language)));
            case RESULT_AND_DOCUMENTS ->
                lines(rows.flatMap(row ->
                        row.result().toVector().map(text -> text.in(language)).appendAll(documents(row))));
        };
    }

    private Seq<Stage> stages(Seq<RoadmapRow> rows) {
        return rows.flatMap(row -> roadmap.findStage(row.stage())).distinct();
    }

    private Seq<String> documents(RoadmapRow row) {
        return row.documents()
                .map(code -> roadmap.findStage(row.stage())
                        .flatMap(stage ->
                                stage.documents().find(text -> text.code().equals(code)))
                        .map(text -> text.text().in(language))
                        .getOrElse(code));
    }

    private String term(RoadmapRow row) {
        return row.begins()
                .toVector()
                .appendAll(row.ends())
                .distinct()
                .map(day -> Dates.text(day, language))
                .mkString(" - ");
    }

    private String responsible(RoadmapRow row) {
        return row.posts()
                .map(post -> post.text().in(language))
                .appendAll(row.people().map(people::nameOrId))
                .mkString(", ");
    }

    private static String lines(Seq<String> parts) {
        return parts.filter(part -> !part.isBlank()).distinct().mkString("; ");
    }
}
