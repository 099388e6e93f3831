package io.github.mentoring4j.core.methodology;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/**
 * A target model as entered: its parts may still lack texts or lead nowhere; {@link #check()} tells.
 */
@Value.Immutable
public abstract sealed class TargetModelDraft permits ImmutableTargetModelDraft {
    TargetModelDraft() {}

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
     * The goal.
     *
     * @return the goal
     */
    public abstract Goal goal();

    /**
     * The tasks, in the order of the source.
     *
     * @return the tasks, in the order of the source
     */
    @Value.Default
    public Seq<Task> tasks() {
        return Vector.empty();
    }

    /**
     * The projects, each joining a form to a task, in the order of the source.
     *
     * @return the projects, each joining a form to a task, in the order of the source
     */
    @Value.Default
    public Seq<MentoringProject> projects() {
        return Vector.empty();
    }

    /**
     * The forms, in the order of the source.
     *
     * @return the forms, in the order of the source
     */
    @Value.Default
    public Seq<MentoringForm> forms() {
        return Vector.empty();
    }

    /**
     * The role models, in the order of the source.
     *
     * @return the role models, in the order of the source
     */
    @Value.Default
    public Seq<RoleModel> roleModels() {
        return Vector.empty();
    }

    /**
     * Further texts of the source, such as titles and labels of levels.
     *
     * @return further texts of the source, such as titles and labels of levels
     */
    @Value.Default
    public Seq<CodedText> headings() {
        return Vector.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableTargetModelDraft.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableTargetModelDraft.builder().from(this);
    }

    /**
     * Checks everything and turns the draft into a model.
     *
     * <p>Reported are: a missing code or text; a code that stands twice, whatever it stands for; a project or role model that
     * names an unknown form or task; two projects of one form; a form without a project, role models or kinds; a symmetric role
     * model whose sides differ; no tasks or no forms at all. A task without a project passes. Links to other catalogues are
     * not followed.
     *
     * @return the model, or all problems in the order code, title, goal, tasks, projects, forms, role models, headings
     */
    public final Validation<Seq<Problem>, TargetModel> check() {
        return ModelCheck.problems(this)
                .map(Validation::<Seq<Problem>, TargetModel>invalid)
                .getOrElse(() -> Validation.valid(model()));
    }

    private TargetModel model() {
        return ImmutableTargetModel.builder()
                .code(code())
                .title(title())
                .goal(goal())
                .tasks(tasks())
                .projects(projects())
                .catalogue(ImmutableFormCatalogue.builder()
                        .code(code())
                        .title(title())
                        .forms(forms())
                        .roleModels(roleModels())
                        .build())
                .headings(headings())
                .build();
    }

    @Value.Check
    final void ensure() {
        Require.noNulls("tasks", tasks());
        Require.noNulls("projects", projects());
        Require.noNulls("forms", forms());
        Require.noNulls("roleModels", roleModels());
        Require.noNulls("headings", headings());
    }

    /** Collects the parts of a {@link TargetModelDraft}; not thread-safe. */
    public sealed interface Builder permits ImmutableTargetModelDraft.Builder {
        /**
         * Sets the stable code.
         *
         * @param code the stable code
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the title.
         *
         * @param title the title
         * @return this builder
         */
        Builder title(Text title);

        /**
         * Sets the goal.
         *
         * @param goal the goal
         * @return this builder
         */
        Builder goal(Goal goal);

        /**
         * Sets the tasks, in the order of the source.
         *
         * @param tasks the tasks, in the order of the source
         * @return this builder
         */
        Builder tasks(Seq<Task> tasks);

        /**
         * Sets the tasks, in the order of the source.
         *
         * @param tasks the tasks, in the order of the source
         * @return this builder
         */
        default Builder tasks(Task... tasks) {
            return tasks(Vector.of(tasks));
        }

        /**
         * Sets the projects, each joining a form to a task, in the order of the source.
         *
         * @param projects the projects, each joining a form to a task, in the order of the source
         * @return this builder
         */
        Builder projects(Seq<MentoringProject> projects);

        /**
         * Sets the projects, each joining a form to a task, in the order of the source.
         *
         * @param projects the projects, each joining a form to a task, in the order of the source
         * @return this builder
         */
        default Builder projects(MentoringProject... projects) {
            return projects(Vector.of(projects));
        }

        /**
         * Sets the forms, in the order of the source.
         *
         * @param forms the forms, in the order of the source
         * @return this builder
         */
        Builder forms(Seq<MentoringForm> forms);

        /**
         * Sets the forms, in the order of the source.
         *
         * @param forms the forms, in the order of the source
         * @return this builder
         */
        default Builder forms(MentoringForm... forms) {
            return forms(Vector.of(forms));
        }

        /**
         * Sets the role models, in the order of the source.
         *
         * @param roleModels the role models, in the order of the source
         * @return this builder
         */
        Builder roleModels(Seq<RoleModel> roleModels);

        /**
         * Sets the role models, in the order of the source.
         *
         * @param roleModels the role models, in the order of the source
         * @return this builder
         */
        default Builder roleModels(RoleModel... roleModels) {
            return roleModels(Vector.of(roleModels));
        }

        /**
         * Sets further texts of the source, such as titles and labels of levels.
         *
         * @param headings further texts of the source, such as titles and labels of levels
         * @return this builder
         */
        Builder headings(Seq<CodedText> headings);

        /**
         * Sets further texts of the source, such as titles and labels of levels.
         *
         * @param headings further texts of the source, such as titles and labels of levels
         * @return this builder
         */
        default Builder headings(CodedText... headings) {
            return headings(Vector.of(headings));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws NullPointerException if a part or one of its elements is null
         */
        TargetModelDraft build();
    }
}
