package io.github.mentoring4j.core.catalogue;

/**
 * The codes of the built-in role models: the fifteen of the seed document, then the nineteen of the order.
 *
 * <p>A constant is named after its code: upper case, {@code -} becomes {@code _}, {@code /} becomes {@code __}.
 */
public final class RoleModelCodes {
    /** Achiever – underachiever. */
    public static final String STUDENT_STUDENT__ACHIEVER_UNDERACHIEVER = "student-student/achiever-underachiever";

    /** Leader – passive. */
    public static final String STUDENT_STUDENT__LEADER_PASSIVE = "student-student/leader-passive";

    /** Equal to equal. */
    public static final String STUDENT_STUDENT__PEER_PEER = "student-student/peer-peer";

    /** Experienced teacher – early-career teacher. */
    public static final String TEACHER_TEACHER__EXPERIENCED_NOVICE = "teacher-teacher/experienced-novice";

    /** Leader of the teaching community – teacher facing difficulties. */
    public static final String TEACHER_TEACHER__COMMUNITY_LEADER_STRUGGLING =
            "teacher-teacher/community-leader-struggling";

    /** Innovating teacher – conservative teacher. */
    public static final String TEACHER_TEACHER__INNOVATOR_CONSERVATIVE = "teacher-teacher/innovator-conservative";

    /** Experienced subject teacher – inexperienced one. */
    public static final String TEACHER_TEACHER__SUBJECT_EXPERT_SUBJECT_NOVICE =
            "teacher-teacher/subject-expert-subject-novice";

    /** Equal to equal. */
    public static final String TEACHER_TEACHER__PEER_PEER = "teacher-teacher/peer-peer";

    /** Achiever – underachiever. */
    public static final String SENIOR_JUNIOR__ACHIEVER_UNDERACHIEVER = "senior-junior/achiever-underachiever";

    /** Leader – indifferent. */
    public static final String SENIOR_JUNIOR__LEADER_INDIFFERENT = "senior-junior/leader-indifferent";

    /** Equal to equal. */
    public static final String SENIOR_JUNIOR__PEER_PEER = "senior-junior/peer-peer";

    /** Project guide – project author. */
    public static final String SENIOR_JUNIOR__PROJECT_GUIDE_PROJECT_AUTHOR =
            "senior-junior/project-guide-project-author";

    /** Active professional – indifferent consumer. */
    public static final String TEACHER_STUDENT__ACTIVE_PROFESSIONAL_INDIFFERENT_CONSUMER =
            "teacher-student/active-professional-indifferent-consumer";

    /** Colleague – young colleague. */
    public static final String TEACHER_STUDENT__COLLEAGUE_YOUNG_COLLEAGUE = "teacher-student/colleague-young-colleague";

    /** Employer – future employee. */
    public static final String TEACHER_STUDENT__EMPLOYER_FUTURE_EMPLOYEE = "teacher-student/employer-future-employee";

    /** In the order: achiever – underachiever. */
    public static final String R145__STUDENT_STUDENT__ACHIEVER_UNDERACHIEVER =
            "r145/student-student/achiever-underachiever";

    /** In the order: leader – passive. */
    public static final String R145__STUDENT_STUDENT__LEADER_PASSIVE = "r145/student-student/leader-passive";

    /** In the order: equal to equal. */
    public static final String R145__STUDENT_STUDENT__PEER_PEER = "r145/student-student/peer-peer";

    /** In the order: adapted – unadapted. */
    public static final String R145__STUDENT_STUDENT__ADAPTED_UNADAPTED = "r145/student-student/adapted-unadapted";

    /** In the order: experienced teacher – early-career teacher. */
    public static final String R145__TEACHER_TEACHER__EXPERIENCED_NOVICE = "r145/teacher-teacher/experienced-novice";

    /** In the order: leader of the teaching community – teacher facing difficulties. */
    public static final String R145__TEACHER_TEACHER__COMMUNITY_LEADER_STRUGGLING =
            "r145/teacher-teacher/community-leader-struggling";

    /** In the order: innovating teacher – conservative teacher. */
    public static final String R145__TEACHER_TEACHER__INNOVATOR_CONSERVATIVE =
            "r145/teacher-teacher/innovator-conservative";

    /** In the order: experienced subject teacher – inexperienced subject teacher. */
    public static final String R145__TEACHER_TEACHER__SUBJECT_EXPERT_SUBJECT_NOVICE =
            "r145/teacher-teacher/subject-expert-subject-novice";

    /** In the order: achiever – underachiever. */
    public static final String R145__COLLEGE_STUDENT_STUDENT__ACHIEVER_UNDERACHIEVER =
            "r145/college-student-student/achiever-underachiever";

    /** In the order: leader – indifferent. */
    public static final String R145__COLLEGE_STUDENT_STUDENT__LEADER_INDIFFERENT =
            "r145/college-student-student/leader-indifferent";

    /** In the order: equal to another. */
    public static final String R145__COLLEGE_STUDENT_STUDENT__PEER_OTHER = "r145/college-student-student/peer-other";

    /** In the order: project guide – project author. */
    public static final String R145__COLLEGE_STUDENT_STUDENT__PROJECT_GUIDE_PROJECT_AUTHOR =
            "r145/college-student-student/project-guide-project-author";

    /** In the order: active professional – indifferent consumer. */
    public static final String R145__EMPLOYER_STUDENT__ACTIVE_PROFESSIONAL_INDIFFERENT_CONSUMER =
            "r145/employer-student/active-professional-indifferent-consumer";

    /** In the order: colleague – young colleague. */
    public static final String R145__EMPLOYER_STUDENT__COLLEAGUE_YOUNG_COLLEAGUE =
            "r145/employer-student/colleague-young-colleague";

    /** In the order: employer – future employee. */
    public static final String R145__EMPLOYER_STUDENT__EMPLOYER_FUTURE_EMPLOYEE =
            "r145/employer-student/employer-future-employee";

    /** In the order: active professional – indifferent consumer. */
    public static final String R145__EMPLOYER_COLLEGE_STUDENT__ACTIVE_PROFESSIONAL_INDIFFERENT_CONSUMER =
            "r145/employer-college-student/active-professional-indifferent-consumer";

    /** In the order: successful professional – student choosing a profession. */
    public static final String R145__EMPLOYER_COLLEGE_STUDENT__SUCCESSFUL_PROFESSIONAL_UNDECIDED =
            "r145/employer-college-student/successful-professional-undecided";

    /** In the order: colleague – future colleague. */
    public static final String R145__EMPLOYER_COLLEGE_STUDENT__COLLEAGUE_FUTURE_COLLEAGUE =
            "r145/employer-college-student/colleague-future-colleague";

    /** In the order: employer – future employee. */
    public static final String R145__EMPLOYER_COLLEGE_STUDENT__EMPLOYER_FUTURE_EMPLOYEE =
            "r145/employer-college-student/employer-future-employee";

    private RoleModelCodes() {}
}
