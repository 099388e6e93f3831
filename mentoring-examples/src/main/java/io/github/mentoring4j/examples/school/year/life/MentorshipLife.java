package io.github.mentoring4j.examples.school.year.life;

import io.github.mentoring4j.core.mentorship.Chronicle;
import io.github.mentoring4j.core.mentorship.Mentorship;
import io.github.mentoring4j.core.mentorship.MentorshipId;

/**
 * The year of one pair.
 *
 * @param mentorship the state in which the year leaves it, with everything that happened
 * @param form the code of its form
 * @param origin the story that the seed chose, and when the pair was matched
 * @param attempts everything that somebody tried, refused steps among it
 */
public record MentorshipLife(Mentorship mentorship, String form, Origin origin, Attempts attempts) {
    /** When a pair was matched. */
    public enum Match {
        /** By the plan of the autumn. */
        AUTUMN,
        /** By the second plan, in January. */
        WINTER
    }

    /**
     * Where a pair comes from.
     *
     * @param story the story that the seed chose
     * @param match when it was matched
     */
    public record Origin(Story story, Match match) {}

    /**
     * Its id.
     *
     * @return the id
     */
    public MentorshipId id() {
        return mentorship.id();
    }

    /**
     * The code of its role model.
     *
     * @return the code
     */
    public String roleModel() {
        return mentorship.proposal().roleModel();
    }

    /**
     * Everything that happened.
     *
     * @return the chronicle
     */
    public Chronicle chronicle() {
        return mentorship.chronicle();
    }
}
