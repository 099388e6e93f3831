package io.github.mentoring4j.core.methodology;

import io.github.mentoring4j.core.participant.RequestType;
import java.util.Objects;

/**
 * What a role model suggests to ask for on behalf of somebody who asks for nothing.
 *
 * <p>Somebody has to confirm it, unless the policy takes such requests as they are. A plan names the people whom a confirmation would let
 * in.
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
