package io.github.mentoring4j.core.methodology;

import io.github.mentoring4j.core.participant.RequestType;
import java.util.Objects;

/**
 * The request that a role model proposes for a person who has none of their own.
 *
 * It counts only when confirmed, or where a policy accepts implied requests; until then the person is listed as nearly eligible.
 *
 * @param type the type
 * @param argument what the argument is
 */
public record ImpliedRequest(RequestType type, ImpliedArgument argument) {
    /**
     * Makes the value of its parts.
     *
     * @param type the type
     * @param argument what the argument is
     */
    public ImpliedRequest {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(argument, "argument");
    }
}
