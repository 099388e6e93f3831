package io.github.mentoring4j.core.programme;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The act of one endorser on one document.
 *
 * @param endorser the code of the endorser, as the kind of the document names it
 * @param on the day of the act
 * @param paper the minutes or order it is recorded in, such as {@code No. 3}; blank if not known
 */
public record Endorsement(String endorser, LocalDate on, String paper) {
    /**
     * Records an act.
     *
     * @param endorser the code of the endorser
     * @param on the day of the act
     * @param paper the minutes or order it is recorded in, blank if not known
     */
    public Endorsement {
        Objects.requireNonNull(endorser, "endorser");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(paper, "paper");
    }

    /**
     * Endorser and day; the paper stays out.
     *
     * @return a text for logs, not for parsing
     */
    @Override
    public String toString() {
        return "Endorsement[endorser=" + endorser + ", on=" + on + "]";
    }
}
