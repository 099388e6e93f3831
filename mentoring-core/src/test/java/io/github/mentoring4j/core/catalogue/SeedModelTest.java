package io.github.mentoring4j.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.methodology.FormCatalogue;
import io.github.mentoring4j.core.methodology.Interplay;
import io.github.mentoring4j.core.methodology.MentoringForm;
import io.github.mentoring4j.core.methodology.Reciprocity;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.methodology.TargetModel;
import io.github.mentoring4j.core.methodology.Task;
import io.github.mentoring4j.core.methodology.Visibility;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.rule.WeightedCriterion;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SeedModelTest {
    private static final TargetModel MODEL = SeedModel.standard();
    private static final FormCatalogue ORDER = R145Model.catalogue();

    @Test
    void isTheSameWithTheDefaultParameters() {
        assertThat(SeedModel.of(DefaultParameters.standard()).tree().summary(Language.RUSSIAN, 100))
                .isEqualTo(MODEL.tree().summary(Language.RUSSIAN, 100));
    }

    @Test
    void twoTasksAreCutOffWithALikelyEndingApart() {
        Seq<Task> cut = MODEL.tasks().filter(task -> task.completeness() == Task.Completeness.CUT_OFF);
        assertThat(cut.map(Task::code)).containsExactly("task.2", "task.3");
        assertThat(cut).allSatisfy(task -> {
            assertThat(task.likelyEnding()).hasSize(1).allMatch(Text::isComplete);
            assertThat(task.text().russian()).doesNotEndWith("…");
            assertThat(task.shown().russian()).isEqualTo(task.text().russian() + " …");
            assertThat(task.shown().english()).isEqualTo(task.text().english()).endsWith(" …");
        });
    }

    @Test
    void symmetricAreTheEqualsOfOneForm() {
        assertThat(codes(MODEL.catalogue().roleModels().filter(RoleModel::isSymmetric)))
                .containsExactly(RoleModelCodes.STUDENT_STUDENT__PEER_PEER, RoleModelCodes.TEACHER_TEACHER__PEER_PEER);
    }

    @Test
    void reciprocalAreTheEqualsOfAllForms() {
        assertThat(codes(MODEL.catalogue().roleModels().filter(model -> model.reciprocity() == Reciprocity.FULL)))
                .containsExactly(
                        RoleModelCodes.STUDENT_STUDENT__PEER_PEER,
                        RoleModelCodes.TEACHER_TEACHER__PEER_PEER,
                        RoleModelCodes.SENIOR_JUNIOR__PEER_PEER);
        assertThat(codes(MODEL.catalogue().roleModels().filter(model -> model.reciprocity() == Reciprocity.OPTIONAL)))
                .containsExactly(
                        RoleModelCodes.TEACHER_TEACHER__INNOVATOR_CONSERVATIVE,
                        RoleModelCodes.TEACHER_STUDENT__COLLEAGUE_YOUNG_COLLEAGUE);
    }

    @Test
    void onlyTheStrugglingTeacherIsKeptClosed() {
        assertThat(codes(MODEL.catalogue().roleModels().filter(model -> model.visibility() == Visibility.CLOSED)))
                .containsExactly(RoleModelCodes.TEACHER_TEACHER__COMMUNITY_LEADER_STRUGGLING);
        assertThat(codes(ORDER.roleModels().filter(model -> model.visibility() == Visibility.CLOSED)))
                .containsExactly(RoleModelCodes.R145__TEACHER_TEACHER__COMMUNITY_LEADER_STRUGGLING);
    }

    @Test
    void everyRoleModelIsCast() {
        assertThat(MODEL.catalogue().roleModels().appendAll(ORDER.roleModels()))
                .hasSize(34)
                .allSatisfy(model -> {
                    assertThat(model.serves()).as(model.code()).isNotEmpty();
                    assertThat(model.rules()).as(model.code()).isNotEmpty();
                    assertThat(model.criteria()
                                    .map(WeightedCriterion::weight)
                                    .sum()
                                    .intValue())
                            .as(model.code())
                            .isEqualTo(100);
                });
    }

    @Test
    void orderHasFiveFormsAndNineteenRoleModels() {
        assertThat(ORDER.forms().map(form -> ORDER.roleModelsOf(form.code()).size()))
                .containsExactly(4, 4, 4, 3, 4);
        assertThat(ORDER.code()).isEqualTo(R145Model.CODE);
        assertThat(ORDER.forms()).extracting(MentoringForm::derivedFrom).allMatch(Seq::isEmpty);
    }

    @Test
    void fourteenRoleModelsOfTheOrderHaveASeedRoleModelAndFiveHaveNone() {
        assertThat(ORDER.roleModels()
                        .map(model -> MODEL.catalogue()
                                .roleModelsDerivedFrom(model.code())
                                .size()))
                .containsOnly(0, 1)
                .filteredOn(count -> count == 1)
                .hasSize(14);
        assertThat(codes(ORDER.roleModels()
                        .filter(model -> MODEL.catalogue()
                                .roleModelsDerivedFrom(model.code())
                                .isEmpty())))
                .containsExactly(
                        "r145/student-student/adapted-unadapted",
                        "r145/employer-college-student/active-professional-indifferent-consumer",
                        "r145/employer-college-student/successful-professional-undecided",
                        "r145/employer-college-student/colleague-future-colleague",
                        "r145/employer-college-student/employer-future-employee");
    }

    @Test
    void derivedLinksLeadToTheOrder() {
        FormCatalogue seed = MODEL.catalogue();
        assertThat(codes(seed.roleModels()
                        .filter(model -> seed.findOrigin(model.code(), ORDER).isEmpty())))
                .containsExactly(RoleModelCodes.TEACHER_TEACHER__PEER_PEER);
        assertThat(seed.findOrigin(RoleModelCodes.SENIOR_JUNIOR__PEER_PEER, ORDER)
                        .map(model -> model.name().russian()))
                .containsExactly("равный – другому");
        assertThat(seed.findOrigin("no/such", ORDER)).isEmpty();
        assertThat(seed.originsOf(FormCodes.TEACHER_STUDENT, ORDER).map(MentoringForm::code))
                .containsExactly(FormCodes.R145__EMPLOYER_STUDENT, FormCodes.R145__EMPLOYER_COLLEGE_STUDENT);
        assertThat(seed.originsOf("no-such", ORDER)).isEmpty();
        assertThat(seed.formsDerivedFrom(FormCodes.R145__COLLEGE_STUDENT_STUDENT)
                        .map(MentoringForm::code))
                .containsExactly(FormCodes.SENIOR_JUNIOR);
    }

    @Test
    void roleModelsThatTheSeedTookOverServeTheSameRequests() {
        assertThat(MODEL.catalogue().roleModels())
                .allSatisfy(model -> MODEL.catalogue()
                        .findOrigin(model.code(), ORDER)
                        .forEach(origin -> {
                            assertThat(origin.serves()).isEqualTo(model.serves());
                            assertThat(origin.mechanism()).isEqualTo(model.mechanism());
                            assertThat(origin.interplay()).isEqualTo(model.interplay());
                            assertThat(origin.reciprocity()).isEqualTo(model.reciprocity());
                        }));
    }

    @Test
    void formsHaveTheirKinds() {
        assertThat(MODEL.catalogue().findForm(FormCodes.TEACHER_STUDENT)).allSatisfy(form -> {
            assertThat(form.mentorKinds())
                    .containsExactly(ParticipantKind.TEACHER, ParticipantKind.EMPLOYER_STAFF, ParticipantKind.ALUMNUS);
            assertThat(form.menteeKinds()).containsExactly(ParticipantKind.STUDENT, ParticipantKind.COLLEGE_STUDENT);
        });
        assertThat(ORDER.findForm(FormCodes.R145__COLLEGE_STUDENT_STUDENT)
                        .toVector()
                        .flatMap(MentoringForm::mentorKinds))
                .containsExactly(ParticipantKind.COLLEGE_STUDENT);
        assertThat(ORDER.findForm(FormCodes.R145__EMPLOYER_STUDENT).toVector().flatMap(MentoringForm::mentorKinds))
                .containsExactly(ParticipantKind.EMPLOYER_STAFF, ParticipantKind.ALUMNUS);
    }

    @Test
    void namesOfTheOrderDifferWhereTheSeedHasWordsOfItsOwn() {
        assertThat(name(RoleModelCodes.R145__TEACHER_TEACHER__COMMUNITY_LEADER_STRUGGLING))
                .isEqualTo("лидер педагогического сообщества – педагог, испытывающий проблемы");
        assertThat(name(RoleModelCodes.R145__TEACHER_TEACHER__SUBJECT_EXPERT_SUBJECT_NOVICE))
                .isEqualTo("опытный предметник – неопытный предметник");
        assertThat(name(RoleModelCodes.R145__EMPLOYER_COLLEGE_STUDENT__SUCCESSFUL_PROFESSIONAL_UNDECIDED))
                .isEqualTo("успешный профессионал – студент, выбирающий профессию");
    }

    @Test
    void goalTakesTheNameOfAnotherSchool() {
        assertThat(SeedModel.goalFor(Text.of("МБОУ СОШ №55", "School No. 55"))).isEqualTo(MODEL.goal());
        Text own = SeedModel.goalFor(Text.of("Лицей №2", "Lyceum No. 2")).text();
        assertThat(own.russian()).contains("в «Лицей №2» для").doesNotContain("55");
        assertThat(own.english()).contains("\"Lyceum No. 2\"").doesNotContain("55");
    }

    @Test
    void participantsReadAFriendlierLabel() {
        assertThat(MODEL.catalogue().roleModels())
                .allSatisfy(model -> assertThat(model.publicLabel().english())
                        .isEqualTo(
                                model.interplay() == Interplay.SYMMETRIC ? "Mentoring partners" : "Mentor – mentee"));
    }

    @Test
    void constantsAreNamedAfterTheirCodes() {
        assertThat(constants(RoleModelCodes.class))
                .containsExactlyInAnyOrderElementsOf(
                        codes(MODEL.catalogue().roleModels().appendAll(ORDER.roleModels())));
        assertThat(constants(FormCodes.class))
                .containsExactlyInAnyOrderElementsOf(
                        MODEL.catalogue().forms().appendAll(ORDER.forms()).map(MentoringForm::code));
    }

    private static String name(String code) {
        return ORDER.findRoleModel(code).map(model -> model.name().russian()).getOrElse("none");
    }

    private static Seq<String> codes(Seq<RoleModel> models) {
        return models.map(RoleModel::code);
    }

    private static List<String> constants(Class<?> holder) {
        return Arrays.stream(holder.getFields()).map(SeedModelTest::constant).toList();
    }

    private static String constant(Field field) {
        try {
            String code = (String) field.get(null);
            assertThat(field.getName())
                    .isEqualTo(code.toUpperCase(Locale.ROOT).replace('-', '_').replace("/", "__"));
            return code;
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
