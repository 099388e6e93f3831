package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ConsentKind;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The kinds of consent that belong to one mentorship, besides those to the programme. */
public final class PairConsents {
    /** Being paired with just these people. */
    public static final ConsentKind MATCH = ConsentKind.of("MATCH");

    /** Taking on the duties of a mentor: an employee's consent, in writing. */
    public static final ConsentKind ASSIGNMENT = ConsentKind.of("ASSIGNMENT");

    static final Seq<ConsentKind> NEEDED = Vector.of(ConsentKind.PARTICIPATION, ConsentKind.DATA_PROCESSING, MATCH);

    private PairConsents() {}

    /**
     * Tells whether a mentorship cannot live without a consent of a kind.
     *
     * @param kind the kind
     * @return true for taking part, the processing of data, the pair and the assignment
     */
    public static boolean isVital(ConsentKind kind) {
        return NEEDED.contains(kind) || kind.equals(ASSIGNMENT);
    }
}
