package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Language;

/**
 * One defect of a roster: where it stands and what is wrong there.
 *
 * @param place the place in the file
 * @param problem the defect; its path is the attribute concerned
 */
public record RosterProblem(Place place, Problem problem) {
    /**
     * The line for a person.
     *
     * @param language the language asked for
     * @return place and sentence: {@code pupils.csv:17, column 5 "Birth date": ...}
     */
    public String in(Language language) {
        return place.in(language) + ": " + problem.message().in(language);
    }
}
