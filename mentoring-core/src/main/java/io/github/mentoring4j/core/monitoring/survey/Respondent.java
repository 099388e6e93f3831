package io.github.mentoring4j.core.monitoring.survey;

import io.vavr.collection.Seq;

/** In what capacity a person answers. */
public enum Respondent {
    /** As a mentor (наставник). */
    MENTOR,
    /** As a mentee (наставляемый). */
    MENTEE,
    /** As one of two equals, who is mentor and mentee at once. */
    PEER,
    /** As a partner of the programme: an enterprise, a parent, another organisation. */
    PARTNER,
    /** As the coordinator. */
    COORDINATOR;

    /**
     * Tells whether an item for some capacities is for this one; equals are asked what mentors or mentees are asked.
     *
     * @param asked the capacities of the item
     * @return true if it is
     */
    boolean isAmong(Seq<Respondent> asked) {
        return asked.contains(this) || (this == PEER && (asked.contains(MENTOR) || asked.contains(MENTEE)));
    }
}
