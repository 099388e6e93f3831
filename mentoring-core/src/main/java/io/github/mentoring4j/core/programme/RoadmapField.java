package io.github.mentoring4j.core.programme;

/** What a column of a roadmap shows. */
public enum RoadmapField {
    /** The number of the row, from 1. */
    ROW_NO,
    /** The activities. */
    ACTIVITY,
    /** The name of the stage. */
    STAGE,
    /** What the stage consists of, and its activities. */
    CONTENT,
    /** The first and the last day. */
    TERM,
    /** Who answers for it: posts, then people. */
    RESPONSIBLE,
    /** The expected result. */
    RESULT,
    /** The expected result, and the kinds of documents it yields. */
    RESULT_AND_DOCUMENTS
}
