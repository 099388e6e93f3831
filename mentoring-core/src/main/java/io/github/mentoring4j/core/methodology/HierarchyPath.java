package io.github.mentoring4j.core.methodology;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/**
 * The way from a role model up to the goal: one thing of every level of a target model, which finds it by
 * {@link TargetModel#findPath(String)}.
 */
@Value.Immutable
public abstract sealed class HierarchyPath permits ImmutableHierarchyPath {
    HierarchyPath() {}

    /**
     * The goal, on the first level.
     *
     * @return the goal
     */
    public abstract Goal goal();

    /**
     * The task, on the second level.
     *
     * @return the task
     */
    public abstract Task task();

    /**
     * The project, on the third level.
     *
     * @return the project
     */
    public abstract MentoringProject project();

    /**
     * The form that the project runs.
     *
     * @return the form
     */
    public abstract MentoringForm form();

    /**
     * The role model, on the fourth level.
     *
     * @return the role model
     */
    public abstract RoleModel roleModel();

    /**
     * The codes on the way, from the goal down; a project goes by the code of its form.
     *
     * @return the codes of goal, task, form and role model
     */
    public final Seq<String> codes() {
        return Vector.of(
                goal().code(), task().code(), form().code(), roleModel().code());
    }
}
