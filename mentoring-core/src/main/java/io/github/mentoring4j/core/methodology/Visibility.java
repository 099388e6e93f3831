package io.github.mentoring4j.core.methodology;

/** Who may learn of a pair. */
public enum Visibility {
    /** It stands in the ordinary papers. */
    OPEN,
    /** Only the two and the programme coordinator. */
    CLOSED
}
