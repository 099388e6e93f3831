package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A person as one row tells, before rows are joined.
 *
 * @param row the row
 * @param participant the person, without name and without the pupils taught
 * @param taughtClasses the classes that the person teaches, as labels; none if unknown
 */
record Person(Row row, Participant participant, Option<SortedSet<String>> taughtClasses) {
    ParticipantId id() {
        return participant.id();
    }

    Option<String> name() {
        return row.read(Columns.NAME);
    }

    Option<String> schoolClass() {
        return row.read(Columns.CLASS).map(Cells.SchoolClass::label);
    }

    Option<LocalDate> birth() {
        return row.read(Columns.BIRTH_DATE);
    }
}
