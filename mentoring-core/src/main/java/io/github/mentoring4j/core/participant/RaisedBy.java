package io.github.mentoring4j.core.participant;

/** Who raised a mentee's request. */
public enum RaisedBy {
    /** The person's own wish. */
    SELF,
    /** A parent or other legal representative. */
    PARENT,
    /** The class teacher. */
    CLASS_TEACHER,
    /** The school psychologist. */
    PSYCHOLOGIST,
    /** Nobody: a role model proposes it for a person without requests; it counts only where a policy accepts it. */
    IMPLIED
}
