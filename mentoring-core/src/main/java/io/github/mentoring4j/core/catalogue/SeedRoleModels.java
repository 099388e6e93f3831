package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.methodology.Interplay;
import io.github.mentoring4j.core.methodology.Reciprocity;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.methodology.Visibility;
import io.github.mentoring4j.core.rule.Standing;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The seed's role models without what parameters decide: names, places, links and the way of working. */
final class SeedRoleModels {
    /** For papers that the two themselves see. */
    static final Text PARTNERS = Text.of("Партнёры по наставничеству", "Mentoring partners");

    private SeedRoleModels() {}

    static Seq<RoleModel> all() {
        return Vector.of(studentStudent(), teacherTeacher(), seniorJunior(), teacherStudent())
                .flatMap(models -> models);
    }

    private static Seq<RoleModel> studentStudent() {
        return Vector.of(
                model(
                                RoleModelCodes.STUDENT_STUDENT__ACHIEVER_UNDERACHIEVER,
                                FormCodes.STUDENT_STUDENT,
                                Mechanisms.LEARNING_SUPPORT)
                        .derivedFrom(RoleModelCodes.R145__STUDENT_STUDENT__ACHIEVER_UNDERACHIEVER)
                        .build(),
                model(RoleModelCodes.STUDENT_STUDENT__LEADER_PASSIVE, FormCodes.STUDENT_STUDENT, Mechanisms.INCLUSION)
                        .derivedFrom(RoleModelCodes.R145__STUDENT_STUDENT__LEADER_PASSIVE)
                        .build(),
                model(RoleModelCodes.STUDENT_STUDENT__PEER_PEER, FormCodes.STUDENT_STUDENT, Mechanisms.EXCHANGE)
                        .derivedFrom(RoleModelCodes.R145__STUDENT_STUDENT__PEER_PEER)
                        .interplay(Interplay.SYMMETRIC)
                        .reciprocity(Reciprocity.FULL)
                        .publicLabel(PARTNERS)
                        .build());
    }

    private static Seq<RoleModel> teacherTeacher() {
        return Vector.of(
                model(
                                RoleModelCodes.TEACHER_TEACHER__EXPERIENCED_NOVICE,
                                FormCodes.TEACHER_TEACHER,
                                Mechanisms.FIRST_YEARS)
                        .derivedFrom(RoleModelCodes.R145__TEACHER_TEACHER__EXPERIENCED_NOVICE)
                        .build(),
                model(
                                RoleModelCodes.TEACHER_TEACHER__COMMUNITY_LEADER_STRUGGLING,
                                FormCodes.TEACHER_TEACHER,
                                Mechanisms.TARGETED_CARE)
                        .derivedFrom(RoleModelCodes.R145__TEACHER_TEACHER__COMMUNITY_LEADER_STRUGGLING)
                        .visibility(Visibility.CLOSED)
                        .build(),
                model(
                                RoleModelCodes.TEACHER_TEACHER__INNOVATOR_CONSERVATIVE,
                                FormCodes.TEACHER_TEACHER,
                                Mechanisms.REVERSE)
                        .derivedFrom(RoleModelCodes.R145__TEACHER_TEACHER__INNOVATOR_CONSERVATIVE)
                        .reciprocity(Reciprocity.OPTIONAL)
                        .build(),
                model(
                                RoleModelCodes.TEACHER_TEACHER__SUBJECT_EXPERT_SUBJECT_NOVICE,
                                FormCodes.TEACHER_TEACHER,
                                Mechanisms.SUBJECT_METHOD)
                        .derivedFrom(RoleModelCodes.R145__TEACHER_TEACHER__SUBJECT_EXPERT_SUBJECT_NOVICE)
                        .build(),
                model(RoleModelCodes.TEACHER_TEACHER__PEER_PEER, FormCodes.TEACHER_TEACHER, Mechanisms.PARTNERSHIP)
                        .interplay(Interplay.SYMMETRIC)
                        .reciprocity(Reciprocity.FULL)
                        .publicLabel(PARTNERS)
                        .build());
    }

    private static Seq<RoleModel> seniorJunior() {
        return Vector.of(
                model(
                                RoleModelCodes.SENIOR_JUNIOR__ACHIEVER_UNDERACHIEVER,
                                FormCodes.SENIOR_JUNIOR,
                                Mechanisms.SELF_DISCIPLINE)
                        .derivedFrom(RoleModelCodes.R145__COLLEGE_STUDENT_STUDENT__ACHIEVER_UNDERACHIEVER)
                        .build(),
                model(RoleModelCodes.SENIOR_JUNIOR__LEADER_INDIFFERENT, FormCodes.SENIOR_JUNIOR, Mechanisms.BELONGING)
                        .derivedFrom(RoleModelCodes.R145__COLLEGE_STUDENT_STUDENT__LEADER_INDIFFERENT)
                        .build(),
                model(RoleModelCodes.SENIOR_JUNIOR__PEER_PEER, FormCodes.SENIOR_JUNIOR, Mechanisms.CROSS_AGE_EXCHANGE)
                        .derivedFrom(RoleModelCodes.R145__COLLEGE_STUDENT_STUDENT__PEER_OTHER)
                        .reciprocity(Reciprocity.FULL)
                        .build(),
                model(
                                RoleModelCodes.SENIOR_JUNIOR__PROJECT_GUIDE_PROJECT_AUTHOR,
                                FormCodes.SENIOR_JUNIOR,
                                Mechanisms.PROJECT_GUIDE)
                        .derivedFrom(RoleModelCodes.R145__COLLEGE_STUDENT_STUDENT__PROJECT_GUIDE_PROJECT_AUTHOR)
                        .build());
    }

    private static Seq<RoleModel> teacherStudent() {
        return Vector.of(
                model(
                                RoleModelCodes.TEACHER_STUDENT__ACTIVE_PROFESSIONAL_INDIFFERENT_CONSUMER,
                                FormCodes.TEACHER_STUDENT,
                                Mechanisms.CAREER_MOTIVATION)
                        .derivedFrom(RoleModelCodes.R145__EMPLOYER_STUDENT__ACTIVE_PROFESSIONAL_INDIFFERENT_CONSUMER)
                        .build(),
                model(
                                RoleModelCodes.TEACHER_STUDENT__COLLEAGUE_YOUNG_COLLEAGUE,
                                FormCodes.TEACHER_STUDENT,
                                Mechanisms.JOINT_PROJECT)
                        .derivedFrom(RoleModelCodes.R145__EMPLOYER_STUDENT__COLLEAGUE_YOUNG_COLLEAGUE)
                        .reciprocity(Reciprocity.OPTIONAL)
                        .build(),
                model(
                                RoleModelCodes.TEACHER_STUDENT__EMPLOYER_FUTURE_EMPLOYEE,
                                FormCodes.TEACHER_STUDENT,
                                Mechanisms.JOB_SKILLS)
                        .derivedFrom(RoleModelCodes.R145__EMPLOYER_STUDENT__EMPLOYER_FUTURE_EMPLOYEE)
                        .build());
    }

    private static RoleModel.Builder model(String code, String form, Text mechanism) {
        return RoleModel.builder()
                .code(code)
                .form(form)
                .name(SeedTexts.text(code))
                .mechanism(mechanism)
                .serves()
                .standing(Standing.SEED);
    }
}
