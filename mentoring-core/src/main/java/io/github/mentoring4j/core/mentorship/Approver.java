package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * A person or body that has to approve, by office and never by name. Approvers are data.
 *
 * @param code the stable code, not blank
 * @param text the office in words
 * @param approves the codes of the matters that need this approval
 */
public record Approver(String code, Text text, Seq<String> approves) {
    /** The order that names the people of a mentorship. */
    public static final String MATCHES = "ORDER_MATCHES";

    /** The individual plan. */
    public static final String PLAN = "PLAN";

    /** The order that extends a mentorship. */
    public static final String EXTENSION = "ORDER_EXTENSION";

    /**
     * Makes an approver.
     *
     * @param code the stable code, not blank
     * @param text the office in words
     * @param approves the codes of the matters that need this approval
     */
    public Approver {
        Require.that(!code.isBlank(), "code", code);
        Objects.requireNonNull(text, "text");
        Require.noNulls("approves", approves);
    }
}
