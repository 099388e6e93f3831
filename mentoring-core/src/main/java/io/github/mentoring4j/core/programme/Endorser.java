package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.text.CodedText;
import java.util.Objects;

/**
 * A body or an official without whose act a document of one kind is not in force. Who they are is data of the school.
 *
 * @param body the body or official under a stable code
 * @param act what it does
 * @param presence whether the document needs it
 */
public record Endorser(CodedText body, Act act, Presence presence) {
    /**
     * Makes an endorser.
     *
     * @param body the body or official under a stable code
     * @param act what it does
     * @param presence whether the document needs it
     */
    public Endorser {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(presence, "presence");
    }

    /** What a body does with a document. */
    public enum Act {
        /** It accepts it (принимает). */
        ACCEPTS,
        /** It agrees to it (согласует). */
        AGREES,
        /** It is heard: its opinion is taken into account (учтено мнение). */
        IS_HEARD,
        /** It approves it (утверждает), after all others. */
        APPROVES
    }
}
