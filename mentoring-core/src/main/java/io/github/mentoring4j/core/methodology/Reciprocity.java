package io.github.mentoring4j.core.methodology;

/** Whether both sides of a role model give and receive. */
public enum Reciprocity {
    /** Only the mentor gives. */
    NONE,
    /** A return direction may be agreed. */
    OPTIONAL,
    /** Both give and receive. */
    FULL
}
