package io.github.mentoring4j.core.catalogue;

/** What covers a request for a project; it depends on how the two of a role model work together. */
public enum ProjectCoverage {
    /** Finished projects, and the requested topic if one is named: where one has practice and the other has not. */
    PRACTICE,
    /** Finished projects, and the requested topic or a field in common: where one guides the project of the other. */
    GUIDANCE,
    /** The topic alone: among partners. */
    TOPIC,
    /** The topic, or any topic in common: among equals. */
    COMMON_TOPIC
}
