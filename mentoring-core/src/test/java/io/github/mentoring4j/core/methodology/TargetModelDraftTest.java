package io.github.mentoring4j.core.methodology;

import static io.github.mentoring4j.core.methodology.Models.SAID;
import static io.github.mentoring4j.core.methodology.Models.form;
import static io.github.mentoring4j.core.methodology.Models.problems;
import static io.github.mentoring4j.core.methodology.Models.project;
import static io.github.mentoring4j.core.methodology.Models.roleModel;
import static io.github.mentoring4j.core.methodology.Models.task;
import static io.github.mentoring4j.core.participant.ParticipantKind.STUDENT;
import static io.github.mentoring4j.core.participant.ParticipantKind.TEACHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.problem.ProblemCode;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TargetModelDraftTest {
    private static final Text NOT_RUSSIAN = Text.of(" ", "text");
    private static final Text NOT_ENGLISH = Text.of("текст", "");
    private static final TargetModelDraft GOOD = Models.twoForms();

    @Test
    void passesASoundModel() {
        assertThat(problems(GOOD.check())).isEmpty();
        assertThat(GOOD.toBuilder().build()).isEqualTo(GOOD);
    }

    @Test
    void passesATaskThatNoProjectServesYet() {
        TargetModelDraft draft =
                GOOD.toBuilder().tasks(GOOD.tasks().append(task("t3"))).build();
        assertThat(problems(draft.check())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defects")
    void reportsADefectAlone(String expected, TargetModelDraft draft) {
        assertThat(lines(draft)).containsExactly(expected);
    }

    static Stream<Arguments> defects() {
        return Stream.of(
                defect("MISSING code", GOOD.toBuilder().code(" ")),
                defect("MISSING title.russian", GOOD.toBuilder().title(NOT_RUSSIAN)),
                defect("MISSING goal.code", GOOD.toBuilder().goal(new Goal("", SAID))),
                defect("MISSING goal.text.english", GOOD.toBuilder().goal(new Goal("g", NOT_ENGLISH))),
                defect("MISSING tasks[1].code", GOOD.toBuilder().tasks(task("t1"), task(""), task("t2"))),
                defect(
                        "DUPLICATE tasks[1].code",
                        GOOD.toBuilder()
                                .tasks(task("t1"), task("t1"))
                                .projects(project("pupils", "t1"), project("college", "t1"))),
                defect(
                        "DUPLICATE tasks[0].code",
                        GOOD.toBuilder()
                                .tasks(task("g"), task("t2"))
                                .projects(project("pupils", "g"), project("college", "t2"))),
                defect(
                        "MISSING tasks[0].likelyEnding.russian",
                        GOOD.toBuilder()
                                .tasks(
                                        task("t1").toBuilder()
                                                .likelyEnding(NOT_RUSSIAN)
                                                .build(),
                                        task("t2"))),
                defect(
                        "MISSING projects[0].label.english",
                        GOOD.toBuilder()
                                .projects(
                                        project("pupils", "t1").toBuilder()
                                                .label(NOT_ENGLISH)
                                                .build(),
                                        project("college", "t2"))),
                defect(
                        "UNKNOWN_REFERENCE projects[2].form",
                        GOOD.toBuilder().projects(GOOD.projects().append(project("nowhere", "t1")))),
                defect(
                        "MISSING projects[2].form",
                        GOOD.toBuilder().projects(GOOD.projects().append(project("", "t1")))),
                defect(
                        "DUPLICATE projects[2].form",
                        GOOD.toBuilder().projects(GOOD.projects().append(project("pupils", "t2")))),
                defect(
                        "UNKNOWN_REFERENCE projects[0].task",
                        GOOD.toBuilder().projects(project("pupils", "t9"), project("college", "t2"))),
                defect(
                        "DUPLICATE forms[2].code",
                        GOOD.toBuilder().forms(GOOD.forms().append(form("pupils", STUDENT, STUDENT)))),
                defect(
                        "MISSING forms[2].code",
                        GOOD.toBuilder().forms(GOOD.forms().append(form("", STUDENT, STUDENT)))),
                defect("MISSING forms[0]", GOOD.toBuilder().projects(project("college", "t2"))),
                defect(
                        "MISSING forms[1]",
                        GOOD.toBuilder().roleModels(GOOD.roleModels().init())),
                defect("MISSING forms[1].name.russian", secondForm(item -> item.name(NOT_RUSSIAN))),
                defect("MISSING forms[1].mentorKinds", secondForm(item -> item.mentorKinds())),
                defect("MISSING forms[1].menteeKinds", secondForm(item -> item.menteeKinds())),
                defect("MISSING forms[1].difference.english", secondForm(item -> item.difference(NOT_ENGLISH))),
                defect(
                        "DUPLICATE roleModels[3].code",
                        GOOD.toBuilder().roleModels(GOOD.roleModels().append(roleModel("pupils", "helper")))),
                defect("DUPLICATE roleModels[2].code", lastModel(item -> item.code("college"))),
                defect(
                        "UNKNOWN_REFERENCE roleModels[3].form",
                        GOOD.toBuilder().roleModels(GOOD.roleModels().append(roleModel("nowhere", "x")))),
                defect("MISSING roleModels[2].code", lastModel(item -> item.code(""))),
                defect("MISSING roleModels[2].name.english", lastModel(item -> item.name(NOT_ENGLISH))),
                defect("MISSING roleModels[2].publicLabel.russian", lastModel(item -> item.publicLabel(NOT_RUSSIAN))),
                defect("MISSING roleModels[2].mechanism.english", lastModel(item -> item.mechanism(NOT_ENGLISH))),
                defect(
                        "CONTRADICTION roleModels[2].interplay",
                        lastModel(item -> item.interplay(Interplay.SYMMETRIC).reciprocity(Reciprocity.FULL))),
                defect(
                        "CONTRADICTION roleModels[3].reciprocity",
                        GOOD.toBuilder()
                                .roleModels(GOOD.roleModels()
                                        .append(roleModel("pupils", "twins").toBuilder()
                                                .interplay(Interplay.SYMMETRIC)
                                                .reciprocity(Reciprocity.OPTIONAL)
                                                .build()))),
                defect("MISSING headings[0].code", GOOD.toBuilder().headings(new CodedText("", SAID))),
                defect("MISSING headings[0].text.russian", GOOD.toBuilder().headings(new CodedText("h", NOT_RUSSIAN))),
                defect(
                        "DUPLICATE headings[1].code",
                        GOOD.toBuilder().headings(new CodedText("h", SAID), new CodedText("h", SAID))));
    }

    @Test
    void reportsEverythingAtOnceInDataOrder() {
        TargetModelDraft draft = TargetModel.draft()
                .code("")
                .title(Text.of("", ""))
                .goal(new Goal("g", NOT_RUSSIAN))
                .tasks(task("g"), task("t1"))
                .projects(project("nowhere", "t1"), project("f1", "t9"), project("f1", "t1"))
                .forms(form("f1", STUDENT, TEACHER), form("f1", STUDENT, STUDENT), form("f2", STUDENT, STUDENT))
                .roleModels(
                        roleModel("f9", "x"),
                        roleModel("f1", "x").toBuilder()
                                .interplay(Interplay.SYMMETRIC)
                                .name(NOT_ENGLISH)
                                .build(),
                        roleModel("f1", "x"))
                .headings(new CodedText("h", NOT_ENGLISH))
                .build();
        assertThat(lines(draft))
                .containsExactly(
                        "MISSING code",
                        "MISSING title.russian",
                        "MISSING title.english",
                        "MISSING goal.text.russian",
                        "DUPLICATE tasks[0].code",
                        "UNKNOWN_REFERENCE projects[0].form",
                        "UNKNOWN_REFERENCE projects[1].task",
                        "DUPLICATE projects[2].form",
                        "DUPLICATE forms[1].code",
                        "MISSING forms[2]",
                        "MISSING forms[2]",
                        "UNKNOWN_REFERENCE roleModels[0].form",
                        "MISSING roleModels[1].name.english",
                        "CONTRADICTION roleModels[1].interplay",
                        "CONTRADICTION roleModels[1].reciprocity",
                        "DUPLICATE roleModels[2].code",
                        "MISSING headings[0].text.english");
    }

    @Test
    void reportsAnEmptyModel() {
        TargetModelDraft draft = TargetModel.draft()
                .code("m")
                .title(SAID)
                .goal(new Goal("g", SAID))
                .build();
        assertThat(lines(draft)).containsExactly("MISSING tasks", "MISSING forms");
    }

    @Test
    void namesTheValuesAndAdvises() {
        Seq<Problem> problems = problems(
                lastModel(item -> item.interplay(Interplay.SYMMETRIC)).build().check());
        assertThat(problems.map(problem -> problem.message().in(Language.ENGLISH)))
                .containsExactly(
                        "\"college/talent\": the sides are interchangeable, but the form has mentors TEACHER and mentees "
                                + "COLLEGE_STUDENT\nMaybe: DIRECTED",
                        "\"college/talent\": the sides are interchangeable, but reciprocity is NONE\nMaybe: FULL");
        assertThat(problems.map(problem -> problem.message().in(Language.RUSSIAN)))
                .allMatch(message -> message.contains("college/talent") && message.contains("Возможно: "));
    }

    @Test
    void namesWhereACodeStoodFirst() {
        TargetModelDraft draft = GOOD.toBuilder().goal(new Goal("pupils", SAID)).build();
        assertThat(problems(draft.check()))
                .containsExactly(new Problem.Duplicate("forms[0].code", "pupils", "goal.code"));
    }

    @Test
    void throwsWhereAPartWasNeverSet() {
        assertThatThrownBy(() -> TargetModel.draft().code("m").title(SAID).build())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> GOOD.toBuilder().tasks(Vector.of((Task) null)).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("tasks");
    }

    private static Arguments defect(String expected, TargetModelDraft.Builder draft) {
        return Arguments.of(expected, draft.build());
    }

    private static TargetModelDraft.Builder secondForm(UnaryOperator<MentoringForm.Builder> change) {
        return GOOD.toBuilder()
                .forms(GOOD.forms()
                        .update(1, item -> change.apply(item.toBuilder()).build()));
    }

    private static TargetModelDraft.Builder lastModel(UnaryOperator<RoleModel.Builder> change) {
        return GOOD.toBuilder()
                .roleModels(GOOD.roleModels()
                        .update(2, item -> change.apply(item.toBuilder()).build()));
    }

    private static Seq<String> lines(TargetModelDraft draft) {
        Seq<Problem> problems = problems(draft.check());
        assertThat(problems).allMatch(problem -> problem.code() != ProblemCode.MALFORMED);
        return problems.map(problem -> problem.code() + " " + problem.path());
    }
}
