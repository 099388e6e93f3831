package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.methodology.Interplay;
import io.github.mentoring4j.core.methodology.Reciprocity;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.methodology.Visibility;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The order's role models without what parameters decide; they work as the role models that the seed made after them. */
final class R145RoleModels {
    private R145RoleModels() {}

    static Seq<RoleModel> all() {
        return Vector.of(
                        studentStudent(),
                        teacherTeacher(),
                        collegeStudentStudent(),
                        employerStudent(),
                        employerCollegeStudent())
                .flatMap(models -> models);
    }

    private static Seq<RoleModel> studentStudent() {
        String form = FormCodes.R145__STUDENT_STUDENT;
        return Vector.of(
                model(RoleModelCodes.R145__STUDENT_STUDENT__ACHIEVER_UNDERACHIEVER, form)
                        .name(Text.of("успевающий – неуспевающий", "achiever – underachiever"))
                        .mechanism(Mechanisms.LEARNING_SUPPORT)
                        .build(),
                model(RoleModelCodes.R145__STUDENT_STUDENT__LEADER_PASSIVE, form)
                        .name(Text.of("лидер – пассивный", "leader – passive"))
                        .mechanism(Mechanisms.INCLUSION)
                        .build(),
                model(RoleModelCodes.R145__STUDENT_STUDENT__PEER_PEER, form)
                        .name(Text.of("равный – равному", "equal to equal"))
                        .mechanism(Mechanisms.EXCHANGE)
                        .interplay(Interplay.SYMMETRIC)
                        .reciprocity(Reciprocity.FULL)
                        .publicLabel(SeedRoleModels.PARTNERS)
                        .build(),
                model(RoleModelCodes.R145__STUDENT_STUDENT__ADAPTED_UNADAPTED, form)
                        .name(Text.of("адаптированный – неадаптированный", "adapted – unadapted"))
                        .mechanism(Mechanisms.NEWCOMER_HELP)
                        .build());
    }

    private static Seq<RoleModel> teacherTeacher() {
        String form = FormCodes.R145__TEACHER_TEACHER;
        return Vector.of(
                model(RoleModelCodes.R145__TEACHER_TEACHER__EXPERIENCED_NOVICE, form)
                        .name(Text.of(
                                "опытный учитель – молодой специалист", "experienced teacher – early-career teacher"))
                        .mechanism(Mechanisms.FIRST_YEARS)
                        .build(),
                model(RoleModelCodes.R145__TEACHER_TEACHER__COMMUNITY_LEADER_STRUGGLING, form)
                        .name(Text.of(
                                "лидер педагогического сообщества – педагог, испытывающий проблемы",
                                "leader of the teaching community – teacher facing difficulties"))
                        .mechanism(Mechanisms.TARGETED_CARE)
                        .visibility(Visibility.CLOSED)
                        .build(),
                model(RoleModelCodes.R145__TEACHER_TEACHER__INNOVATOR_CONSERVATIVE, form)
                        .name(Text.of(
                                "педагог-новатор – консервативный педагог",
                                "innovating teacher – conservative teacher"))
                        .mechanism(Mechanisms.REVERSE)
                        .reciprocity(Reciprocity.OPTIONAL)
                        .build(),
                model(RoleModelCodes.R145__TEACHER_TEACHER__SUBJECT_EXPERT_SUBJECT_NOVICE, form)
                        .name(Text.of(
                                "опытный предметник – неопытный предметник",
                                "experienced subject teacher – inexperienced subject teacher"))
                        .mechanism(Mechanisms.SUBJECT_METHOD)
                        .build());
    }

