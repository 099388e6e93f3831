package io.github.mentoring4j.core.methodology;

import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A target model of mentoring (целевая модель наставничества): goal, tasks, projects and micro-projects as one checked whole.
 *
 * <p>The levels hold together: every project joins a known form to a known task, every form has exactly one project and at
 * least one role model, and no code of goal, tasks, forms and role models stands twice. Every text is there in both languages.
 *
 * <p>A model is reached through {@link #draft()} only; a changed one through {@link #toDraft()}.
 */
@Value.Immutable
public abstract sealed class TargetModel permits ImmutableTargetModel {
    TargetModel() {}

    /**
     * The stable code.
     *
     * @return the stable code
     */
    public abstract String code();

    /**
     * The title.
     *
     * @return the title
     */
    public abstract Text title();

    /**
     * The goal: the first level.
     *
     * @return the goal
     */
    public abstract Goal goal();

    /**
     * The tasks: the second level.
     *
     * @return the tasks, in the order of the source
     */
    public abstract Seq<Task> tasks();

    /**
     * The projects: the third level.
     *
     * @return the projects, in the order of the source
     */
    public abstract Seq<MentoringProject> projects();

    /**
     * The forms and their role models: the fourth level. Code and title are those of the model.
     *
     * @return the catalogue
     */
    public abstract FormCatalogue catalogue();

    /**
     * Further texts of the source, such as titles and labels of levels.
     *
     * @return the texts, in the order of the source
     */
    public abstract Seq<CodedText> headings();

    /**
     * An empty draft, to be filled and checked: the only way to a model.
     *
     * @return a builder of a draft
     */
    public static TargetModelDraft.Builder draft() {
        return TargetModelDraft.builder();
    }

    /**
     * A draft that holds this model, for a changed copy.
     *
     * @return a builder of a draft
     */
    public final TargetModelDraft.Builder toDraft() {
        return TargetModelDraft.builder()
                .code(code())
                .title(title())
                .goal(goal())
                .tasks(tasks())
                .projects(projects())
                .forms(catalogue().forms())
                .roleModels(catalogue().roleModels())
                .headings(headings());
    }

    /**
     * A task.
     *
     * @param code the code of the task
     * @return the task, or none
     */
    public final Option<Task> findTask(String code) {
        return tasks().find(task -> task.code().equals(code));
    }

    /**
     * The project of a form.
     *
     * @param form the code of the form
     * @return the project, or none if the form is unknown
     */
    public final Option<MentoringProject> findProject(String form) {
        return projects().find(project -> project.form().equals(form));
    }

    /**
     * The projects of a task.
     *
     * @param task the code of the task
     * @return the projects, in the order of the model; empty if the task is unknown or has none
     */
    public final Seq<MentoringProject> projectsOf(String task) {
        return projects().filter(project -> project.task().equals(task));
    }

    /**
     * A further text of the source.
     *
     * @param code the code of the text
     * @return the text, or none
     */
    public final Option<CodedText> findHeading(String code) {
        return headings().find(heading -> heading.code().equals(code));
    }

    /**
     * The way from a role model up to the goal.
     *
     * @param roleModel the code of the role model
     * @return the path, or none if the role model is unknown
     */
    public final Option<HierarchyPath> findPath(String roleModel) {
        return catalogue()
                .findRoleModel(roleModel)
                .flatMap(model -> catalogue()
                        .findForm(model.form())
                        .flatMap(form -> findProject(form.code())
                                .flatMap(project ->
                                        findTask(project.task()).map(task -> path(task, project, form, model)))));
    }

    /**
     * The goal with everything below it.
     *
     * @return the tree, in the order of the model
     */
    public final GoalTree tree() {
        return new GoalTree(
                goal(),
                tasks().map(task ->
                        new GoalTree.TaskBranch(task, projectsOf(task.code()).flatMap(this::branch))));
    }

    private Option<GoalTree.ProjectBranch> branch(MentoringProject project) {
        return catalogue()
                .findForm(project.form())
                .map(form ->
                        new GoalTree.ProjectBranch(project, form, catalogue().roleModelsOf(form.code())));
    }

    private HierarchyPath path(Task task, MentoringProject project, MentoringForm form, RoleModel model) {
        return ImmutableHierarchyPath.builder()
                .goal(goal())
                .task(task)
                .project(project)
                .form(form)
                .roleModel(model)
                .build();
    }
}
