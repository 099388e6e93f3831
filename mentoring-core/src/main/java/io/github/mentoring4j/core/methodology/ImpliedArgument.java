package io.github.mentoring4j.core.methodology;

/** What the argument of an implied request is. */
public enum ImpliedArgument {
    /** None. */
    NONE,
    /** The subject with the person's lowest mark mean. */
    WEAKEST_SUBJECT
}
