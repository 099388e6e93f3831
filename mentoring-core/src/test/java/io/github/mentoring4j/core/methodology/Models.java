package io.github.mentoring4j.core.methodology;

import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;

/** Small target models for the tests of this package. */
final class Models {
    static final Text SAID = Text.of("текст", "text");

    private Models() {}

    /** Two tasks, two forms, three role models, one of them symmetric, one heading; no defect. */
    static TargetModelDraft twoForms() {
        return TargetModel.draft()
                .code("m")
                .title(SAID)
                .goal(new Goal("g", Text.of("цель", "goal")))
                .tasks(task("t1"), task("t2"))
                .projects(project("pupils", "t1"), project("college", "t2"))
                .forms(
                        form("pupils", ParticipantKind.STUDENT, ParticipantKind.STUDENT),
                        form("college", ParticipantKind.TEACHER, ParticipantKind.COLLEGE_STUDENT))
                .roleModels(
                        roleModel("pupils", "helper"),
                        roleModel("pupils", "equal").toBuilder()
                                .interplay(Interplay.SYMMETRIC)
                                .reciprocity(Reciprocity.FULL)
                                .build(),
                        roleModel("college", "talent"))
                .headings(new CodedText("h", SAID))
                .build();
    }

    static Task task(String code) {
        return Task.builder()
                .code(code)
                .text(Text.of("задача " + code, "task " + code))
                .build();
    }

    static MentoringProject project(String form, String task) {
        return MentoringProject.builder()
                .label(Text.of("проект", "project"))
                .form(form)
                .task(task)
                .build();
    }

    static MentoringForm form(String code, ParticipantKind mentors, ParticipantKind mentees) {
        return MentoringForm.builder()
                .code(code)
                .name(Text.of("форма " + code, "form " + code))
                .mentorKinds(mentors)
                .menteeKinds(mentees)
                .build();
    }

    static RoleModel roleModel(String form, String name) {
        return RoleModel.builder()
                .code(form + "/" + name)
                .form(form)
                .name(Text.of("модель " + name, "model " + name))
                .mechanism(SAID)
                .serves()
                .build();
    }

    /** The problems of a check; none if it passed. */
    static Seq<Problem> problems(Validation<Seq<Problem>, ?> check) {
        return check.fold(problems -> problems, value -> Vector.empty());
    }

    /** The value of a check that must pass. */
    static <T> T checked(Validation<Seq<Problem>, T> check) {
        return check.getOrElseThrow(() -> new AssertionError(problems(check)));
    }
}
