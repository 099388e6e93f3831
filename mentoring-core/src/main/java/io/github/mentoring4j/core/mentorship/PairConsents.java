package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

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

    /**
     * How the consents stand that a mentorship needs on a day: those of every member and, of employees with an assignment, the written ones.
     *
     * @param life what has happened up to the day
     * @param day the day
     * @param policy the rules of the school, with the ages of consent
     * @return valid, or the gravest of what is wrong: withdrawn, expired, missing
     */
    public static PairConsents.State state(Chronicle life, LocalDate day, MentorshipPolicy policy) {
        Seq<Refusal> refusals = ConsentGuards.vital(life, day, policy).appendAll(ConsentGuards.assignment(life, day));
        return refusals.map(refusal ->
                        refusal instanceof Refusal.ConsentMissing missing ? state(life, missing, day) : State.MISSING)
                .max()
                .getOrElse(State.VALID);
    }

    private static State state(Chronicle life, Refusal.ConsentMissing missing, LocalDate day) {
        Seq<Consent> given = life.consents(missing.person())
                .filter(consent ->
                        consent.kind().equals(missing.consentKind()) && consent.givenBy() == missing.giver());
        boolean withdrawn = given.exists(consent -> consent.withdrawnOn().exists(on -> !on.isAfter(day)))
                || life.all(PaperEvent.ConsentWithdrawn.class)
                        .exists(event -> event.person().equals(missing.person())
                                && event.consentKind().equals(missing.consentKind()));
        if (given.exists(consent -> consent.validUntil().exists(last -> last.isBefore(day)))) {
            return State.EXPIRED;
        }
        return withdrawn ? State.WITHDRAWN : State.MISSING;
    }

    /** How needed consents stand, from good to grave. */
    public enum State {
        /** All given and in force. */
        VALID,
        /** One was never given. */
        MISSING,
        /** One is over. */
        EXPIRED,
        /** One was taken back. */
        WITHDRAWN
    }
}
