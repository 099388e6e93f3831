package io.github.mentoring4j.core.programme;

/** The role of a participant in a programme. */
public enum ProgrammeRole {
    /** Mentor (наставник). */
    MENTOR,
    /** Mentee (наставляемый). */
    MENTEE,
    /** Partner of a peer pair: mentor and mentee at once. */
    PEER;

    /**
     * Tells whether somebody in this role stands in the register of a role.
     *
     * @param register the role of the register
     * @return true for the same role, and for a peer always
     */
    public boolean standsIn(ProgrammeRole register) {
        return this == register || this == PEER;
    }
}
