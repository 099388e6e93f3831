package io.github.mentoring4j.core.catalogue;

import static io.github.mentoring4j.core.participant.ParticipantKind.ALUMNUS;
import static io.github.mentoring4j.core.participant.ParticipantKind.COLLEGE_STUDENT;
import static io.github.mentoring4j.core.participant.ParticipantKind.EMPLOYER_STAFF;
import static io.github.mentoring4j.core.participant.ParticipantKind.STUDENT;
import static io.github.mentoring4j.core.participant.ParticipantKind.TEACHER;

import io.github.mentoring4j.core.methodology.Goal;
import io.github.mentoring4j.core.methodology.MentoringForm;
import io.github.mentoring4j.core.methodology.MentoringProject;
import io.github.mentoring4j.core.methodology.TargetModel;
import io.github.mentoring4j.core.methodology.Task;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.rule.Standing;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * The target model of the seed document: one goal, four tasks, four projects and fifteen role models.
 *
 * <p>It is a template. Its goal names one school; {@link #goalFor(Text)} puts another one in its place, and
 * {@code SeedModel.standard().toDraft()} takes every other change. Two of the tasks are cut off in the document: they are marked so
 * and carry a likely ending apart from the document's own text.
 */
public final class SeedModel {
    /** The code of the model. */
    public static final String CODE = "seed";

    /** The school that the goal names: the place for a school's own name. */
    private static final Text SCHOOL = Text.of("МБОУ СОШ №55", "School No. 55");

    private SeedModel() {}

    /**
     * The model with the default parameters.
     *
     * @return the model
     */
    public static TargetModel standard() {
        return of(DefaultParameters.standard());
    }

    /**
     * The model with rules and weights of the given parameters.
     *
     * @param parameters the parameters, those of {@link DefaultParameters} with other values
     * @return the model
     * @throws IllegalArgumentException if a parameter is unknown or does not fit the rule that it serves
     */
    public static TargetModel of(Parameters parameters) {
        return TargetModel.draft()
                .code(CODE)
                .title(SeedTexts.text("title.strategy"))
                .goal(new Goal("goal", SeedTexts.text("goal")))
                .tasks(tasks())
                .projects(projects())
                .forms(forms())
                .roleModels(SeedRoleModels.all()
                        .map(model ->
                                DefaultCastings.of(model.code(), parameters).cast(model)))
                .headings(headings())
                .build()
                .check()
                .fold(
                        problems -> {
                            throw new IllegalStateException("seed model: " + problems);
                        },
                        Function.identity());
    }

    /**
     * The goal with the name of a school in the place of the one that the document names.
     *
     * @param school the name of the school in both languages, without quotation marks
     * @return the goal
     */
    public static Goal goalFor(Text school) {
        Text template = SeedTexts.text("goal");
        return new Goal(
                "goal",
                Text.of(
                        template.russian().replace(SCHOOL.russian(), school.russian()),
                        template.english().replace(SCHOOL.english(), school.english())));
    }

    private static Seq<CodedText> headings() {
        return SeedTexts.headings().filter(text -> !text.code().equals("goal")).appendAll(SeedTexts.documents());
    }

    private static Seq<Task> tasks() {
        return Vector.of(
                task("task.1").build(),
                task("task.2")
                        .completeness(Task.Completeness.CUT_OFF)
                        .likelyEnding(
                                Text.of("педагогических задач на высоком уровне", "teaching tasks at a high level"))
                        .build(),
                task("task.3")
                        .completeness(Task.Completeness.CUT_OFF)
                        .likelyEnding(Text.of(
                                "образовательной и профессиональной траектории",
                                "educational and professional trajectory"))
                        .build(),
                task("task.4").build());
    }

    private static Task.Builder task(String code) {
        return Task.builder().code(code).text(SeedTexts.text(code));
    }

    private static Seq<MentoringProject> projects() {
        return Vector.of(
                project("project.1", FormCodes.STUDENT_STUDENT, "task.1"),
                project("project.2", FormCodes.TEACHER_TEACHER, "task.2"),
                project("project.3", FormCodes.SENIOR_JUNIOR, "task.3"),
                project("project.4", FormCodes.TEACHER_STUDENT, "task.4"));
    }

    private static MentoringProject project(String label, String form, String task) {
        return MentoringProject.builder()
                .label(SeedTexts.text(label))
                .form(form)
                .task(task)
                .build();
    }

    private static Seq<MentoringForm> forms() {
        return Vector.of(
                form(FormCodes.STUDENT_STUDENT)
                        .mentorKinds(STUDENT)
                        .menteeKinds(STUDENT)
                        .derivedFrom(FormCodes.R145__STUDENT_STUDENT)
                        .difference(Text.of(
                                "Без четвёртой ролевой модели: адаптированный – неадаптированный",
                                "Without the fourth role model, adapted – unadapted"))
                        .build(),
                form(FormCodes.TEACHER_TEACHER)
                        .mentorKinds(TEACHER)
                        .menteeKinds(TEACHER)
                        .derivedFrom(FormCodes.R145__TEACHER_TEACHER)
                        .difference(Text.of(
                                "Добавлена ролевая модель «Равный-равному»: партнёрское наставничество",
                                "With a role model of its own, equal to equal: peer mentoring"))
                        .build(),
                form(FormCodes.SENIOR_JUNIOR)
                        .mentorKinds(STUDENT)
                        .menteeKinds(STUDENT)
                        .derivedFrom(FormCodes.R145__COLLEGE_STUDENT_STUDENT)
                        .difference(Text.of(
                                "Вместо студента наставник – старший ученик",
                                "The mentor is a senior school student, not a college student"))
                        .build(),
                form(FormCodes.TEACHER_STUDENT)
                        .mentorKinds(TEACHER, EMPLOYER_STAFF, ALUMNUS)
                        .menteeKinds(STUDENT, COLLEGE_STUDENT)
                        .derivedFrom(FormCodes.R145__EMPLOYER_STUDENT, FormCodes.R145__EMPLOYER_COLLEGE_STUDENT)
                        .difference(Text.of(
                                "Место работодателя занимает учитель; названия ролевых моделей прежние",
                                "A teacher stands in for the employer; the names of the role models are kept"))
                        .build());
    }

    private static MentoringForm.Builder form(String code) {
        return MentoringForm.builder().code(code).name(SeedTexts.text(code)).standing(Standing.SEED);
    }
}
