package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import java.util.Objects;

/**
 * The type of a mentee's request (тип запроса): what kind of help is asked for.
 *
 * Types are data; the constants are the types of the default catalogue. What an argument of a type means (a subject, a topic, a
 * profession field) and which mentor covers it stands in the request definitions of the rules.
 *
 * @param code the stable code, not blank
 */
public record RequestType(String code) implements Comparable<RequestType> {
    /**
     * Makes the value of its parts.
     *
     * @param code the stable code, not blank
     */
    public RequestType {
        Objects.requireNonNull(code, "code");
        Require.that(!code.isBlank(), "code", code);
    }

    /** Учебный результат по предмету; argument: a subject. */
    public static final RequestType LEARNING_RESULT = new RequestType("LEARNING_RESULT");

    /** Адаптация; no argument. */
    public static final RequestType ADAPTATION = new RequestType("ADAPTATION");

    /** Психоэмоциональная поддержка; no argument. */
    public static final RequestType PSYCHO_EMOTIONAL = new RequestType("PSYCHO_EMOTIONAL");

    /** Коммуникация, лидерство; no argument. */
    public static final RequestType COMMUNICATION_LEADERSHIP = new RequestType("COMMUNICATION_LEADERSHIP");

    /** Проект; argument: a topic, or none for any. */
    public static final RequestType PROJECT = new RequestType("PROJECT");

    /** Выбор профессии; argument: a profession field, or none for any. */
    public static final RequestType CAREER = new RequestType("CAREER");

    /** Профессиональный старт; no argument. */
    public static final RequestType PROFESSIONAL_START = new RequestType("PROFESSIONAL_START");

    /** Методика предмета; argument: a subject. */
    public static final RequestType SUBJECT_METHOD = new RequestType("SUBJECT_METHOD");

    /** Цифровые и новые методы; argument: a topic of competence. */
    public static final RequestType NEW_METHODS = new RequestType("NEW_METHODS");

    /** Обмен опытом; argument: a topic of competence. */
    public static final RequestType EXCHANGE = new RequestType("EXCHANGE");

    /**
     * Makes the value of its code.
     *
     * @param code the stable code, not blank
     * @return the value
     */
    public static RequestType of(String code) {
        return new RequestType(code);
    }

    @Override
    public int compareTo(RequestType other) {
        return code.compareTo(other.code);
    }
}