    private static Seq<RoleModel> collegeStudentStudent() {
        String form = FormCodes.R145__COLLEGE_STUDENT_STUDENT;
        return Vector.of(
                model(RoleModelCodes.R145__COLLEGE_STUDENT_STUDENT__ACHIEVER_UNDERACHIEVER, form)
                        .name(Text.of("успевающий – неуспевающий", "achiever – underachiever"))
                        .mechanism(Mechanisms.SELF_DISCIPLINE)
                        .build(),
                model(RoleModelCodes.R145__COLLEGE_STUDENT_STUDENT__LEADER_INDIFFERENT, form)
                        .name(Text.of("лидер – равнодушный", "leader – indifferent"))
                        .mechanism(Mechanisms.BELONGING)
                        .build(),
                model(RoleModelCodes.R145__COLLEGE_STUDENT_STUDENT__PEER_OTHER, form)
                        .name(Text.of("равный – другому", "equal to another"))
                        .mechanism(Mechanisms.CROSS_AGE_EXCHANGE)
                        .reciprocity(Reciprocity.FULL)
                        .build(),
                model(RoleModelCodes.R145__COLLEGE_STUDENT_STUDENT__PROJECT_GUIDE_PROJECT_AUTHOR, form)
                        .name(Text.of("куратор – автор проекта", "project guide – project author"))
                        .mechanism(Mechanisms.PROJECT_GUIDE)
                        .build());
    }

    private static Seq<RoleModel> employerStudent() {
        String form = FormCodes.R145__EMPLOYER_STUDENT;
        return Vector.of(
                model(RoleModelCodes.R145__EMPLOYER_STUDENT__ACTIVE_PROFESSIONAL_INDIFFERENT_CONSUMER, form)
                        .name(Text.of(
                                "активный профессионал – равнодушный потребитель",
                                "active professional – indifferent consumer"))
                        .mechanism(Mechanisms.CAREER_MOTIVATION)
                        .build(),
                model(RoleModelCodes.R145__EMPLOYER_STUDENT__COLLEAGUE_YOUNG_COLLEAGUE, form)
                        .name(Text.of("коллега – молодой коллега", "colleague – young colleague"))
                        .mechanism(Mechanisms.JOINT_PROJECT)
                        .reciprocity(Reciprocity.OPTIONAL)
                        .build(),
                model(RoleModelCodes.R145__EMPLOYER_STUDENT__EMPLOYER_FUTURE_EMPLOYEE, form)
                        .name(Text.of("работодатель – будущий сотрудник", "employer – future employee"))
                        .mechanism(Mechanisms.JOB_SKILLS)
                        .build());
    }

    private static Seq<RoleModel> employerCollegeStudent() {
        String form = FormCodes.R145__EMPLOYER_COLLEGE_STUDENT;
        return Vector.of(
                model(RoleModelCodes.R145__EMPLOYER_COLLEGE_STUDENT__ACTIVE_PROFESSIONAL_INDIFFERENT_CONSUMER, form)
                        .name(Text.of(
                                "активный профессионал – равнодушный потребитель",
                                "active professional – indifferent consumer"))
                        .mechanism(Mechanisms.CAREER_MOTIVATION)
                        .build(),
                model(RoleModelCodes.R145__EMPLOYER_COLLEGE_STUDENT__SUCCESSFUL_PROFESSIONAL_UNDECIDED, form)
                        .name(Text.of(
                                "успешный профессионал – студент, выбирающий профессию",
                                "successful professional – student choosing a profession"))
                        .mechanism(Mechanisms.WORKPLACE_LOOK)
                        .build(),
                model(RoleModelCodes.R145__EMPLOYER_COLLEGE_STUDENT__COLLEAGUE_FUTURE_COLLEAGUE, form)
                        .name(Text.of("коллега – будущий коллега", "colleague – future colleague"))
                        .mechanism(Mechanisms.JOINT_PROJECT)
                        .reciprocity(Reciprocity.OPTIONAL)
                        .build(),
                model(RoleModelCodes.R145__EMPLOYER_COLLEGE_STUDENT__EMPLOYER_FUTURE_EMPLOYEE, form)
                        .name(Text.of("работодатель – будущий сотрудник", "employer – future employee"))
                        .mechanism(Mechanisms.JOB_SKILLS)
                        .build());
    }

    private static RoleModel.Builder model(String code, String form) {
        return RoleModel.builder().code(code).form(form).serves();
    }
}
