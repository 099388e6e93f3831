package io.github.mentoring4j.core.mentorship;

/** Whether Labour Code art. 351.8 (an employee helps another employee to master skills at work) covers a mentorship. */
public enum LabourFlag {
    /** It does: written consent, addendum and notice are due. */
    YES,
    /** It does not: a pupil is helped, or mentoring is a paid part of the person's ordinary job already. */
    NO,
    /** Not settled: ask a lawyer. Written consent is due in any case, notice by a parameter, no addendum. */
    ASK
}
