package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.collection.SortedMap;
import java.time.LocalDate;

/**
 * What people are called: kept by the program that embeds the library, and joined to results at its edge.
 *
 * <p>Never printed as a whole: {@link #toString()} tells how many there are.
 *
 * @param names display names by person, in id order; people without a name are not in it
 * @param classes school classes as displayed, by pupil, in id order
 * @param births days of birth as entered, in id order; only the registers of the programme ask for them
 */
public record PersonLabels(
        SortedMap<ParticipantId, String> names,
        SortedMap<ParticipantId, String> classes,
        SortedMap<ParticipantId, LocalDate> births) {
    /**
     * The name of a person.
     *
     * @param person the person
     * @return the name, or the id if there is none
     */
    public String nameOf(ParticipantId person) {
        return names.get(person).getOrElse(person.value());
    }

    @Override
    public String toString() {
        return "PersonLabels[" + names.size() + " names, " + classes.size() + " classes]";
    }
}
