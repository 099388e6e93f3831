package io.github.mentoring4j.core.catalogue;

/** The codes of the built-in forms: the four of the seed document, then the five of the order. */
public final class FormCodes {
    /** Student – student. */
    public static final String STUDENT_STUDENT = "student-student";

    /** Teacher – teacher. */
    public static final String TEACHER_TEACHER = "teacher-teacher";

    /** Senior student – junior student. */
    public static final String SENIOR_JUNIOR = "senior-junior";

    /** Teacher – school/college student. */
    public static final String TEACHER_STUDENT = "teacher-student";

    /** In the order: student – student. */
    public static final String R145__STUDENT_STUDENT = "r145/student-student";

    /** In the order: teacher – teacher. */
    public static final String R145__TEACHER_TEACHER = "r145/teacher-teacher";

    /** In the order: college student – student. */
    public static final String R145__COLLEGE_STUDENT_STUDENT = "r145/college-student-student";

    /** In the order: employer – student. */
    public static final String R145__EMPLOYER_STUDENT = "r145/employer-student";

    /** In the order: employer – college student. */
    public static final String R145__EMPLOYER_COLLEGE_STUDENT = "r145/employer-college-student";

    private FormCodes() {}
}
