package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.SortedSet;

/**
 * Who occurs in the files of people.
 *
 * @param ids every id, also of lines with problems
 * @param complete whether all files of people could be read; if not, a stranger may stand in one of the others
 */
record KnownPeople(SortedSet<ParticipantId> ids, boolean complete) {
    private static final Text EXPECTED = Text.of(
            "код человека из списков учеников, учителей или партнёров",
            "the id of a person in the lists of pupils, teachers or partners");

    /** Whether the person is known; a stranger is reported, unless the person's file may be the one that could not be read. */
    boolean isKnown(Row row, Column<?> column, ParticipantId id) {
        boolean known = ids.contains(id);
        if (!known && complete) {
            row.report(column, new Problem.UnknownReference(column.code(), id.value(), EXPECTED));
        }
        return known;
    }

    static Argument argument(ParticipantId id) {
        return Argument.of(id.value());
    }
}
