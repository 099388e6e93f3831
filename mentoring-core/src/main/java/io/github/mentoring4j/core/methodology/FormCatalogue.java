package io.github.mentoring4j.core.methodology;

import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A catalogue of forms and their role models, such as the one of an order: no goal and no tasks of its own.
 *
 * <p>Checked: codes are unique, every role model names a form of the catalogue and every form has role models. It is reached
 * through {@link #draft()} only.
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
     * An empty draft, to be filled and checked: the only way to a catalogue.
     *
     * @return a builder of a draft
     */
    public static FormCatalogueDraft.Builder draft() {
        return FormCatalogueDraft.builder();
    }

    /**
     * A draft that holds this catalogue, for a changed copy.
     *
     * @return a builder of a draft
     */
    public final FormCatalogueDraft.Builder toDraft() {
        return FormCatalogueDraft.builder()
                .code(code())
                .title(title())
                .forms(forms())
                .roleModels(roleModels());
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

    /**
     * The role model that a role model of this catalogue is made after.
     *
     * @param roleModel the code of a role model of this catalogue
     * @param origin the catalogue to look in
     * @return the role model of that catalogue; none if either is unknown, or if the link leads elsewhere or is absent
     */
    public final Option<RoleModel> findOrigin(String roleModel, FormCatalogue origin) {
        return findRoleModel(roleModel).flatMap(RoleModel::derivedFrom).flatMap(origin::findRoleModel);
    }

    /**
     * The forms that a form of this catalogue is made after.
     *
     * @param form the code of a form of this catalogue
     * @param origin the catalogue to look in
     * @return the forms of that catalogue, the nearest first; empty if the form is unknown or no link leads there
     */
    public final Seq<MentoringForm> originsOf(String form, FormCatalogue origin) {
        return findForm(form).toVector().flatMap(MentoringForm::derivedFrom).flatMap(origin::findForm);
    }

    /**
     * The role models of this catalogue that are made after a given one.
     *
     * @param origin the code of a role model of another catalogue
     * @return the role models, in the order of this catalogue
     */
    public final Seq<RoleModel> roleModelsDerivedFrom(String origin) {
        return roleModels().filter(model -> model.derivedFrom().contains(origin));
    }

    /**
     * The forms of this catalogue that are made after a given one.
     *
     * @param origin the code of a form of another catalogue
     * @return the forms, in the order of this catalogue
     */
    public final Seq<MentoringForm> formsDerivedFrom(String origin) {
        return forms().filter(form -> form.derivedFrom().contains(origin));
    }
}
