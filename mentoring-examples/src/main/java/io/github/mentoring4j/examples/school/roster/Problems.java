package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while files are read; not thread-safe. */
final class Problems {
    private final List<RosterProblem> found = new ArrayList<>();

    void add(Place place, Problem problem) {
        found.add(new RosterProblem(place, problem));
    }

    void add(Place place, Seq<Problem> problems) {
        problems.forEach(problem -> add(place, problem));
    }

    /** All problems by file, line and column, each once although a cell may be read twice; those of one place as they were found. */
    Seq<RosterProblem> sorted() {
        return Vector.ofAll(found).distinct().sorted(Comparator.comparing(RosterProblem::place));
    }
}
