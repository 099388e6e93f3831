package io.github.mentoring4j.core.catalogue;

import static io.github.mentoring4j.core.participant.ParticipantKind.ALUMNUS;
import static io.github.mentoring4j.core.participant.ParticipantKind.COLLEGE_STUDENT;
import static io.github.mentoring4j.core.participant.ParticipantKind.EMPLOYER_STAFF;
import static io.github.mentoring4j.core.participant.ParticipantKind.STUDENT;
import static io.github.mentoring4j.core.participant.ParticipantKind.TEACHER;

import io.github.mentoring4j.core.methodology.FormCatalogue;
import io.github.mentoring4j.core.methodology.MentoringForm;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.rule.Standing;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * The forms of order Р-145 of 25 December 2019: five forms with nineteen role models, fourteen of which the seed's model follows.
 *
 * <p>The five forms are confirmed in published sources; names and details of the role models are common knowledge of the field and
 * stand as {@link Standing#DEFAULT}.
 */
public final class R145Model {
    /** The code of the catalogue. */
    public static final String CODE = "r145";

    private R145Model() {}

    /**
     * The catalogue with the default parameters.
     *
     * @return the catalogue
     */
    public static FormCatalogue catalogue() {
        return of(DefaultParameters.standard());
    }

    /**
     * The catalogue with rules and weights of the given parameters.
     *
     * @param parameters the parameters, those of {@link DefaultParameters} with other values
     * @return the catalogue
     * @throws IllegalArgumentException if a parameter is unknown or does not fit the rule that it serves
     */
    public static FormCatalogue of(Parameters parameters) {
        return FormCatalogue.draft()
                .code(CODE)
                .title(SeedTexts.text("order.r145"))
                .forms(forms())
                .roleModels(R145RoleModels.all()
                        .map(model ->
                                DefaultCastings.of(model.code(), parameters).cast(model)))
                .build()
                .check()
                .fold(
                        problems -> {
                            throw new IllegalStateException("forms of the order: " + problems);
                        },
                        Function.identity());
    }

    private static Seq<MentoringForm> forms() {
        return Vector.of(
                form(FormCodes.R145__STUDENT_STUDENT)
                        .name(Text.of("ученик–ученик", "student – student"))
                        .mentorKinds(STUDENT)
                        .menteeKinds(STUDENT)
                        .build(),
                form(FormCodes.R145__TEACHER_TEACHER)
                        .name(Text.of("учитель–учитель", "teacher – teacher"))
                        .mentorKinds(TEACHER)
                        .menteeKinds(TEACHER)
                        .build(),
                form(FormCodes.R145__COLLEGE_STUDENT_STUDENT)
                        .name(Text.of("студент–ученик", "college student – student"))
                        .mentorKinds(COLLEGE_STUDENT)
                        .menteeKinds(STUDENT)
                        .build(),
                form(FormCodes.R145__EMPLOYER_STUDENT)
                        .name(Text.of("работодатель–ученик", "employer – student"))
                        .mentorKinds(EMPLOYER_STAFF, ALUMNUS)
                        .menteeKinds(STUDENT)
                        .build(),
                form(FormCodes.R145__EMPLOYER_COLLEGE_STUDENT)
                        .name(Text.of("работодатель–студент", "employer – college student"))
                        .mentorKinds(EMPLOYER_STAFF)
                        .menteeKinds(COLLEGE_STUDENT)
                        .build());
    }

    private static MentoringForm.Builder form(String code) {
        return MentoringForm.builder().code(code).standing(Standing.SOURCE);
    }
}
