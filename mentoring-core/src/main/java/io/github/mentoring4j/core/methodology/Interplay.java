package io.github.mentoring4j.core.methodology;

/** Whether the sides of a role model can be told apart. */
public enum Interplay {
    /** One gives and one receives: mentor and mentee. */
    DIRECTED,
    /** The sides are interchangeable: one pool, no senior side, (a, b) and (b, a) are one pair. */
    SYMMETRIC
}
