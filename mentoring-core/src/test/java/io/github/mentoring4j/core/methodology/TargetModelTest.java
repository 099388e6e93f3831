package io.github.mentoring4j.core.methodology;

import static io.github.mentoring4j.core.methodology.Models.checked;
import static io.github.mentoring4j.core.methodology.Models.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import org.junit.jupiter.api.Test;

class TargetModelTest {
    private static final TargetModel MODEL = checked(Models.twoForms().check());

    @Test
    void goesBackToItsDraft() {
        assertThat(MODEL.toDraft().build()).isEqualTo(Models.twoForms());
    }

    @Test
    void leadsFromARoleModelUpToTheGoal() {
        assertThat(MODEL.findPath("college/talent")).hasSize(1).allSatisfy(path -> {
            assertThat(path.codes()).containsExactly("g", "t2", "college", "college/talent");
            assertThat(path.project()).isEqualTo(MODEL.projects().last());
        });
        assertThat(MODEL.findPath("college/unknown")).isEmpty();
    }

    @Test
    void everyRoleModelHasAPathAndStandsInTheTree() {
        assertThat(MODEL.tree().roleModels()).isEqualTo(MODEL.catalogue().roleModels());
        assertThat(MODEL.catalogue().roleModels())
                .allSatisfy(model -> assertThat(MODEL.findPath(model.code()).map(HierarchyPath::roleModel))
                        .containsExactly(model));
    }

    @Test
    void treeShowsATaskWithoutProjects() {
        TargetModel model = checked(
                MODEL.toDraft().tasks(MODEL.tasks().append(task("t3"))).build().check());
        assertThat(model.tree().tasks().map(branch -> branch.projects().size())).containsExactly(1, 1, 0);
        assertThat(model.projectsOf("t3")).isEmpty();
    }

    @Test
    void findsItsParts() {
        assertThat(MODEL.findTask("t2").map(Task::code)).containsExactly("t2");
        assertThat(MODEL.findTask("t3")).isEmpty();
        assertThat(MODEL.findProject("pupils").map(MentoringProject::task)).containsExactly("t1");
        assertThat(MODEL.findProject("no-such")).isEmpty();
        assertThat(MODEL.projectsOf("t1").map(MentoringProject::form)).containsExactly("pupils");
        assertThat(MODEL.findHeading("h").map(CodedText::code)).containsExactly("h");
        assertThat(MODEL.findHeading("x")).isEmpty();
    }

    @Test
    void treeReadsInBothLanguages() {
        assertThat(MODEL.tree().summary(Language.RUSSIAN, 8)).isEqualTo("""
                        цель
                          задача t1
                            проект форма pupils
                              модель helper
                              модель equal
                          задача t2
                            проект форма college
                              модель talent""");
        assertThat(MODEL.tree().summary(Language.ENGLISH, 100)).startsWith("goal\n  task t1\n    project form pupils");
    }

    @Test
    void treeCountsWhatItLeavesOut() {
        assertThat(MODEL.tree().summary(Language.ENGLISH, 3)).isEqualTo("goal\n  task t1\n… lines left out: 6");
        assertThat(MODEL.tree().summary(Language.RUSSIAN, 1)).isEqualTo("… ещё строк: 8");
        assertThatThrownBy(() -> MODEL.tree().summary(Language.RUSSIAN, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit: 0");
    }

    @Test
    void cutOffTextsAreShownOpen() {
        Task cut = task("t").toBuilder()
                .text(Text.of("начало", "beginning …"))
                .completeness(Task.Completeness.CUT_OFF)
                .build();
        assertThat(cut.shown()).isEqualTo(Text.of("начало …", "beginning …"));
        assertThat(task("t").shown()).isEqualTo(task("t").text());
    }
}
