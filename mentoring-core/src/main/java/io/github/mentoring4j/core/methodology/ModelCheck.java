package io.github.mentoring4j.core.methodology;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The checks of a target model: the levels above the forms, and the links between the levels. */
final class ModelCheck {
    private static final Text TASK = Text.of("код задачи этой модели", "the code of a task of this model");

    private final TargetModelDraft draft;
    private final CatalogueCheck catalogue;

    private ModelCheck(TargetModelDraft draft) {
        this.draft = draft;
        this.catalogue = new CatalogueCheck(
                draft.forms(),
                draft.roleModels(),
                Vector.of(new Tuple2<>("goal.code", draft.goal().code()))
                        .appendAll(CatalogueCheck.coded("tasks", draft.tasks(), Task::code)));
    }

    /** All problems in data order, or none if there is no problem. */
    static Option<Seq<Problem>> problems(TargetModelDraft draft) {
        ModelCheck check = new ModelCheck(draft);
        Seq<Problem> problems = CatalogueCheck.code("code", draft.code())
                .appendAll(CatalogueCheck.text("title", draft.title()))
                .appendAll(check.catalogue.ownCode("goal.code", draft.goal().code()))
                .appendAll(CatalogueCheck.text("goal.text", draft.goal().text()))
                .appendAll(some("tasks", draft.tasks(), Text.of("задачи", "the tasks")))
                .appendAll(check.tasks())
                .appendAll(check.projects())
                .appendAll(some("forms", draft.forms(), Text.of("формы наставничества", "the mentoring forms")))
                .appendAll(check.catalogue.formProblems(check::hasProject))
                .appendAll(check.catalogue.roleModelProblems())
                .appendAll(check.headings());
        return Option.when(!problems.isEmpty(), problems);
    }

    private static Seq<Problem> some(String path, Seq<?> items, Text what) {
        return items.isEmpty() ? Vector.of(new Problem.Missing(path, what)) : Vector.empty();
    }

    private boolean hasProject(String form) {
        return draft.projects().exists(project -> project.form().equals(form));
    }

    private Seq<Problem> tasks() {
        return draft.tasks().zipWithIndex().flatMap(item -> {
            String path = CatalogueCheck.at("tasks", item._2());
            Task task = item._1();
            return catalogue
                    .ownCode(path + ".code", task.code())
                    .appendAll(CatalogueCheck.text(path + ".text", task.text()))
                    .appendAll(task.likelyEnding()
                            .toVector()
                            .flatMap(ending -> CatalogueCheck.text(path + ".likelyEnding", ending)));
        });
    }

    private Seq<Problem> projects() {
        return draft.projects().zipWithIndex().flatMap(item -> {
            String path = CatalogueCheck.at("projects", item._2());
            MentoringProject project = item._1();
            return CatalogueCheck.text(path + ".label", project.label())
                    .appendAll(catalogue.formReference(path + ".form", project.form()))
                    .appendAll(secondProject(path + ".form", project.form(), item._2()))
                    .appendAll(CatalogueCheck.reference(path + ".task", project.task(), this::hasTask, TASK));
        });
    }

    private boolean hasTask(String code) {
        return draft.tasks().exists(task -> task.code().equals(code));
    }

    private Seq<Problem> secondProject(String path, String form, int index) {
        int first = draft.projects().indexWhere(project -> project.form().equals(form));
        return form.isBlank() || first == index
                ? Vector.empty()
                : Vector.of(new Problem.Duplicate(path, form, CatalogueCheck.at("projects", first) + ".form"));
    }

    private Seq<Problem> headings() {
        Seq<String> codes = draft.headings().map(CodedText::code);
        return draft.headings().zipWithIndex().flatMap(item -> {
            String path = CatalogueCheck.at("headings", item._2());
            String code = item._1().code();
            int first = codes.indexOf(code);
            return CatalogueCheck.code(path + ".code", code)
                    .appendAll(
                            code.isBlank() || first == item._2()
                                    ? Vector.empty()
                                    : Vector.of(new Problem.Duplicate(
                                            path + ".code", code, CatalogueCheck.at("headings", first) + ".code")))
                    .appendAll(CatalogueCheck.text(path + ".text", item._1().text()));
        });
    }
}
