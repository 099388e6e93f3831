package io.github.mentoring4j.matching.request;

/** What a need waits for. */
public enum NeedKind {
    /** A mentor. */
    DIRECTED,
    /** A partner in a symmetric role model. */
    PEER
}
