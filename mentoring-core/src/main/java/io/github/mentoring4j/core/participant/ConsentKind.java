package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import java.util.Objects;

/**
 * What a consent is given to. Kinds are data.
 *
 * @param code the stable code, not blank
 */
public record ConsentKind(String code) implements Comparable<ConsentKind> {
    /**
     * Makes the value of its parts.
     *
     * @param code the stable code, not blank
     */
    public ConsentKind {
        Objects.requireNonNull(code, "code");
        Require.that(!code.isBlank(), "code", code);
    }

    /** Taking part in the programme. */
    public static final ConsentKind PARTICIPATION = new ConsentKind("PARTICIPATION");

    /** Processing of personal data. */
    public static final ConsentKind DATA_PROCESSING = new ConsentKind("DATA_PROCESSING");

    /** Publication of cases and photos; not given unless given. */
    public static final ConsentKind PUBLICATION = new ConsentKind("PUBLICATION");

    /**
     * Makes the value of its code.
     *
     * @param code the stable code, not blank
     * @return the value
     */
    public static ConsentKind of(String code) {
        return new ConsentKind(code);
    }

    @Override
    public int compareTo(ConsentKind other) {
        return code.compareTo(other.code);
    }
}
