package io.github.mentoring4j.core.rule;

/** A side of a pairing. */
public enum Side {
    /** The one who gives. */
    MENTOR("mentor"),
    /** The one who receives. */
    MENTEE("mentee");

    private final String code;

    Side(String code) {
        this.code = code;
    }

    /**
     * The code, as it stands before the attribute in a report of missing data.
     *
     * @return {@code mentor} or {@code mentee}
     */
    public String code() {
        return code;
    }

    /* The name of an attribute with its side exchanged; a name without a side stays. */
    static String swapped(String attribute) {
        String mentor = MENTOR.code + ".";
        String mentee = MENTEE.code + ".";
        if (attribute.startsWith(mentor)) {
            return mentee + attribute.substring(mentor.length());
        }
        return attribute.startsWith(mentee) ? mentor + attribute.substring(mentee.length()) : attribute;
    }
}
