package io.github.mentoring4j.core.programme;

/** Whether a part of a document has to be there. */
public enum Presence {
    /** It has to: without it the document is incomplete. */
    REQUIRED,
    /** It may be left out. */
    OPTIONAL
}
