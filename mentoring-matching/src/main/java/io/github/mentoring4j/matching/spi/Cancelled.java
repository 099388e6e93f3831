package io.github.mentoring4j.matching.spi;

import java.util.Objects;

/**
 * A solve that the host stopped.
 *
 * @param phase what was being done
 */
public record Cancelled(Watch.Phase phase) {
    /**
     * Makes the value of its parts.
     *
     * @param phase what was being done
     */
    public Cancelled {
        Objects.requireNonNull(phase, "phase");
    }
}
