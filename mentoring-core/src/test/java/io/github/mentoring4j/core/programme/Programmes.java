package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.catalogue.programme.ProgrammeDocuments;
import io.github.mentoring4j.core.catalogue.programme.RoadmapStages;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** A programme that lacks nothing, and the parts it is made of. */
final class Programmes {
    static final SchoolYear YEAR = SchoolYear.startingIn(2022);

    private Programmes() {}

    static ParticipantId id(String value) {
        return ParticipantId.of(value);
    }

    static Document complete(DocumentKind kind) {
        return Document.builder()
                .kind(kind)
                .number("17")
                .date(LocalDate.of(2022, 9, 5))
                .contents(TreeMap.ofEntries(kind.sections()
                        .map(section -> new Tuple2<>(section.heading().code(), Text.of("текст", "")))))
                .endorsements(kind.endorsers()
                        .zipWithIndex()
                        .map(item -> new Endorsement(
                                item._1().body().code(), LocalDate.of(2022, 9, 1 + item._2()), "No. " + item._2())))
                .build();
    }

    static Roadmap roadmap() {
        Seq<Stage> stages = RoadmapStages.standard();
        return Roadmap.builder()
                .year(YEAR)
                .stages(stages)
                .rows(stages.zipWithIndex().map(item -> row(item._1(), item._2())))
                .build();
    }

    static RoadmapRow row(Stage stage, int month) {
        return RoadmapRow.builder()
                .stage(stage.code())
                .activity(Text.of("дело " + month, "work " + month))
                .begins(YEAR.firstDay().plusMonths(month))
                .ends(YEAR.firstDay().plusMonths(month).plusDays(10))
                .posts(CodedText.of("coordinator", "куратор", "coordinator"))
                .people(id("t-1"))
                .documents(Vector.of(stage.documents().head().code()))
                .result(Text.of("итог " + month, "result " + month))
                .build();
    }

    static Programme programme() {
        return Programme.builder()
                .school("МБОУ СОШ №55")
                .year(YEAR)
                .forms("teacher-teacher", "student-student")
                .results(CodedText.of("result.1", "рефлексия", "reflection"))
                .requiredDocuments(ProgrammeDocuments.standard())
                .documents(ProgrammeDocuments.standard().map(Programmes::complete))
                .roadmap(roadmap())
                .build();
    }

    static Participation.Builder participation(String id, String person, ProgrammeRole role) {
        return Participation.builder()
                .id(id)
                .person(id(person))
                .role(role)
                .form("student-student")
                .enteredOn(LocalDate.of(2022, 10, 3));
    }
}
