package io.github.mentoring4j.matching.request;

/** How many directed needs are made of what a person asks mentors for. */
public enum DirectedNeeds {
    /** One, open to every role model that serves some of it. The default. */
    ONE,
    /** One for each form that has such role models, in catalogue order; each may be served by another mentor. */
    ONE_A_FORM
}
