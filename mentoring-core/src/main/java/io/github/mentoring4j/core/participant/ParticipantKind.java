package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import java.util.Objects;

/**
 * What a person is to the programme by main activity: pupil, teacher, employer's person.
 *
 * Kinds are data: a school adds its own. The constants are the kinds that the built-in forms speak of.
 *
 * @param code the stable code, not blank
 */
public record ParticipantKind(String code) implements Comparable<ParticipantKind> {
    /**
     * Makes the value of its parts.
     *
     * @param code the stable code, not blank
     */
    public ParticipantKind {
        Objects.requireNonNull(code, "code");
        Require.that(!code.isBlank(), "code", code);
    }

    /** Ученик, a school student. */
    public static final ParticipantKind STUDENT = new ParticipantKind("STUDENT");

    /** Студент, a college or university student. */
    public static final ParticipantKind COLLEGE_STUDENT = new ParticipantKind("COLLEGE_STUDENT");

    /** Педагог, a teacher of the school. */
    public static final ParticipantKind TEACHER = new ParticipantKind("TEACHER");

    /** Сотрудник предприятия, an employer's person. */
    public static final ParticipantKind EMPLOYER_STAFF = new ParticipantKind("EMPLOYER_STAFF");

    /** Выпускник, a former student. */
    public static final ParticipantKind ALUMNUS = new ParticipantKind("ALUMNUS");

    /** Родитель, a parent. */
    public static final ParticipantKind PARENT = new ParticipantKind("PARENT");

    /** Somebody else. */
    public static final ParticipantKind OTHER = new ParticipantKind("OTHER");

    /**
     * Makes the value of its code.
     *
     * @param code the stable code, not blank
     * @return the value
     */
    public static ParticipantKind of(String code) {
        return new ParticipantKind(code);
    }

    @Override
    public int compareTo(ParticipantKind other) {
        return code.compareTo(other.code);
    }
}
