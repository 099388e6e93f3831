package io.github.mentoring4j.core.methodology;

import static io.github.mentoring4j.core.methodology.Models.SAID;
import static io.github.mentoring4j.core.methodology.Models.checked;
import static io.github.mentoring4j.core.methodology.Models.problems;
import static io.github.mentoring4j.core.methodology.Models.roleModel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class FormCatalogueTest {
    private static final MentoringForm COLLEGE_FORM = MentoringForm.builder()
            .code("college/lecturer-learner")
            .name(Text.of("преподаватель–обучающийся", "lecturer – learner"))
            .mentorKinds(ParticipantKind.of("LECTURER"))
            .menteeKinds(ParticipantKind.COLLEGE_STUDENT)
            .derivedFrom("elsewhere/form")
            .build();
    private static final FormCatalogueDraft OWN = FormCatalogue.draft()
            .code("college")
            .title(Text.of("Формы колледжа", "Forms of a college"))
            .forms(COLLEGE_FORM)
            .roleModels(roleModel(COLLEGE_FORM.code(), "lecturer-talented-learner").toBuilder()
                    .name(Text.of("преподаватель–талантливый обучающийся", "lecturer – talented learner"))
                    .derivedFrom("elsewhere/model")
                    .build())
            .build();

    @Test
    void acceptsASchoolsOwnForm() {
        FormCatalogue catalogue = checked(OWN.check());
        assertThat(catalogue.findForm(COLLEGE_FORM.code())).containsExactly(COLLEGE_FORM);
        assertThat(catalogue.findForm("no-such")).isEmpty();
        assertThat(catalogue.roleModelsOf(COLLEGE_FORM.code())).hasSize(1);
        assertThat(catalogue.roleModelsOf("no-such")).isEmpty();
        assertThat(catalogue.findRoleModel("no-such")).isEmpty();
    }

    @Test
    void goesBackToItsDraft() {
        assertThat(checked(OWN.check()).toDraft().build()).isEqualTo(OWN);
        assertThat(OWN.toBuilder().build()).isEqualTo(OWN);
    }

    @Test
    void followsLinksThatLeadElsewhereNowhere() {
        FormCatalogue catalogue = checked(OWN.check());
        assertThat(catalogue.findOrigin("college/lecturer-learner/lecturer-talented-learner", catalogue))
                .isEmpty();
        assertThat(catalogue.originsOf(COLLEGE_FORM.code(), catalogue)).isEmpty();
        assertThat(catalogue.roleModelsDerivedFrom("elsewhere/model")).hasSize(1);
        assertThat(catalogue.roleModelsDerivedFrom("elsewhere/other")).isEmpty();
        assertThat(catalogue.formsDerivedFrom("elsewhere/form")).containsExactly(COLLEGE_FORM);
    }

    @Test
    void needsNoProjects() {
        assertThat(problems(OWN.toBuilder().roleModels().build().check()))
                .containsExactly(new Problem.Missing(
                        "forms[0]",
                        Text.of(
                                "ролевые модели формы college/lecturer-learner",
                                "the role models of form college/lecturer-learner")));
    }

    @Test
    void reportsEverythingAtOnce() {
        FormCatalogueDraft draft = OWN.toBuilder()
                .code(" ")
                .title(Text.of("", ""))
                .roleModels(
                        OWN.roleModels().append(roleModel("", "x")).append(roleModel("college/lecturer-learner", "")))
                .build();
        assertThat(problems(draft.check()).map(problem -> problem.code() + " " + problem.path()))
                .containsExactly(
                        "MISSING code", "MISSING title.russian", "MISSING title.english", "MISSING roleModels[1].form");
    }

    @Test
    void rejectsNullAmongItsParts() {
        assertThatThrownBy(() ->
                        OWN.toBuilder().forms(Vector.of((MentoringForm) null)).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("forms");
        assertThatThrownBy(() -> FormCatalogue.draft().title(SAID).build()).isInstanceOf(IllegalStateException.class);
    }
}
