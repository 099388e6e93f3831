package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The checks of an entered roadmap. */
final class RoadmapCheck {
    private RoadmapCheck() {}

    static Seq<Problem> problems(Roadmap roadmap) {
        Seq<String> codes = roadmap.stages().map(Stage::code);
        Seq<Problem> twice = codes.zipWithIndex()
                .filter(item -> codes.indexOf(item._1()) != item._2())
                .map(item -> new Problem.Duplicate(
                        "stages[" + item._2() + "].code", item._1(), "stages[" + codes.indexOf(item._1()) + "].code"));
        return twice.appendAll(
                roadmap.rows().zipWithIndex().flatMap(item -> row(roadmap, item._1(), "rows[" + item._2() + "]")));
    }

    private static Seq<Problem> row(Roadmap roadmap, RoadmapRow row, String path) {
        return stage(roadmap, row, path)
                .appendAll(row.begins().flatMap(day -> roadmap.year().problem(path + ".begins", day)))
                .appendAll(row.ends().flatMap(day -> roadmap.year().problem(path + ".ends", day)))
                .appendAll(row.begins()
                        .flatMap(from -> row.ends().filter(until -> until.isBefore(from)))
                        .map(until -> new Problem.Contradiction(
                                path + ".ends",
                                Message.of(
                                        Text.of(
                                                "срок кончается ({0}) раньше начала",
                                                "the term ends ({0}) before it begins"),
                                        Argument.of(until.toString())))));
    }

    private static Vector<Problem> stage(Roadmap roadmap, RoadmapRow row, String path) {
        return roadmap.findStage(row.stage())
                .map(stage -> row.documents()
                        .zipWithIndex()
                        .filter(item ->
                                !stage.documents().exists(text -> text.code().equals(item._1())))
                        .<Problem>map(item -> new Problem.UnknownReference(
                                path + ".documents[" + item._2() + "]",
                                item._1(),
                                Text.of("документ этого этапа", "a document of the stage")))
                        .toVector())
                .getOrElse(() -> Vector.of(new Problem.UnknownReference(
                        path + ".stage", row.stage(), Text.of("этап этой дорожной карты", "a stage of this roadmap"))));
    }
}
