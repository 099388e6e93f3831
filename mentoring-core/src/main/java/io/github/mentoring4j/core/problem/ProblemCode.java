package io.github.mentoring4j.core.problem;

/** The shape of a defect, as a stable code for documentation, translation and switching. */
public enum ProblemCode {
    /** Something required is not there. */
    MISSING,
    /** A value cannot be read as what it should be. */
    MALFORMED,
    /** A value can be read, but lies outside what is allowed. */
    OUT_OF_RANGE,
    /** A second value stands where only one may. */
    DUPLICATE,
    /** A reference leads nowhere. */
    UNKNOWN_REFERENCE,
    /** Two parts, each fine alone, cannot both hold. */
    CONTRADICTION
}
