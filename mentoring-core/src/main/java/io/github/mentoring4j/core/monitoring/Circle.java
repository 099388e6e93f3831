package io.github.mentoring4j.core.monitoring;

import io.github.mentoring4j.core.style.Require;

/** Who may see a result. */
public enum Circle {
    /** Nobody sees it of a person: it is shown of groups only, however small the circle. */
    NOBODY,
    /** Only the coordinator of the programme and whom the coordinator works with: the group is too small to hide a person in. */
    COORDINATOR,
    /** Everybody. */
    EVERYBODY;

    /**
     * The circle for a result on some people.
     *
     * @param people how many people the result is made of
     * @param least the least group that may be shown to everybody, such as {@code group.minShown}
     * @return the coordinator's circle below the least number, else everybody
     */
    public static Circle of(int people, int least) {
        Require.that(people >= 0, "people", people);
        return people < least ? COORDINATOR : EVERYBODY;
    }
}
