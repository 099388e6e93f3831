package io.github.mentoring4j.core.programme;

/** What a column of a register shows. */
public enum RegisterField {
    /** The number of the row, from 1. */
    ROW_NO(Exposure.OPEN),
    /** The name of the person of the row. */
    NAME(Exposure.NAME),
    /** The contacts of the person; of a mentee also the representative's. */
    CONTACTS(Exposure.PRIVATE),
    /** The year of birth. */
    BIRTH_YEAR(Exposure.PRIVATE),
    /** The place of work or study of the person. */
    PLACE(Exposure.FREE),
    /** The main request. */
    MAIN_REQUEST(Exposure.FREE),
    /** The main competences. */
    COMPETENCES(Exposure.FREE),
    /** The achievements that matter to the programme. */
    ACHIEVEMENTS(Exposure.FREE),
    /** The interests. */
    INTERESTS(Exposure.FREE),
    /** The ages of mentees that are wanted, in full years. */
    WANTED_AGES(Exposure.OPEN),
    /** The time for the programme, in minutes a week. */
    TIME_BUDGET(Exposure.OPEN),
    /** The day of entry. */
    ENTERED_ON(Exposure.OPEN),
    /** The names of the people on the other side. */
    PARTNER_NAMES(Exposure.NAME),
    /** The mentoring form. */
    FORM(Exposure.OPEN),
    /** The places of work or study of the people on the other side. */
    PARTNER_PLACES(Exposure.FREE),
    /** The day of completion. */
    COMPLETED_ON(Exposure.OPEN),
    /** The results. */
    RESULTS(Exposure.FREE),
    /** The link to a case or review. */
    CASE_URL(Exposure.PRIVATE),
    /** Whether the programme was gone through to its end. */
    COMPLETED(Exposure.OPEN);

    private final Exposure exposure;

    RegisterField(Exposure exposure) {
        this.exposure = exposure;
    }

    /**
     * Whom the field may be shown to.
     *
     * @return the exposure
     */
    public Exposure exposure() {
        return exposure;
    }

    /** Whom a field may be shown to. */
    public enum Exposure {
        /** Anybody. */
        OPEN,
        /** A name: the coordinator sees it, the school sees the id, others see nothing. */
        NAME,
        /** A text somebody typed in: the school. */
        FREE,
        /** The coordinator only. */
        PRIVATE
    }
}
