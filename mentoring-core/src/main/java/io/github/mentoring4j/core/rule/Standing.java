package io.github.mentoring4j.core.rule;

/** What a default rests on. */
public enum Standing {
    /** It stands in the seed document. */
    SEED,
    /** It is confirmed in a published source. */
    SOURCE,
    /** It is the library's own proposal, to be replaced freely. */
    DEFAULT
}
