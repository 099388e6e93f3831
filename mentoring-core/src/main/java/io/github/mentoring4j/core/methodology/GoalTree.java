package io.github.mentoring4j.core.methodology;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * A goal with everything below it, level by level, in the order of the source.
 *
 * @param goal the goal
 * @param tasks its tasks with what is below them
 */
public record GoalTree(Goal goal, Seq<TaskBranch> tasks) {
    /**
     * Makes a tree.
     *
     * @param goal the goal
     * @param tasks its tasks with what is below them
     */
    public GoalTree {
        Objects.requireNonNull(goal, "goal");
        Require.noNulls("tasks", tasks);
    }

    /**
     * A task with its projects.
     *
     * @param task the task
     * @param projects its projects with what is below them; empty if none serves the task yet
     */
    public record TaskBranch(Task task, Seq<ProjectBranch> projects) {
        /**
         * Makes a branch.
         *
         * @param task the task
         * @param projects its projects with what is below them
         */
        public TaskBranch {
            Objects.requireNonNull(task, "task");
            Require.noNulls("projects", projects);
        }
    }

    /**
     * A project with its form and the form's role models.
     *
     * @param project the project
     * @param form the form that it runs
     * @param roleModels the role models of the form
     */
    public record ProjectBranch(MentoringProject project, MentoringForm form, Seq<RoleModel> roleModels) {
        /**
         * Makes a branch.
         *
         * @param project the project
         * @param form the form that it runs
         * @param roleModels the role models of the form
         */
        public ProjectBranch {
            Objects.requireNonNull(project, "project");
            Objects.requireNonNull(form, "form");
            Require.noNulls("roleModels", roleModels);
        }
    }

    /**
     * The role models of all branches, from the first task to the last.
     *
     * @return the role models
     */
    public Seq<RoleModel> roleModels() {
        return tasks.flatMap(TaskBranch::projects).flatMap(ProjectBranch::roleModels);
    }

    /**
     * The tree as indented plain text for people, one line for each thing; not for parsing.
     *
     * @param language the language
     * @param limit the greatest number of lines, at least 1; where it does not suffice, the last line counts what is left out
     * @return the lines, joined by a line feed
     * @throws IllegalArgumentException if the limit is below 1
     */
    public String summary(Language language, int limit) {
        Require.that(limit >= 1, "limit", limit);
        Seq<String> lines =
                Vector.of(goal.text().in(language)).appendAll(tasks.flatMap(branch -> lines(branch, language)));
        if (lines.size() <= limit) {
            return lines.mkString("\n");
        }
        int left = lines.size() - limit + 1;
        String rest = language == Language.RUSSIAN ? "… ещё строк: " + left : "… lines left out: " + left;
        return lines.take(limit - 1).append(rest).mkString("\n");
    }

    private static Seq<String> lines(TaskBranch branch, Language language) {
        return Vector.of("  " + branch.task().shown().in(language))
                .appendAll(branch.projects().flatMap(project -> lines(project, language)));
    }

    private static Seq<String> lines(ProjectBranch branch, Language language) {
        String head = branch.project().label().in(language) + " "
                + branch.form().name().in(language);
        return Vector.of("    " + head)
                .appendAll(
                        branch.roleModels().map(model -> "      " + model.name().in(language)));
    }
}
