package io.github.mentoring4j.core.programme;

import static io.github.mentoring4j.core.programme.Programmes.id;
import static io.github.mentoring4j.core.programme.Programmes.programme;
import static io.github.mentoring4j.core.programme.Programmes.roadmap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProgrammeTest {
    @Test
    void namesEachDocumentThatIsTakenAwayAndTheRoadmap() {
        Programme programme = programme();
        assertThat(programme.missing()).isEmpty();
        assertThat(programme.toBuilder().build()).isEqualTo(programme);
        programme
                .requiredDocuments()
                .forEach(kind -> assertThat(programme.toBuilder()
                                .documents(programme
                                        .documents()
                                        .filter(document -> !document.kind().equals(kind)))
                                .build()
                                .missing()
                                .map(Gap::place))
                        .containsExactly("documents." + kind.code()));
        assertThat(programme.toBuilder()
                        .roadmap(Option.none())
                        .build()
                        .missing()
                        .map(Gap::place))
                .containsExactly("roadmap");
    }

    @Test
    void seesTheGapsInsideItsDocumentsAndItsRoadmap() {
        Programme programme = programme();
        Document first =
                programme.documents().head().toBuilder().number(Option.none()).build();
        Roadmap map = roadmap().toBuilder().rows(Vector.empty()).build();
        assertThat(programme.toBuilder()
                        .documents(programme.documents().update(0, first))
                        .roadmap(map)
                        .build()
                        .missing()
                        .map(Gap::place))
                .hasSize(8)
                .startsWith("documents.ORDER_INTRODUCTION.number", "roadmap.stages.PREPARE")
                .endsWith("roadmap.stages.FINISH");
    }

    @Test
    void reportsAllBadInputAtOnce() {
        Programme programme = programme();
        Document late = programme.documents().head().toBuilder()
                .date(LocalDate.of(2023, 9, 1))
                .endorsements(new Endorsement("nobody", LocalDate.of(2022, 9, 1), ""))
                .build();
        Programme wrong = programme.toBuilder()
                .forms("a", "b", "a")
                .results(programme.results().append(programme.results().head()))
                .documents(programme.documents().append(late))
                .roadmap(roadmap().toBuilder()
                        .year(SchoolYear.startingIn(2023))
                        .rows(roadmap().rows().take(1))
                        .build())
                .build();
        Seq<Problem> problems = wrong.check().fold(found -> found, valid -> Vector.empty());
        assertThat(problems.map(problem -> problem.code() + " " + problem.path()))
                .containsExactly(
                        "DUPLICATE forms[2]",
                        "DUPLICATE results[1]",
                        "DUPLICATE documents[3]",
                        "UNKNOWN_REFERENCE documents[3].endorsements[0].endorser",
                        "OUT_OF_RANGE documents[3].date",
                        "CONTRADICTION roadmap.year",
                        "OUT_OF_RANGE roadmap.rows[0].begins",
                        "OUT_OF_RANGE roadmap.rows[0].ends");
        assertThat(programme.check().isValid()).isTrue();
    }

    @Test
    void carriesTheReasonsOfTheUnmatchedWithoutNames() {
        UnmetNeed need = UnmetNeed.builder()
                .id("u-1")
                .reason(UnmetNeed.Reason.NO_SEAT_LEFT)
                .form("student-student")
                .people(id("p-1"), id("p-2"))
                .count(3)
                .rules("same-subject")
                .build();
        assertThat(need.toBuilder().build()).isEqualTo(need);
        assertThatThrownBy(() -> need.toBuilder().count(1).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> need.toBuilder().people().build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> need.toBuilder().people(id("p-1"), id("p-1")).build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
