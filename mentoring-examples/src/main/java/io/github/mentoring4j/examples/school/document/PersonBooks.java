package io.github.mentoring4j.examples.school.document;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.programme.PersonBook;
import io.github.mentoring4j.core.programme.PersonDetails;
import io.github.mentoring4j.examples.school.roster.PersonLabels;
import io.github.mentoring4j.examples.school.roster.Roster;
import io.vavr.Tuple;
import io.vavr.collection.TreeMap;

/** The names, places and days of birth that the rosters hold, as the registers ask for them. */
final class PersonBooks {
    private PersonBooks() {}

    /** The people who have a name; anybody else goes by id. */
    static PersonBook of(Roster roster) {
        return new PersonBook(TreeMap.ofEntries(roster.participants()
                .filter(person -> roster.labels().names().containsKey(person.id()))
                .map(person -> Tuple.of(person.id(), details(person, roster.labels())))));
    }

    /** The name, or the id of somebody without one. */
    static String nameOf(PersonBook people, ParticipantId id) {
        return people.find(id).map(PersonDetails::fullName).getOrElse(id.value());
    }

    private static PersonDetails details(Participant person, PersonLabels labels) {
        return PersonDetails.builder()
                .id(person.id())
                .fullName(labels.nameOf(person.id()))
                .birthDate(labels.births().get(person.id()))
                .place(labels.classes()
                        .get(person.id())
                        .orElse(person.placement().organisation()))
                .build();
    }
}
