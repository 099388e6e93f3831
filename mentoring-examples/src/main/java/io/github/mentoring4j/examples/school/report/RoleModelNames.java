package io.github.mentoring4j.examples.school.report;

import io.github.mentoring4j.core.methodology.MentoringForm;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.vavr.collection.Seq;

/** What role models are called: by their official name for management, by number and public label for everybody else. */
public final class RoleModelNames {
    private RoleModelNames() {}

    /**
     * Number of the form and of the role model in it.
     *
     * @param formed the plan
     * @param model the role model
     * @return such as {@code 2.4}
     */
    public static String number(FormedPlan formed, RoleModel model) {
        Seq<MentoringForm> forms =
                formed.school().methodology().model().catalogue().forms();
        int form = forms.indexWhere(each -> each.code().equals(model.form())) + 1;
        int place = formed.school()
                        .methodology()
                        .model()
                        .catalogue()
                        .roleModelsOf(model.form())
                        .indexWhere(each -> each.code().equals(model.code()))
                + 1;
        return form + "." + place;
    }

    /**
     * Number and public label.
     *
     * @param formed the plan
     * @param model the role model
     * @return the name for papers that others than the management see
     */
    public static Text publicName(FormedPlan formed, RoleModel model) {
        String number = number(formed, model);
        return Text.of(
                number + " " + model.publicLabel().russian(),
                number + " " + model.publicLabel().english());
    }

    /** Number and official name. */
    static Text officialName(FormedPlan formed, RoleModel model) {
        String number = number(formed, model);
        return Text.of(
                number + " " + model.name().russian(),
                number + " " + model.name().english());
    }
}
