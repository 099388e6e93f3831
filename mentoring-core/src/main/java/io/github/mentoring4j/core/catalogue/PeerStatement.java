package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import java.util.Objects;

/**
 * One thing that is said of peer mentoring, with what shows it.
 *
 * @param statement the statement
 * @param evidence what can be observed in the data of a programme; for a drawback, what meets it
 */
public record PeerStatement(CodedText statement, Text evidence) {
    /**
     * Joins a statement to what shows it.
     *
     * @param statement the statement
     * @param evidence what can be observed in the data of a programme; for a drawback, what meets it
     */
    public PeerStatement {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(evidence, "evidence");
    }
}
