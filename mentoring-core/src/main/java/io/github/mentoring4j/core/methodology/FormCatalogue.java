package io.github.mentoring4j.core.methodology;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A catalogue of forms and their role models, such as the one of an order: no goal and no tasks of its own.
 */
@Value.Immutable
public abstract sealed class FormCatalogue permits ImmutableFormCatalogue {
    FormCatalogue() {}

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
    public abstract Seq<MentoringForm> forms();

    /**
     * The role models, in the order of the source.
     *
     * @return the role models, in the order of the source
     */
    public abstract Seq<RoleModel> roleModels();

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableFormCatalogue.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableFormCatalogue.builder().from(this);
    }

    /**
     * A form.
     *
     * @param code the code of the form
     * @return the form, or none
     */
    public final Option<MentoringForm> findForm(String code) {
        return forms().find(form -> form.code().equals(code));
    }

    /**
     * A role model.
     *
     * @param code the code of the role model
     * @return the role model, or none
     */
    public final Option<RoleModel> findRoleModel(String code) {
        return roleModels().find(model -> model.code().equals(code));
    }

    /**
     * The role models of a form.
     *
     * @param form the code of the form
     * @return the role models, in the order of the catalogue
     */
    public final Seq<RoleModel> roleModelsOf(String form) {
        return roleModels().filter(model -> model.form().equals(form));
    }

    @Value.Check
    final void check() {
        Require.noNulls("forms", forms());
        Require.noNulls("roleModels", roleModels());
    }

    /** Collects the parts of a {@link FormCatalogue}; not thread-safe. */
    public sealed interface Builder permits ImmutableFormCatalogue.Builder {
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
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        FormCatalogue build();
    }
}
