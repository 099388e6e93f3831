package io.github.mentoring4j.core.catalogue.monitoring;

import io.github.mentoring4j.core.catalogue.FormCodes;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The built-in forms in the groups that surveys and indicators speak of. */
final class FormGroups {
    static final Seq<String> PUPILS = Vector.of(FormCodes.STUDENT_STUDENT, FormCodes.R145__STUDENT_STUDENT);
    static final Seq<String> TEACHERS = Vector.of(FormCodes.TEACHER_TEACHER, FormCodes.R145__TEACHER_TEACHER);
    static final Seq<String> SENIORS = Vector.of(FormCodes.SENIOR_JUNIOR, FormCodes.R145__COLLEGE_STUDENT_STUDENT);
    static final Seq<String> EMPLOYERS = Vector.of(
            FormCodes.TEACHER_STUDENT, FormCodes.R145__EMPLOYER_STUDENT, FormCodes.R145__EMPLOYER_COLLEGE_STUDENT);

    private FormGroups() {}

    /** The forms named by letters: S pupils, T teachers, J seniors and juniors, E teacher or employer; A all of them, as no list. */
    static Seq<String> named(String letters) {
        return Vector.ofAll(letters.toCharArray()).flatMap(letter -> switch (letter) {
            case 'S' -> PUPILS;
            case 'T' -> TEACHERS;
            case 'J' -> SENIORS;
            case 'E' -> EMPLOYERS;
            default -> Vector.<String>empty();
        });
    }
}
