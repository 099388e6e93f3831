package io.github.mentoring4j.core.methodology;

import static io.github.mentoring4j.core.methodology.Models.SAID;
import static io.github.mentoring4j.core.methodology.Models.roleModel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.catalogue.SeedModel;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Standing;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class RoleModelTest {
    private static final RoleModel PLAIN = roleModel("f", "x");

    @Test
    void comesBackFromItsBuilder() {
        assertThat(SeedModel.standard().catalogue().roleModels())
                .allSatisfy(model -> assertThat(model.toBuilder().build()).isEqualTo(model));
    }

    @Test
    void isDirectedOpenAndOneWayUnlessSaidOtherwise() {
        assertThat(PLAIN.isSymmetric()).isFalse();
        assertThat(PLAIN.reciprocity()).isEqualTo(Reciprocity.NONE);
        assertThat(PLAIN.visibility()).isEqualTo(Visibility.OPEN);
        assertThat(PLAIN.standing()).isEqualTo(Standing.DEFAULT);
        assertThat(PLAIN.publicLabel().english()).isEqualTo("Mentor – mentee");
        assertThat(PLAIN.derivedFrom()).isEmpty();
        assertThat(PLAIN.implied()).isEmpty();
    }

    @Test
    void takesItsPartsOneByOne() {
        RoleModel full = PLAIN.toBuilder()
                .serves(RequestType.PROJECT)
                .implied(new ImpliedRequest(RequestType.PROJECT, ImpliedArgument.NONE))
                .derivedFrom("r/x")
                .visibility(Visibility.CLOSED)
                .rules()
                .notices()
                .criteria()
                .build();
        assertThat(full.serves()).containsExactly(RequestType.PROJECT);
        assertThat(full.implied().map(ImpliedRequest::argument)).containsExactly(ImpliedArgument.NONE);
        assertThat(full.derivedFrom()).containsExactly("r/x");
        assertThat(full).isNotEqualTo(PLAIN);
    }

    @Test
    void rejectsWeightsThatDoNotSumToAHundred() {
        RoleModel model = SeedModel.standard().catalogue().roleModels().head();
        assertThatThrownBy(() ->
                        model.toBuilder().criteria(model.criteria().tail()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("criteria");
    }

    @Test
    void rejectsNullAmongItsParts() {
        assertThatThrownBy(() ->
                        PLAIN.toBuilder().rules(Vector.of((HardRule) null)).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("rules");
        assertThatThrownBy(
                        () -> PLAIN.toBuilder().derivedFrom(Option.some(null)).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("derivedFrom");
    }

    @Test
    void theOtherLevelsComeBackFromTheirBuildersToo() {
        MentoringForm form = Models.form("f", ParticipantKind.STUDENT, ParticipantKind.STUDENT).toBuilder()
                .difference(SAID)
                .derivedFrom("r/f")
                .standing(Standing.SOURCE)
                .build();
        Task task = Models.task("t").toBuilder()
                .likelyEnding(Text.of("конец", "end"))
                .build();
        MentoringProject project = Models.project("f", "t");
        assertThat(form.toBuilder().build()).isEqualTo(form);
        assertThat(task.toBuilder().build()).isEqualTo(task);
        assertThat(project.toBuilder().build()).isEqualTo(project);
    }
}
