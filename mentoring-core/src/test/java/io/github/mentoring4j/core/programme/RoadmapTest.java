package io.github.mentoring4j.core.programme;

import static io.github.mentoring4j.core.programme.Programmes.id;
import static io.github.mentoring4j.core.programme.Programmes.roadmap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.catalogue.programme.RoadmapStages;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RoadmapTest {
    private static final PersonBook PEOPLE = PersonBook.of(Vector.of(PersonDetails.builder()
                    .id(id("t-1"))
                    .fullName("Иванова А. А.")
                    .build()))
            .fold(problems -> PersonBook.empty(), book -> book);

    @Test
    void namesEachPartThatIsTakenAway() {
        Roadmap roadmap = roadmap();
        assertThat(roadmap.missing()).isEmpty();
        for (int i = 0; i < roadmap.rows().size(); i++) {
            int index = i;
            RoadmapRow row = roadmap.rows().get(i);
            RoadmapRow bare = RoadmapRow.builder()
                    .stage(row.stage())
                    .activity(row.activity())
                    .build();
            assertThat(gaps(roadmap.toBuilder()
                            .rows(roadmap.rows().update(index, bare))
                            .build()))
                    .containsExactly(
                            "term-missing rows[" + index + "].term",
                            "responsible-missing rows[" + index + "].responsible",
                            "result-missing rows[" + index + "].result");
            assertThat(gaps(roadmap.toBuilder()
                            .rows(roadmap.rows().removeAt(index))
                            .build()))
                    .containsExactly("stage-missing stages." + row.stage());
            RoadmapRow open = row.toBuilder().ends(Option.none()).build();
            assertThat(gaps(roadmap.toBuilder()
                            .rows(roadmap.rows().update(index, open))
                            .build()))
                    .containsExactly("term-missing rows[" + index + "].term");
        }
    }

    @Test
    void reportsAllBadInputAtOnce() {
        Roadmap roadmap = roadmap();
        RoadmapRow row = roadmap.rows().head();
        Roadmap wrong = roadmap.toBuilder()
                .stages(roadmap.stages().append(roadmap.stages().head()))
                .rows(
                        row.toBuilder()
                                .begins(LocalDate.of(2022, 8, 31))
                                .ends(LocalDate.of(2022, 8, 30))
                                .build(),
                        row.toBuilder().stage("PARTY").build(),
                        row.toBuilder().documents("POLICY", "POEM").build())
                .build();
        Seq<Problem> problems = wrong.check().fold(found -> found, valid -> Vector.empty());
        assertThat(problems.map(problem -> problem.code() + " " + problem.path()))
                .containsExactly(
                        "DUPLICATE stages[7].code",
                        "OUT_OF_RANGE rows[0].begins",
                        "OUT_OF_RANGE rows[0].ends",
                        "CONTRADICTION rows[0].ends",
                        "UNKNOWN_REFERENCE rows[1].stage",
                        "UNKNOWN_REFERENCE rows[2].documents[1]");
        assertThat(roadmap.check().isValid()).isTrue();
        assertThat(roadmap.toBuilder().build()).isEqualTo(roadmap);
        assertThat(row.toBuilder().build()).isEqualTo(row);
    }

    @Test
    void printsOneRowPerActivityInLayoutA() {
        TextTable table = roadmap().table(RoadmapStages.layoutA(), PEOPLE, Language.RUSSIAN);
        assertThat(table.headings())
                .containsExactly(
                        "№",
                        "Наименование мероприятий",
                        "Срок реализации",
                        "Ответственный исполнитель",
                        "Результат. Вид документа");
        assertThat(table.rows()).hasSize(7);
        assertThat(table.rows().head())
                .containsExactly(
                        "1",
                        "дело 0",
                        "01.09.2022 - 11.09.2022",
                        "куратор, Иванова А. А.",
                        "итог 0; Приказ о внедрении целевой модели");
        assertThat(table).hasToString("TextTable{7 x 5}");
    }

    @Test
    void printsOneRowPerStageInLayoutB() {
        Roadmap roadmap = roadmap();
        RoadmapRow second = roadmap.rows().head().toBuilder()
                .activity(Text.of("ещё", "more"))
                .ends(LocalDate.of(2022, 9, 1))
                .documents(Vector.of("UNKNOWN"))
                .build();
        Roadmap two =
                roadmap.toBuilder().rows(roadmap.rows().take(1).append(second)).build();
        TextTable table = two.table(RoadmapStages.layoutB(), PersonBook.empty(), Language.ENGLISH);
        assertThat(table.headings())
                .containsExactly(
                        "No.",
                        "Stage",
                        "Content of the work and outline of activities",
                        "Terms",
                        "Responsible",
                        "Expected result");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().head())
                .containsExactly(
                        "1",
                        "Preparing the conditions",
                        "study of documents, working group, coordinator, orders, information, choice of tasks and forms, resources,"
                                + " partners; work 0; more",
                        "2022-09-01 - 2022-09-11; 2022-09-01",
                        "coordinator, t-1",
                        "result 0");
        assertThat(two.table(RoadmapStages.layoutA(), PersonBook.empty(), Language.ENGLISH)
                        .rows()
                        .last()
                        .last())
                .isEqualTo("result 0; UNKNOWN");
    }

    private static Seq<String> gaps(Roadmap roadmap) {
        return roadmap.missing().map(gap -> gap.code() + " " + gap.place());
    }
}
