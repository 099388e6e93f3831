package io.github.mentoring4j.core.methodology;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/**
 * A catalogue of forms as entered: its parts may still lack texts or lead nowhere; {@link #check()} tells.
 *
 * <p>Programs that only read a methodology never meet a draft: they hold the {@link FormCatalogue} that the check gives.
 */
@Value.Immutable
public abstract sealed class FormCatalogueDraft permits ImmutableFormCatalogueDraft {
    FormCatalogueDraft() {}

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
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableFormCatalogueDraft.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableFormCatalogueDraft.builder().from(this);
    }

    /**
     * Checks everything and turns the draft into a catalogue.
     *
     * <p>Reported are: a missing code or text, a code that stands twice, a role model of an unknown form, a form without role
     * models or without kinds, and a symmetric role model whose sides differ. Links to other catalogues are not followed.
     *
     * @return the catalogue, or all problems in the order code, title, forms, role models
     */
    public final Validation<Seq<Problem>, FormCatalogue> check() {
        CatalogueCheck check = new CatalogueCheck(forms(), roleModels(), Vector.empty());
        Seq<Problem> problems = CatalogueCheck.code("code", code())
                .appendAll(CatalogueCheck.text("title", title()))
                .appendAll(check.formProblems(form -> true))
                .appendAll(check.roleModelProblems());
        return problems.isEmpty() ? Validation.valid(catalogue()) : Validation.invalid(problems);
    }

    private FormCatalogue catalogue() {
        return ImmutableFormCatalogue.builder()
                .code(code())
                .title(title())
                .forms(forms())
                .roleModels(roleModels())
                .build();
    }

    @Value.Check
    final void ensure() {
        Require.noNulls("forms", forms());
        Require.noNulls("roleModels", roleModels());
    }

    /** Collects the parts of a {@link FormCatalogueDraft}; not thread-safe. */
    public sealed interface Builder permits ImmutableFormCatalogueDraft.Builder {
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws NullPointerException if a part or one of its elements is null
         */
        FormCatalogueDraft build();
    }
}
